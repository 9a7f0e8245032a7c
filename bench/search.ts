import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { addRows, buildCompany, buildPlace, insertAll, type Maker, newMaker, type Rows } from '../db/builders.ts'
import { type CityId, cities, neighbourhoods, postcodes, programmes, trades } from '../db/data/index.ts'
import { type Ask, type Kind, kinds, type Reader, searchPlaces } from '../src/modules/places/index.ts'
import { type Db, openDatabase, within } from '../src/platform/database.ts'
import { startEmbedded } from '../src/platform/embedded-postgres/index.ts'
import { migrate } from '../src/platform/migrate.ts'
import { job, visitor } from '../src/platform/who.ts'
import type { Report } from './report.ts'

const today = Temporal.PlainDate.from('2026-03-03')
const sizes = [12_500, 50_000, 200_000]
const runs = 200
/** What one page of search may take, in milliseconds; beside it stands what it took. */
const budget = 50

/** Places lie where people live: a share of the inhabitants each. */
const weights: Record<CityId, number> = { amsterdam: 45, 'den-haag': 28, eindhoven: 12, zaanstad: 8, leeuwarden: 7 }

/**
 * A search of one young person, from typed words to the places of her page with their reasons, in one transaction as the web makes it.
 * The database is a real one of its own, with the places of five cities; the readers live all over those cities.
 */
export async function bench(report: Report): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kansroute-bench-'))
  const server = await startEmbedded({ dataDir: folder, role: 'server' })
  try {
    const owner = openDatabase(server.connection('owner_login', 'kansroute'), 1)
    await migrate(server.connection('owner_login', 'kansroute'))
    await insertRegion(owner)
    const maker = newMaker({ seed: 'bench search', today })
    let there = 0
    for (const size of sizes) {
      await insertPlaces(owner, maker, size - there)
      there = size
      await sql`vacuum analyze`.execute(owner)
      const db = openDatabase(server.connection('app_login', 'kansroute'), 1)
      for (const [name, ask] of Object.entries(searches)) await measure(report, db, size, name, ask)
      await db.destroy()
    }
    await owner.destroy()
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

const insertRegion = (owner: Db) =>
  within(owner, job, 'write', (trx) =>
    insertAll(trx, {
      'region.city': cities.map(({ phone: _, ...city }) => city),
      'region.programme': programmes.map((programme) => ({ ...programme })),
      'region.neighbourhood': neighbourhoods.map(({ code, cityId, name, x, y }) => ({
        code,
        city_id: cityId,
        kind: 'wijk',
        name,
        centre: `(${x},${y})`,
      })),
    }),
  )

/** Companies of all trades with two to six places each; one place in five is full. */
async function insertPlaces(owner: Db, maker: Maker, count: number): Promise<void> {
  const { random } = maker
  for (let made = 0; made < count; ) {
    const rows: Rows = {}
    while (made < count && (rows['places.place']?.length ?? 0) < 8000) {
      const company = buildCompany(maker, { cityId: random.weighted(weights) })
      addRows(rows, {
        'places.company': company.rows['places.company'] ?? [],
        'places.recognition': company.rows['places.recognition'] ?? [],
      })
      for (let more = random.int(2, 6); more > 0 && made < count; more--, made++) {
        const { place } = buildPlace(maker, { at: company, kind: random.pick(kinds) })
        addRows(rows, { 'places.place': [random.chance(0.2) ? { ...place, taken: place.seats } : place] })
      }
    }
    await within(owner, job, 'write', (trx) => insertAll(trx, rows))
  }
}

/** What people type: a trade as a title names it, the beginning of one, a kind of work, a kind of place. */
const typed = (maker: Maker): string => {
  const words = maker.random.pick(trades).at.split(' ')
  const word = words.at(-1)!
  return maker.random.weighted({ whole: 6, begun: 2, field: 1, kind: 1 } as const) === 'begun'
    ? word.slice(0, Math.max(3, word.length - 3))
    : maker.random.pick([word, word, word, word, 'zorg', 'stage'])
}

const everything: Ask = { text: '', kinds: [], fields: [], needs: [], within: 30, city: null, sort: 'suits', page: 1 }

/** Half an hour is what the page starts with. */
const minutes = (maker: Maker) => maker.random.pick([15, 30, 30, 60] as const)

const searches: Record<string, (maker: Maker) => Ask> = {
  'words alone': (maker) => ({ ...everything, text: typed(maker), within: null }),
  'near alone': (maker) => ({ ...everything, within: minutes(maker) }),
  'words, near and choices': (maker) => ({
    ...everything,
    text: typed(maker),
    within: minutes(maker),
    kinds: maker.random.some<Kind>(kinds, maker.random.int(1, 2)),
    needs: maker.random.some(['room', 'quick', 'recognised', 'nameless'] as const, maker.random.int(0, 2)),
  }),
  'near and choices': (maker) => ({
    ...everything,
    within: minutes(maker),
    kinds: maker.random.some<Kind>(kinds, maker.random.int(1, 2)),
    needs: maker.random.some(['room', 'quick', 'recognised', 'nameless'] as const, maker.random.int(0, 2)),
  }),
}

/** Somebody in one of the cities, with a programme, wishes and a few competences. */
function someReader(maker: Maker): Reader {
  const { random } = maker
  const cityId = random.weighted(weights)
  const { x, y } = random.pick(postcodes[cityId])
  const { crebo, field, level } = random.pick(programmes)
  return {
    today,
    home: { x: x + random.int(-400, 400), y: y + random.int(-400, 400) },
    cityId,
    wishes: {
      competences: random
        .some(['calm', 'precise', 'cooperate', 'care', 'hands', 'sell'], 3)
        .map((id) => ({ id, sentence: 'Zo doe ik dat.' })),
      likes: random.some(['early', 'late', 'outside', 'inside', 'people', 'hands'], 2),
      fields: [field],
      programme: { crebo, field, level },
      days: [1, 2, 3, 4],
      availableFrom: null,
    },
    objects: false,
    knows: new Set(),
  }
}

/**
 * Milliseconds that a process has had a processor. On a machine that does other work too this tells more than the clock; 0 where the
 * system does not keep it.
 */
function processorTime(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
  } catch {
    return 0
  }
}

async function measure(
  report: Report,
  db: Db,
  size: number,
  name: string,
  askOf: (maker: Maker) => Ask,
): Promise<void> {
  const maker = newMaker({ seed: `${name} ${size}`, today })
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
  const busy = () => processorTime(rows[0]!.pid) + process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000
  const waited: number[] = []
  const worked: number[] = []
  for (let run = -20; run < runs; run++) {
    const ask = askOf(maker)
    const reader = someReader(maker)
    const started = performance.now()
    const before = busy()
    await within(db, visitor, 'read', (trx) => searchPlaces(trx, ask, reader))
    if (run < 0) continue
    waited.push(performance.now() - started)
    worked.push(busy() - before)
  }
  const of = `${name}, ${size} places`
  const part = (times: number[], share: number) => times.toSorted((a, b) => a - b)[Math.floor(runs * share)]!
  report({ case: of, metric: 'p50', value: part(waited, 0.5), unit: 'ms' })
  report({ case: of, metric: 'p95', value: part(waited, 0.95), unit: 'ms', peer: 'budget', peerValue: budget })
  report({ case: of, metric: 'p95 of processor time', value: part(worked, 0.95), unit: 'ms' })
}
