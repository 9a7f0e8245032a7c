/** What makes a place suit somebody, as data: each term with its weight, what it looks at, and the reason it gives. */

/** What she told about herself, and what she learns. Nothing that says who she is or where she comes from can stand in here. */
export type Wishes = {
  /** What she can, most confirmed first; a sentence of her own where she wrote one. */
  competences: readonly { id: string; sentence: string | null }[]
  likes: readonly string[]
  fields: readonly string[]
  programme: { crebo: string; field: string; level: number } | null
  /** Days of the week she can come, 1 is Monday; empty when she did not say. */
  days: readonly number[]
  availableFrom: Temporal.PlainDate | null
}

/** A place as far as it matters for suiting somebody. */
export type Suited = {
  field: string
  competences: readonly string[]
  traits: readonly string[]
  crebos: readonly string[]
  levelFrom: number
  levelTo: number
  startsOn: Temporal.PlainDate | null
  /** Days of the week, 1 is Monday; empty when they are agreed together. */
  days: readonly number[]
  dayStarts: Temporal.PlainTime
  /** The company is a recognised learning company for her programme today. */
  recognised: boolean
  hasRoom: boolean
  /** From her home; null when nobody knows where that is. */
  trip: { minutes: number; mode: 'walk' | 'bike' | 'bus' | 'train' } | null
  /** She was at this company before. */
  met: boolean
}

export type Reason =
  | { code: 'own-words'; competence: string; sentence: string }
  | { code: 'competence'; competence: string }
  | { code: 'like'; like: string; starts: Temporal.PlainTime }
  | { code: 'met' }
  | { code: 'field'; field: string }
  | { code: 'programme' }
  | { code: 'recognised' }
  | { code: 'trade'; field: string }
  | { code: 'level'; level: number }
  | { code: 'days'; days: readonly number[] }
  | { code: 'travel'; minutes: number; mode: 'walk' | 'bike' | 'bus' | 'train' }
  | { code: 'no-room' }
  | { code: 'level-above'; level: number }
  | { code: 'level-below'; level: number }
  | { code: 'far'; minutes: number; mode: 'walk' | 'bike' | 'bus' | 'train' }
  | { code: 'too-soon'; date: Temporal.PlainDate }
  | { code: 'saturday' }
  | { code: 'early'; starts: Temporal.PlainTime }
export type ReasonCode = Reason['code']

export type Term = {
  /** `own`: her own words and wishes. `practical`: facts about place and programme. `but`: what she should know beforehand. */
  group: 'own' | 'practical' | 'but'
  /** Points for each time it holds; below zero for a `but`. */
  weight: number
  /** Of the terms of one topic only the first is said. */
  topic?: string
  find(place: Suited, wishes: Wishes): readonly Reason[]
}

const once = (holds: boolean, reason: () => Reason): Reason[] => (holds ? [reason()] : [])

/** Up to these minutes a place is around the corner, near, or well within reach; beyond the last it is far. */
const minutes = { corner: 15, near: 30, reach: 45, far: 60 } as const

const travel = (weight: number, from: number, to: number): Term => ({
  group: 'practical',
  weight,
  topic: 'travel',
  find: ({ trip }) => (trip && trip.minutes > from && trip.minutes <= to ? [{ code: 'travel', ...trip }] : []),
})

const asked = ({ competences }: Suited, { competences: hers }: Wishes) =>
  hers.filter(({ id }) => competences.includes(id))

const startsBefore = ({ dayStarts }: Suited, hour: number) => dayStarts.hour < hour

/** The day of the week that is a Saturday. */
const saturday = 6
const onSaturday = ({ days, traits }: Suited) => days.includes(saturday) || traits.includes('saturday')

const sharedDays = (place: Suited, wishes: Wishes) => place.days.filter((day) => wishes.days.includes(day))

export const terms: readonly Term[] = [
  {
    group: 'own',
    weight: 12,
    find: (place, wishes) =>
      asked(place, wishes).flatMap(({ id, sentence }) =>
        sentence ? [{ code: 'own-words', competence: id, sentence }] : [],
      ),
  },
  {
    group: 'own',
    weight: 10,
    find: (place, wishes) =>
      asked(place, wishes).flatMap(({ id, sentence }) => (sentence ? [] : [{ code: 'competence', competence: id }])),
  },
  { group: 'own', weight: 10, find: ({ met }) => once(met, () => ({ code: 'met' })) },
  {
    group: 'own',
    weight: 9,
    topic: 'field',
    find: ({ field }, { fields }) => once(fields.includes(field), () => ({ code: 'field', field })),
  },
  {
    group: 'own',
    weight: 7,
    find: ({ traits, dayStarts }, { likes }) =>
      likes.filter((like) => traits.includes(like)).map((like) => ({ code: 'like', like, starts: dayStarts })),
  },
  {
    group: 'practical',
    weight: 12,
    topic: 'programme',
    find: ({ recognised }, { programme }) => once(recognised && programme !== null, () => ({ code: 'recognised' })),
  },
  {
    group: 'practical',
    weight: 12,
    topic: 'programme',
    find: ({ crebos }, { programme }) =>
      once(programme !== null && crebos.includes(programme.crebo), () => ({ code: 'programme' })),
  },
  {
    group: 'practical',
    weight: 8,
    topic: 'field',
    find: ({ field }, { programme }) => once(programme?.field === field, () => ({ code: 'trade', field })),
  },
  {
    group: 'practical',
    weight: 6,
    find: (place, wishes) => {
      const days = sharedDays(place, wishes)
      return once(days.length > 0 && days.length === place.days.length, () => ({ code: 'days', days }))
    },
  },
  travel(8, -1, minutes.corner),
  travel(5, minutes.corner, minutes.near),
  travel(2, minutes.near, minutes.reach),
  {
    group: 'practical',
    weight: 3,
    topic: 'programme',
    find: ({ levelFrom, levelTo }, { programme }) =>
      once(
        programme !== null && programme.level >= levelFrom && programme.level <= levelTo && levelTo - levelFrom < 3,
        () => ({
          code: 'level',
          level: programme!.level,
        }),
      ),
  },
  { group: 'but', weight: -15, find: ({ hasRoom }) => once(!hasRoom, () => ({ code: 'no-room' })) },
  {
    group: 'but',
    weight: -10,
    find: ({ levelFrom }, { programme }) =>
      once(programme !== null && levelFrom > programme.level, () => ({ code: 'level-above', level: levelFrom })),
  },
  {
    group: 'but',
    weight: -6,
    find: ({ levelTo }, { programme }) =>
      once(programme !== null && levelTo < programme.level, () => ({ code: 'level-below', level: levelTo })),
  },
  {
    group: 'but',
    weight: -6,
    find: ({ trip }) => (trip && trip.minutes > minutes.far ? [{ code: 'far', ...trip }] : []),
  },
  {
    group: 'but',
    weight: -5,
    find: ({ startsOn }, { availableFrom }) =>
      once(
        startsOn !== null && availableFrom !== null && Temporal.PlainDate.compare(startsOn, availableFrom) < 0,
        () => ({
          code: 'too-soon',
          date: startsOn!,
        }),
      ),
  },
  {
    group: 'but',
    weight: -4,
    find: (place, { days }) => once(onSaturday(place) && !days.includes(saturday), () => ({ code: 'saturday' })),
  },
  {
    group: 'but',
    weight: -4,
    find: (place, { likes }) =>
      once(startsBefore(place, 7) && !likes.includes('early'), () => ({ code: 'early', starts: place.dayStarts })),
  },
]
