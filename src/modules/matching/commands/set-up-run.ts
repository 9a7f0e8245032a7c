import { z } from 'zod'
import { Refusal } from '../../../platform/errors.ts'
import { id, many, oneOf, plainDate, requiredText, withDates } from '../../../platform/forms.ts'
import { dayOf } from '../../../platform/i18n.ts'
import { newId } from '../../../platform/ids.ts'
import { command } from '../../../platform/use-case.ts'
import { allowed, hidden } from '../../../platform/who.ts'
import { listClasses } from '../../people/index.ts'
import { kinds } from '../../places/index.ts'
import { canOpenRounds } from '../policy.ts'
import { firstSettings } from '../rules/settings.ts'

/** Somebody at a school begins a round: who it is for, what kind of place, and until when young people can answer. */
export const setUpRun = command({
  name: 'matching.set-up-run',
  by: ['person'],
  input: withDates(
    ['deadline'],
    z.object({
      title: requiredText(120),
      classes: many(id()).pipe(z.array(z.string()).min(1, 'choose')),
      kind: oneOf(kinds),
      deadline: plainDate(),
    }),
  ),
  load: async ({ trx, who, now }) => (who.kind === 'person' ? listClasses(trx, who.id, now) : []),
  about: () => null,
  allow: (who) => (canOpenRounds(who) ? allowed() : hidden()),
  async run({ trx, who, input, loaded, now }) {
    if (who.kind !== 'person') throw new Refusal('not-found', 'not-found')
    const chosen = loaded.filter(({ id }) => input.classes.includes(id))
    const [first] = chosen
    // a class that is not hers is not there; pupils of two schools are not proposed for together
    if (!first || chosen.length < new Set(input.classes).size) throw new Refusal('not-found', 'not-found')
    if (chosen.some(({ schoolId }) => schoolId !== first.schoolId)) throw new Refusal('conflict', 'one-school')
    if (Temporal.PlainDate.compare(input.deadline, dayOf(now)) < 0) throw new Refusal('conflict', 'deadline-past')
    const runId = newId()
    await trx
      .insertInto('matching.run')
      .values({
        id: runId,
        school_id: first.schoolId,
        made_by: who.id,
        title: input.title,
        classes: chosen.map(({ id }) => id),
        settings: JSON.stringify(firstSettings({ kind: input.kind, cityId: who.cityId, today: dayOf(now) })),
        deadline: input.deadline,
        created_at: now,
      })
      .execute()
    return { id: runId }
  },
})
