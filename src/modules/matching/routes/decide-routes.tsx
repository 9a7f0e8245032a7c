import { found, Refusal } from '../../../platform/errors.ts'
import { chosen, readForm } from '../../../platform/forms.ts'
import { isId, seededId } from '../../../platform/ids.ts'
import { recordSeen, run } from '../../../platform/use-case.ts'
import { type Ctx, formKey, idIn, type Problem, page, read, router, submit } from '../../../platform/web.ts'
import { readPerson } from '../../people/index.ts'
import { readPlace } from '../../places/index.ts'
import { chooseOther } from '../commands/choose-other.ts'
import {
  confirmProposal,
  pinProposal,
  readProposal,
  rejectProposal,
  undoConfirm,
  unpinProposal,
  withdrawOffer,
} from '../commands/decide.ts'
import { keptReasons } from '../kept-reasons.ts'
import { type Choice, choicesOnPage, OtherPage } from '../pages/other-page.tsx'
import { RejectPage } from '../pages/reject-page.tsx'
import { TablePage } from '../pages/table-page.tsx'
import { canDecide } from '../policy.ts'
import { otherChoices } from '../proposals.ts'
import { givenPlaces } from '../queries/given-places.ts'
import { listMembers, listProposals } from '../queries/list-proposals.ts'
import { placesOfChoices } from '../queries/places-of-choices.ts'
import { readInputs } from '../queries/read-inputs.ts'
import { readRun } from '../queries/read-run.ts'
import { texts } from '../texts/index.ts'
import { notFound, pageIn, schoolStaff } from './common.ts'

export const routes = router()

/** The page of the round that one came from: a list of cards that does not jump. */
const roundAt = (c: Ctx, runId: string) => `/matching/${runId}?page=${Number(c.req.query('page')) || 0}`

// One press about one proposal: its card says what was done, with the way back; what takes the card away is said on top. A refusal gets a page
// that says why, since the round may look otherwise by now.
for (const [name, command, done] of [
  ['confirm', confirmProposal, undefined],
  ['undo', undoConfirm, undefined],
  ['pin', pinProposal, undefined],
  ['unpin', unpinProposal, undefined],
  ['withdraw', withdrawOffer, 'withdrawn'],
] as const)
  routes.post(`/matching/proposals/:id/${name}`, (c) => {
    schoolStaff(c)
    return submit(c, command, {
      input: { id: idIn(c, 'id') },
      say: texts(c.var.lang),
      to: ({ id, runId }) => `${roundAt(c, runId)}${done ? `&done=${done}` : `#p-${id}`}`,
    })
  })

routes.get('/matching/proposals/:id/reject', async (c) => page(c, await rejectTree(c)))

async function rejectTree(c: Ctx, problem?: Problem) {
  const me = schoolStaff(c)
  const proposal = await read(c, async (trx) => {
    const row = await readProposal(trx, idIn(c, 'id'))
    if ('hidden' in canDecide(me, row, 'reject')) throw notFound()
    const [person, place] = await Promise.all([readPerson(trx, row.person_id), readPlace(trx, row.place_id)])
    return {
      id: row.id,
      runId: row.run_id,
      personId: row.person_id,
      name: found(person).name,
      companyName: found(place).companyName,
    }
  })
  return <RejectPage view={c.var.view} proposal={proposal} formKey={formKey()} problem={problem} />
}

routes.post('/matching/proposals/:id/reject', (c) => {
  schoolStaff(c)
  return submit(c, rejectProposal, {
    input: { id: idIn(c, 'id') },
    say: texts(c.var.lang),
    to: ({ runId }) => `${roundAt(c, runId)}&done=rejected`,
    again: (problem) => rejectTree(c, problem),
  })
})

routes.get('/matching/:id/table', async (c) => page(c, await tableTree(c)))

async function tableTree(c: Ctx, problem?: Problem) {
  schoolStaff(c)
  const id = idIn(c, 'id')
  const shown = await read(c, async (trx) => {
    const run = await readRun(trx, id)
    if (run.whatIfOf) throw notFound()
    const [proposals, members] = await Promise.all([listProposals(trx, id, 'live'), listMembers(trx, id)])
    return { run, proposals, members }
  })
  return <TablePage view={c.var.view} {...shown} formKey={formKey()} problem={problem} />
}

/** More than a school year on one page. */
const mostTicked = 2500

/** Confirms what was ticked, each by itself as with its own button; what somebody else decided meanwhile stays as it is. */
routes.post('/matching/:id/table', async (c) => {
  schoolStaff(c)
  const id = idIn(c, 'id')
  await read(c, (trx) => readRun(trx, id))
  const values = await readForm(c)
  const ticked = chosen(values, 'proposals').filter(isId).slice(0, mostTicked)
  const say = texts(c.var.lang)
  if (ticked.length === 0)
    return page(c, await tableTree(c, { errors: [{ field: '', message: say('table.nothing') }], values }), 422)
  const key = String(values['form-key'] ?? '')
  for (const proposalId of ticked)
    try {
      await run(
        c.var.services,
        c.var.who,
        confirmProposal,
        { id: proposalId },
        isId(key) ? seededId(`${key} ${proposalId}`) : undefined,
      )
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind === 'busy') throw error
    }
  return c.redirect(`/matching/${id}?done=confirmed-many`, 303)
})

routes.get('/matching/:id/people/:personId', async (c) => page(c, await otherTree(c)))

async function otherTree(c: Ctx, problem?: Problem) {
  const me = schoolStaff(c)
  const [runId, personId] = [idIn(c, 'id'), idIn(c, 'personId')]
  const shown = await read(c, async (trx) => {
    const round = await readRun(trx, runId)
    const [kept, person, proposals] = await Promise.all([
      readInputs(trx, runId),
      readPerson(trx, personId),
      listProposals(trx, runId, 'live'),
    ])
    const { inputs, personOf } = found(kept)
    const n = found([...personOf].find(([, id]) => id === personId)?.[0])
    if (round.whatIfOf || personId === me.id) throw notFound()
    const choices = otherChoices(inputs, n)
    const known = await placesOfChoices(
      trx,
      choices.map(({ at }) => inputs.places[at]!.id),
    )
    const given = Map.groupBy(await givenPlaces(trx, runId), ({ placeId }) => placeId)
    const listed = choices.flatMap(({ at, ...reasons }): Choice[] => {
      const { id: placeId, seats } = inputs.places[at]!
      const place = known.get(placeId)
      const others = (given.get(placeId) ?? []).filter((one) => one.personId !== personId).length
      return place ? [{ placeId, ...place, left: seats - others, reasons: keptReasons(reasons) }] : []
    })
    const standing = proposals.find((proposal) => proposal.personId === personId)
    const open =
      round.state === 'ready' && (!standing || standing.state === 'proposed' || standing.state === 'confirmed')
    return { run: round, name: found(person).name, choices: listed, now: standing, open }
  })
  await recordSeen(c.var.services, me, personId, 'round')
  return (
    <OtherPage
      view={c.var.view}
      personId={personId}
      {...shown}
      page={pageIn(c, shown.choices.length, choicesOnPage)}
      formKey={formKey()}
      problem={problem}
    />
  )
}

routes.post('/matching/:id/people/:personId', (c) => {
  schoolStaff(c)
  return submit(c, chooseOther, {
    input: { runId: idIn(c, 'id'), personId: idIn(c, 'personId') },
    say: texts(c.var.lang),
    to: ({ runId }) => `/matching/${runId}?done=chosen`,
    again: (problem) => otherTree(c, problem),
  })
})
