import type { Trx } from '../../../platform/database.ts'
import { isId } from '../../../platform/ids.ts'
import type { ApplicationState, RefusalReason } from '../rules/application-states.ts'
import { forgotten } from '../rules/forget-after.ts'
import { type Shown, shownSchema } from '../shown.ts'

export type Application = {
  id: string
  personId: string
  placeId: string
  companyId: string
  companyName: string
  companyTown: string
  /** The city of the place: its colours stand on the page that a link opens. */
  city: { id: string; name: string }
  placeTitle: string
  placeKind: 'visit' | 'shadow' | 'short' | 'internship'
  state: ApplicationState
  motivation: string
  shown: Shown
  nameFromStart: boolean
  reason: RefusalReason | null
  reasonWords: string | null
  moments: string[]
  chosenMoment: string | null
  words: string | null
  sentAt: Temporal.Instant
  expiresAt: Temporal.Instant
  /** When it was decided against; of one that was accepted, when what was agreed is over. */
  endedAt: Temporal.Instant | null
}

const applications = (trx: Trx) =>
  trx
    .selectFrom('applications.application as a')
    .innerJoin('places.place as p', 'p.id', 'a.place_id')
    .innerJoin('places.company as c', 'c.id', 'a.company_id')
    .innerJoin('region.city as t', 't.id', 'p.city_id')
    .select([
      'a.id',
      'a.person_id',
      'a.place_id',
      'a.company_id',
      'a.state',
      'a.motivation',
      'a.shown',
      'a.name_from_start',
      'a.reason',
      'a.reason_words',
    ])
    .select([
      'a.moments',
      'a.chosen_moment',
      'a.words',
      'a.sent_at',
      'a.expires_at',
      'a.ended_at',
      'p.title',
      'p.kind',
      'c.name',
      'c.place as town',
      't.id as city_id',
      't.name as city_name',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof applications>['executeTakeFirstOrThrow']>>

const toApplication = (row: Row): Application => ({
  id: row.id,
  personId: row.person_id,
  placeId: row.place_id,
  companyId: row.company_id,
  companyName: row.name,
  companyTown: row.town,
  city: { id: row.city_id, name: row.city_name },
  placeTitle: row.title,
  placeKind: row.kind,
  state: row.state,
  motivation: row.motivation,
  shown: shownSchema.parse(row.shown),
  nameFromStart: row.name_from_start,
  reason: row.reason as RefusalReason | null,
  reasonWords: row.reason_words,
  moments: row.moments as string[],
  chosenMoment: row.chosen_moment,
  words: row.words,
  sentAt: row.sent_at,
  expiresAt: row.expires_at,
  endedAt: row.ended_at,
})

/** She was invited, and none of the moments suited: her words say when she can. */
export const askedOther = ({ state, moments, words }: Pick<Application, 'state' | 'moments' | 'words'>): boolean =>
  state === 'invited' && moments.length === 0 && words !== null

/** It runs: nobody decided against it, and what was agreed is not over. */
export const isOpen = ({ state, endedAt }: Pick<Application, 'state' | 'endedAt'>): boolean =>
  state === 'sent' || state === 'invited' || (state === 'accepted' && endedAt === null)

/** It ended long ago: what she wrote and who she is went, how it stood stays. */
export const isForgotten = ({ motivation, endedAt }: Pick<Application, 'motivation' | 'endedAt'>): boolean =>
  endedAt !== null && motivation === forgotten

/** One application, when the reader may see it. Undefined for an id that is none. */
export async function readApplication(trx: Trx, id: string): Promise<Application | undefined> {
  if (!isId(id)) return undefined
  const row = await applications(trx).where('a.id', '=', id).executeTakeFirst()
  return row && toApplication(row)
}

/** Of one young person, newest first. */
export async function listApplications(trx: Trx, personId: string): Promise<Application[]> {
  const rows = await applications(trx)
    .where('a.person_id', '=', personId)
    .orderBy('a.sent_at', 'desc')
    .limit(100)
    .execute()
  return rows.map(toApplication)
}

/** What was sent to one company: what waits for it first, then the newest. */
export async function listForCompany(trx: Trx, companyId: string): Promise<Application[]> {
  const rows = await applications(trx)
    .where('a.company_id', '=', companyId)
    .orderBy((eb) => eb.case().when('a.state', 'in', ['sent', 'invited']).then(0).else(1).end())
    .orderBy('a.sent_at', 'desc')
    .limit(100)
    .execute()
  return rows.map(toApplication)
}

export type Identity = {
  name: string
  email: string | null
  phone: string | null
  school: string | null
  place: string | null
}

/** Who she is; nothing while the wall stands (row-level security decides). */
export async function readIdentity(trx: Trx, applicationId: string): Promise<Identity | undefined> {
  return trx
    .selectFrom('applications.identity')
    .select(['name', 'email', 'phone', 'school', 'place'])
    .where('application_id', '=', applicationId)
    .executeTakeFirst()
}

/** The names that are open, by application: none for those behind the wall. */
export async function readIdentities(trx: Trx, ids: readonly string[]): Promise<Map<string, Identity>> {
  if (ids.length === 0) return new Map()
  const rows = await trx
    .selectFrom('applications.identity')
    .select(['application_id', 'name', 'email', 'phone', 'school', 'place'])
    .where('application_id', 'in', ids)
    .execute()
  return new Map(rows.map(({ application_id, ...identity }) => [application_id, identity]))
}

export type SentEvidence = { id: string; fileId: string; title: string; name: string; mime: string }

export const listSentEvidence = (trx: Trx, applicationId: string): Promise<SentEvidence[]> =>
  trx
    .selectFrom('applications.evidence')
    .select(['evidence_id as id', 'file_id as fileId', 'title', 'name', 'mime'])
    .where('application_id', '=', applicationId)
    .orderBy('evidence_id')
    .execute()

/** Has she an open application for this place? Then its id. */
export async function openApplicationFor(trx: Trx, personId: string, placeId: string): Promise<string | undefined> {
  if (!isId(placeId)) return undefined
  const row = await trx
    .selectFrom('applications.application')
    .select('id')
    .where('person_id', '=', personId)
    .where('place_id', '=', placeId)
    .where((eb) =>
      eb.or([
        eb('state', 'in', ['sent', 'invited']),
        eb.and([eb('state', '=', 'accepted'), eb('ended_at', 'is', null)]),
      ]),
    )
    .executeTakeFirst()
  return row?.id
}
