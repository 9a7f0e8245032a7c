import { type CityId, cities, names, postcodes } from '../data/index.ts'
import { type Maker, point } from './maker.ts'
import { buildPerson, type Person, type PersonRow, sight } from './people.ts'
import { addRows, type RowOf, type Rows } from './rows.ts'

export type SchoolRow = RowOf<'region.school'>
export type School = { school: SchoolRow; coordinator: PersonRow; rows: Rows }

/** An invented school with its placement coordinator, who wears the school's hat. */
export function buildSchool(
  maker: Maker,
  { cityId, digits, ...given }: Partial<SchoolRow> & { cityId: CityId; digits?: string },
  coordinator?: (schoolId: string) => Person,
): School {
  const { random } = maker
  const code = postcodes[cityId].find((found) => found.digits === digits) ?? random.pick(postcodes[cityId])
  const area = cities.find((city) => city.id === cityId)!.phone
  const school: SchoolRow = {
    id: random.id(),
    city_id: cityId,
    name: `${random.pick(names.word)} College`,
    kind: 'vmbo',
    place: code.place,
    phone: `${area} 000 00 ${String(random.int(1, 99)).padStart(2, '0')}`,
    position: point({ x: code.x + random.int(-250, 250), y: code.y + random.int(-250, 250) }),
    made_up: true,
    ...given,
  }
  const made =
    coordinator?.(school.id) ??
    buildPerson(maker, { cityId, role: 'coordinator', schoolId: school.id, wears: [school.id] })
  return { school, coordinator: made.person, rows: addRows({ 'region.school': [school] }, made.rows) }
}

/** "2026-2027": a school year starts in August. */
export function schoolYear(today: Temporal.PlainDate): { name: string; starts: Temporal.PlainDate } {
  const year = today.month >= 8 ? today.year : today.year - 1
  return { name: `${year}-${year + 1}`, starts: Temporal.PlainDate.from({ year, month: 8, day: 25 }) }
}

export type ClassRow = RowOf<'people.class'>
export type Class = { class: ClassRow; school: SchoolRow; mentor: PersonRow; rows: Rows }

/** A class with its mentor, who wears the class's hat. */
export function buildClass(
  maker: Maker,
  { school, mentor, ...given }: Partial<ClassRow> & { school: SchoolRow; mentor?: Person | PersonRow },
): Class {
  const made: ClassRow = {
    id: maker.random.id(),
    school_id: school.id,
    name: `${maker.random.int(1, 4)}${maker.random.pick([...'ABCD'])}`,
    school_year: schoolYear(maker.today).name,
    ...given,
  }
  const rows: Rows = { 'people.class': [made] }
  if (mentor && !('rows' in mentor)) {
    rows['people.hat'] = [{ person_id: mentor.person_id, wears: made.id }]
    return { class: made, school, mentor, rows }
  }
  const person =
    mentor ??
    buildPerson(maker, { cityId: school.city_id as CityId, role: 'mentor', schoolId: school.id, wears: [made.id] })
  return { class: made, school, mentor: person.person, rows: addRows(rows, person.rows) }
}

export type EnrolmentRow = RowOf<'people.enrolment'>

/** Somebody in a class: the class and the school see her way, and the mentor stands beside her. */
export function buildEnrolment(
  maker: Maker,
  { young, in: group, ...given }: Partial<EnrolmentRow> & { young: PersonRow; in: Class },
): { enrolment: EnrolmentRow; rows: Rows } {
  const { school, mentor } = group
  const enrolment: EnrolmentRow = {
    id: maker.random.id(),
    person_id: young.person_id,
    school_id: school.id,
    class_id: group.class.id,
    crebo: null,
    level: null,
    path: school.kind === 'mbo' ? 'BOL' : school.kind,
    year: 1,
    since: schoolYear(maker.today).starts,
    ...given,
  }
  const rows: Rows = {
    'people.enrolment': [enrolment],
    'people.sight': [sight(young, group.class.id, 'way', 'class'), sight(young, school.id, 'way', 'school')],
    'people.relation': [
      {
        id: maker.random.id(),
        person_id: young.person_id,
        other_id: mentor.person_id,
        kind: 'mentor',
        name: `${mentor.given_name} ${mentor.family_name}`,
        email: mentor.email ?? null,
        confirmed_at: young.created_at!,
        since: young.created_at!,
      },
    ],
  }
  return { enrolment, rows }
}
