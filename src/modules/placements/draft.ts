import { type Trx, within } from '../../platform/database.ts'
import { dayOf } from '../../platform/i18n.ts'
import { newId } from '../../platform/ids.ts'
import { job } from '../../platform/who.ts'
import type { ApplicationAccepted } from '../applications/index.ts'
import { type Enrolment, listRelations, type Relation, readEnrolment, readPerson } from '../people/index.ts'
import { companyContact, readCompany, readPlace, recognitionOn } from '../places/index.ts'
import { competenceName } from '../region/index.ts'
import { hoursOf } from './hours.ts'
import type { Deps } from './job-deps.ts'
import { findCoordinator } from './queries/find-coordinator.ts'
import { recordAction } from './record.ts'
import { signersFor } from './rules/who-signs.ts'
import { agreementKindOf, type Terms } from './terms.ts'
import { texts } from './texts/index.ts'

/** Somebody was taken on: the agreement is drafted, and the company asked to look at it. */
export const draft = (deps: Deps, accepted: ApplicationAccepted): Promise<void> =>
  within(deps.db, job, 'write', async (trx) => {
    const now = deps.clock.now()
    const id = await draftAgreement(trx, accepted, now, dayOf(now))
    if (id)
      await deps.jobs.send('agreement-told', { agreementId: id, personId: accepted.personId, what: 'drafted' }, trx)
  })

/** Makes the draft of an agreement from the place, the enrolment and who stands beside her. Once: a second run finds it there. */
async function draftAgreement(
  trx: Trx,
  accepted: ApplicationAccepted,
  now: Temporal.Instant,
  today: Temporal.PlainDate,
): Promise<string | undefined> {
  const { personId, applicationId, placeId } = accepted
  const there = await trx
    .selectFrom('placements.agreement')
    .select('id')
    .where('application_id', '=', applicationId)
    .executeTakeFirst()
  if (there) return undefined
  const person = await readPerson(trx, personId)
  const place = await readPlace(trx, placeId)
  if (!person || !place) return undefined
  const enrolment = await readEnrolment(trx, personId, today)
  const relations = await listRelations(trx, personId, now)
  const contact = await companyContact(trx, place.companyId)
  const company = await readCompany(trx, place.companyId)
  const school = await schoolSigner(trx, relations, enrolment, now)
  const guardian = relations
    .filter(({ kind, blocked }) => kind === 'guardian' && !blocked)
    .sort((a, b) => Number(b.confirmed) - Number(a.confirmed))[0]
  const terms = await firstTerms(trx, {
    young: person.name,
    place,
    company,
    enrolment,
    trainer: contact?.name ?? '',
    supervisor: school.signer_id ? school.name : '',
    today,
  })
  const id = newId()
  await trx
    .insertInto('placements.agreement')
    .values({
      id,
      person_id: personId,
      application_id: applicationId,
      place_id: placeId,
      company_id: place.companyId,
      school_id: enrolment?.schoolId ?? null,
      kind: place.kind,
      terms: JSON.stringify(terms),
      created_at: now,
      changed_at: now,
      starts_on: Temporal.PlainDate.from(terms.from),
      ends_on: Temporal.PlainDate.from(terms.until),
    })
    .execute()
  // Without a birth date more people sign rather than fewer.
  const birthDate = person.birthDate ?? today.subtract({ years: 15 })
  const { parties } = signersFor({
    kind: terms.kind,
    birthDate,
    signingOn: today,
    startsOn: Temporal.PlainDate.from(terms.from),
  })
  const who = {
    young: { name: person.name, email: person.email, signer_id: personId },
    guardian: { name: guardian?.name ?? '', email: guardian?.email ?? null, signer_id: guardian?.otherId ?? null },
    company: {
      name: contact?.name ?? place.companyName,
      email: contact?.email ?? null,
      signer_id: contact?.personId ?? null,
    },
    school,
  }
  await trx
    .insertInto('placements.party')
    .values(parties.map((party) => ({ id: newId(), agreement_id: id, person_id: personId, party, ...who[party] })))
    .execute()
  await recordAction(trx, { id, personId }, 'draft', 'job', now)
  return id
}

