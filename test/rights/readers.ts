import { sql } from 'kysely'
import { demo, personas } from '../../db/builders.ts'
import { newId } from '../../src/platform/ids.ts'
import { went } from '../portfolio-steps.ts'
import type { Visitor, World } from '../world.ts'

/** Who tries each route. The former ones had a part in Amina's or her classmate's dossier, and it ended. */
export const readers = [
  'visitor',
  'young',
  'guardian',
  'mentor',
  'coordinator',
  'employer',
  'programme',
  'administrator',
  'support',
  'support as young',
  'former mentor',
  'former coordinator',
  'former employer',
  'former guardian',
] as const
export type Reader = (typeof readers)[number]

async function anAdult(world: World, name: string, cityId = 'zaanstad'): Promise<string> {
  const id = newId()
  const email = `${name}@example.org`
  await world.owner
    .insertInto('people.person')
    .values({ person_id: id, city_id: cityId, given_name: name, family_name: 'Proef', email })
    .execute()
  await world.owner.insertInto('people.login').values({ email, person_id: id }).execute()
  return id
}

const personOf = async (world: World, email: string) =>
  (
    await world.owner
      .selectFrom('people.login')
      .select('person_id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
  ).person_id

/** Somebody to whom an administrator gives a role through the page; ended again when `ended`. */
async function given(world: World, by: Visitor, role: string, where: string, ended: boolean): Promise<string> {
  const email = `${ended ? 'oud' : 'nu'}.${role}@example.org`
  went(await by.post(`/staff/new/${role}`, { where, email, givenName: 'Iemand', familyName: role }))
  const id = await personOf(world, email)
  if (!ended) return id
  const { id: roleId } = await world.owner
    .selectFrom('people.role')
    .select('id')
    .where('person_id', '=', id)
    .executeTakeFirstOrThrow()
  went(await by.post(`/staff/${roleId}/end`))
  return id
}

/** The ids of all readers. Ilse is mentor alone here, so that what a coordinator may is found with somebody who is nothing else. */
export async function makeReaders(
  world: World,
  classmateId: string,
): Promise<Record<Exclude<Reader, 'visitor' | 'support as young'>, string>> {
  const { amina, hodan, ilse, karel, team, sam } = personas
  const administrator = await anAdult(world, 'beheer')
  await sql`insert into people.role (id, person_id, role, city_id, since) values (${newId()}, ${administrator}, 'administrator', 'zaanstad', '2026-01-01')`.execute(
    world.owner,
  )
  const by = await world.signedIn(administrator)
  const { id: coordinating } = await world.owner
    .selectFrom('people.role')
    .select('id')
    .where('person_id', '=', ilse.personId)
    .where('role', '=', 'coordinator')
    .executeTakeFirstOrThrow()
  went(await by.post(`/staff/${coordinating}/end`))
  return {
    young: amina.personId,
    guardian: hodan.personId,
    mentor: ilse.personId,
    coordinator: await given(world, by, 'coordinator', demo.schools.zaanoever, false),
    employer: karel.personId,
    programme: team.personId,
    administrator,
    support: sam.personId,
    'former mentor': await given(world, by, 'mentor', demo.classes.bakers, true),
    'former coordinator': await given(world, by, 'coordinator', demo.schools.zaanoever, true),
    'former employer': await given(world, by, 'employer', demo.companies.deHalm, true),
    'former guardian': await formerGuardian(world, classmateId),
  }
}

/** The guardian of the classmate, of whom the school says that she is no longer. Her dossier was made while she was. */
async function formerGuardian(world: World, classmateId: string): Promise<string> {
  const { id, other_id } = await world.owner
    .selectFrom('people.relation')
    .select(['id', 'other_id'])
    .where('person_id', '=', classmateId)
    .where('kind', '=', 'guardian')
    .executeTakeFirstOrThrow()
  went(await (await world.as('ilse')).post(`/beside/${classmateId}/${id}/end`))
  return other_id!
}
