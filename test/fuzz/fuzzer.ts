import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { Random } from '../../db/builders/random.ts'
import { nasty } from '../any-form.ts'
import { makeDossiers } from '../rights/dossiers.ts'
import { makeReaders, type Reader } from '../rights/readers.ts'
import { addressOf, formOf } from '../rights/requests.ts'
import type { Page, Visitor, World } from '../world.ts'
import { type ApiDescription, describeApi, knownOf } from './describe-api.ts'
import { asItStands, type FormInPage, formsIn, linksIn } from './forms-in.ts'

// Requests of every kind to every route, as everybody: forms as pages draw them and as use cases describe them, with what people, scripts
// and browsers put in. What comes of one request hangs on its number and the seed alone, so that a run may be taken up anywhere.

type Fields = Record<string, string | string[] | Blob>
type Target = { path: string; form: FormInPage | undefined; fields: Fields; method: 'get' | 'post' }

export type Fuzzer = {
  /** Sends the nth request. @throws {Error} when it is answered by a breakdown. */
  send(n: number): Promise<number>
  /** A digest of the rows of somebody of another city whom no request is sent as. */
  untouched(): Promise<string>
  size: { readers: number; routes: number; forms: number; addresses: number }
}

const tokens = ['answer', 'met', 'signLink', 'draftLink', 'runningLink', 'lookBack', 'signIn', 'consent'] as const
const isAnswer = (status: number) => status >= 200 && status < 500

/** Makes the world of the fuzz: dossiers in each state, a session for each reader, and the forms of all pages that they reach. */
export async function openFuzz(world: World, seed: string): Promise<Fuzzer> {
  const files = await makeDossiers(world)
  const untouchedId = files.elsewhere.person!
  // who holds a link may use it: hers of another city are not among what is sent
  for (const token of tokens) files.elsewhere[token] = files.classmate[token]!
  const ids = await makeReaders(world, files.classmate.person!)
  const readers: [Reader, () => Promise<Visitor>][] = [
    ['visitor', async () => world.visitor()],
    ...Object.entries(ids).map(
      ([reader, id]) => [reader as Reader, () => world.signedIn(id)] as [Reader, () => Promise<Visitor>],
    ),
  ]
  const sessions = new Map<Reader, Visitor>()
  for (const [reader, make] of readers) sessions.set(reader, await make())
  const api = describeApi(world.app)
  const targets = [...(await routeTargets(api, files, world)), ...(await pageTargets([...sessions.values()]))]
  const known = knownOf(api)
  const values = [...known.values, ...Object.values(files).flatMap((file) => Object.values(file))]
  const send = async (n: number): Promise<number> => {
    const random = new Random(`${seed} ${n}`)
    const [reader, make] = random.pick(readers)
    const visitor = sessions.get(reader)!
    const target = random.pick(targets)
    const fields = change(random, target, known.names, values)
    const page = await ask(visitor, target, fields)
    assert.ok(
      isAnswer(page.status),
      `${seed} ${n}: ${reader} ${target.method} ${target.path}: ${page.status} ${JSON.stringify(fields)}`,
    )
    // signed out, or signed in as another
    if (visitor.cookies.get('kansroute') === undefined || /^\/(sign-in|sign-out|demo|devices)/.test(target.path))
      sessions.set(reader, await make())
    return page.status
  }
  const forms = targets.filter(({ form }) => form).length
  return {
    send,
    untouched: () => rowsOf(world, untouchedId),
    size: { readers: readers.length, routes: api.routes.length, forms, addresses: targets.length },
  }
}

const ask = (visitor: Visitor, { path, method }: Target, fields: Fields): Promise<Page> => {
  if (method === 'post') return visitor.post(path, fields)
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) if (!(value instanceof Blob)) query.append(name, String(value))
  return visitor.get(`${path.split('?')[0]}?${query}`)
}

async function routeTargets(
  { routes }: ApiDescription,
  files: Awaited<ReturnType<typeof makeDossiers>>,
  world: World,
): Promise<Target[]> {
  const targets: Target[] = []
  for (const { method, path } of routes) {
    const route = `${method} ${path}`
    // ends what the others go on with; tried in the tests of their own
    if (/^POST \/(sign-out|my-data\/erase|devices\/end-all)$/.test(route)) continue
    for (const file of Object.values(files))
      targets.push({
        path: addressOf(route, file),
        form: undefined,
        fields: method === 'POST' ? await formOf(route, file, world) : {},
        method: method === 'POST' ? 'post' : 'get',
      })
  }
  return targets
}

const mostPages = 60

/** Walks the pages that each reader's links lead to, and takes their forms. */
async function pageTargets(visitors: Visitor[]): Promise<Target[]> {
  const found = new Map<string, Target>()
  for (const visitor of visitors) {
    const [todo, seen] = [['/', '/places', '/messages', '/devices', '/my-data', '/cv'], new Set<string>()]
    while (todo.length > 0 && seen.size < mostPages) {
      const path = todo.shift()!
      if (seen.has(path)) continue
      seen.add(path)
      const page = await visitor.get(path)
      if (page.location?.startsWith('/')) todo.push(page.location)
      if (page.status !== 200) continue
      todo.push(...linksIn(page.html))
      for (const form of formsIn(page.html, path)) {
        if (/^\/(sign-out|my-data\/erase|devices\/end-all)$/.test(form.action)) continue
        found.set(`${form.method} ${form.action}`, {
          path: form.action,
          form,
          fields: asItStands(form),
          method: form.method,
        })
      }
    }
  }
  return [...found.values()]
}

/** A right form with a few of its fields changed, doubled, left out or added. */
function change(random: Random, { form, fields }: Target, names: readonly string[], values: readonly string[]): Fields {
  const changed: Fields = { ...fields }
  const own = [...Object.keys(fields), ...(form?.inputs.map(({ name }) => name) ?? [])]
  for (let times = random.int(0, 4); times > 0; times--) {
    const name = own.length > 0 && random.chance(0.75) ? random.pick(own) : random.pick(names)
    const offers = form?.inputs.filter((input) => input.name === name).flatMap((input) => input.offers) ?? []
    const value = () => anything(random, [...offers, ...values])
    if (random.chance(0.1)) delete changed[name]
    else if (random.chance(0.15)) changed[name] = [value(), value(), value()]
    else if (random.chance(0.05)) changed[name] = new Blob([value()], { type: 'application/pdf' })
    else changed[name] = value()
  }
  return changed
}

function anything(random: Random, known: readonly string[]): string {
  if (random.chance(0.45)) return random.pick(known)
  if (random.chance(0.5)) return random.pick(nasty)
  if (random.chance(0.3)) return String(random.int(-1_000_000, 1_000_000))
  return Array.from({ length: random.int(0, 60) }, () => String.fromCodePoint(random.int(0, 0x2ff))).join('')
}

/** Every row about somebody, in every table of persons, as one digest; that somebody looked is no change. */
async function rowsOf(world: World, personId: string): Promise<string> {
  const tables = await sql<{ name: string }>`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'person_id'
    where c.relkind = 'r' and n.nspname not in ('pgboss', 'pg_catalog') and c.relname not in ('audit', 'session', 'sign_in', 'proposal_log') order by 1`.execute(
    world.owner,
  )
  const digests = []
  for (const { name } of tables.rows) {
    const { rows } = await sql<{ said: string }>`
      select count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') as said from ${sql.raw(name)} t where person_id = ${personId}`.execute(
      world.owner,
    )
    digests.push(`${name} ${rows[0]?.said}`)
  }
  return digests.join('\n')
}