/** For the school signs her mentor, who is asked; where she has none a coordinator. */
async function schoolSigner(
  trx: Trx,
  relations: readonly Relation[],
  enrolment: Enrolment | undefined,
  now: Temporal.Instant,
): Promise<{ name: string; email: string | null; signer_id: string | null }> {
  const mentor = relations.find(({ kind }) => kind === 'mentor')
  if (mentor) return { name: mentor.name, email: mentor.email, signer_id: mentor.otherId }
  const coordinator = enrolment && (await findCoordinator(trx, enrolment.schoolId, now))
  if (coordinator) return { name: coordinator.name, email: coordinator.email, signer_id: coordinator.id }
  return { name: enrolment?.schoolName ?? '', email: null, signer_id: null }
}

type Sources = {
  young: string
  place: NonNullable<Awaited<ReturnType<typeof readPlace>>>
  company: Awaited<ReturnType<typeof readCompany>>
  enrolment: Awaited<ReturnType<typeof readEnrolment>>
  trainer: string
  supervisor: string
  today: Temporal.PlainDate
}

/** What is known already; the company or the school fills in and changes the rest before anybody signs. */
async function firstTerms(
  trx: Trx,
  { young, place, company, enrolment, trainer, supervisor, today }: Sources,
): Promise<Terms> {
  const t = texts('nl')
  const from =
    place.startsOn && Temporal.PlainDate.compare(place.startsOn, today) > 0
      ? place.startsOn
      : nextWeekday(today.add({ days: 14 }), place.days)
  const weekdays = place.days.length > 0 ? place.days : [from.dayOfWeek]
  const until =
    place.endsOn && Temporal.PlainDate.compare(place.endsOn, from) > 0
      ? place.endsOn
      : dayAfter(from, weekdays, place.lengthDays)
  const kind = agreementKindOf(place.kind, enrolment)
  const isBpv = kind === 'bpv-bol' || kind === 'bpv-bbl'
  const recognition =
    isBpv && enrolment?.crebo ? await recognitionOn(trx, place.companyId, enrolment.crebo, today) : undefined
  const terms: Terms = {
    kind,
    young,
    place: company ? `${company.street}, ${company.place}` : place.companyName,
    company: place.companyName,
    from: String(from),
    until: String(until),
    weekdays,
    start: String(place.dayStarts).slice(0, 5),
    end: String(place.dayEnds).slice(0, 5),
    pauseMinutes: place.pauseMinutes,
    skip: [],
    tasks: place.tasks.length > 0 ? place.tasks : [place.title],
    learningGoals: place.competences.map((id) => competenceName('nl', id)),
    workProcesses: isBpv ? place.tasks : [],
    programme: enrolment?.programmeName ?? null,
    crebo: enrolment?.crebo ?? null,
    level: enrolment?.level ?? null,
    pathway: enrolment?.path === 'BOL' || enrolment?.path === 'BBL' ? enrolment.path : null,
    hoursPerStudyYear: null,
    practicalTrainer: trainer,
    schoolSupervisor: supervisor || (enrolment?.schoolName ?? ''),
    school: enrolment?.schoolName ?? null,
    schoolPhone: enrolment?.schoolPhone ?? null,
    assessment: t('draft.assessment'),
    earlyEnding: t('draft.early-ending'),
    insurance: enrolment?.schoolName ?? '',
    allowanceCents: place.allowanceCents,
    recognitionNumber: recognition?.number ?? null,
    employmentContract: kind === 'bpv-bbl' ? t('draft.contract') : null,
    wage: kind === 'bpv-bbl' ? t('draft.wage') : null,
    hazards: place.hazards,
  }
  return { ...terms, hoursPerStudyYear: hoursOf(terms) }
}

function nextWeekday(from: Temporal.PlainDate, weekdays: readonly number[]): Temporal.PlainDate {
  for (let day = from; ; day = day.add({ days: 1 }))
    if (weekdays.length === 0 ? day.dayOfWeek <= 5 : weekdays.includes(day.dayOfWeek)) return day
}

/** The last of so many days on these weekdays. */
function dayAfter(from: Temporal.PlainDate, weekdays: readonly number[], count: number): Temporal.PlainDate {
  let day = from
  for (let left = Math.max(1, count) - 1; left > 0; ) {
    day = day.add({ days: 1 })
    if (weekdays.includes(day.dayOfWeek)) left--
  }
  return day
}
