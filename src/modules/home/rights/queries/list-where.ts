import { sql } from 'kysely'
import type { Trx } from '../../../../platform/database.ts'
import type { Person } from '../../../../platform/who.ts'
import type { GivenRole, StaffRole } from '../../../people/index.ts'

export type Where = { id: string; name: string }
const most = 200

/** Where the reader may give a role: the classes and schools of her school or city, its companies, or the city itself. */
export async function listWhere(trx: Trx, me: Person, role: GivenRole, asked: string): Promise<Where[]> {
  const cities = me.roles.flatMap(({ role: own, cityId }) => (own === 'administrator' && cityId ? [cityId] : []))
  const schools = me.roles.flatMap(({ role: own, schoolId }) => (own === 'coordinator' && schoolId ? [schoolId] : []))
  if (role === 'programme' || role === 'administrator') return namesOf(trx, 'city', cities)
  if (role === 'employer') {
    const name = `%${asked.replace(/[\\%_]/g, '\\$&')}%`
    const { rows } = await sql<Where>`
      select id, name from places.company where city_id = any (${cities}) and name ilike ${name} order by name collate "nl-x-icu" limit ${most}`.execute(
      trx,
    )
    return rows
  }
  const { rows } =
    role === 'coordinator'
      ? await sql<Where>`
          select s.id, s.name from region.school s where s.city_id = any (${cities}) or s.id = any (${schools}) order by s.name collate "nl-x-icu" limit ${most}`.execute(
          trx,
        )
      : await sql<Where>`
          select k.id, s.name || ', ' || k.name as name from people.class k join region.school s on s.id = k.school_id
          where s.city_id = any (${cities}) or s.id = any (${schools}) order by s.name collate "nl-x-icu", k.name collate "nl-x-icu" limit ${most}`.execute(
          trx,
        )
  return rows
}

/** The names of the places where these roles hold: class, school, company or city, the narrowest that is set. */
export async function sayWhere(trx: Trx, roles: readonly StaffRole[]): Promise<Map<string, string>> {
  const of = (pick: (role: StaffRole) => string | null) => [...new Set(roles.flatMap((role) => pick(role) ?? []))]
  const lists = [
    await namesOf(
      trx,
      'class',
      of(({ classId }) => classId),
    ),
    await namesOf(
      trx,
      'school',
      of(({ schoolId }) => schoolId),
    ),
    await namesOf(
      trx,
      'company',
      of(({ companyId }) => companyId),
    ),
    await namesOf(
      trx,
      'city',
      of(({ cityId }) => cityId),
    ),
  ]
  return new Map(lists.flat().map(({ id, name }) => [id, name]))
}

async function namesOf(trx: Trx, kind: 'class' | 'school' | 'company' | 'city', ids: string[]): Promise<Where[]> {
  if (ids.length === 0) return []
  if (kind === 'class') return trx.selectFrom('people.class').select(['id', 'name']).where('id', 'in', ids).execute()
  if (kind === 'school') return trx.selectFrom('region.school').select(['id', 'name']).where('id', 'in', ids).execute()
  if (kind === 'city') return trx.selectFrom('region.city').select(['id', 'name']).where('id', 'in', ids).execute()
  return trx.selectFrom('places.company').select(['id', 'name']).where('id', 'in', ids).execute()
}
