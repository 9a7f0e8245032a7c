import { dayOf } from '../../../platform/i18n.ts'
import { type Ctx, formKey, idIn, type Problem, page, read, router, submit } from '../../../platform/web.ts'
import { replayRun } from '../commands/steer-run.ts'
import { adoptTrial, tryWhatIf } from '../commands/try-what-if.ts'
import { ComparePage } from '../pages/compare-page.tsx'
import { FairnessPage } from '../pages/fairness-page.tsx'
import { LogPage } from '../pages/log-page.tsx'
import { WhatIfPage } from '../pages/what-if-page.tsx'
import { steers } from '../policy.ts'
import { listGroups } from '../queries/list-groups.ts'
import { listMembers, type RoundMember } from '../queries/list-proposals.ts'
import { placesOfChoices } from '../queries/places-of-choices.ts'
import { readRun } from '../queries/read-run.ts'
import { compare, type Outcome } from '../rules/compare.ts'
import { reportGroups } from '../rules/fairness.ts'
import { texts } from '../texts/index.ts'
import { notFound, schoolStaff } from './common.ts'

export const routes = router()

routes.get('/matching/:id/what-if', async (c) => page(c, await whatIfTree(c)))

async function whatIfTree(c: Ctx, problem?: Problem) {
  const me = schoolStaff(c)
  const run = await read(c, (trx) => readRun(trx, idIn(c, 'id')))
  if (run.whatIfOf || !steers(me, run)) throw notFound()
  return <WhatIfPage view={c.var.view} run={run} formKey={formKey()} problem={problem} />
}

routes.post('/matching/:id/what-if', (c) => {
  schoolStaff(c)
  return submit(c, tryWhatIf, {
    input: { id: idIn(c, 'id') },
    say: texts(c.var.lang),
    to: ({ id, runId }) => `/matching/${runId}/compare/${id}`,
    again: (problem) => whatIfTree(c, problem),
  })
})

const outcomeOf = ({ personId, name, result }: RoundMember): Outcome => ({
  personId,
  name,
  place: result?.place ?? null,
  rank: result?.rank ?? 0,
  minutes: result?.minutes ?? null,
})

routes.get('/matching/:id/compare/:trial', async (c) => {
  const me = schoolStaff(c)
  const shown = await read(c, async (trx) => {
    const [run, trial] = [await readRun(trx, idIn(c, 'id')), await readRun(trx, idIn(c, 'trial'))]
    if (trial.whatIfOf !== run.id || !steers(me, run)) throw notFound()
    const [now, other] = await Promise.all([listMembers(trx, run.id), listMembers(trx, trial.id)])
    const isIn = ({ leftOut }: RoundMember) => !leftOut
    const comparison = compare(now.filter(isIn).map(outcomeOf), other.filter(isIn).map(outcomeOf))
    const changed = [...comparison.gains, ...comparison.loses, ...comparison.moves]
    const places = await placesOfChoices(
      trx,
      changed.flatMap(({ from, to }) => [from, to].filter((id) => id !== null)),
    )
    const titles = new Map([...places].map(([id, { title, companyName }]) => [id, `${companyName}, ${title}`]))
    return { run, trial, comparison, titles }
  })
  return page(c, <ComparePage view={c.var.view} {...shown} formKey={formKey()} />)
})

routes.post('/matching/:id/compare/:trial', (c) => {
  schoolStaff(c)
  return submit(c, adoptTrial, {
    input: { id: idIn(c, 'trial') },
    say: texts(c.var.lang),
    to: ({ id }) => `/matching/${id}`,
  })
})

routes.get('/matching/:id/fairness', async (c) => {
  schoolStaff(c)
  const shown = await read(c, async (trx) => {
    const run = await readRun(trx, idIn(c, 'id'))
    return { run, reports: reportGroups(await listGroups(trx, run.id, dayOf(c.var.services.clock.now()))) }
  })
  return page(c, <FairnessPage view={c.var.view} {...shown} />)
})

routes.get('/matching/:id/log', async (c) => {
  const me = schoolStaff(c)
  const run = await read(c, (trx) => readRun(trx, idIn(c, 'id')))
  return page(
    c,
    <LogPage
      view={c.var.view}
      run={run}
      day={run.startedAt ? dayOf(run.startedAt) : null}
      steers={steers(me, run)}
      formKey={formKey()}
    />,
  )
})

routes.post('/matching/:id/log', (c) => {
  schoolStaff(c)
  return submit(c, replayRun, {
    input: { id: idIn(c, 'id') },
    say: texts(c.var.lang),
    to: ({ id }) => `/matching/${id}/log#replay`,
  })
})
