import type { Trx } from '../../../platform/database.ts'
import { isId } from '../../../platform/ids.ts'
import type { AgreementState } from '../rules/agreement-states.ts'
import type { Party } from '../rules/who-signs.ts'
import { type Terms, termsSchema } from '../terms.ts'

export type Signer = {
  id: string
  party: Party
  name: string
  email: string | null
  signerId: string | null
  linkId: string | null
  signedAt: Temporal.Instant | null
  signedAs: string | null
}

export type Agreement = {
  id: string
  personId: string
  applicationId: string
  placeId: string
  companyId: string
  schoolId: string | null
  placeTitle: string
  city: { id: string; name: string }
  state: AgreementState
  version: number
  terms: Terms
  /** Earlier versions, oldest first. */
  history: { version: number; terms: Terms; changedAt: string }[]
  changedAt: Temporal.Instant
  startsOn: Temporal.PlainDate
  endsOn: Temporal.PlainDate
  /** The work has run: a changed agreement that is open again can end early, and not be called off as if it never began. */
  begun: boolean
  signers: Signer[]
}

const agreements = (trx: Trx) =>
  trx
    .selectFrom('placements.agreement as a')
    .innerJoin('places.place as p', 'p.id', 'a.place_id')
    .innerJoin('region.city as t', 't.id', 'p.city_id')
    .select([
      'a.id',
      'a.person_id',
      'a.application_id',
      'a.place_id',
      'a.company_id',
      'a.school_id',
      'p.title',
      't.id as city_id',
      't.name as city_name',
      'a.state',
      'a.version',
      'a.terms',
      'a.history',
      'a.changed_at',
      'a.starts_on',
      'a.ends_on',
    ])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('placements.event as e')
          .select('e.id')
          .whereRef('e.agreement_id', '=', 'a.id')
          .where('e.action', '=', 'start'),
      ).as('begun'),
    )

type Row = Awaited<ReturnType<ReturnType<typeof agreements>['executeTakeFirstOrThrow']>>

const partyOrder: readonly Party[] = ['young', 'guardian', 'company', 'school']

async function withSigners(trx: Trx, rows: Row[]): Promise<Agreement[]> {
  if (rows.length === 0) return []
  const signers = await trx
    .selectFrom('placements.party as p')
    .innerJoin('placements.agreement as a', 'a.id', 'p.agreement_id')
    .leftJoin('placements.signature as s', (join) =>
      join
        .onRef('s.agreement_id', '=', 'p.agreement_id')
        .onRef('s.party', '=', 'p.party')
        .onRef('s.version', '=', 'a.version'),
    )
    .select([
      'p.id',
      'p.agreement_id',
      'p.party',
      'p.name',
      'p.email',
      'p.signer_id',
      'p.link_id',
      's.at',
      's.name as signed_as',
    ])
    .where(
      'p.agreement_id',
      'in',
      rows.map((row) => row.id),
    )
    .execute()
  const byAgreement = Map.groupBy(signers, (signer) => signer.agreement_id)
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    applicationId: row.application_id,
    placeId: row.place_id,
    companyId: row.company_id,
    schoolId: row.school_id,
    placeTitle: row.title,
    city: { id: row.city_id, name: row.city_name },
    state: row.state,
    version: row.version,
    terms: termsSchema.parse(row.terms),
    history: row.history as Agreement['history'],
    changedAt: row.changed_at,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    begun: Boolean(row.begun),
    signers: (byAgreement.get(row.id) ?? [])
      .sort((a, b) => partyOrder.indexOf(a.party) - partyOrder.indexOf(b.party))
      .map((signer) => ({
        id: signer.id,
        party: signer.party,
        name: signer.name,
        email: signer.email,
        signerId: signer.signer_id,
        linkId: signer.link_id,
        signedAt: signer.at,
        signedAs: signer.signed_as,
      })),
  }))
}

