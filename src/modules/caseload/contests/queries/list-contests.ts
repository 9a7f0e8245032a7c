import { acrossPersons } from '../../../../platform/across-persons.ts'
import type { Trx } from '../../../../platform/database.ts'

export const outcomes = ['agreed', 'partly', 'not-agreed'] as const
export type Outcome = (typeof outcomes)[number]

export type Contest = {
  id: string
  personId: string
  proposal: string
  words: string
  sentAt: Temporal.Instant
  answerBy: Temporal.PlainDate
  outcome: Outcome | null
  answer: string | null
  answeredAt: Temporal.Instant | null
}

const contests = (trx: Trx) =>
  trx
    .selectFrom('caseload.contest')
    .select(['id', 'person_id as personId', 'proposal', 'words', 'sent_at as sentAt', 'answer_by as answerBy'])
    .select(['outcome', 'answer', 'answered_at as answeredAt'])

/** What one young person contested, the newest first. */
export const listContestsOf = (trx: Trx, personId: string): Promise<Contest[]> =>
  contests(trx).where('person_id', '=', personId).orderBy('sent_at', 'desc').limit(50).execute()

export const readContest = (trx: Trx, id: string): Promise<Contest | undefined> =>
  contests(trx).where('id', '=', id).executeTakeFirst()

/** What waits for an answer among those whom the reader sees, the oldest term first; no names, those are fetched apart. */
export const listOpenContests = acrossPersons(
  'open-contests',
  (trx: Trx, readerId: string): Promise<Contest[]> =>
    contests(trx)
      .where('answered_at', 'is', null)
      .where('person_id', '<>', readerId)
      .orderBy('answer_by')
      .orderBy('id')
      .limit(100)
      .execute(),
)
