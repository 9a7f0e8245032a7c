import { z } from 'zod'

/** What the notes of a backup say. A reader checks each: the file may come from anywhere. */

const name = z.string().regex(/^("[^"]+"|[a-z_][a-z0-9_]*)\.("[^"]+"|[a-z_][a-z0-9_]*)$/)

const manifest = z.object({
  note: z.literal('manifest'),
  /** When the snapshot was taken, by the clock of the database. */
  at: z.string(),
  server: z.number(),
  migrations: z.array(z.object({ name: z.string(), digest: z.string(), at: z.string() })),
  tables: z.array(z.object({ name, columns: z.array(z.string()).min(1) })),
  sequences: z.array(
    z.object({
      name,
      last: z
        .string()
        .regex(/^-?\d+$/)
        .nullable(),
    }),
  ),
})
const part = z.discriminatedUnion('what', [
  z.object({ note: z.literal('part'), what: z.literal('table'), name }),
  z.object({ note: z.literal('part'), what: z.literal('jobs'), name: z.literal('jobs') }),
  z.object({ note: z.literal('part'), what: z.literal('file'), name: z.uuid() }),
  z.object({ note: z.literal('part'), what: z.literal('secret'), name: z.literal('secret') }),
])
/** Ends a part. `rows`: of a table and of the jobs. */
const ends = z.object({ note: z.literal('ends'), bytes: z.number(), rows: z.number(), digest: z.string() })
const end = z.object({
  note: z.literal('end'),
  tables: z.number(),
  rows: z.number(),
  jobs: z.number(),
  files: z.number(),
  fileBytes: z.number(),
  /** Bytes of all parts, before they were packed. */
  bytes: z.number(),
  /** Files that a row names and that were not there. */
  missing: z.array(z.uuid()),
  secret: z.boolean(),
})

export const noteSchema = z.union([manifest, part, ends, end])
export type Note = z.infer<typeof noteSchema>
export type Manifest = z.infer<typeof manifest>
export type Part = z.infer<typeof part>
export type Summary = z.infer<typeof end>