/** One agreement with its parties, when the reader may see it; undefined for an id that is none. `lock` holds it until the transaction ends. */
export async function readAgreement(trx: Trx, id: string, lock = false): Promise<Agreement | undefined> {
  if (!isId(id)) return undefined
  const query = agreements(trx).where('a.id', '=', id)
  const row = await (lock ? query.forUpdate('a') : query).executeTakeFirst()
  return row && (await withSigners(trx, [row]))[0]
}

/** Of one young person, newest first. */
export const listAgreements = async (trx: Trx, personId: string): Promise<Agreement[]> =>
  withSigners(
    trx,
    await agreements(trx).where('a.person_id', '=', personId).orderBy('a.starts_on', 'desc').limit(50).execute(),
  )

/**
 * Those that somebody signs from an account, for another than herself: what waits for her first. For a coordinator also those of her schools
 * in which nobody was named for the school.
 */
export async function listToSign(trx: Trx, signerId: string, schoolIds: readonly string[]): Promise<Agreement[]> {
  const rows = await agreements(trx)
    .innerJoin('placements.party as me', 'me.agreement_id', 'a.id')
    .where((eb) => {
      const named = eb('me.signer_id', '=', signerId)
      const open = eb.and([eb('me.party', '=', 'school'), eb('me.signer_id', 'is', null)])
      return schoolIds.length > 0 ? eb.or([named, eb.and([open, eb('a.school_id', 'in', schoolIds)])]) : named
    })
    .where('a.person_id', '<>', signerId)
    .orderBy((eb) => eb.case().when('a.state', 'in', ['open', 'draft']).then(0).else(1).end())
    .orderBy('a.starts_on', 'desc')
    .limit(200)
    .execute()
  return withSigners(trx, rows)
}

export type AgreementProgress = {
  personId: string
  id: string
  state: AgreementState
  startsOn: Temporal.PlainDate
  endsOn: Temporal.PlainDate
  kind: 'visit' | 'shadow' | 'short' | 'internship'
  /** Whether the school is a party, and who signs for it. */
  schoolSigns: boolean
  schoolSignerId: string | null
  schoolSigned: boolean
}

/** The agreements of several young people, in one line each: for the class page. */
export async function agreementProgress(trx: Trx, personIds: readonly string[]): Promise<AgreementProgress[]> {
  if (personIds.length === 0) return []
  const rows = await trx
    .selectFrom('placements.agreement as a')
    .leftJoin('placements.signature as s', (join) =>
      join.onRef('s.agreement_id', '=', 'a.id').onRef('s.version', '=', 'a.version').on('s.party', '=', 'school'),
    )
    .leftJoin('placements.party as p', (join) => join.onRef('p.agreement_id', '=', 'a.id').on('p.party', '=', 'school'))
    .select(['a.person_id', 'a.id', 'a.state', 'a.starts_on', 'a.ends_on', 'a.kind'])
    .select(['s.id as school_signature', 'p.id as school_party', 'p.signer_id as school_signer'])
    .where('a.person_id', 'in', personIds)
    .orderBy('a.starts_on')
    .execute()
  return rows.map((row) => ({
    personId: row.person_id,
    id: row.id,
    state: row.state,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    kind: row.kind,
    schoolSigns: row.school_party !== null,
    schoolSignerId: row.school_signer,
    schoolSigned: row.school_signature !== null,
  }))
}

export type Reflection = {
  byParty: 'young' | 'company'
  did: string
  foundOut: string | null
  competenceId: string | null
  sentence: string | null
  confirms: string[]
  byName: string | null
  at: Temporal.Instant
}

export async function listReflections(trx: Trx, agreementId: string): Promise<Reflection[]> {
  const rows = await trx
    .selectFrom('placements.reflection')
    .selectAll()
    .where('agreement_id', '=', agreementId)
    .orderBy('at')
    .execute()
  return rows.map((row) => ({
    byParty: row.by_party,
    did: row.did,
    foundOut: row.found_out,
    competenceId: row.competence_id,
    sentence: row.sentence,
    confirms: row.confirms,
    byName: row.by_name,
    at: row.at,
  }))
}
