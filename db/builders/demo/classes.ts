import type { Path } from '../../../src/modules/people/index.ts'
import type { FieldId } from '../../../src/modules/region/index.ts'
import { type CityId, programmes } from '../../data/index.ts'
import type { Maker } from '../maker.ts'
import { buildPerson, type Person } from '../people.ts'
import { demo, personas } from '../personas.ts'
import { addRows, type Rows } from '../rows.ts'
import { buildClass, type Class, type School } from '../schools.ts'

/** A class that is to be filled: what its pupils follow, and how old they are. */
export type Group = {
  class: Class
  size: number
  year: number
  youngest: number
  crebo: string | null
  level: number | null
  field: FieldId | undefined
  path: Path
}

const perClass = 26

/** Classes for so many young people: the two known ones first, then vmbo and mbo in turn, until all have a seat. */
export function buildGroups(maker: Maker, schools: readonly School[], young: number, rows: Rows): Group[] {
  const groups: Group[] = []
  const vmbo = schools.filter(({ school }) => school.kind === 'vmbo')
  const mbo = schools.filter(({ school }) => school.kind === 'mbo')
  const followed = maker.random.some(programmes, programmes.length)
  let left = young
  for (let nth = 0; left > 0; nth++) {
    // what remains is not left as a class of three
    const wanted = nth === 0 ? perClass : nth === 1 ? 28 : left < perClass * 1.5 ? left : perClass
    const size = Math.min(left, wanted)
    const half = Math.floor((nth - 2) / 2)
    const group =
      nth === 0
        ? bakers(maker, mbo)
        : nth === 1
          ? fourB(maker, vmbo)
          : nth % 2 === 0
            ? vmboClass(maker, vmbo[half % vmbo.length]!, half)
            : mboClass(maker, mbo[half % mbo.length]!, followed[half % followed.length]!)
    groups.push({ ...group, size })
    addRows(rows, group.class.rows)
    left -= size
  }
  return groups
}

type Empty = Omit<Group, 'size'>

const schoolOf = (schools: readonly School[], id: string) => schools.find(({ school }) => school.id === id)!

function bakers(maker: Maker, mbo: readonly School[]): Empty {
  const { school, coordinator } = schoolOf(mbo, demo.schools.zaanoever)
  const made = buildClass(maker, { school, mentor: coordinator, id: demo.classes.bakers, name: 'BK2A' })
  return { class: made, year: 2, youngest: 17, crebo: demo.crebo, level: 3, field: 'food', path: 'BOL' }
}

function fourB(maker: Maker, vmbo: readonly School[]): Empty {
  const { jelle } = personas
  const { school } = schoolOf(vmbo, demo.schools.wetterlan)
  const mentor: Person = buildPerson(maker, {
    cityId: 'leeuwarden',
    role: 'mentor',
    schoolId: school.id,
    wears: [demo.classes.fourB],
    person_id: jelle.personId,
    given_name: jelle.givenName,
    family_name: jelle.familyName,
    email: jelle.email,
  })
  const made = buildClass(maker, { school, mentor, id: demo.classes.fourB, name: '4B' })
  return { class: made, year: 4, youngest: 15, crebo: null, level: null, field: undefined, path: 'vmbo' }
}

function vmboClass(maker: Maker, { school }: School, nth: number): Empty {
  const year = nth % 2 === 0 ? 4 : 3
  const made = buildClass(maker, { school, name: `${year}${'ABCDEF'[Math.floor(nth / 28) % 6]}` })
  return { class: made, year, youngest: year === 4 ? 15 : 14, crebo: null, level: null, field: undefined, path: 'vmbo' }
}

function mboClass(maker: Maker, { school }: School, programme: (typeof programmes)[number]): Empty {
  const { random } = maker
  const years = programme.level === 1 ? 1 : programme.level === 2 ? 2 : 3
  const year = random.int(1, years)
  const letters = programme.name
    .replace(/[^A-Za-z]/g, '')
    .slice(0, 2)
    .toUpperCase()
  const made = buildClass(maker, { school, name: `${letters}${programme.level}${'ABC'[year - 1]}` })
  return {
    class: made,
    year,
    youngest: 15 + year,
    crebo: programme.crebo,
    level: programme.level,
    field: programme.field,
    path: random.chance(0.15) ? 'BBL' : 'BOL',
  }
}

export const cityOf = (group: Group): CityId => group.class.school.city_id as CityId
