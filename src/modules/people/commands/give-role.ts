import { sql } from 'kysely'
import { z } from 'zod'
import { zone } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/database.ts'
import { found, InvalidInput, Refusal } from '../../../platform/errors.ts'
import { email, id, oneOf, plainDate, requiredText, withDates } from '../../../platform/forms.ts'
import { dayOf } from '../../../platform/i18n.ts'
import { newId } from '../../../platform/ids.ts'
import { command } from '../../../platform/use-case.ts'
import { canEndRole, canGiveRole, type GivenRole, givenRoles } from '../policy.ts'
import { listStaff } from '../queries/list-staff.ts'

/** Where a role holds: a class, a school, a company or a city, by what the role is. */
type Where = { cityId: string; schoolId: string | null; companyId: string | null; classId: string | null }

const input = withDates(
  ['until'],
  z.object({
    role: oneOf(givenRoles),
    /** The id of the class, school, company or city. */
    where: requiredText(60),
    email: email(),
    givenName: requiredText(100),
    familyName: requiredText(100),
    until: plainDate().optional(),
  }),
)

async function whereOf(trx: Trx, role: GivenRole, where: string): Promise<Where | undefined> {
  const none = { schoolId: null, companyId: null, classId: null }
  if (role === 'programme' || role === 'administrator') return { ...none, cityId: where }
  if (!id().safeParse(where).success) return undefined
  if (role === 'employer') {
    const { rows } = await sql<{ city_id: string | null }>`select people.city_of_company(${where}) as city_id`.execute(
      trx,
    )
    const cityId = rows[0]?.city_id
    return cityId ? { ...none, cityId, companyId: where } : undefined
  }
  const school = trx.selectFrom('region.school as s').select(['s.id', 's.city_id'])
  const row =
    role === 'coordinator'
      ? await school.where('s.id', '=', where).executeTakeFirst()
      : await school.innerJoin('people.class as k', 'k.school_id', 's.id').where('k.id', '=', where).executeTakeFirst()
  return row && { ...none, cityId: row.city_id, schoolId: row.id, classId: role === 'mentor' ? where : null }
}

/** Gives somebody a role at a class, school, company or city from now on, until a day if one is named. She signs in with her address. */
export const giveRole = command({
  name: 'give-role',
  by: ['person'],
  input,
  async load({ trx, input: { role, where, until }, now }) {
    if (until && Temporal.PlainDate.compare(until, dayOf(now)) <= 0)
      throw new InvalidInput([{ field: 'until', code: 'past' }])
    const at = await whereOf(trx, role, where)
    if (!at) throw new InvalidInput([{ field: 'where', code: 'choose' }])
    const { rows } = await sql<{ governs: boolean }>`
      select people.governs(${role}, ${at.cityId}, ${at.schoolId}, ${at.companyId}) as governs`.execute(trx)
    // who it is about is known when her address was looked up
    return { at, governs: rows[0]?.governs === true, personId: newId() }
  },
  about: ({ personId }) => personId,
  allow: canGiveRole,
  async run({ trx, who, input, loaded, now }) {
    const { at } = loaded
    const { rows } = await sql<{ id: string | null }>`
      select people.admit(${loaded.personId}, ${input.email}, ${input.givenName}, ${input.familyName}, ${at.cityId}) as id`.execute(
      trx,
    )
    const personId = rows[0]?.id
    if (!personId) throw new InvalidInput([{ field: 'email', code: 'no-staff' }])
    if ('id' in who && personId === who.id) throw new Refusal('not-allowed', 'own-role')
    loaded.personId = personId
    const roleId = newId()
    const until = input.until?.toZonedDateTime(zone).toInstant().toString() ?? 'infinity'
    await sql`select people.give_role(${roleId}, ${personId}, ${input.role}, ${at.cityId}, ${at.schoolId}, ${at.companyId}, ${at.classId}, ${now.toString()}, ${until})`.execute(
      trx,
    )
    return { id: roleId }
  },
})

/** Ends a role now, with the sight that came with it. */
export const endRole = command({
  name: 'end-role',
  by: ['person'],
  input: z.object({ roleId: id() }),
  load: async ({ trx, input }) => found((await listStaff(trx)).find(({ roleId }) => roleId === input.roleId)),
  about: ({ personId }) => personId,
  allow: canEndRole,
  async run({ trx, loaded }) {
    const { rows } = await sql<{ ended: boolean }>`select people.end_role(${loaded.roleId}) as ended`.execute(trx)
    if (!rows[0]?.ended) throw new Refusal('not-found', 'not-found')
    return { id: loaded.roleId }
  },
})
