import { loadavg } from 'node:os'
import { join } from 'node:path'
import { demo } from '../db/builders.ts'
import type { Report } from './report.ts'
import { type Asked, type Cost, measure, type Server, type Wait } from './requests/measure.ts'
import { measurePolicies, type PolicyName } from './requests/policies.ts'
import { type Databases, openDatabases } from './server/databases.ts'
import { signIn, startProduct } from './server/product.ts'
import { inScratch } from './server/scratch.ts'

const sizes = [500, 2000, 8000]
/** The size of the demo region. */
const ordinary = 2000
const youngPages = ['/route', '/places?q=bakker', '/cv']
const classPages = [`/class/${demo.classes.bakers}`, '/class']
const aims = { young: 1, staff: 1.5 }

/** Processor time and waiting of the busiest pages; the same with 4 and 16 times the young people; a list under three policies. */
export async function bench(report: Report): Promise<void> {
  report({ case: 'machine', metric: 'load average before', value: loadavg()[0]!, unit: '' })
  await inScratch('requests', async (folder) => {
    const databases = await openDatabases(join(folder, 'data'))
    try {
      for (const young of sizes) await pages(report, databases, folder, young)
      await lists(report, databases)
    } finally {
      await databases.stop()
    }
  })
}

async function pages(report: Report, databases: Databases, folder: string, young: number): Promise<void> {
  const urls = await databases.make(`young_${young}`, young)
  const product = await startProduct({
    DATABASE_URL: urls.app,
    DATABASE_ADMIN_URL: urls.owner,
    DATABASE_JOB_URL: urls.job,
    DATA_DIR: join(folder, `files-${young}`),
    DEMO: '1',
    WORKER: 'off',
    // counted as ever, but one who measures asks for more than somebody would
    LIMIT_SESSION: '1000000',
  })
  try {
    const server: Server = { ...product, postgres: databases.folder }
    const amina = await signIn(product.address, 'amina')
    const ilse = await signIn(product.address, 'ilse')
    const one = async (who: keyof typeof aims, asked: Asked) =>
      say(report, `${young} young, ${nameOf(asked.path)}`, await measure(server, asked), aims[who])
    if (young === ordinary) {
      for (const path of youngPages) await one('young', { path, cookie: amina })
    }
    for (const path of classPages) await one('staff', { path, cookie: ilse })
  } catch (error) {
    throw new Error(`while measuring; the server said: ${product.said()}`, { cause: error })
  } finally {
    await product.stop()
  }
}

const nameOf = (path: string) => path.replace(demo.classes.bakers, ':id')

function say(report: Report, what: string, cost: Cost, aim: number): void {
  const figure = (metric: string, value: number, unit: string) => report({ case: what, metric, value, unit })
  figure(`processor time, web (aim ${aim} ms)`, cost.web, 'ms')
  figure('processor time, PostgreSQL', cost.postgres, 'ms')
  figure('page, gzip', cost.bytes / 1000, 'kB')
  const waiting = (name: string, { p50, p95, perSecond }: Wait) => {
    figure(`${name}: p50`, p50, 'ms')
    figure(`${name}: p95`, p95, 'ms')
    figure(`${name}: rate`, perSecond, 'pages/s')
  }
  waiting('1 connection', cost.alone)
  waiting('8 connections', cost.eight)
}

async function lists(report: Report, databases: Databases): Promise<void> {
  const { rows, of, milliseconds } = await measurePolicies(await databases.make('policies', 0))
  for (const peer of Object.keys(milliseconds) as PolicyName[]) {
    if (peer === 'ours') continue
    const figure = { case: `${rows} of ${of} rows`, metric: 'list under its policy, median', unit: 'ms' }
    report({ ...figure, value: milliseconds.ours, peer, peerValue: milliseconds[peer] })
  }
}
