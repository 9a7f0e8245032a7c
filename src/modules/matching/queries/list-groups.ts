import { acrossPersons } from '../../../platform/across-persons.ts'
import type { Trx } from '../../../platform/database.ts'
import type { Placed } from '../propose.ts'
import type { Grouped } from '../rules/fairness.ts'
import type { Known } from '../rules/inputs.ts'

/** Those of a round with what came out for each, and the groups that the sums never knew. Of those that the reader sees. */
export const listGroups = acrossPersons(
  'list-groups',
  async (trx: Trx, runId: string, today: Temporal.PlainDate): Promise<Grouped[]> => {
    const members = await trx
      .selectFrom('matching.member')
      .select(['person_id', 'inputs', 'result', 'shares'])
      .where('run_id', '=', runId)
      .where('result', 'is not', null)
      .limit(2500)
      .execute()
    const ids = members.map(({ person_id }) => person_id)
    if (ids.length === 0) return []
    const enrolments = await trx
      .selectFrom('people.enrolment')
      .select(['person_id', 'level', 'path', 'year'])
      .where('person_id', 'in', ids)
      .where('since', '<=', today)
      .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', today)]))
      .orderBy('since')
      .execute()
    const of = new Map(enrolments.map((one) => [one.person_id, one]))
    return members.flatMap(({ person_id, inputs, result, shares }) => {
      const enrolment = of.get(person_id)
      const { rank, place, minutes } = result as unknown as Pick<Placed, 'rank' | 'minutes'> & { place: string | null }
      const { waiting } = inputs as unknown as Known
      if (!enrolment) return []
      return {
        placed: place !== null,
        rank,
        minutes,
        groups: {
          level: enrolment.level === null ? 'none' : String(enrolment.level),
          path: enrolment.path,
          year: String(enrolment.year),
          shares: shares ? 'yes' : 'no',
          waiting: waiting === 0 ? 'new' : waiting <= 30 ? 'short' : 'long',
        },
      }
    })
  },
)
