import { z } from 'zod'
import { activityKinds, confirmationsFor, type Ecv } from './ecv.ts'

/**
 * The eCV without a name: what a company sees before it invites. A list of what it holds, so that what is not named here can't slip through:
 * no name, address, school, organisation, place, language, and nobody who confirmed. What she writes herself is hers and stays as it is.
 */
export const shownCv = z.object({
  headline: z.string().nullable(),
  competences: z.array(
    z.object({
      id: z.string(),
      sentences: z.array(z.string()),
      /** Of the activities below, in her order. */
      activities: z.array(z.string()),
      confirmed: z.number().int(),
    }),
  ),
  activities: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(activityKinds),
      title: z.string(),
      what: z.string().nullable(),
      since: z.string().nullable(),
      until: z.string().nullable(),
      /** How many people who saw it said so. */
      confirmed: z.number().int(),
      /** The competences for which somebody did. */
      confirmedFor: z.array(z.string()),
    }),
  ),
  evidence: z.array(
    z.object({ id: z.string(), activityId: z.string(), title: z.string(), kind: z.enum(['picture', 'document']) }),
  ),
})
export type ShownCv = z.infer<typeof shownCv>

/** What she chose to send along, by id; a list that is left out means all that stands on her CV. */
export type ShownChoice = { competences?: string[]; activities?: string[]; evidence?: string[] }

const picks = (chosen: string[] | undefined, id: string): boolean => chosen === undefined || chosen.includes(id)

/** The eCV as a company sees it before it invites, narrowed to her choice. Only what stands on her CV is ever in it. */
export function withoutName(ecv: Ecv, choice: ShownChoice = {}): ShownCv {
  const activities = ecv.activities.filter(({ id, onCv }) => onCv && picks(choice.activities, id))
  const inIt = new Set(activities.map(({ id }) => id))
  const competences = ecv.competences.filter(({ id }) => picks(choice.competences, id))
  return {
    headline: ecv.profile.headline,
    competences: competences
      .map((competence) => {
        const own = competence.activities.filter(({ id }) => inIt.has(id))
        const sentences = own.flatMap(({ shown }) => shown.filter(({ competenceId }) => competenceId === competence.id))
        return {
          id: competence.id,
          sentences: [...new Set(sentences.map(({ sentence }) => sentence))],
          activities: own.map(({ id }) => id),
          confirmed: own.filter((activity) => confirmationsFor(activity, competence.id).length > 0).length,
        }
      })
      .filter((competence) => competence.activities.length > 0),
    activities: activities.map((activity) => ({
      id: activity.id,
      kind: activity.kind,
      title: activity.title,
      what: activity.what,
      since: activity.since,
      until: activity.until,
      confirmed: new Set(activity.confirmations.map(({ byName, organisation }) => `${byName}\n${organisation}`)).size,
      confirmedFor: activity.shown
        .map(({ competenceId }) => competenceId)
        .filter((id) => confirmationsFor(activity, id).length > 0),
    })),
    evidence: activities.flatMap((activity) =>
      activity.evidence
        .filter(({ id }) => picks(choice.evidence, id))
        .map(({ id, activityId, title, mime }) => ({
          id,
          activityId,
          title,
          kind: mime.startsWith('image/') ? ('picture' as const) : ('document' as const),
        })),
    ),
  }
}
