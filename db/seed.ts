import { sql } from 'kysely'
import { openDatabase, type Trx } from '../src/platform/database.ts'
import { buildGroups } from './builders/demo/classes.ts'
import { fillHigher, higherOf } from './builders/demo/higher.ts'
import { OfferFinder } from './builders/demo/offers.ts'
import { fillGroups } from './builders/demo/people.ts'
import { referenceRows, supportRows, teamRows } from './builders/demo/reference.ts'
import { buildOffers, buildSchools } from './builders/demo/region.ts'
import { buildZaanCompanies } from './builders/demo/zaan-companies.ts'
import { newMaker } from './builders/maker.ts'
import { personas } from './builders/personas.ts'
import { addRows, insertAll, type Rows } from './builders/rows.ts'

/** Says what goes on; `done` of `total` rows where that is known. */
export type SaySeed = (line: string, done?: number, total?: number) => void

export type SeedOptions = {
  today: Temporal.PlainDate
  now: Temporal.Instant
  say: SaySeed
  /** How many young people; the known ones are among them. */
  young?: number
  /** How many places, beside those of the four companies that are known by name. */
  places?: number
}

/**
 * Fills an empty, migrated database with the invented region: the same rows for the same day and numbers. With `young` and `places` both 0
 * there are only facts (cities, programmes, competences, measures) and the programme teams. All in one transaction.
 */
export async function seed(ownerUrl: string, options: SeedOptions): Promise<void> {
  const { say } = options
  say('Inventing the demo region')
  const rows = demoRows(options)
  const total = Object.values(rows).reduce((sum, list) => sum + list.length, 0)
  let done = 0
  await asOwner(ownerUrl, async (trx) => {
    await insertAll(trx, rows, (table, count) => {
      done += count
      say(`Filling ${table}`, done, total)
    })
  })
  await analyze(ownerUrl)
  say(`The demo region is there: ${total} rows`, total, total)
}

/** The rows of the invented region, in no database yet. */
export function demoRows({ today, now, young = 2000, places = 3000 }: Omit<SeedOptions, 'say'>): Rows {
  const maker = newMaker({ seed: 'kansroute', today, now })
  const rows = addRows(referenceRows(), teamRows(maker), supportRows(maker))
  if (young === 0 && places === 0) return rows
  const schools = buildSchools(maker, rows)
  const known = buildZaanCompanies(maker, rows)
  const offers = buildOffers(maker, places, rows)
  const finder = new OfferFinder(maker, offers)
  const groups = buildGroups(maker, schools, young - higherOf(young), rows)
  fillGroups(maker, rows, groups, finder, known.deHalm)
  if (higherOf(young) > 0) fillHigher(maker, rows, schools, finder)
  // last: an accepted application took a seat of these very rows
  addRows(rows, { 'places.place': [...Object.values(known), ...offers].map(({ place }) => place) })
  return rows
}

/** Fills only what is no invention, for a region of one's own: cities, neighbourhoods, programmes, competences, measures. Not when cities are there. */
export async function fillReference(ownerUrl: string): Promise<boolean> {
  return asOwner(ownerUrl, async (trx) => {
    if (await trx.selectFrom('region.city').select('id').limit(1).executeTakeFirst()) return false
    await insertAll(trx, referenceRows())
    return true
  })
}

/** The demo region is in this database. */
export async function isSeeded(ownerUrl: string): Promise<boolean> {
  return asOwner(ownerUrl, async (trx) => {
    const team = await trx
      .selectFrom('people.person')
      .select('person_id')
      .where('person_id', '=', personas.team.personId)
      .executeTakeFirst()
    return team !== undefined
  })
}

/** What a migration filled and the demo region does not. */
const fromMigrations = ['places.synonym']

/** Empties every table of the platform and its modules; the schema, its migrations and the job queues stay. */
export async function resetDemo(ownerUrl: string, say: SaySeed = () => undefined): Promise<void> {
  say('Emptying all tables')
  await asOwner(ownerUrl, async (trx) => {
    const { rows } = await sql<{ name: string }>`
      select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema', 'migration', 'pgboss', 'public')`.execute(trx)
    const names = rows.map((row) => row.name).filter((name) => !fromMigrations.includes(name))
    if (names.length > 0) await sql.raw(`truncate ${names.join(', ')} cascade`).execute(trx)
  })
}

async function asOwner<T>(ownerUrl: string, work: (trx: Trx) => Promise<T>): Promise<T> {
  const db = openDatabase(ownerUrl, 1)
  try {
    return await db.transaction().execute(work)
  } finally {
    await db.destroy()
  }
}

/** So many new rows: the planner should know before the first page, not when autovacuum comes by. */
async function analyze(ownerUrl: string): Promise<void> {
  const db = openDatabase(ownerUrl, 1)
  try {
    await sql`analyze`.execute(db)
  } finally {
    await db.destroy()
  }
}
