import type { Enrolment } from '../people/index.ts'
import type { Ecv } from '../portfolio/index.ts'
import type { RdPoint } from '../region/index.ts'
import type { Wishes } from './rules/suits-me.ts'

/** Who searches, as far as a search may know: where from, what she wishes, where she has been. */
export type Reader = {
  today: Temporal.PlainDate
  /** Of a young person who gave her postcode; for travel time only, never shown. */
  home: RdPoint | null
  /** The city whose places come first when nobody's home is known. */
  cityId: string | null
  /** Null for a visitor and for staff: then nothing is compared. */
  wishes: Wishes | null
  /** She objects to proposals: what she told changes nothing, the nearest comes first. */
  objects: boolean
  /** Names of organisations in her portfolio, to recognise a company she was at. */
  knows: ReadonlySet<string>
}

export const stranger = (today: Temporal.PlainDate, cityId: string | null = null): Reader => ({
  today,
  home: null,
  cityId,
  wishes: null,
  objects: false,
  knows: new Set(),
})

/** What counts for "suits me", out of her eCV and her enrolment. Not taken over: name, languages, school, class, address. */
export function wishesOf(
  ecv: Pick<Ecv, 'profile' | 'competences'>,
  enrolment: Pick<Enrolment, 'crebo' | 'field' | 'level'> | undefined,
): Wishes {
  const { crebo, field, level } = enrolment ?? { crebo: null, field: null, level: null }
  return {
    competences: ecv.competences.map(({ id, sentences }) => ({ id, sentence: shortest(sentences) })),
    likes: ecv.profile.likes,
    fields: ecv.profile.fields,
    programme: crebo && field ? { crebo, field, level: level ?? 0 } : null,
    days: ecv.profile.days,
    availableFrom: ecv.profile.availableFrom,
  }
}

/** A short sentence is quoted best. */
const shortest = (sentences: readonly string[]): string | null =>
  sentences.reduce<string | null>((best, next) => (best === null || next.length < best.length ? next : best), null)

/** Two spellings of one company's name count as one. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export const organisationsOf = (ecv: {
  activities: readonly Pick<Ecv['activities'][number], 'organisation'>[]
}): ReadonlySet<string> =>
  new Set(ecv.activities.flatMap(({ organisation }) => (organisation ? [nameKey(organisation)] : [])))

/** Whether there is anything of her own to compare places with; her programme alone says nothing about her. */
export const hasToldWishes = ({ competences, likes, fields }: Wishes): boolean =>
  competences.length + likes.length + fields.length > 0
