import { type ApplicationState, refusalReasons } from '../../src/modules/applications/rules/application-states.ts'
import { proposedMoments } from '../../src/modules/applications/rules/moments.ts'
import { daysToAnswer, linkDays } from '../../src/modules/applications/rules/open-limit.ts'
import type { Shown } from '../../src/modules/applications/shown.ts'
import { competencesOf, type Ecv } from '../../src/modules/portfolio/rules/ecv.ts'
import { withoutName } from '../../src/modules/portfolio/rules/shown-cv.ts'
import { travel } from '../../src/modules/region/index.ts'
import { dayOf } from '../../src/platform/i18n.ts'
import { programmes, stories } from '../data/index.ts'
import { daysAgo, later, type Maker } from './maker.ts'
import { noticesOfApplication } from './notices.ts'
import type { PersonRow } from './people.ts'
import type { Company, PlaceRow } from './places.ts'
import type { Activity, ProfileRow } from './portfolio.ts'
import type { RowOf, Rows } from './rows.ts'
import type { EnrolmentRow, SchoolRow } from './schools.ts'

export type ApplicationRow = RowOf<'applications.application'>
export type Application = { application: ApplicationRow; rows: Rows }

/** What belongs to one young person, for what is made about her. */
export type Dossier = {
  young: PersonRow
  school: SchoolRow
  enrolment: EnrolmentRow
  profile?: ProfileRow | undefined
  activities: Activity[]
}

type Options = Partial<ApplicationRow> & {
  of: Dossier
  place: PlaceRow
  at: Company
  state: ApplicationState
  /** Days since it was sent; a plausible number for the state when left out. */
  days?: number
  /** The city shows names from the start. */
  nameFromStart?: boolean
}

/** How long ago an application was sent, by how it ended: one that nobody answered is not yet too old. */
const daysSince: Readonly<Record<ApplicationState, readonly [number, number]>> = {
  sent: [0, daysToAnswer - 2],
  invited: [3, 12],
  accepted: [14, 40],
  refused: [4, 60],
  filled: [4, 60],
  withdrawn: [3, 60],
  expired: [daysToAnswer + 1, 70],
}

/** An application in a state, with what led there. An accepted one takes a seat: `taken` of the place row goes up. */
export function buildApplication(maker: Maker, options: Options): Application {
  const { of, place, at, state, days, nameFromStart = false, ...given } = options
  const { random } = maker
  const { person_id } = of.young
  const sent_at = daysAgo(maker, days ?? random.int(...daysSince[state]))
  const answered = later(maker, sent_at, random.int(20, 120))
  const application: ApplicationRow = {
    id: random.id(),
    person_id,
    place_id: place.id,
    company_id: at.company.id,
    motivation: random.pick(stories.motivations),
    shown: JSON.stringify(shownOf(of, place)),
    name_from_start: nameFromStart,
    sent_at,
    expires_at: sent_at.add({ hours: daysToAnswer * 24 }),
    ...stageOf(maker, state, sent_at, answered),
    ...given,
    state,
  }
  if (state === 'accepted') place.taken = (place.taken ?? 0) + 1
  const { id } = application
  const rows: Rows = {
    'applications.application': [application],
    'applications.identity': [identityOf(of, id)],
    'applications.event': stagesOf(application).map((stage) => ({
      id: random.id(),
      person_id,
      application_id: id,
      ...stage,
    })),
    'messages.notice': noticesOfApplication(maker, application, place, at),
  }
  if (state === 'sent' || state === 'invited')
    rows['people.link'] = [
      {
        id: random.id(),
        person_id,
        may: ['answer'],
        subject: id,
        holder: at.company.name,
        created_at: sent_at,
        expires_at: sent_at.add({ hours: linkDays * 24 }),
      },
    ]
  return { application, rows }
}

