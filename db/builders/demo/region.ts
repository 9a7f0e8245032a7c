import { fields } from '../../../src/modules/region/index.ts'
import { type CityId, schools as schoolData, trades, tradesOf } from '../../data/index.ts'
import type { Maker } from '../maker.ts'
import { buildPerson, type Person } from '../people.ts'
import { demo, personas } from '../personas.ts'
import { buildCompany, buildPlace, type Company, type PlaceKind, type PlaceRow } from '../places.ts'
import { addRows, type Rows } from '../rows.ts'
import { buildSchool, type School } from '../schools.ts'

/** A place with the company that offers it. */
export type Offer = { place: PlaceRow; at: Company }

/** How much of what each city has: roughly by the number of young people. */
const share: Readonly<Record<CityId, number>> = {
  amsterdam: 32,
  'den-haag': 26,
  eindhoven: 16,
  leeuwarden: 12,
  zaanstad: 14,
}
const kinds: Readonly<Record<PlaceKind, number>> = { internship: 45, shadow: 20, short: 20, visit: 15 }

/** All invented schools, each with a coordinator. */
export function buildSchools(maker: Maker, rows: Rows): School[] {
  return schoolData.map(({ key, name, kind, city, postcode }) => {
    const known =
      key === 'zaanoever'
        ? { id: demo.schools.zaanoever, phone: '075 000 00 00' }
        : key === 'wetterlan'
          ? { id: demo.schools.wetterlan }
          : {}
    const school = buildSchool(
      maker,
      { cityId: city, digits: postcode, name, kind, ...known },
      key === 'zaanoever' ? (schoolId) => buildIlse(maker, schoolId) : undefined,
    )
    addRows(rows, school.rows)
    return school
  })
}

/** Coordinator of the school and mentor of a class: one person with two roles and two hats. */
function buildIlse(maker: Maker, schoolId: string): Person {
  const { ilse } = personas
  const person = buildPerson(maker, {
    cityId: 'zaanstad',
    role: 'coordinator',
    schoolId,
    wears: [schoolId],
    person_id: ilse.personId,
    given_name: ilse.givenName,
    family_name: ilse.familyName,
    email: ilse.email,
  })
  person.rows['people.role']!.push({
    id: maker.random.id(),
    person_id: ilse.personId,
    role: 'mentor',
    city_id: 'zaanstad',
    school_id: schoolId,
    since: person.person.created_at!,
  })
  return person
}

/** Companies with one to four places each, until there are `count` places; every field and city has its share. */
export function buildOffers(maker: Maker, count: number, rows: Rows): Offer[] {
  const { random } = maker
  const offers: Offer[] = []
  const taken = new Set<string>()
  for (let nth = 0; offers.length < count; nth++) {
    const cityId = random.weighted(share)
    // fields in turn, so that a small region has all of them
    const trade = random.pick(tradesOf(fields[nth % fields.length]!))
    const recognised = random.chance(0.8)
    const at = newName(taken, () => buildCompany(maker, { cityId, trade, ...(recognised ? {} : { crebos: [] }) }))
    addRows(rows, at.rows)
    const own = Math.min(random.int(1, 4), count - offers.length)
    for (let i = 0; i < own; i++) {
      const kind = recognised ? random.weighted(kinds) : random.pick(['visit', 'shadow', 'short'] as const)
      const { place } = buildPlace(maker, { at, kind })
      offers.push({ place, at })
    }
  }
  return offers
}

/** Draws again while a company of that name is there already in that city; after some tries it may be twice. */
function newName(taken: Set<string>, draw: () => Company): Company {
  let made = draw()
  for (let tries = 0; tries < 20 && taken.has(`${made.company.city_id} ${made.company.name}`); tries++) made = draw()
  taken.add(`${made.company.city_id} ${made.company.name}`)
  return made
}

export const tradeCalled = (id: string) => trades.find((trade) => trade.id === id)!
