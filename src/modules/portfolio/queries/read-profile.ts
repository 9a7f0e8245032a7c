import { z } from 'zod'
import type { Trx } from '../../../platform/database.ts'
import type { Profile, SpokenLanguage } from '../rules/ecv.ts'

const spoken = z.array(z.object({ name: z.string(), level: z.string().nullable().default(null) }))

/** The head of her eCV: her sentence, her wishes, her languages. Empty when she said nothing yet. */
export async function readProfile(trx: Trx, personId: string): Promise<Profile> {
  const row = await trx
    .selectFrom('portfolio.profile')
    .select(['headline', 'seeks', 'available_from', 'days', 'likes', 'fields', 'languages'])
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return {
    headline: row?.headline ?? null,
    seeks: row?.seeks ?? null,
    availableFrom: row?.available_from ?? null,
    days: row?.days ?? [],
    likes: row?.likes ?? [],
    fields: row?.fields ?? [],
    languages: languagesOf(row?.languages),
  }
}

/** What is no list of languages counts as none: the column is JSON. */
const languagesOf = (value: unknown): SpokenLanguage[] => spoken.safeParse(value).data ?? []