/** The columns that a state fills. */
function stageOf(
  maker: Maker,
  state: ApplicationState,
  sent: Temporal.Instant,
  answered: Temporal.Instant,
): Partial<ApplicationRow> {
  const { random } = maker
  const moments = proposedMoments(dayOf(answered))
  const offer = { moments: JSON.stringify(moments), answered_at: answered }
  if (state === 'invited')
    return {
      ...offer,
      words: random.pick(stories.invitations),
      chosen_moment: random.chance(0.4) ? random.pick(moments) : null,
    }
  if (state === 'accepted') {
    const met = later(maker, answered, random.int(120, 200))
    return { ...offer, chosen_moment: moments[0]!, accepted_at: met }
  }
  if (state === 'refused') {
    const reason = random.pick(refusalReasons)
    return { reason, reason_words: random.pick(stories.refusals[reason]), answered_at: answered, ended_at: answered }
  }
  if (state === 'withdrawn') return { ended_at: answered }
  if (state === 'expired') return { ended_at: sent.add({ hours: daysToAnswer * 24 }) }
  return {}
}

type Stage = Pick<RowOf<'applications.event'>, 'state' | 'by_kind' | 'at'>

/** What happened to it, in order. */
function stagesOf({ state, sent_at, answered_at, accepted_at, ended_at }: ApplicationRow): Stage[] {
  const stages: Stage[] = [{ state: 'sent', by_kind: 'young', at: sent_at! }]
  if (state === 'invited' || state === 'accepted')
    stages.push({ state: 'invited', by_kind: 'company', at: answered_at! })
  if (state === 'accepted') stages.push({ state, by_kind: 'company', at: accepted_at! })
  if (state === 'refused') stages.push({ state, by_kind: 'company', at: answered_at! })
  if (state === 'withdrawn') stages.push({ state, by_kind: 'young', at: ended_at! })
  if (state === 'expired') stages.push({ state, by_kind: 'job', at: ended_at! })
  return stages
}

const identityOf = ({ young, school }: Dossier, application_id: string): RowOf<'applications.identity'> => ({
  application_id,
  person_id: young.person_id,
  name: `${young.given_name} ${young.family_name}`,
  email: young.email ?? null,
  phone: young.phone ?? null,
  school: school.name,
  place: young.place ?? null,
})

/** What the company sees before it invites: made by the same rule as when she sends it herself. */
export function shownOf({ young, enrolment, profile, activities }: Dossier, place: PlaceRow): Shown {
  const programme = programmes.find(({ crebo }) => crebo === enrolment.crebo)
  return {
    cv: withoutName(ecvOf(young, profile, activities)),
    study: programme ? { programme: programme.name, level: programme.level, field: programme.field } : null,
    travel: young.home ? travel({ from: spot(young.home), to: spot(place.position) }) : null,
    days: (profile?.days as number[] | undefined) ?? [],
  }
}

const spot = (point: string) => {
  const [x = 0, y = 0] = point.slice(1, -1).split(',').map(Number)
  return { x, y }
}

function ecvOf(young: PersonRow, profile: ProfileRow | undefined, built: Activity[]): Ecv {
  const activities = built.map(({ activity, shown, rows }) => ({
    id: activity.id,
    kind: activity.kind,
    title: activity.title,
    organisation: activity.organisation ?? null,
    what: activity.what ?? null,
    since: activity.since ?? null,
    until: activity.until ?? null,
    onCv: true,
    importId: null,
    placementId: activity.placement_id ?? null,
    shown: shown.map(({ competence_id, sentence }) => ({ competenceId: competence_id, sentence })),
    evidence: [],
    confirmations: (rows['portfolio.confirmation'] ?? []).map((said) => ({
      competenceId: said.competence_id ?? null,
      byName: said.by_name,
      byRole: said.by_role,
      organisation: said.organisation,
      words: said.words ?? null,
    })),
  }))
  return {
    person: {
      id: young.person_id,
      givenName: young.given_name,
      name: young.given_name,
      email: null,
      phone: null,
      place: null,
    },
    study: null,
    profile: {
      headline: profile?.headline ?? null,
      seeks: null,
      availableFrom: null,
      days: [],
      likes: [],
      fields: [],
      languages: [],
    },
    competences: competencesOf(activities),
    activities,
  }
}
