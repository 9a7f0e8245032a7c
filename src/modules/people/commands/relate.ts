import { sql } from 'kysely'
import { z } from 'zod'
import { zone } from '../../../platform/clock.ts'
import { found, InvalidInput, Refusal } from '../../../platform/errors.ts'
import { email, id, plainDate, requiredText, withDates } from '../../../platform/forms.ts'
import { dayOf } from '../../../platform/i18n.ts'
import { newId } from '../../../platform/ids.ts'
import { command } from '../../../platform/use-case.ts'
import { canEndRelation, canStartCoaching } from '../policy.ts'

/** Puts a coach beside a young person, until a day if one is named. What the coach sees, the young person decides. */
export const startCoaching = command({
  name: 'start-coaching',
  by: ['person'],
  input: withDates(
    ['until'],
    z.object({
      personId: id(),
      email: email(),
      givenName: requiredText(100),
      familyName: requiredText(100),
      until: plainDate().optional(),
    }),
  ),
  async load({ trx, input: { personId, until }, now }) {
    if (until && Temporal.PlainDate.compare(until, dayOf(now)) <= 0)
      throw new InvalidInput([{ field: 'until', code: 'past' }])
    const young = trx
      .selectFrom('people.person as p')
      .innerJoin('people.enrolment as e', 'e.person_id', 'p.person_id')
      .select('p.person_id')
    return { personId: found(await young.where('p.person_id', '=', personId).executeTakeFirst()).person_id }
  },
  about: ({ personId }) => personId,
  allow: canStartCoaching,
  async run({ trx, input, loaded }) {
    const relationId = newId()
    const until = input.until?.toZonedDateTime(zone).toInstant().toString() ?? 'infinity'
    const { rows } = await sql<{ coach: string | null }>`
      select people.start_coaching(${relationId}, ${loaded.personId}, ${newId()}, ${input.email}, ${input.givenName}, ${input.familyName}, ${until}) as coach`.execute(
      trx,
    )
    if (!rows[0]?.coach) throw new InvalidInput([{ field: 'email', code: 'no-coach' }])
    return { id: relationId }
  },
})

/** Ends what a coach or guardian is to a young person, now, with all that it opened. */
export const endRelation = command({
  name: 'end-relation',
  by: ['person'],
  input: z.object({ personId: id(), relationId: id() }),
  load: async ({ trx, input, now }) =>
    found(
      await trx
        .selectFrom('people.relation')
        .select(['id', 'person_id', 'other_id', 'kind', 'blocked', 'confirmed_at'])
        .where('id', '=', input.relationId)
        .where('person_id', '=', input.personId)
        .where('until', '>', now)
        .executeTakeFirst(),
    ),
  about: (relation) => relation.person_id,
  allow: canEndRelation,
  async run({ trx, loaded }) {
    const { rows } = await sql<{ ended: boolean }>`select people.end_relation(${loaded.id}) as ended`.execute(trx)
    if (!rows[0]?.ended) throw new Refusal('not-found', 'not-found')
    return { id: loaded.id }
  },
})
