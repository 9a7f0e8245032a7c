import { loadavg } from 'node:os'
import { join } from 'node:path'
import { measureSight } from './access/sight.ts'
import { measureLookUp, measureMailLink } from './access/sign-in.ts'
import type { Report } from './report.ts'
import { openDatabases } from './server/databases.ts'
import { inScratch } from './server/scratch.ts'

const young = 2000

/**
 * What it costs to know who asks, on every request, and what that person may see. Signing in by passkey is left out: the browser's half of it
 * would have to be played here as well.
 */
export async function bench(report: Report): Promise<void> {
  report({ case: 'machine', metric: 'load average before', value: loadavg()[0]!, unit: '' })
  await inScratch('access', async (folder) => {
    const databases = await openDatabases(join(folder, 'data'))
    try {
      const urls = await databases.make('access', young)
      await measureLookUp(report, urls, databases.folder)
      await measureMailLink(report, urls, databases.folder, join(folder, 'files'))
      await measureSight(report, urls)
    } finally {
      await databases.stop()
    }
  })
}
