import type { AgreementState } from '../../src/modules/placements/rules/agreement-states.ts'
import { type Party, signersFor } from '../../src/modules/placements/rules/who-signs.ts'
import { agreementKindOf, type Terms } from '../../src/modules/placements/terms.ts'
import { dayOf } from '../../src/platform/i18n.ts'
import { programmes, stories } from '../data/index.ts'
import type { ApplicationRow, Dossier } from './applications.ts'
import { buildLookBack } from './look-back.ts'
import { later, type Maker } from './maker.ts'
import { noticesOfAgreement } from './notices.ts'
import type { Guardian, PersonRow } from './people.ts'
import { type Company, firstOf, lastDay, type PlaceRow } from './places.ts'
import { addRows, type RowOf, type Rows } from './rows.ts'

export type AgreementRow = RowOf<'placements.agreement'>
export type Agreement = { agreement: AgreementRow; parties: RowOf<'placements.party'>[]; rows: Rows }

type Options = {
  of: Dossier
  mentor: PersonRow
  guardian?: Guardian | undefined
  application: ApplicationRow
  place: PlaceRow
  at: Company
  state: AgreementState
  id?: string
  /** Days that fit the state when left out. */
  dates?: Dates
  /** Who has signed, where the state leaves it open. */
  signed?: readonly Party[]
}

/** Days from today on which it starts, by its state; for what is over, days on which it ended. */
const when: Readonly<Record<AgreementState, readonly [number, number]>> = {
  draft: [10, 40],
  open: [5, 30],
  signed: [2, 25],
  running: [-26, -7],
  ended: [-12, -1],
  'looked-back': [-70, -8],
  withdrawn: [5, 30],
  'broken-off': [-36, -16],
}
const over: readonly AgreementState[] = ['ended', 'looked-back']
const ending: readonly string[] = ['withdraw', 'break-off', 'end']
const complete: readonly AgreementState[] = ['signed', 'running', 'ended', 'looked-back', 'broken-off']

/**
 * An agreement that follows from an accepted application: its terms, who must sign, who did, and what happened. One that was called off
 * gives the seat of the place row back; one that is over ends the application.
 */
export function buildAgreement(maker: Maker, options: Options): Agreement {
  const { of, application, place, at, state } = options
  const { random } = maker
  const { person_id } = of.young
  const { from, until } = options.dates ?? agreementDates(maker, place, state)
  const created = application.accepted_at as Temporal.Instant
  if (state === 'withdrawn' || state === 'broken-off') place.taken = Math.max(0, (place.taken ?? 0) - 1)
  const terms = termsOf(maker, options, from, until)
  const agreement: AgreementRow = {
    id: options.id ?? random.id(),
    person_id,
    application_id: application.id,
    place_id: place.id,
    company_id: at.company.id,
    school_id: of.school.id,
    kind: place.kind,
    state,
    terms: JSON.stringify(terms),
    created_at: created,
    changed_at: touchedAt(maker, state, created),
    starts_on: from,
    ends_on: until,
  }
  const parties = partiesOf(maker, options, terms, agreement)
  const signatures = signaturesOf(maker, options, parties, agreement)
  const events = eventsOf(maker, agreement, signatures, parties.length)
  const lastAt = events.at(-1)!.at as Temporal.Instant
  application.ended_at = events.find(({ action }) => ending.includes(action))?.at ?? null
  const rows: Rows = {
    'placements.agreement': [agreement],
    'placements.party': parties,
    'placements.signature': signatures,
    'placements.event': events.map((event) => ({
      id: random.id(),
      person_id,
      agreement_id: agreement.id,
      ...event,
    })),
    'messages.notice': noticesOfAgreement(maker, agreement, parties, at.company.name, lastAt),
  }
  const stopped = events.find(({ action }) => action === 'break-off')
  if (stopped)
    rows['placements.ending'] = [
      {
        agreement_id: agreement.id,
        person_id,
        reason: 'work-does-not-fit',
        by_party: 'young',
        school_only: false,
        at: stopped.at!,
      },
    ]
  if (state === 'looked-back') addRows(rows, buildLookBack(maker, { agreement, place, at }))
  return { agreement, parties, rows }
}

/** A draft that nobody touched for weeks has lapsed: somebody of the company changed one that is older. */
function touchedAt(maker: Maker, state: AgreementState, created: Temporal.Instant): Temporal.Instant {
  const lately = maker.now.subtract({ hours: 3 * 24 })
  return state === 'draft' && Temporal.Instant.compare(created, lately) < 0 ? lately : created
}

export type Dates = { from: Temporal.PlainDate; until: Temporal.PlainDate }

/** The first and last day of an agreement in a state, seen from today: what runs has begun and not ended, what is over has ended. */
export function agreementDates(maker: Maker, place: PlaceRow, state: AgreementState): Dates {
  const { random, today } = maker
  const days = place.days as number[]
  const starting = (day: Temporal.PlainDate): Dates => {
    const from = firstOf(day, days)
    return { from, until: lastDay(from, place) }
  }
  const before = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0
  const away = random.int(...when[state])
  if (over.includes(state)) {
    // counted from the end
    let day = today.add({ days: away })
    while (!before(starting(day).until, today.add({ days: away }))) day = day.subtract({ days: 7 })
    return starting(day)
  }
  if (state !== 'running') return starting(today.add({ days: away }))
  const begun = starting(today.add({ days: away }))
  // too short to have begun so long ago: it began this week, and is said to go on for one more
  return before(begun.until, today)
    ? { from: firstOf(today.subtract({ days: 7 }), days), until: firstOf(today.add({ days: 3 }), days) }
    : begun
}

