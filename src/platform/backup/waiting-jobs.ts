import type pg from 'pg'
import { type JobInsert, PgBoss } from 'pg-boss'
import { z } from 'zod'
import { connectionOf } from '../primary.ts'
import { altered } from './backup-error.ts'

const waiting = z.object({
  id: z.uuid(),
  name: z.string(),
  data: z.record(z.string(), z.unknown()).nullable(),
  priority: z.number().int(),
  start_after: z.string(),
  singleton_key: z.string().nullable(),
})
type Waiting = z.infer<typeof waiting>

const atOnce = 200

/**
 * Puts jobs that waited back in their queues, in the caller's transaction. @returns how many there were, and those of queues that this version
 * does not have, by name.
 */
export async function putBack(
  client: pg.Client,
  ownerUrl: string,
  source: AsyncIterable<Buffer>,
): Promise<{ jobs: number; unknown: Map<string, number> }> {
  await client.query('delete from pgboss.job')
  const boss = new PgBoss({
    ...connectionOf(ownerUrl),
    max: 1,
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
  })
  boss.on('error', () => undefined)
  await boss.start()
  const db = { executeSql: (text: string, values?: unknown[]) => client.query(text, values) }
  const unknown = new Map<string, number>()
  let jobs = 0
  try {
    const queues = new Set((await boss.getQueues()).map(({ name }) => name))
    for await (const batch of batches(source)) {
      jobs += batch.length
      for (const [name, list] of Map.groupBy(batch, (job) => job.name)) {
        if (queues.has(name)) await boss.insert(name, list.map(toInsert), { db })
        else unknown.set(name, (unknown.get(name) ?? 0) + list.length)
      }
    }
    return { jobs, unknown }
  } finally {
    await boss.stop({ graceful: false })
  }
}

const toInsert = ({ id, data, priority, start_after, singleton_key }: Waiting): JobInsert => ({
  id,
  ...(data && { data }),
  priority,
  startAfter: new Date(start_after),
  ...(singleton_key && { singletonKey: singleton_key }),
})

/** The lines of the backup, so many at a time. */
async function* batches(source: AsyncIterable<Buffer>): AsyncGenerator<Waiting[]> {
  let rest = ''
  for await (const block of source) {
    const lines = (rest + block.toString('latin1')).split('\n')
    rest = lines.pop()!
    for (let i = 0; i < lines.length; i += atOnce) yield lines.slice(i, i + atOnce).map(toJob)
  }
  if (rest) throw altered('a job is not whole')
}

function toJob(line: string): Waiting {
  const parsed = waiting.safeParse(JSON.parse(Buffer.from(line, 'hex').toString()))
  if (!parsed.success) throw altered('a job')
  return parsed.data
}
