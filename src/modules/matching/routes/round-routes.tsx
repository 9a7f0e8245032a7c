import type { Trx } from '../../../platform/database.ts'
import { dayOf } from '../../../platform/i18n.ts'
import { type Ctx, formKey, idIn, type Problem, page, read, router, submit, withNotice } from '../../../platform/web.ts'
import { countPupils, listClasses } from '../../people/index.ts'
import { listCities } from '../../region/index.ts'
import { applyRules } from '../apply-rules.ts'
import { setRules } from '../commands/set-rules.ts'
import { setUpRun } from '../commands/set-up-run.ts'
import { startRun } from '../commands/start-run.ts'
import { closeRun, sendRun, stopRun } from '../commands/steer-run.ts'
import { gather } from '../gather.ts'
import { NewRoundPage } from '../pages/new-round-page.tsx'
import { cardsOnPage, RoundPage } from '../pages/round-page.tsx'
import { RoundsPage } from '../pages/rounds-page.tsx'
import { RulesPage } from '../pages/rules-page.tsx'
import { HaltedPage, RunningPage } from '../pages/running-page.tsx'
import { steers } from '../policy.ts'
import { prepare } from '../prepared.ts'
import { listMembers, listProposals, unplacedOf } from '../queries/list-proposals.ts'
import { listTrials } from '../queries/list-trials.ts'
import { listRuns, type Run, readRun } from '../queries/read-run.ts'
import { seekerOf } from '../rules/inputs.ts'
import { texts } from '../texts/index.ts'
import { notFound, pageIn, schoolStaff } from './common.ts'

export const routes = router()

const now = (c: Ctx) => c.var.services.clock.now()

routes.get('/matching', async (c) => {
  schoolStaff(c)
  return page(c, <RoundsPage view={withNotice(c, texts(c.var.lang))} rounds={await read(c, listRuns)} />)
})

/** Time to decide, to send and to answer. */
const usualDays = 21

routes.get('/matching/new', async (c) => page(c, await newTree(c)))

async function newTree(c: Ctx, problem?: Problem) {
  const me = schoolStaff(c)
  const today = dayOf(now(c))
  const classes = await read(c, async (trx) => {
    const own = await listClasses(trx, me.id, now(c))
    const counts = await countPupils(
      trx,
      own.map(({ id }) => id),
      today,
    )
    return own.map((one) => ({ ...one, pupils: counts.get(one.id) ?? 0 }))
  })
  const deadline = today.add({ days: usualDays })
  return <NewRoundPage view={c.var.view} {...{ classes, deadline, problem }} formKey={formKey()} />
}

routes.post('/matching/new', (c) => {
  schoolStaff(c)
  return submit(c, setUpRun, {
    say: texts(c.var.lang),
    to: ({ id }) => `/matching/${id}/rules`,
    again: (problem) => newTree(c, problem),
  })
})

routes.get('/matching/:id', async (c) => {
  schoolStaff(c)
  const run = await read(c, (trx) => readRun(trx, idIn(c, 'id')))
  if (run.whatIfOf) return c.redirect(`/matching/${run.whatIfOf}/compare/${run.id}`, 303)
  // a round that was never worked out has nothing to show yet
  if (run.state === 'draft' && !run.outcome) return c.redirect(`/matching/${run.id}/rules`, 303)
  return page(c, await roundTree(c))
})

async function roundTree(c: Ctx, problem?: Problem) {
  const me = schoolStaff(c)
  const id = idIn(c, 'id')
  const found = await read(c, async (trx) => {
    const run = await readRun(trx, id)
    const [proposals, ended, members, trials] = await Promise.all([
      listProposals(trx, id, 'live'),
      listProposals(trx, id, 'ended'),
      listMembers(trx, id),
      listTrials(trx, id),
    ])
    return { run, proposals, ended, members, trials }
  })
  const { run, proposals, members } = found
  const view = withNotice(c, texts(c.var.lang))
  const shared = { view, run, proposals, steers: steers(me, run), formKey: formKey(), problem }
  if (run.state === 'running') return <RunningPage {...shared} />
  if (run.state === 'stopped' || run.state === 'failed') return <HaltedPage {...shared} />
  const unplaced = unplacedOf(members, proposals, run.outcome?.hints ?? [])
  return <RoundPage {...shared} {...found} unplaced={unplaced} page={pageIn(c, proposals.length, cardsOnPage)} />
}

routes.get('/matching/:id/rules', async (c) => page(c, await rulesTree(c)))

async function rulesTree(c: Ctx, problem?: Problem) {
  const me = schoolStaff(c)
  const id = idIn(c, 'id')
  const found = await read(c, async (trx) => {
    const run = await readRun(trx, id)
    if (run.whatIfOf || !steers(me, run)) throw notFound()
    return { run, ...(await preview(trx, run, now(c))), cities: await listCities(trx) }
  })
  return <RulesPage view={withNotice(c, texts(c.var.lang))} {...found} formKey={formKey()} problem={problem} />
}

/** Who would take part and what the rules would exclude, as things stand now: by the same sums, before they are kept. */
async function preview(trx: Trx, run: Run, at: Temporal.Instant) {
  const { members, places, day } = await gather(trx, {
    runId: run.id,
    classes: run.classes,
    settings: run.settings,
    now: at,
  })
  const seekers = members.flatMap(({ parts }) => (parts ? [seekerOf(parts.known, parts.told, parts.journeys)] : []))
  const inputs = { day, settings: run.settings, places, seekers, pinned: [], barred: [], seed: 0 }
  const { excluded, pairs } = applyRules(prepare(inputs))
  const count = (test: (member: (typeof members)[number]) => boolean) => members.filter(test).length
  return {
    losses: {
      people: seekers.length,
      places: places.length,
      acceptable: pairs.place.length,
      excluded,
      minutes: run.settings.minutes,
    },
    who: {
      in: seekers.length,
      objects: count(({ leftOut }) => leftOut === 'objects'),
      placed: count(({ leftOut }) => leftOut === 'placed'),
      sharesNot: count(({ parts, shares }) => parts !== null && !shares),
      noHome: count(({ parts, hasHome }) => parts !== null && !hasHome),
    },
  }
}

routes.post('/matching/:id/rules', (c) => {
  schoolStaff(c)
  return submit(c, setRules, {
    input: { id: idIn(c, 'id') },
    say: texts(c.var.lang),
    to: ({ id }) => `/matching/${id}/rules?done=saved#losses`,
    again: (problem) => rulesTree(c, problem),
  })
})

routes.post('/matching/:id/start', (c) => {
  schoolStaff(c)
  return submit(c, startRun, {
    input: { id: idIn(c, 'id') },
    say: texts(c.var.lang),
    to: ({ id }) => `/matching/${id}`,
    again: (problem) => rulesTree(c, problem),
  })
})

/** One press about the round; a refusal brings the round back with the reason on top. */
const steered = (c: Ctx, done: string) => ({
  input: { id: idIn(c, 'id') },
  say: texts(c.var.lang),
  to: ({ id }: { id: string }) => `/matching/${id}?done=${done}`,
  again: (problem: Problem) => roundTree(c, problem),
})

routes.post('/matching/:id/stop', (c) => {
  schoolStaff(c)
  return submit(c, stopRun, steered(c, 'stopped'))
})

routes.post('/matching/:id/send', (c) => {
  schoolStaff(c)
  return submit(c, sendRun, steered(c, 'sent'))
})

routes.post('/matching/:id/close', (c) => {
  schoolStaff(c)
  return submit(c, closeRun, steered(c, 'closed'))
})
