import { comparePartial, type PartialDate } from './partial-date.ts'

/** What somebody can add herself, in the order of the first question. */
export const chosenKinds = ['home', 'neighbourhood', 'work', 'club', 'school', 'made'] as const
export type ChosenKind = (typeof chosenKinds)[number]
/** Kinds that come from elsewhere: a placement that ended, an education in a CV file. */
export const activityKinds = [...chosenKinds, 'placement', 'education'] as const
export type ActivityKind = (typeof activityKinds)[number]

/** A competence that an activity shows, in her own sentence. */
export type Shown = { competenceId: string; sentence: string }

/** Somebody who saw it says so; without a competence it is about the activity as a whole. */
export type Confirmation = {
  competenceId: string | null
  byName: string
  byRole: string
  organisation: string
  words: string | null
}

export type Evidence = {
  id: string
  activityId: string
  fileId: string
  title: string
  /** The name of the file; it may hold her own name, so nobody else is shown it before she is known to them. */
  name: string
  mime: string
  bytes: number
  scanned: boolean
}

export type Activity = {
  id: string
  kind: ActivityKind
  title: string
  organisation: string | null
  what: string | null
  since: PartialDate | null
  until: PartialDate | null
  onCv: boolean
  importId: string | null
  /** The agreement that it came from. */
  placementId: string | null
  shown: Shown[]
  evidence: Evidence[]
  confirmations: Confirmation[]
}

/** `level` is A1 to C2, or words of a CV file. */
export type SpokenLanguage = { name: string; level: string | null }

export const likes = ['early', 'late', 'outside', 'inside', 'people', 'alone', 'hands', 'screen'] as const
export type Like = (typeof likes)[number]

export type Profile = {
  headline: string | null
  seeks: string | null
  availableFrom: Temporal.PlainDate | null
  /** 1 is Monday. */
  days: number[]
  likes: string[]
  fields: string[]
  languages: SpokenLanguage[]
}

export type EcvPerson = {
  id: string
  givenName: string
  name: string
  email: string | null
  phone: string | null
  place: string | null
}

/** What she learns, and where. */
export type Study = {
  programme: string | null
  school: string
  level: number | null
  year: number
  path: string
  since: PartialDate
}

/** One competence with all that shows it: her sentences, and her activities on the CV. */
export type EcvCompetence = {
  id: string
  sentences: string[]
  activities: Activity[]
  /** Activities with somebody who saw it. */
  confirmed: number
}

export type Ecv = {
  person: EcvPerson
  study: Study | null
  profile: Profile
  competences: EcvCompetence[]
  /** All of them, also those that she keeps off her CV; oldest first. */
  activities: Activity[]
}

/** The confirmations of an activity that speak for one competence. */
export const confirmationsFor = (activity: Pick<Activity, 'confirmations'>, competenceId: string): Confirmation[] =>
  activity.confirmations.filter((said) => said.competenceId === competenceId || said.competenceId === null)

/** The competences of what stands on the CV: what others confirmed first, then what is shown most often. */
export function competencesOf(activities: readonly Activity[]): EcvCompetence[] {
  const found = new Map<string, EcvCompetence>()
  for (const activity of activities) {
    if (!activity.onCv) continue
    for (const { competenceId, sentence } of activity.shown) {
      const known = found.get(competenceId) ?? { id: competenceId, sentences: [], activities: [], confirmed: 0 }
      if (!known.sentences.includes(sentence)) known.sentences.push(sentence)
      known.activities.push(activity)
      if (confirmationsFor(activity, competenceId).length > 0) known.confirmed += 1
      found.set(competenceId, known)
    }
  }
  return [...found.values()].sort((a, b) => b.confirmed - a.confirmed || b.activities.length - a.activities.length)
}

/** Oldest first; what has no date comes last. */
export const byTime = (a: Pick<Activity, 'since' | 'until'>, b: Pick<Activity, 'since' | 'until'>): number =>
  comparePartial(a.since ?? a.until, b.since ?? b.until)
