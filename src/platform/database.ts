import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { type DatabaseConnection, Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Clock } from './clock.ts'
import { Refusal } from './errors.ts'
import { log } from './log.ts'
import { connectionOf } from './primary.ts'
import type { Who } from './who.ts'

/** Every module adds its tables to this in its generated tables.ts. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface Database {}

/** An open transaction: queries and commands take this, never the pool. */
export type Trx = Kysely<Database>
export type Db = Kysely<Database>

// Dates arrive as Temporal values and leave as text. A plain date must never pass through a UTC midnight.
// Both can't change, so that one that was read before serves again: a search reads a thousand, of a few dozen days and hours.
const dates = once((text) => (text === 'infinity' ? null : Temporal.PlainDate.from(text)))
const times = once((text) => Temporal.PlainTime.from(text))
pg.types.setTypeParser(1082, dates as never)
pg.types.setTypeParser(1083, times as never)
pg.types.setTypeParser(
  1184,
  (text) => (text === 'infinity' ? null : Temporal.Instant.from(text.replace(' ', 'T'))) as never,
)
pg.types.setTypeParser(20, (text) => Number(text) as never)
for (const type of [Temporal.PlainDate, Temporal.PlainTime, Temporal.Instant]) {
  // pg asks an object for toPostgres before it falls back to JSON, which would add quotes
  Object.defineProperty(type.prototype, 'toPostgres', {
    configurable: true,
    value(this: Temporal.Instant) {
      return this.toString()
    },
  })
}

function once<T>(parse: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const parsed = parse(text)
    if (known.size < 5000) known.set(text, parsed)
    return parsed
  }
}

/** The clock of a database whose time is not the server's: tests move it, and policies must move along. */
const clocks = new WeakMap<Db, Clock>()

/** The names of statements that connections keep prepared; lists of unforeseen length must not fill a server's memory. */
const statements = new Map<string, string>()
const mostStatements = 500

/**
 * Parsing and planning cost PostgreSQL as much as running: a statement with parameters is prepared once per connection.
 * Each write wakes another process, which costs as much as all else of a small query: what is asked together goes as one.
 */
class PreparingClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: passes every form of query on
  override query(...args: any[]): any {
    const { stream } = this.connection
    stream.cork()
    process.nextTick(() => stream.uncork())
    const [text, values, ...rest] = args
    // what is searched for decides how to search: never one plan for all
    if (typeof text !== 'string' || !values?.length || text.includes('@@')) return super.query(...(args as [string]))
    if (!statements.has(text) && statements.size < mostStatements) statements.set(text, `s${statements.size}`)
    const name = statements.get(text)
    return name ? super.query({ name, text, values }, ...rest) : super.query(...(args as [string]))
  }
}

/** How long a statement may take, wait for a lock, and leave its transaction idle; in milliseconds. */
export type Patience = { statement: number; lock: number; idle: number }

/** Of the web: somebody waits. A database that is frozen or overfull gives a page within seconds, and a transaction never holds a lock for long. */
export const webPatience: Patience = { statement: 5000, lock: 3000, idle: 10_000 }

const pools = new WeakMap<Db, pg.Pool>()

/** How many connections are used and idle, and how many requests wait for one. */
export function poolOf(db: Db): { used: number; idle: number; waiting: number } {
  const pool = pools.get(db)
  if (!pool) return { used: 0, idle: 0, waiting: 0 }
  return { used: pool.totalCount - pool.idleCount, idle: pool.idleCount, waiting: pool.waitingCount }
}

/** Opens a pool. A server that goes away is logged, not thrown: the next query says it to the person who waits. */
export function openDatabase(url: string, max = 10, clock?: Clock, patience?: Patience): Db {
  const pool = new pg.Pool({
    ...connectionOf(url),
    max,
    ...(patience && {
      statement_timeout: patience.statement,
      lock_timeout: patience.lock,
      idle_in_transaction_session_timeout: patience.idle,
      // a server that is frozen does not keep its own time
      query_timeout: patience.statement + 1000,
    }),
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    Client: PreparingClient,
    // Statements that don't wait for each other's answers are sent without waiting; they run in that order all the same.
    pipeline: true,
  })
  pool.on('error', (error) => log.warn({ code: (error as { code?: string }).code }, 'database connection lost'))
  // The pool listens to idle connections only. One that is lost between two queries of a transaction would end the whole process;
  // the next query says it to who waits.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  if (clock) clocks.set(db, clock)
  pools.set(db, pool)
  return db
}

/** A transaction has its connection, and opens no other. */
const dialect = new PostgresDialect({ pool: () => Promise.reject(new Error('a transaction opens no connection')) })
const parts = { config: { dialect }, dialect, driver: dialect.createDriver() }
const transactions = new WeakMap<DatabaseConnection, Trx>()
const databases = new WeakMap<Trx, Db>()

/** The database that a transaction is of. */
export const databaseOf = (trx: Trx): Db => databases.get(trx) ?? trx

