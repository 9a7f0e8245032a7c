import { acrossPersons } from '../../../platform/across-persons.ts'
import type { Trx } from '../../../platform/database.ts'

/** What somebody wishes and can, as far as the reader sees it. Her own sentences are left out: who compares many needs no words. */
export type Strength = {
  likes: string[]
  fields: string[]
  days: number[]
  availableFrom: Temporal.PlainDate | null
  /** What she can: of each she wrote a sentence. */
  competences: string[]
  /** Where she was. */
  organisations: string[]
}

/** The strengths of those of these people whose portfolio the reader sees, by their id: three queries, however many they are. */
export const listStrengths = acrossPersons(
  'list-strengths',
  async (trx: Trx, personIds: readonly string[]): Promise<Map<string, Strength>> => {
    if (personIds.length === 0) return new Map()
    const [profiles, activities, shown] = await Promise.all([
      trx
        .selectFrom('portfolio.profile')
        .select(['person_id', 'likes', 'fields', 'days', 'available_from'])
        .where('person_id', 'in', personIds)
        .execute(),
      trx
        .selectFrom('portfolio.activity')
        .select(['id', 'person_id', 'organisation'])
        .where('person_id', 'in', personIds)
        .where('removed_at', 'is', null)
        .where('on_cv', '=', true)
        .execute(),
      trx
        .selectFrom('portfolio.shown')
        .select(['person_id', 'activity_id', 'competence_id'])
        .where('person_id', 'in', personIds)
        .orderBy('competence_id')
        .execute(),
    ])
    const found = new Map<string, Strength>()
    const of = (id: string) => {
      const known = found.get(id) ?? {
        likes: [],
        fields: [],
        days: [],
        availableFrom: null,
        competences: [],
        organisations: [],
      }
      found.set(id, known)
      return known
    }
    for (const { person_id, likes, fields, days, available_from } of profiles)
      Object.assign(of(person_id), { likes, fields, days, availableFrom: available_from })
    for (const { person_id, organisation } of activities)
      if (organisation) of(person_id).organisations.push(organisation)
    const counted = new Set(activities.map(({ id }) => id))
    for (const { person_id, activity_id, competence_id } of shown) {
      const { competences } = of(person_id)
      if (counted.has(activity_id) && !competences.includes(competence_id)) competences.push(competence_id)
    }
    return found
  },
)
