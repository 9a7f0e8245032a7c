import type { Reason, Wishes } from '../../places/index.ts'
import type { Settings } from './settings.ts'

/**
 * Everything that a calculation knows, and nothing else: no name, no language, no school, no class, no neighbourhood, no address, no age.
 * Where somebody lives has become minutes before; what the law asks of an age has become a yes or no for each of its days.
 */

/** How one travels; `null` where nobody knows where she lives. */
export type Journeys = {
  /** Minutes to each place, one byte each as base64; 255: more than four hours */
  minutes: string
  /** 0 walk, 1 bike, 2 bus, 3 train, one byte each as base64 */
  modes: string
} | null
export const modes = ['walk', 'bike', 'bus', 'train'] as const

export type Seeker = {
  /** The number drawn by lot, by which she is known in the calculation. */
  n: number
  fields: readonly string[]
  level: number | null
  programme: Wishes['programme']
  competences: readonly string[]
  likes: readonly string[]
  wished: readonly string[]
  days: readonly number[]
  availableFrom: string | null
  /** The places of companies where she was before. */
  met: readonly number[]
  /** Which days of the law's age rules she is old enough for, one bit a rule and day of the list. */
  lawful: number
  /** Days that she waits already. */
  waiting: number
  journeys: Journeys
}

/** What a school knows of somebody by itself. */
export type Known = Pick<Seeker, 'n' | 'fields' | 'level' | 'programme' | 'lawful' | 'waiting'>
/** What she told, which her school sees where she shares it. */
export type Told = Pick<Seeker, 'competences' | 'likes' | 'wished' | 'days' | 'availableFrom' | 'met'>

const untold: Told = { competences: [], likes: [], wished: [], days: [], availableFrom: null, met: [] }

/** Both put together: the fields of her study and those that she wishes. */
export const seekerOf = (known: Known, told: Told | null, journeys: Journeys): Seeker => ({
  ...known,
  ...(told ?? untold),
  fields: [...new Set([...known.fields, ...(told?.wished ?? [])])],
  journeys,
})

/** A place by its number in the list. */
export type OfferedPlace = {
  id: string
  field: string
  competences: readonly string[]
  traits: readonly string[]
  crebos: readonly string[]
  levelFrom: number
  levelTo: number
  startsOn: string | null
  endsOn: string | null
  days: readonly number[]
  dayStarts: string
  lengthDays: number
  seats: number
  recognisedFor: readonly string[]
  /** The bits of the law's age rules that whoever comes must have. */
  lawful: number
}

/** A pair by number of person and of place. */
export type Pair = readonly [n: number, place: number]

export type RunInputs = {
  day: string
  settings: Settings
  places: readonly OfferedPlace[]
  seekers: readonly Seeker[]
  /** What stays as it is, and what a human said no to. */
  pinned: readonly Pair[]
  barred: readonly Pair[]
  /** For the lots. */
  seed: number
}

/** A reason with its dates and hours as text, as it is kept. */
export type KeptReason = { code: string } & Record<string, unknown>

/** Dates and hours become themselves again. */
export function revive(reason: KeptReason): Reason {
  const { starts, date, ...rest } = reason as KeptReason & { starts?: string; date?: string }
  return {
    ...rest,
    ...(starts && { starts: Temporal.PlainTime.from(starts) }),
    ...(date && { date: Temporal.PlainDate.from(date) }),
  } as unknown as Reason
}

/** The same value always gives the same text: keys in the order of the alphabet. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