/** The statements on one connection. Unlike Kysely's own it does not hold a statement back until the one before is answered. */
function transactionOn(connection: DatabaseConnection, db: Db): Trx {
  const known = transactions.get(connection)
  if (known) return known
  const executor = db.getExecutor().withConnectionProvider({ provideConnection: (use) => use(connection) })
  const made = new Kysely<Database>({ ...parts, executor })
  transactions.set(connection, made)
  databases.set(made, db)
  return made
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const setting = (name: string, id: string): string => {
  if (!uuid.test(id)) throw new Error('an id is not a uuid')
  return `set local ${name} = '${id}'`
}

function settingsOf(db: Db, who: Who, dossier: string | undefined): string[] {
  const settings: string[] = []
  const clock = clocks.get(db)
  if (clock) settings.push(`set local app.now = '${clock.now()}'`)
  if (who.kind === 'person') settings.push(setting('app.actor', who.id))
  if (who.kind === 'link') settings.push(setting('app.link', who.id))
  if (dossier) settings.push(setting('app.dossier', dossier))
  return settings
}

/** What a job does first in its write transaction: a job that is done once is settled in it (see jobs.ts). */
export const firstInJob = new AsyncLocalStorage<(trx: Trx) => Promise<void>>()

/**
 * Runs `work` in one transaction as `who`: row-level security sees the actor, and nothing of the transaction stays when `work` throws.
 * "begin" and the settings go as one trip. `dossier` narrows what a wide viewer sees to one young person.
 * @throws {Refusal} `busy` when the database can't be reached: `database-away`, nothing was done; `outcome-unknown`, the answer to "commit" never came.
 */
export async function within<T>(
  db: Db,
  who: Who,
  mode: 'read' | 'write',
  work: (trx: Trx) => Promise<T>,
  dossier?: string,
): Promise<T> {
  const begin = [`begin${mode === 'read' ? ' read only' : ''}`, ...settingsOf(db, who, dossier)].join('; ')
  let committing = false
  try {
    return await db.getExecutor().provideConnection(async (connection) => {
      const trx = transactionOn(connection, db)
      const begun = sql.raw(begin).execute(trx)
      if (mode === 'write') await begun
      try {
        if (mode === 'write' && who.kind === 'job') await firstInJob.getStore()?.(trx)
        // What is read goes with "begin", in one trip: it runs after it, or not at all.
        const [answer] = await Promise.all([work(trx), begun])
        committing = mode === 'write'
        await commit(trx)
        return answer
      } catch (error) {
        // Whatever was made of the error: when the connection is gone, that is what happened.
        const lost = await sql
          .raw('rollback')
          .execute(trx)
          .then(
            () => undefined,
            (problem: unknown) => problem,
          )
        throw isUnreachable(lost) ? lost : error
      }
    })
  } catch (error) {
    throw isUnreachable(error) ? new Refusal('busy', committing ? 'outcome-unknown' : 'database-away') : error
  }
}

/** PostgreSQL answers "commit" with a rollback, and no error, when a statement failed and somebody went on after it: never to be taken for done. */
async function commit(trx: Trx): Promise<void> {
  const { rows } = await sql.raw<{ command?: string }>('commit').execute(trx)
  if (rows[0]?.command === 'ROLLBACK') throw new Error('a statement of this transaction failed: nothing was kept')
}

/**
 * Tries again while the database is away, for at most so long: a database that restarts costs a moment's waiting. Only for work that may run
 * twice, such as a command with a form key. @throws {Refusal} `outcome-unknown` when one of the tries may have been kept.
 */
export async function throughRestart<T>(
  milliseconds: number,
  work: () => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const until = performance.now() + milliseconds
  for (let unknown = false; ; await sleep(150)) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Refusal) || error.kind !== 'busy') throw error
      unknown ||= error.code === 'outcome-unknown'
      if (performance.now() > until || signal?.aborted) throw unknown ? new Refusal('busy', 'outcome-unknown') : error
    }
  }
}

const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08003',
  '08001',
  '53300',
  // no room: where the database keeps its rows, where files are kept
  '53100',
  'ENOSPC',
  'EDQUOT',
  // took or waited longer than the web has patience for
  '57014',
  '55P03',
  '25P03',
])

/** The server is away, restarting or full: worth another try later. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, syscall } = error as { code?: string; syscall?: string }
  return (
    // the socket of a server that is gone; a missing file has this code too
    (code === 'ENOENT' && syscall === 'connect') ||
    unreachable.has(code ?? '') ||
    /Connection terminated|is not queryable|timeout exceeded when trying to connect|Query read timeout/.test(
      error.message,
    )
  )
}

/** PostgreSQL says that a unique rule was broken (by this name, if given). */
export const isTaken = (error: unknown, constraint?: string): boolean =>
  error instanceof Error &&
  (error as { code?: string }).code === '23505' &&
  (constraint === undefined || (error as { constraint?: string }).constraint === constraint)
