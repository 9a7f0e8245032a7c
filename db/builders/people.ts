import { ageOn, zone } from '../../src/platform/clock.ts'
import type { RoleName } from '../../src/platform/who.ts'
import { type CityId, names } from '../data/index.ts'
import { birthDateFor, buildAddress, daysAgo, emailFor, type Maker, mobile, point } from './maker.ts'
import { addRows, type RowOf, type Rows } from './rows.ts'

export type PersonRow = RowOf<'people.person'>
export type Person = { person: PersonRow; rows: Rows }

type PersonOptions = Partial<PersonRow> & {
  cityId: CityId
  role: RoleName
  schoolId?: string
  companyId?: string
  /** The class, school or company whose hat this person wears. */
  wears?: readonly string[]
}

/** Somebody with a role, who can sign in. Adults have no birth date here: nothing asks for it. */
export function buildPerson(maker: Maker, options: PersonOptions): Person {
  const { cityId, role, schoolId, companyId, wears = [], ...given } = options
  const given_name = given.given_name ?? maker.random.pick(names.given)
  const family_name = given.family_name ?? maker.random.pick(names.family)
  const person: PersonRow = {
    person_id: maker.random.id(),
    city_id: cityId,
    given_name,
    family_name,
    email: emailFor(maker, given_name, family_name),
    phone: mobile(maker),
    language: 'nl',
    created_at: daysAgo(maker, maker.random.int(60, 200)),
    ...given,
  }
  const { person_id, email, created_at } = person
  const rows: Rows = {
    'people.person': [person],
    'people.role': [
      {
        id: maker.random.id(),
        person_id,
        role,
        city_id: cityId,
        school_id: schoolId ?? null,
        company_id: companyId ?? null,
        since: created_at!,
      },
    ],
    'people.hat': wears.map((wears) => ({ person_id, wears })),
  }
  if (email) rows['people.login'] = [{ email, person_id }]
  return { person, rows }
}

/** A young person of an age, with an address. `digits`: of the postcode she lives in. */
export function buildYoung(
  maker: Maker,
  { cityId, age, digits, ...given }: Partial<PersonRow> & { cityId: CityId; age: number; digits?: string },
): Person {
  const home = buildAddress(maker, cityId, 'home', digits)
  return buildPerson(maker, {
    cityId,
    role: 'young',
    birth_date: birthDateFor(maker, age),
    street: home.street,
    postcode: home.postcode,
    place: home.place,
    home: point(home),
    ...given,
  })
}

const isUnder18 = (maker: Maker, person: PersonRow): boolean =>
  ageOn(person.birth_date as Temporal.PlainDate, maker.today) < 18

export type Guardian = { person?: PersonRow; relation: RowOf<'people.relation'>; rows: Rows }

/**
 * A guardian as the young person named one. `confirmed` by the school; `account`: has signed in. A confirmed guardian with an account
 * sees the agreements of somebody under 18, and nothing else.
 */
export function buildGuardian(
  maker: Maker,
  options: { young: PersonRow; confirmed?: boolean; account?: boolean; blocked?: boolean; person?: Partial<PersonRow> },
): Guardian {
  const { young, confirmed = true, account = true, blocked = false } = options
  const made = buildPerson(maker, {
    cityId: young.city_id as CityId,
    role: 'guardian',
    ...guardianName(maker, young),
    ...options.person,
  })
  const relation: RowOf<'people.relation'> = {
    id: maker.random.id(),
    person_id: young.person_id,
    other_id: account ? made.person.person_id : null,
    kind: 'guardian',
    name: `${made.person.given_name} ${made.person.family_name}`,
    email: made.person.email ?? null,
    confirmed_at: confirmed ? young.created_at! : null,
    blocked,
    since: young.created_at!,
    ...(!isUnder18(maker, young) && { until: cameOfAge(young) }),
  }
  const rows: Rows = { 'people.relation': [relation] }
  if (!account) return { relation, rows }
  addRows(rows, made.rows)
  if (confirmed && !blocked && isUnder18(maker, young))
    rows['people.sight'] = [sight(young, made.person.person_id, 'agreement', 'guardian')]
  return { person: made.person, relation, rows }
}

/** The moment somebody turned 18, when a guardian's part ends. */
const cameOfAge = ({ birth_date }: PersonRow): Temporal.Instant =>
  (birth_date as Temporal.PlainDate).add({ years: 18 }).toZonedDateTime(zone).toInstant()

/** Most share a family name, some do not. */
const guardianName = (maker: Maker, young: PersonRow): Partial<PersonRow> =>
  maker.random.chance(0.7) ? { family_name: young.family_name } : {}

/** Who may see whom, of what kind, and why. */
export const sight = (
  young: PersonRow,
  viewer_id: string,
  what: 'way' | 'portfolio' | 'agreement',
  because: 'class' | 'school' | 'guardian' | 'shared',
): RowOf<'people.sight'> => ({
  person_id: young.person_id,
  viewer_id,
  what,
  writes: false,
  because,
  since: young.created_at!,
})
