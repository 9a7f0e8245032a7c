import { z } from 'zod'
import { changed, InvalidInput, Refusal } from '../../../platform/errors.ts'
import { flag, id, many, oneOf, plainDate, whole, withDates } from '../../../platform/forms.ts'
import { dayOf } from '../../../platform/i18n.ts'
import { command } from '../../../platform/use-case.ts'
import { isField, listCities } from '../../region/index.ts'
import { canSteer } from '../policy.ts'
import { readRun } from '../queries/read-run.ts'
import { aims, longestJourney, shortestJourney } from '../rules/settings.ts'
import { type Amount, aspects } from '../rules/weights.ts'

const weight = () =>
  z
    .preprocess((value) => (value === undefined ? '1' : value), z.enum(['0', '1', '2'], 'choose'))
    .transform((n) => Number(n) as Amount)

/** The form of the rules: every name as in the settings. */
export const rulesInput = withDates(
  ['from', 'to', 'deadline'],
  z.object({
    id: id(),
    cities: many(z.string()).pipe(z.array(z.string()).min(1, 'choose')),
    fields: many(z.string().refine(isField, 'choose')),
    minutes: whole(shortestJourney, longestJourney),
    field: flag(),
    level: flag(),
    days: flag(),
    from: plainDate(),
    to: plainDate(),
    deadline: plainDate(),
    ...(Object.fromEntries(aspects.map((aspect) => [`weight-${aspect}`, weight()])) as Record<
      `weight-${(typeof aspects)[number]}`,
      ReturnType<typeof weight>
    >),
    aim: oneOf(aims),
  }),
)

/** What may be proposed, and what counts how much. What was proposed before waits until it is worked out again. */
export const setRules = command({
  name: 'matching.set-rules',
  by: ['person'],
  input: rulesInput,
  load: async ({ trx, input }) => ({ run: await readRun(trx, input.id, 'lock'), cities: await listCities(trx) }),
  about: () => null,
  allow: (who, { run }) => canSteer(who, run, 'set-rules'),
  async run({ trx, input, loaded: { run, cities }, now }) {
    if (run.whatIfOf) throw new Refusal('not-found', 'not-found')
    if (Temporal.PlainDate.compare(input.to, input.from) < 0)
      throw new InvalidInput([{ field: 'to', code: 'before-start' }])
    if (Temporal.PlainDate.compare(input.deadline, dayOf(now)) < 0)
      throw new InvalidInput([{ field: 'deadline', code: 'deadline-past' }])
    if (input.cities.some((city) => !cities.some(({ id }) => id === city)))
      throw new InvalidInput([{ field: 'cities', code: 'choose' }])
    const { cities: chosen, fields, minutes, field, level, days, from, to, aim } = input
    const weights = Object.fromEntries(aspects.map((aspect) => [aspect, input[`weight-${aspect}`]]))
    changed(
      await trx
        .updateTable('matching.run')
        .set({
          state: 'draft',
          deadline: input.deadline,
          settings: JSON.stringify({
            kind: run.settings.kind,
            cities: chosen,
            fields,
            minutes,
            rules: { field, level, days },
            from: from.toString(),
            to: to.toString(),
            weights,
            aim,
          }),
        })
        .where('id', '=', run.id)
        .executeTakeFirst(),
    )
    return { id: run.id }
  },
})
