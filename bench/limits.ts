import { join } from 'node:path'
import { makeApp } from '../src/app.tsx'
import { readCities } from '../src/modules/home/index.ts'
import { allowances } from '../src/platform/allowance.ts'
import { clientAddress, networkOf } from '../src/platform/client-address.ts'
import { systemClock } from '../src/platform/clock.ts'
import { type Limits, readConfig } from '../src/platform/config.ts'
import { type Db, openDatabase, webPatience } from '../src/platform/database.ts'
import { fileStore, virusScanner } from '../src/platform/files/index.ts'
import { newId } from '../src/platform/ids.ts'
import { openJobSender } from '../src/platform/jobs.ts'
import type { Services } from '../src/platform/services.ts'
import type { Report } from './report.ts'
import { type Databases, openDatabases } from './server/databases.ts'
import { median } from './server/numbers.ts'
import { inScratch } from './server/scratch.ts'

type App = ReturnType<typeof makeApp>
const incoming = { socket: { remoteAddress: '203.0.113.7' } }
const rounds = 7
const requests = 300

/** What limits, the gate and the door cost a request; what a refusal costs beside the page it spares. */
export async function bench(report: Report): Promise<void> {
  await inScratch('limits', async (folder) => {
    const databases = await openDatabases(join(folder, 'data'))
    try {
      await measureAll(report, databases, folder)
    } finally {
      await databases.stop()
    }
  })
}

async function measureAll(report: Report, databases: Databases, folder: string): Promise<void> {
  const urls = await databases.make('limits', 0)
  const db = openDatabase(urls.app, 10, undefined, webPatience)
  const jobs = await openJobSender(urls.app)
  try {
    await readCities(db)
    const { config } = services(db, jobs, folder)
    const plenty: Limits = { ...config.limits!, session: 1e9, link: 1e9, network: 1e9, mails: 1e9 }
    const app = (limits: Limits | undefined) =>
      makeApp({ ...services(db, jobs, folder), config: { ...config, ...(limits && { limits }) } as never })
    const [without, limited] = [app(undefined), app(plenty)]
    const figure = (what: string, metric: string, value: number, peer?: [string, number]) =>
      report({ case: what, metric, value, unit: 'ms', ...(peer && { peer: peer[0], peerValue: peer[1] }) })

    const [bare, guarded] = await sideBySide([() => ask(without, '/help'), () => ask(limited, '/help')])
    figure('a page of a visitor', 'processor time with all limits', guarded!, ['without limits', bare!])
    const [form, guardedForm] = await sideBySide([() => post(without), () => post(limited)])
    figure('a form of a visitor', 'processor time with all limits', guardedForm!, ['without limits', form!])
    const [dead] = await sideBySide([() => ask(limited, `/answer/${newId()}.${'x'.repeat(43)}`)])
    figure('a link that is none', 'processor time, counted in the database', dead!)
    const closed = app({ ...plenty, network: 300, link: 1 })
    const link = `/answer/${newId()}.${'x'.repeat(43)}`
    await ask(closed, link)
    const [refused] = await sideBySide([() => ask(closed, link)])
    figure('a limit that is reached', 'processor time of the page that says so (429)', refused!, [
      'the page itself',
      bare!,
    ])
    const full = app({ ...plenty, underWay: 1, waiting: 0, wait: 1 })
    const [busy] = await sideBySide([() => whileFull(full)])
    figure('a gate that is full', 'processor time of the page that says so (503)', busy!, ['the page itself', bare!])
    parts(report)
  } finally {
    await jobs.stop()
    await db.destroy()
  }
}

function services(db: Db, jobs: Services['jobs'], folder: string): Services {
  const config = readConfig({ DATA_DIR: folder, DEMO: '1' })
  return {
    config,
    db,
    clock: systemClock,
    jobs,
    files: fileStore(join(folder, 'files')),
    scanner: virusScanner(),
    secret: 'of the bench, and long enough for it',
  }
}

const ask = async (app: App, path: string) => {
  const answer = await app.request(path, { headers: { accept: 'text/html' } }, { incoming })
  await answer.arrayBuffer()
  return answer.status
}

const post = async (app: App) => {
  const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }
  const answer = await app.request(
    '/language',
    { method: 'POST', headers, body: 'language=nl&back=%2Fhelp' },
    { incoming },
  )
  return answer.status
}

/** Asks while another request holds the only place. */
async function whileFull(app: App): Promise<number> {
  const first = ask(app, '/sign-in')
  const statuses = await Promise.all(Array.from({ length: 20 }, () => ask(app, '/help')))
  await first
  if (!statuses.every((status) => status === 503)) throw new Error(`not refused: ${statuses}`)
  return 20
}

/** Processor time of one, in ms: the middle of rounds that take turns, so that other work on the machine meets all alike. */
async function sideBySide(works: (() => Promise<number>)[]): Promise<number[]> {
  const times = works.map((): number[] => [])
  for (let round = -1; round < rounds; round++) {
    for (const [i, work] of works.entries()) {
      const from = process.cpuUsage()
      let done = 0
      while (done < requests) {
        const n = await work()
        done += n < 100 ? n : 1
      }
      const { user, system } = process.cpuUsage(from)
      if (round >= 0) times[i]!.push((user + system) / 1000 / done)
    }
  }
  return times.map(median)
}

/** The parts that every request goes through, in a million. */
function parts(report: Report): void {
  const some = allowances({ times: 1e9, seconds: 60 })
  const keys = Array.from({ length: 1000 }, () => newId())
  const works: [string, (i: number) => unknown][] = [
    ['an allowance in memory, of 1,000 sessions', (i) => some.take(keys[i % 1000]!)],
    [
      'the address behind a proxy, and its network',
      () => networkOf(clientAddress('10.0.0.2', '1.2.3.4, 2001:db8::7', 1)!),
    ],
  ]
  for (const [what, work] of works) {
    for (let i = 0; i < 10_000; i++) work(i)
    const from = performance.now()
    for (let i = 0; i < 200_000; i++) work(i)
    report({ case: what, metric: 'time', value: ((performance.now() - from) / 200_000) * 1000, unit: 'us' })
  }
}
