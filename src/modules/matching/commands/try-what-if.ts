import { z } from 'zod'
import { changed, found, InvalidInput, Refusal } from '../../../platform/errors.ts'
import { flag, id, oneOf, whole } from '../../../platform/forms.ts'
import { newId } from '../../../platform/ids.ts'
import { command } from '../../../platform/use-case.ts'
import { canSteer } from '../policy.ts'
import { readRun } from '../queries/read-run.ts'
import { aims, longestJourney, type Settings, shortestJourney } from '../rules/settings.ts'
import { workOut } from '../start.ts'

/** What would come out with another rule: a trial beside the round, from which nobody gets anything. */
export const tryWhatIf = command({
  name: 'matching.try-what-if',
  by: ['person'],
  input: z.object({
    id: id(),
    minutes: whole(shortestJourney, longestJourney),
    field: flag(),
    level: flag(),
    days: flag(),
    aim: oneOf(aims),
  }),
  load: ({ trx, input }) => readRun(trx, input.id, 'lock'),
  about: () => null,
  allow: (who, run) => canSteer(who, run, 'start'),
  async run({ trx, who, input, loaded: run, now, queue }) {
    if (who.kind !== 'person' || run.whatIfOf) throw new Refusal('not-found', 'not-found')
    const { minutes, field, level, days, aim } = input
    const settings: Settings = { ...run.settings, minutes, rules: { field, level, days }, aim }
    if (JSON.stringify(settings) === JSON.stringify(run.settings))
      throw new InvalidInput([{ field: 'minutes', code: 'same-rules' }])
    const trialId = newId()
    await trx
      .insertInto('matching.run')
      .values({
        id: trialId,
        school_id: run.school_id,
        made_by: who.id,
        title: run.title,
        classes: run.classes,
        settings: JSON.stringify(settings),
        deadline: run.deadline,
        what_if_of: run.id,
        created_at: now,
      })
      .execute()
    await workOut({ trx, now, queue }, { run: { ...run, id: trialId, attempt: 0 }, settings, decidedIn: run.id })
    return { id: trialId, runId: run.id }
  },
})

/** The rules of a trial become those of the round, which is worked out again with them. */
export const adoptTrial = command({
  name: 'matching.adopt-trial',
  by: ['person'],
  input: z.object({ id: id() }),
  load: async ({ trx, input }) => {
    const trial = await readRun(trx, input.id)
    return { trial, run: await readRun(trx, found(trial.whatIfOf ?? undefined), 'lock') }
  },
  about: () => null,
  allow: (who, { run }) => canSteer(who, run, 'start'),
  async run({ trx, loaded: { trial, run }, now, queue }) {
    const { settings } = trial
    changed(
      await trx
        .updateTable('matching.run')
        .set({ settings: JSON.stringify(settings) })
        .where('id', '=', run.id)
        .executeTakeFirst(),
    )
    await workOut({ trx, now, queue }, { run, settings })
    return { id: run.id }
  },
})
