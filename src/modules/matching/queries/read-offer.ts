import type { Trx } from '../../../platform/database.ts'
import { type PlaceCard, readPlace } from '../../places/index.ts'
import { type KeptReasons, keptReasons } from '../kept-reasons.ts'
import type { ProposalState } from '../rules/proposal-states.ts'

/** A place that her school proposes, as she reads it. */
export type Offer = {
  id: string
  personId: string
  state: ProposalState
  offeredAt: Temporal.Instant | null
  answerBy: Temporal.PlainDate | null
  answeredAt: Temporal.Instant | null
  reasons: KeptReasons
  place: PlaceCard
}

export async function readOffer(trx: Trx, id: string): Promise<Offer | undefined> {
  const row = await trx
    .selectFrom('matching.proposal as p')
    .leftJoin('matching.reason as r', 'r.proposal_id', 'p.id')
    .select(['p.id', 'p.person_id', 'p.place_id', 'p.state', 'p.offered_at', 'p.answer_by', 'p.answered_at'])
    .select((eb) => eb.fn.coalesce('r.reasons', 'p.reasons').as('reasons'))
    .where('p.id', '=', id)
    .executeTakeFirst()
  const place = row && (await readPlace(trx, row.place_id))
  if (!place) return undefined
  return {
    id: row.id,
    personId: row.person_id,
    state: row.state,
    offeredAt: row.offered_at,
    answerBy: row.answer_by,
    answeredAt: row.answered_at,
    reasons: keptReasons(row.reasons),
    place,
  }
}

export type ListedOffer = {
  id: string
  state: ProposalState
  answerBy: Temporal.PlainDate | null
  title: string
  companyName: string
}

/** What was offered to one person, the newest first. */
export const listOffers = (trx: Trx, personId: string): Promise<ListedOffer[]> =>
  trx
    .selectFrom('matching.proposal as p')
    .innerJoin('places.place as l', 'l.id', 'p.place_id')
    .innerJoin('places.company as c', 'c.id', 'l.company_id')
    .select(['p.id', 'p.state', 'p.answer_by as answerBy', 'l.title', 'c.name as companyName'])
    .where('p.person_id', '=', personId)
    .where('p.offered_at', 'is not', null)
    .orderBy('p.offered_at', 'desc')
    .limit(50)
    .execute()
