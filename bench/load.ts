import { loadavg } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Report } from './report.ts'
import { openDatabases } from './server/databases.ts'
import { drive } from './server/drive.ts'
import { startProduct } from './server/product.ts'
import { inScratch } from './server/scratch.ts'
import { type Ask, sessionsFor } from './server/sessions.ts'

const young = 50_000
const rates = [50, 100, 200, 300, 500, 1000]
const seconds = 15

/** Pages a second of 5,000 signed-in people, at rates from comfortable to far too much: what is served, how quickly, what is refused. */
export async function bench(report: Report): Promise<void> {
  report({ case: 'machine', metric: 'load average before', value: loadavg()[0]!, unit: '' })
  await inScratch('load', async (folder) => {
    const databases = await openDatabases(join(folder, 'data'))
    const urls = await databases.make('load', young)
    const tokens = await sessionsFor(askerOf(urls.owner), 5000)
    const product = await startProduct({
      DATABASE_URL: urls.app,
      DATABASE_ADMIN_URL: urls.owner,
      DATABASE_JOB_URL: urls.job,
      DATA_DIR: join(folder, 'files'),
      DEMO: '1',
      WORKER: 'off',
    })
    try {
      await drive(product.address, tokens, 40, 5)
      for (const rate of rates) {
        const run = await drive(product.address, tokens, rate, seconds)
        const figure = (metric: string, value: number, unit: string) =>
          report({ case: `${rate} pages/s asked`, metric, value, unit })
        figure('served', run.served / run.seconds, 'pages/s')
        figure('served, p50', run.p50, 'ms')
        figure('served, p95', run.p95, 'ms')
        figure('refused with "try again"', (100 * run.refused) / run.asked, '%')
        figure('refused, p95', run.refusedP95, 'ms')
        figure('wrong or cut', run.wrong + run.cut, '')
      }
      const after = await drive(product.address, tokens, 20, 5)
      report({ case: '20 pages/s afterwards', metric: 'served, p95', value: after.p95, unit: 'ms' })
      report({ case: '20 pages/s afterwards', metric: 'not served', value: after.asked - after.served, unit: '' })
    } finally {
      await product.stop()
      await databases.stop()
    }
  })
}

const askerOf =
  (url: string): Ask =>
  async (text, values = []) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      return (await client.query(text, values)).rows as never
    } finally {
      await client.end()
    }
  }
