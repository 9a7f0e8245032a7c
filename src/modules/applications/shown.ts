import { z } from 'zod'
import { shownCv } from '../portfolio/index.ts'

/**
 * What a company sees before it invites, as the young person chose it when she sent it. A projection of its own kind:
 * there is no field for a name, picture, contact, school, organisation or address, so none can slip through.
 */
export const shownSchema = z.object({
  cv: shownCv,
  /** What she learns: the programme and level, never the school. */
  study: z.object({ programme: z.string(), level: z.number().nullable(), field: z.string().nullable() }).nullable(),
  travel: z.object({ minutes: z.number(), mode: z.enum(['walk', 'bike', 'bus', 'train']) }).nullable(),
  days: z.array(z.number()),
})
export type Shown = z.infer<typeof shownSchema>
