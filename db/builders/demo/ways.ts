import type { ApplicationState } from '../../../src/modules/applications/rules/application-states.ts'
import type { AgreementState } from '../../../src/modules/placements/rules/agreement-states.ts'
import type { Party } from '../../../src/modules/placements/rules/who-signs.ts'
import { cities } from '../../data/index.ts'
import { agreementDates, buildAgreement, type Dates } from '../agreements.ts'
import { buildApplication } from '../applications.ts'
import { daysAgo, type Maker } from '../maker.ts'
import { sight } from '../people.ts'
import { lastDay, type PlaceRow } from '../places.ts'
import { buildActivity, buildProfile } from '../portfolio.ts'
import { addRows, type Rows } from '../rows.ts'
import type { OfferFinder } from './offers.ts'
import type { Pupil } from './pupils.ts'
import type { Offer } from './region.ts'

/** How far somebody has come. `quiet`, `refused-twice` and `starts-unsigned` are those whom a mentor should look at first. */
export type Way =
  | 'nothing'
  | 'did'
  | 'wishes'
  | 'applies'
  | 'agreed'
  | 'looked-back'
  | 'quiet'
  | 'refused-twice'
  | 'starts-unsigned'
  | 'guardian-unsigned'

/** Out of a hundred: a class has people at each stop. */
const ways: Readonly<Record<Way, number>> = {
  nothing: 8,
  did: 14,
  wishes: 25,
  applies: 25,
  agreed: 12,
  'looked-back': 9,
  quiet: 4,
  'refused-twice': 2,
  'starts-unsigned': 1,
  // one family of the trial version: its mother has something to sign
  'guardian-unsigned': 0,
}

type Step = { maker: Maker; rows: Rows; finder: OfferFinder; pupil: Pupil; tried: Set<string> }

/** Gives a pupil a way: what she did, wished, sent, agreed and looked back on. */
export function walk(
  maker: Maker,
  rows: Rows,
  finder: OfferFinder,
  pupil: Pupil,
  way: Way = maker.random.weighted(ways),
): void {
  const { random } = maker
  const step: Step = { maker, rows, finder, pupil, tried: new Set() }
  if (way === 'nothing') return
  // nineteen whole days for those who are quiet
  const lastAt = way === 'quiet' ? maker.now.subtract({ hours: 19 * 24 + 1 }) : daysAgo(maker, random.int(0, 13))
  addActivities(step, lastAt)
  if (way !== 'did') {
    const { profile, rows: own } = buildProfile(maker, {
      young: pupil.young,
      field: pupil.group.field,
      updated_at: lastAt,
    })
    pupil.profile = profile
    addRows(rows, own)
  }
  if (way === 'applies') applies(step)
  if (way === 'agreed') agrees(step, random.chance(0.6) ? 'signed' : 'running')
  if (way === 'looked-back') agrees(step, random.weighted({ 'looked-back': 70, ended: 20, 'broken-off': 10 }))
  if (way === 'refused-twice') for (let i = 0; i < 2; i++) sends(step, 'refused')
  if (way === 'starts-unsigned') startsUnsigned(step)
  if (way === 'guardian-unsigned') agrees(step, 'open', { signed: ['young', 'company'] })
  if (random.chance(way === 'looked-back' ? 0.6 : 0.3))
    addRows(rows, { 'people.sight': [sight(pupil.young, pupil.group.class.class.id, 'portfolio', 'shared')] })
}

/** One to three things she did, different ones; the latest when she was last here. */
function addActivities({ maker, rows, pupil }: Step, lastAt: Temporal.Instant): void {
  const count = maker.random.weighted({ 1: 45, 2: 35, 3: 20 })
  const titles = new Set<string>()
  for (let i = 0; i < Number(count); i++) {
    const made = buildActivity(maker, {
      young: pupil.young,
      confirmed: maker.random.chance(0.35),
      created_at: lastAt.subtract({ hours: i * maker.random.int(100, 500) }),
    })
    if (titles.has(made.activity.title)) continue
    titles.add(made.activity.title)
    pupil.activities.push(made)
    addRows(rows, made.rows)
  }
}

function applies(step: Step): void {
  const { random } = step.maker
  const count = random.int(1, 3)
  for (let i = 0; i < count; i++)
    sends(step, random.weighted({ sent: 40, invited: 22, refused: 20, withdrawn: 7, expired: 11 }))
  if (random.chance(0.3)) agrees(step, random.weighted({ draft: 40, open: 50, withdrawn: 10 }))
}

type Sent = { offer: Offer; application: ReturnType<typeof buildApplication>['application'] }

function sends(
  { maker, rows, finder, pupil, tried }: Step,
  state: ApplicationState,
  days?: number,
  to?: Offer,
): Sent | undefined {
  const offer = to ?? finder.find(pupil, tried)
  if (!offer) return undefined
  tried.add(offer.place.id)
  const nameFromStart = cities.find(({ id }) => id === pupil.young.city_id)?.name_from_start ?? false
  const made = buildApplication(maker, {
    of: pupil,
    ...offer,
    state,
    nameFromStart,
    ...(days !== undefined && { days }),
  })
  addRows(rows, made.rows)
  return { offer, application: made.application }
}

/** Days between sending an application and the start: time to meet, agree and sign. */
const before = 20

type AgreeOptions = { offer?: Offer; dates?: Dates; signed?: readonly Party[] }

function agrees(step: Step, state: AgreementState, options: AgreeOptions = {}): void {
  const { maker, rows, pupil } = step
  const { today } = maker
  const offer = options.offer ?? step.finder.find(pupil, step.tried, ({ place }) => isLikely(today, place, state))
  if (!offer) return
  const dates = options.dates ?? agreementDates(maker, offer.place, state)
  const begun = dates.from.until(today).days
  const sent = sends(step, 'accepted', Math.max(begun, 0) + before + maker.random.int(0, 12), offer)
  if (!sent) return
  const made = buildAgreement(maker, {
    of: pupil,
    mentor: pupil.group.class.mentor,
    guardian: pupil.guardian,
    application: sent.application,
    ...offer,
    state,
    dates,
    ...(options.signed && { signed: options.signed }),
  })
  addRows(rows, made.rows)
}

// asked of every place for every pupil: counting days anew made the whole region take three times as long
const spans = new WeakMap<PlaceRow, number>()

/** Nobody is long in a placement of a day; and one that is over did not begin last school year. */
function isLikely(today: Temporal.PlainDate, place: PlaceRow, state: AgreementState): boolean {
  const span = spans.get(place) ?? today.until(lastDay(today, place)).days
  spans.set(place, span)
  return state === 'running' ? span >= 10 : state === 'ended' || state === 'looked-back' ? span <= 75 : true
}

/** It starts on Monday, and the school has yet to sign. */
function startsUnsigned(step: Step): void {
  const { today } = step.maker
  const from = today.add({ days: 8 - today.dayOfWeek })
  const offer = step.finder.find(step.pupil, step.tried, ({ place }) => (place.days as number[]).includes(1))
  if (offer)
    agrees(step, 'open', {
      offer,
      dates: { from, until: lastDay(from, offer.place) },
      signed: ['young', 'guardian', 'company'],
    })
}
