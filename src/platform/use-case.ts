import { sql } from 'kysely'
import type { z } from 'zod'
import { behind, refuseWhileActing } from './acting.ts'
import { hourOf } from './clock.ts'
import type { Trx } from './database.ts'
import { throughRestart, within } from './database.ts'
import { type FieldError, InvalidInput, Refusal, type RefusalKind } from './errors.ts'
import { newId } from './ids.ts'
import type { Services } from './services.ts'
import { type Allowed, isObstacle, type Obstacle, type Who } from './who.ts'

/** What a use case works with while its transaction is open. Inside it only SQL: mails, PDFs and scans are jobs that start after commit. */
export type Act<I, L> = {
  trx: Trx
  who: Who
  input: I
  loaded: L
  services: Services
  now: Temporal.Instant
  /** Queues a job in the same transaction: no commit, no job. */
  queue(name: string, data: object): Promise<void>
  /** Tells the modules above that something happened; each taker has a queue of its own, filled in the same transaction. */
  publish(event: string, data: object): Promise<void>
}

type Asking<I> = { trx: Trx; who: Who; input: I; services: Services; now: Temporal.Instant }

export type Command<I, L, R> = {
  name: string
  /** Who may ask at all; everybody else is refused before anything is read. */
  by: readonly Who['kind'][]
  input: z.ZodType<I>
  /** Reads what the decision needs. Row-level security hides what the asker may not see. */
  load(asking: Asking<I>): Promise<L>
  /** The young person (or adult herself) whose dossier this is about; the audit row carries it. */
  about(loaded: L, asking: Asking<I>): string | null
  /** What the act was done to, for the audit. */
  subject?(answer: NoInfer<R>, loaded: NoInfer<L>): string | null
  allow(who: Who, loaded: NoInfer<L>, asking: Asking<I>): Allowed | Obstacle
  run(act: Act<I, NoInfer<L>>): Promise<R>
}

const commands = new Map<string, Command<never, never, never>>()

/** Defines a use case and lists it: the page of "who may do what" reads this list. */
export function command<I, L, R>(definition: Command<I, L, R>): Command<I, L, R> {
  if (commands.has(definition.name)) throw new Error(`two commands are called ${definition.name}`)
  commands.set(definition.name, definition as never)
  return definition
}

/** Every use case, by name: for the page of "who may do what", the description of the API, and the tests that try them all. */
export const allCommands = (): readonly Command<never, never, never>[] => [...commands.values()]

/** As long as somebody who pressed a button waits for a database that restarts. */
const patience = 4000

/**
 * Parses, opens the transaction, takes the form key, loads, asks the policy, runs, and appends the audit row.
 * A second try with the same form key waits for the first and gets its answer; a refusal leaves no key behind.
 * So with a key it is tried again here when the database restarts meanwhile.
 * @throws {InvalidInput} with the fields that are wrong; {@link Refusal} when the policy or a rule says no.
 */
export async function run<I, L, R>(
  services: Services,
  who: Who,
  asked: Command<I, L, R>,
  raw: unknown,
  formKey?: string,
): Promise<R> {
  if (!asked.by.includes(who.kind))
    throw new Refusal('not-allowed', who.kind === 'visitor' ? 'sign-in-first' : 'not-allowed')
  refuseWhileActing(who, { command: asked.name })
  const input = parse(asked.input, raw)
  const now = services.clock.now()
  const key =
    formKey && (who.kind === 'person' || who.kind === 'link') ? { principal: who.id, key: formKey } : undefined
  const once = () => runOnce({ services, who, asked, input, now, key })
  return key ? throughRestart(patience, once) : once()
}

type Once<I, L, R> = {
  services: Services
  who: Who
  asked: Command<I, L, R>
  input: I
  now: Temporal.Instant
  key: Key | undefined
}

