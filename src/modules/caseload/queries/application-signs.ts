import { sql } from 'kysely'
import { acrossPersons } from '../../../platform/across-persons.ts'
import type { Trx } from '../../../platform/database.ts'

export type ApplicationSigns = {
  applications: number
  /** Waits for an answer, or for a meeting. */
  open: number
  /** Since the last yes. */
  refused: number
  /** The oldest invitation without a moment. */
  invitedAt: Temporal.Instant | null
  lastSentAt: Temporal.Instant | null
}

type Row = {
  person_id: string
  applications: number
  open: number
  refused: number
  invited_at: Temporal.Instant | null
  last_sent_at: Temporal.Instant | null
}

/** How the applications of these young people stand, in numbers and moments; nothing of what they wrote. */
export const applicationSigns = acrossPersons(
  'application-signs',
  async (trx: Trx, personIds: readonly string[]): Promise<Map<string, ApplicationSigns>> => {
    if (personIds.length === 0) return new Map()
    const { rows } = await sql<Row>`
      with sent as materialized (
        select person_id, state, sent_at, answered_at, ended_at, chosen_moment,
          max(accepted_at) over (partition by person_id) as last_yes
        from applications.application
        where person_id = any (${[...personIds]}::uuid[]))
      select person_id, count(*) as applications,
        count(*) filter (where state in ('sent', 'invited')) as open,
        count(*) filter (where state = 'refused' and (last_yes is null or ended_at > last_yes)) as refused,
        min(answered_at) filter (where state = 'invited' and chosen_moment is null) as invited_at,
        max(sent_at) as last_sent_at
      from sent group by person_id`.execute(trx)
    return new Map(
      rows.map(({ person_id, invited_at, last_sent_at, ...row }) => [
        person_id,
        { ...row, invitedAt: invited_at, lastSentAt: last_sent_at },
      ]),
    )
  },
)
