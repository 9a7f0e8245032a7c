import { sql } from 'kysely'
import { acrossPersons } from '../../../platform/across-persons.ts'
import type { Trx } from '../../../platform/database.ts'
import { namesOf } from '../../people/index.ts'
import { type KeptReasons, keptReasons } from '../kept-reasons.ts'
import type { Hint, Placed } from '../propose.ts'
import { barredStates, liveStates, type ProposalState } from '../rules/proposal-states.ts'

/** A proposal as those read it who decide about it. */
export type Proposal = {
  id: string
  personId: string
  name: string
  placeId: string
  title: string
  companyName: string
  town: string
  seats: number
  state: ProposalState
  pinned: boolean
  byHand: boolean
  rank: number | null
  of: number | null
  reasons: KeptReasons
  reason: string | null
  reasonWords: string | null
  answerBy: Temporal.PlainDate | null
  decidedAt: Temporal.Instant | null
  /** How the question went that she sent to the company after she said yes: its state, or nothing yet. */
  asked: string | null
}
type Row = Omit<Proposal, 'name' | 'reasons'> & { reasons: unknown }

/** Which of a round: what stands now, or what somebody said no to. */
const inStates = { live: liveStates, ended: barredStates } as const

/** The proposals of a round for the pupils that the reader sees, by name: a card stays where it stands when it is decided about. Two queries. */
export const listProposals = acrossPersons(
  'list-proposals',
  async (trx: Trx, runId: string, which: keyof typeof inStates): Promise<Proposal[]> => {
    const { rows } = await sql<Row>`
      with own as materialized (
        select * from matching.proposal p where p.run_id = ${runId} and p.state = any (${[...inStates[which]]}::text[]) limit 2500)
      select p.id, p.person_id as "personId", p.place_id as "placeId", l.title, c.name as "companyName", c.place as town, l.seats - l.taken as seats,
        p.state, p.pinned, p.by_hand as "byHand", p.rank, p.of, coalesce(r.reasons, p.reasons) as reasons, p.reason, p.reason_words as "reasonWords", p.answer_by as "answerBy", p.decided_at as "decidedAt",
        (select a.state from applications.application a where a.person_id = p.person_id and a.place_id = p.place_id and a.sent_at >= p.offered_at
          order by a.sent_at desc limit 1) as asked
      from own p left join matching.reason r on r.proposal_id = p.id join places.place l on l.id = p.place_id join places.company c on c.id = l.company_id`.execute(
      trx,
    )
    const names = await namesOf(
      trx,
      rows.map(({ personId }) => personId),
    )
    return rows
      .flatMap((row) => {
        const name = names.get(row.personId)?.name
        return name ? [{ ...row, name, reasons: keptReasons(row.reasons) }] : []
      })
      .sort((a, b) => byName.compare(a.name, b.name))
  },
)

const byName = new Intl.Collator('nl')

/** Somebody in a round, and what came out for her. */
export type RoundMember = {
  personId: string
  name: string
  n: number
  leftOut: 'objects' | 'placed' | null
  shares: boolean
  hasHome: boolean
  waiting: number
  result: (Omit<Placed, 'place'> & { place: string | null }) | null
}

/** Who is in a round, by name, as far as the reader sees them. */
export const listMembers = acrossPersons('list-members', async (trx: Trx, runId: string): Promise<RoundMember[]> => {
  const rows = await trx
    .selectFrom('matching.member')
    .select(['person_id', 'n', 'left_out', 'result'])
    .select(sql<number>`coalesce((inputs->>'waiting')::int, 0)`.as('waiting'))
    .select(['shares', sql<boolean>`journeys is not null`.as('home')])
    .where('run_id', '=', runId)
    .limit(2500)
    .execute()
  const names = await namesOf(
    trx,
    rows.map(({ person_id }) => person_id),
  )
  return rows
    .flatMap(({ person_id, n, left_out, result, waiting, shares, home }) => {
      const name = names.get(person_id)?.name
      return name
        ? [
            {
              personId: person_id,
              name,
              n,
              leftOut: left_out,
              shares,
              hasHome: home,
              waiting,
              result: result as unknown as RoundMember['result'],
            },
          ]
        : []
    })
    .sort((a, b) => byName.compare(a.name, b.name))
})

/** Of whom no proposal stands, with what would help, as far as it is known. */
export type Unplaced = RoundMember & { hint: Hint | undefined }

export function unplacedOf(
  members: readonly RoundMember[],
  proposals: readonly Proposal[],
  hints: readonly Hint[],
): Unplaced[] {
  const placed = new Set(proposals.map(({ personId }) => personId))
  return members
    .filter(({ personId, leftOut }) => !leftOut && !placed.has(personId))
    .map((member) => ({ ...member, hint: hints.find(({ n }) => n === member.n) }))
}
