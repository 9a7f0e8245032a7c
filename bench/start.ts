import { loadavg } from 'node:os'
import { join } from 'node:path'
import type { Report } from './report.ts'
import { median } from './server/numbers.ts'
import { startProduct } from './server/product.ts'
import { inScratch } from './server/scratch.ts'
import { install } from './start/install.ts'

const trials = 3

/** Seconds from `npm start` to the first whole page, with nothing there and again; and what `npm ci` takes. */
export async function bench(report: Report): Promise<void> {
  report({ case: 'machine', metric: 'load average before', value: loadavg()[0]!, unit: '' })
  await inScratch('start', async (folder) => {
    const [first, second]: [number[], number[]] = [[], []]
    for (let trial = 0; trial < trials; trial++) {
      const settings = {
        DATA_DIR: join(folder, `data-${trial}`),
        // What Node keeps compiled is not there either on a first start.
        NODE_COMPILE_CACHE: join(folder, `compiled-${trial}`),
        DEMO: '1',
      }
      first.push(await secondsToStart(settings))
      second.push(await secondsToStart(settings))
    }
    const figures = (what: string, seconds: number[], aim: number) => {
      report({
        case: what,
        metric: `first page, median of ${trials} (aim ${aim} s)`,
        value: median(seconds),
        unit: 's',
      })
      report({ case: what, metric: 'first page, slowest', value: Math.max(...seconds), unit: 's' })
    }
    figures('first start, empty DATA_DIR', first, 15)
    figures('second start', second, 2)
    for (const [what, flags] of [
      ['npm ci, warm npm cache', []],
      ['npm ci --omit=dev, warm npm cache', ['--omit=dev']],
    ] as const) {
      const installed = install(folder, flags)
      if (!installed) return
      report({ case: what, metric: 'install', value: installed.seconds, unit: 's' })
      report({ case: what, metric: 'node_modules', value: installed.megabytes, unit: 'MB' })
    }
  })
}

async function secondsToStart(settings: Record<string, string>): Promise<number> {
  const { seconds, stop } = await startProduct(settings, ['npm', 'start'])
  await stop()
  return seconds
}