const runOnce = <I, L, R>({ services, who, asked, input, now, key }: Once<I, L, R>): Promise<R> =>
  within(services.db, who, 'write', async (trx) => {
    if (key) {
      const earlier = await takeFormKey(trx, key)
      if (earlier) return earlier.answer as R
    }
    const asking = { trx, who, input, services, now }
    const loaded = await asked.load(asking)
    const verdict = asked.allow(who, loaded, asking)
    if (isObstacle(verdict)) throw new Refusal(kindOf(verdict), verdict.obstacle, verdict.values)
    const queue = (name: string, data: object) => services.jobs.send(name, data, trx)
    const publish = (event: string, data: object) => services.jobs.publish(event, data, trx)
    const answer = await asked.run({ ...asking, loaded, queue, publish })
    if (key) await keepAnswer(trx, key, answer)
    await appendAudit(trx, {
      personId: asked.about(loaded, asking),
      who,
      action: asked.name,
      subject: asked.subject?.(answer, loaded) ?? idIn(answer),
      now,
    })
    return answer
  })

const kindOf = ({ hidden, overtaken }: Obstacle): RefusalKind =>
  hidden ? 'not-found' : overtaken ? 'conflict' : 'not-allowed'

const idIn = (answer: unknown): string | null =>
  typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string' ? answer.id : null

function parse<I>(schema: z.ZodType<I>, raw: unknown): I {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return parsed.data
  throw new InvalidInput(fieldErrors(parsed.error))
}

/** What a schema found wrong, by field and each thing once. */
export function fieldErrors({ issues }: Pick<z.ZodError, 'issues'>): FieldError[] {
  const errors = issues.map(toFieldError)
  return [...new Map(errors.map((error) => [`${error.field} ${error.code}`, error])).values()]
}

function toFieldError(issue: z.core.$ZodIssue): FieldError {
  // what is wrong with one of a list is wrong with its field
  const field = issue.path.filter((part) => typeof part !== 'number').join('.')
  const limit = 'maximum' in issue ? Number(issue.maximum) : 'minimum' in issue ? Number(issue.minimum) : undefined
  return limit === undefined ? { field, code: issue.message } : { field, code: issue.message, values: { limit } }
}

type Key = { principal: string; key: string }

async function takeFormKey(trx: Trx, { principal, key }: Key): Promise<{ answer: unknown } | undefined> {
  const taken =
    await sql`insert into platform.form_key (principal, key) values (${principal}, ${key}) on conflict do nothing`.execute(
      trx,
    )
  if (taken.numAffectedRows === 1n) return undefined
  const kept = await sql<{
    answer: unknown
  }>`select answer from platform.form_key where principal = ${principal} and key = ${key}`.execute(trx)
  return kept.rows[0]
}

const keepAnswer = (trx: Trx, { principal, key }: Key, answer: unknown) =>
  sql`update platform.form_key set answer = ${JSON.stringify(answer ?? null)}::jsonb where principal = ${principal} and key = ${key}`.execute(
    trx,
  )

async function appendAudit(
  trx: Trx,
  row: { personId: string | null; who: Who; action: string; subject: string | null; now: Temporal.Instant },
): Promise<void> {
  const actor = 'id' in row.who ? row.who.id : null
  await sql`insert into platform.audit (id, at, person_id, actor, actor_kind, action, subject, acting)
    values (${newId()}, ${row.now.toString()}, ${row.personId}, ${actor}, ${row.who.kind}, ${row.action}, ${row.subject}, ${behind(row.who)})`.execute(
    trx,
  )
}

/**
 * Records that somebody else opened a person's page: once per viewer, page and hour, in a short transaction of its own. Support that acts as
 * somebody is somebody else too, on her own pages and on those that she may see.
 * Opening a link records nothing: mail scanners open links too, and would stand in her list as readers.
 */
export async function recordSeen(services: Services, who: Who, personId: string, page: string): Promise<void> {
  if (who.kind !== 'person') return
  const staff = behind(who)
  if (who.id === personId && !staff) return
  const now = services.clock.now()
  const hour = hourOf(now)
  await within(services.db, who, 'write', (trx) =>
    sql`insert into platform.audit (id, at, person_id, actor, actor_kind, action, seen_hour, acting)
      values (${newId()}, ${now.toString()}, ${personId}, ${who.id}, ${who.kind}, ${`read ${page}`}, ${hour.toString()}, ${staff}) on conflict do nothing`.execute(
      trx,
    ),
  )
}
