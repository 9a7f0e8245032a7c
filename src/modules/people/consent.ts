import { sql } from 'kysely'
import { ageOn } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database.ts'
import { changed } from '../../platform/errors.ts'
import { dayOf } from '../../platform/i18n.ts'
import { newId } from '../../platform/ids.ts'

/** For what somebody may agree; the number is of the text that she reads, and goes up when that text changes. */
export const consentVersions = { 'keep-applications': 1 } as const
export type ConsentKind = keyof typeof consentVersions
export const consentKinds = Object.keys(consentVersions) as [ConsentKind, ...ConsentKind[]]

/** Where consent is the ground, somebody younger needs her guardian's yes too (AVG article 8; UAVG article 5). */
const consentAge = 16

export type Consent = {
  id: string
  what: ConsentKind
  version: number
  givenAt: Temporal.Instant
  /** It counts: nobody took it back, and where her guardian must agree, that happened. */
  holds: boolean
  waitsForGuardian: boolean
  withdrawnAt: Temporal.Instant | null
  withdrawnBy: 'herself' | 'guardian' | null
}

const read = (trx: Trx) =>
  trx
    .selectFrom('people.consent')
    .select(['id', 'person_id', 'what', 'version', 'given_at', 'needs_guardian', 'guardian_at'])
    .select(['withdrawn_at', 'withdrawn_by'])

type Row = Awaited<ReturnType<ReturnType<typeof read>['executeTakeFirstOrThrow']>>

const toConsent = (row: Row): Consent => {
  const waits = row.needs_guardian && row.guardian_at === null
  return {
    id: row.id,
    what: row.what as ConsentKind,
    version: row.version,
    givenAt: row.given_at,
    holds: row.withdrawn_at === null && !waits,
    waitsForGuardian: row.withdrawn_at === null && waits,
    withdrawnAt: row.withdrawn_at,
    withdrawnBy: row.withdrawn_by,
  }
}

/** All that she ever agreed with, the newest first. */
export async function listConsents(trx: Trx, personId: string): Promise<Consent[]> {
  const rows = await read(trx).where('person_id', '=', personId).orderBy('given_at', 'desc').limit(100).execute()
  return rows.map(toConsent)
}

/** One consent, for who holds the link about it. */
export async function readConsent(trx: Trx, id: string): Promise<(Consent & { personId: string }) | undefined> {
  const row = await read(trx).where('id', '=', id).executeTakeFirst()
  return row && { ...toConsent(row), personId: row.person_id }
}

/** Whom the held link asks about: a given name and a city. */
export async function readAskedChild(
  trx: Trx,
): Promise<{ name: string; city: { id: string; name: string } } | undefined> {
  const { rows } = await sql<{ given_name: string; city_id: string; city_name: string }>`
    select * from people.consent_child()`.execute(trx)
  const row = rows[0]
  return row && { name: row.given_name, city: { id: row.city_id, name: row.city_name } }
}

/** Keeps that she agrees. Again while it runs changes nothing. `needsGuardian`: it counts from when her guardian says so too. */
export async function giveConsent(
  trx: Trx,
  given: { personId: string; what: ConsentKind; birthDate: Temporal.PlainDate | null; now: Temporal.Instant },
): Promise<{ id: string; needsGuardian: boolean } | undefined> {
  const { personId, what, birthDate, now } = given
  // a young person without a birth date counts as under 16: the stricter
  const needsGuardian = birthDate === null || ageOn(birthDate, dayOf(now)) < consentAge
  const id = newId()
  const added = await trx
    .insertInto('people.consent')
    .values({
      id,
      person_id: personId,
      what,
      version: consentVersions[what],
      given_at: now,
      needs_guardian: needsGuardian,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n ? { id, needsGuardian } : undefined
}

/** She takes it back: as easy as giving it. */
export async function withdrawConsent(
  trx: Trx,
  { personId, what, now }: { personId: string; what: ConsentKind; now: Temporal.Instant },
): Promise<void> {
  await trx
    .updateTable('people.consent')
    .set({ withdrawn_at: now, withdrawn_by: 'herself' })
    .where('person_id', '=', personId)
    .where('what', '=', what)
    .where('withdrawn_at', 'is', null)
    .execute()
}

/** Her guardian's yes or no, by the link that the transaction holds. @returns false when there is nothing to answer any more. */
export async function answerConsent(trx: Trx, yes: boolean): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select people.answer_consent(${yes}) as done`.execute(trx)
  return rows[0]?.done ?? false
}

export const objectionKinds = ['proposals', 'ordering'] as const
export type ObjectionKind = (typeof objectionKinds)[number]

/** What she objects to now: automated proposals, ordering by what suits her. */
export async function listObjections(trx: Trx, personId: string): Promise<ObjectionKind[]> {
  const rows = await trx
    .selectFrom('people.objection')
    .select('what')
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .execute()
  return rows.map(({ what }) => what)
}

/** Keeps what she objects to from now on; the rest ends. */
export async function setObjections(
  trx: Trx,
  { personId, what, now }: { personId: string; what: readonly ObjectionKind[]; now: Temporal.Instant },
): Promise<void> {
  const before = await listObjections(trx, personId)
  for (const one of before)
    if (!what.includes(one))
      changed(
        await trx
          .updateTable('people.objection')
          .set({ ended_at: now })
          .where('person_id', '=', personId)
          .where('what', '=', one)
          .where('ended_at', 'is', null)
          .executeTakeFirst(),
      )
  for (const one of what)
    if (!before.includes(one))
      await trx
        .insertInto('people.objection')
        .values({ id: newId(), person_id: personId, what: one, since: now })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
}