function termsOf(
  maker: Maker,
  { of, mentor, place, at }: Options,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): Terms {
  const { enrolment, school } = of
  const path = enrolment.path ?? 'BOL'
  const kind = agreementKindOf(place.kind, { schoolKind: school.kind, path })
  const bpv = kind === 'bpv-bol' || kind === 'bpv-bbl'
  const programme = programmes.find(({ crebo }) => crebo === enrolment.crebo)
  return {
    kind,
    young: nameOf(of.young),
    place: place.title,
    company: at.company.name,
    from: from.toString(),
    until: until.toString(),
    weekdays: place.days as number[],
    start: String(place.day_starts).slice(0, 5),
    end: String(place.day_ends).slice(0, 5),
    pauseMinutes: place.pause_minutes ?? 30,
    skip: [],
    tasks: place.tasks as string[],
    learningGoals: maker.random.some(stories.goals, 2),
    workProcesses: bpv ? (place.tasks as string[]).slice(0, 2) : [],
    programme: bpv ? (programme?.name ?? null) : null,
    crebo: bpv ? (enrolment.crebo ?? null) : null,
    level: bpv ? (enrolment.level ?? null) : null,
    pathway: bpv ? path : null,
    hoursPerStudyYear: bpv ? (path === 'BBL' ? 850 : 450) : null,
    practicalTrainer: nameOf(at.contact),
    schoolSupervisor: nameOf(mentor),
    school: school.name,
    schoolPhone: school.phone ?? null,
    assessment: stories.assessment,
    earlyEnding: stories.earlyEnding,
    insurance: school.name,
    allowanceCents: place.allowance_cents ?? 0,
    recognitionNumber: bpv ? (at.company.recognition_number ?? null) : null,
    employmentContract: kind === 'bpv-bbl' ? stories.bblContract : null,
    wage: kind === 'bpv-bbl' ? stories.bblWage : null,
    hazards: place.hazards as string[],
  }
}

const nameOf = (person: PersonRow) => `${person.given_name} ${person.family_name}`

/** Who must sign follows from the kind and the age; a guardian whom nobody could name yet has no address. */
function partiesOf(maker: Maker, options: Options, terms: Terms, agreement: AgreementRow): RowOf<'placements.party'>[] {
  const { of, mentor, guardian, at } = options
  const { parties } = signersFor({
    kind: terms.kind,
    birthDate: of.young.birth_date as Temporal.PlainDate,
    signingOn: dayOf(agreement.created_at as Temporal.Instant),
    startsOn: agreement.starts_on as Temporal.PlainDate,
  })
  const people: Record<Party, { name: string; email: string | null; signer_id: string | null }> = {
    young: signer(of.young),
    guardian: {
      name: guardian?.relation.name ?? '',
      email: guardian?.relation.email ?? null,
      signer_id: guardian?.relation.other_id ?? null,
    },
    company: signer(at.contact),
    school: signer(mentor),
  }
  return parties.map((party) => ({
    id: maker.random.id(),
    person_id: of.young.person_id,
    agreement_id: agreement.id,
    party,
    ...people[party],
  }))
}

const signer = (person: PersonRow) => ({
  name: nameOf(person),
  email: person.email ?? null,
  signer_id: person.person_id,
})

function signaturesOf(
  maker: Maker,
  { state, signed }: Options,
  parties: RowOf<'placements.party'>[],
  agreement: AgreementRow,
): RowOf<'placements.signature'>[] {
  const { random } = maker
  const all = parties.map(({ party }) => party)
  const some = state === 'open' || state === 'withdrawn' ? random.some(all, random.int(0, all.length - 1)) : []
  const who: readonly Party[] = complete.includes(state) ? all : (signed ?? some)
  return parties
    .filter(({ party }) => who.includes(party))
    .map(({ party, name, person_id, agreement_id }) => ({
      id: random.id(),
      person_id,
      agreement_id,
      party,
      version: 1,
      name,
      at: later(maker, agreement.created_at as Temporal.Instant, random.int(2, 90)),
    }))
    .sort((a, b) => Temporal.Instant.compare(a.at, b.at))
}

type Happening = Pick<RowOf<'placements.event'>, 'action' | 'by_party' | 'at'>

function eventsOf(
  maker: Maker,
  agreement: AgreementRow,
  signatures: RowOf<'placements.signature'>[],
  asked: number,
): Happening[] {
  const { state } = agreement
  const noon = (day: Temporal.PlainDate) =>
    day.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '12:00' }).toInstant()
  const past = (at: Temporal.Instant) => (Temporal.Instant.compare(at, maker.now) > 0 ? maker.now : at)
  const from = past(noon(agreement.starts_on as Temporal.PlainDate))
  const until = past(noon(agreement.ends_on as Temporal.PlainDate))
  const events: Happening[] = [{ action: 'draft', by_party: 'job', at: agreement.created_at! }]
  if (agreement.changed_at !== agreement.created_at)
    events.push({ action: 'change', by_party: 'company', at: agreement.changed_at! })
  if (state !== 'draft') events.push({ action: 'offer', by_party: 'school', at: agreement.created_at! })
  for (const [nth, { party, at }] of signatures.entries())
    events.push({ action: nth + 1 === asked ? 'sign-last' : 'sign', by_party: party, at: at! })
  if (state === 'withdrawn') events.push({ action: 'withdraw', by_party: 'young', at: maker.now })
  if (complete.includes(state!) && state !== 'signed') events.push({ action: 'start', by_party: 'job', at: from })
  if (state === 'broken-off')
    events.push({ action: 'break-off', by_party: 'young', at: past(from.add({ hours: 120 })) })
  if (over.includes(state!)) events.push({ action: 'end', by_party: 'job', at: until })
  if (state === 'looked-back')
    events.push({ action: 'look-back', by_party: 'young', at: past(until.add({ hours: 30 })) })
  return events
}
