import { RedactionError } from './errors.ts'
import { type Kind, kinds } from './model.ts'

/** Which kinds are hidden. What is found outside them is told of as residual. */
export type Profile = { name: string; hides: readonly Kind[] }
export type ProfileName = 'contact' | 'name' | 'origin' | 'all'

const contact: readonly Kind[] = ['ADDRESS', 'PHONE', 'EMAIL', 'URL', 'BSN', 'IBAN']
const name: readonly Kind[] = [...contact, 'NAME']
const origin: readonly Kind[] = [...name, 'GENDER', 'BIRTH_DATE', 'ORIGIN', 'LANGUAGE', 'RELIGION', 'PLACE']

/**
 * The four ways in which Dutch employers and municipalities tried applying without a name: contact data only; names as well; origin and gender as
 * well; every clue, also age, school, neighbourhood, club and family. `all` is what is used when nothing is asked.
 */
export const profiles: Readonly<Record<ProfileName, Profile>> = {
  contact: { name: 'contact', hides: contact },
  name: { name: 'name', hides: name },
  origin: { name: 'origin', hides: origin },
  all: { name: 'all', hides: kinds },
}

/**
 * A profile of one's own, or one of the four with kinds more or less: `makeProfile('ours', profiles.origin.hides, { less: ['PLACE'] })`.
 * @throws RedactionError `unknown` for a kind that is none
 */
export function makeProfile(
  name: string,
  base: readonly Kind[],
  { more = [], less = [] }: { more?: readonly Kind[]; less?: readonly Kind[] } = {},
): Profile {
  const wanted = [...base, ...more]
  for (const [index, kind] of [...wanted, ...less].entries())
    if (!kinds.includes(kind)) throw new RedactionError('unknown', 'profile.hides', index, String(kind))
  return { name, hides: kinds.filter((kind) => wanted.includes(kind) && !less.includes(kind)) }
}

/** @throws RedactionError `unknown` */
export function profileOf(asked: ProfileName | Profile | undefined): Profile {
  if (asked === undefined) return profiles.all
  if (typeof asked === 'string') {
    if (!Object.hasOwn(profiles, asked)) throw new RedactionError('unknown', 'profile', undefined, asked)
    return profiles[asked]
  }
  return makeProfile(asked.name, asked.hides)
}
