import { z } from 'zod'
import { found } from '../../../platform/errors.ts'
import { id, requiredText } from '../../../platform/forms.ts'
import { newId } from '../../../platform/ids.ts'
import { command } from '../../../platform/use-case.ts'
import { isCompetence } from '../../region/index.ts'
import { canKeep } from '../policy.ts'
import { readActivity } from '../queries/list-activities.ts'
import { confirmationsFor } from '../rules/ecv.ts'
import { ownerOf, touch } from './portfolio-owner.ts'

/** As many competences as one activity may show in her own words. */
export const mostShown = 3

/** `{ calm: 'Als tien mensen iets willen, doe ik één ding tegelijk.' }` */
const sentences = z
  .record(z.string().refine(isCompetence, 'choose'), requiredText(500))
  .refine((all) => Object.keys(all).length > 0, 'choose')
  .refine((all) => Object.keys(all).length <= mostShown, 'too-many-competences')

/** The third question: which competences it shows, each in her own sentence. What somebody confirmed stays as it is. */
export const showCompetences = command({
  name: 'portfolio.show-competences',
  by: ['person'],
  input: z.object({ id: id(), sentence: sentences }),
  load: async ({ trx, who, input }) => {
    const personId = ownerOf(who)
    return { personId, activity: found(await readActivity(trx, personId, input.id)) }
  },
  about: ({ personId }) => personId,
  allow: (who, { personId }) => canKeep(who, personId),
  run: async ({ trx, loaded: { personId, activity }, input, now }) => {
    const fixed = activity.shown.map((s) => s.competenceId).filter((c) => confirmationsFor(activity, c).length > 0)
    const keep = [...Object.keys(input.sentence), ...fixed]
    const mine = { person_id: personId, activity_id: activity.id }
    await trx
      .deleteFrom('portfolio.shown')
      .where('person_id', '=', personId)
      .where('activity_id', '=', activity.id)
      .where('competence_id', 'not in', keep)
      .execute()
    for (const [competence_id, sentence] of Object.entries(input.sentence)) {
      if (fixed.includes(competence_id)) continue
      await trx
        .insertInto('portfolio.shown')
        .values({ id: newId(), ...mine, competence_id, sentence, created_at: now })
        .onConflict((taken) => taken.columns(['person_id', 'activity_id', 'competence_id']).doUpdateSet({ sentence }))
        .execute()
    }
    await touch(trx, personId, activity.id, now)
    return { id: activity.id }
  },
})
