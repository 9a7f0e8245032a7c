import type { Trx } from '../../../platform/database.ts'
import { type Activity, byTime, type Confirmation, type Shown } from '../rules/ecv.ts'
import { listEvidence } from './list-evidence.ts'

/** What she did, oldest first, with what it shows, what proves it and who confirmed it. Removed activities are not in it. */
export async function listActivities(
  trx: Trx,
  personId: string,
  { only, evidence: withEvidence = true }: { only?: string; evidence?: boolean } = {},
): Promise<Activity[]> {
  const [rows, ...others] = await Promise.all([
    listRows(trx, personId, only),
    listShown(trx, personId, only),
    withEvidence ? listEvidence(trx, personId, only) : [],
    listConfirmations(trx, personId, only),
  ])
  const [shown, evidence, confirmations] = [byActivity(others[0]), byActivity(others[1]), byActivity(others[2])]
  return rows
    .map((row) => ({
      ...row,
      shown: (shown.get(row.id) ?? []).map(({ competenceId, sentence }): Shown => ({ competenceId, sentence })),
      evidence: evidence.get(row.id) ?? [],
      confirmations: (confirmations.get(row.id) ?? []).map(({ activityId: _, ...said }): Confirmation => said),
    }))
    .sort(byTime)
}

const listRows = (trx: Trx, personId: string, only?: string) =>
  trx
    .selectFrom('portfolio.activity')
    .select(['id', 'kind', 'title', 'organisation', 'what', 'since', 'until'])
    .select(['on_cv as onCv', 'import_id as importId', 'placement_id as placementId'])
    .where('person_id', '=', personId)
    .where('removed_at', 'is', null)
    .$if(only !== undefined, (query) => query.where('id', '=', only!))
    .orderBy('created_at')
    .execute()

/** One of them; undefined when the reader does not see it, or when it was removed. */
export async function readActivity(trx: Trx, personId: string, id: string): Promise<Activity | undefined> {
  return (await listActivities(trx, personId, { only: id }))[0]
}

const listShown = (trx: Trx, personId: string, only?: string) =>
  trx
    .selectFrom('portfolio.shown')
    .select(['activity_id as activityId', 'competence_id as competenceId', 'sentence'])
    .where('person_id', '=', personId)
    .$if(only !== undefined, (query) => query.where('activity_id', '=', only!))
    .orderBy('created_at')
    .orderBy('id')
    .execute()

const listConfirmations = (trx: Trx, personId: string, only?: string) =>
  trx
    .selectFrom('portfolio.confirmation')
    .select(['activity_id as activityId', 'competence_id as competenceId', 'by_name as byName', 'by_role as byRole'])
    .select(['organisation', 'words'])
    .where('person_id', '=', personId)
    .$if(only !== undefined, (query) => query.where('activity_id', '=', only!))
    .orderBy('at')
    .orderBy('id')
    .execute()

const byActivity = <T extends { activityId: string }>(rows: readonly T[]): Map<string, T[]> =>
  Map.groupBy(rows, ({ activityId }) => activityId)
