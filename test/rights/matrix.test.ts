import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { personas } from '../../db/builders.ts'
import { texts } from '../../src/modules/home/rights/texts/index.ts'
import { type Asker, askers, commandsMay, pagesMay } from '../../src/modules/home/rights/who-may.ts'
import { barredWhileActing } from '../../src/platform/acting.ts'
import { allCommands } from '../../src/platform/use-case.ts'
import { went } from '../portfolio-steps.ts'
import { openWorld, Visitor, type World } from '../world.ts'
import { type Dossier, type DossierName, dossiers, makeDossiers, waysIn } from './dossiers.ts'
import { expected } from './expected.ts'
import { type DryApp, neverKept } from './never-kept.ts'
import { makeReaders, type Reader, readers } from './readers.ts'
import { addressOf, type Fields, formOf, namesSomething, unnamed } from './requests.ts'

// Every reader, every route, her own ids and those of others: what is answered. One table, `expected.ts`, says what should be.

let world: World
let dry: DryApp
let files: Record<DossierName, Dossier>
/** Her own ways in, for who has no dossier. */
const own = new Map<Reader, Dossier>()
const cookies = new Map<Reader, string>()
/** Which use cases each reader brought to their end. */
const ran = new Map<string, Set<Asker>>()
/** What each reader was answered, by route. */
const answered = new Map<string, Map<Reader, string>>()
let routes: string[] = []

/** Read by machines, or a step of signing in at another site. */
const machines = /\/(assets|health|metrics|\.well-known|sign-in\/with)(\/|$)/

const all = askers.slice(2)
/** What needs more than one request, or rows that no dossier here has: who does it is shown in the test named. */
const shownElsewhere: Record<string, { as: readonly Asker[]; in: string }> = {
  'end-relation': { as: ['young'], in: 'src/modules/home/rights/rights.test.ts' },
  'name-guardian': { as: ['young'], in: 'src/modules/placements/sign.test.ts' },
  'give-consent': { as: all, in: 'src/modules/home/my-data/my-data.test.ts' },
  accept: { as: ['employer'], in: 'src/modules/applications/answer.test.ts' },
  'add-passkey': { as: all, in: 'src/modules/people' },
  'confirm-second-factor': { as: all, in: 'src/modules/people' },
  'show-second-factor': { as: all, in: 'src/modules/people' },
  'renew-recovery-codes': { as: all, in: 'src/modules/people' },
  'retry-job': { as: ['administrator'], in: 'src/modules/home/admin/admin.test.ts' },
  'retry-mail': { as: ['administrator'], in: 'src/modules/home/admin/admin.test.ts' },
}

/** A session in which support acts as somebody. */
async function actingAs(email: string): Promise<string> {
  const support = await world.as('sam')
  await sql`update platform.session set proven_at = ${world.services.clock.now().toString()} where person_id = ${personas.sam.personId}`.execute(
    world.owner,
  )
  went(await support.post('/support/act', { email, reason: 'Zij vroeg om hulp bij haar cv.', minutes: '60' }))
  return support.cookies.get('kansroute')!
}

async function answer(route: string, reader: Reader, dossier: Dossier, form: Fields): Promise<number> {
  const visitor = new Visitor(dry.app)
  const cookie = cookies.get(reader)
  if (cookie) visitor.cookies.set('kansroute', cookie)
  const path = addressOf(route, dossier)
  const page = route.startsWith('POST') ? await visitor.post(path, form) : await visitor.get(path)
  for (const name of dry.done()) note(name, askerOf(route, reader, name))
  return page.status
}

/** As what somebody was let through: an address with a token lets its holder, whoever it is. Who has no part any more counts for nothing. */
function askerOf(route: string, reader: Reader, command: string): Asker | undefined {
  if (route.includes(':token')) return 'link'
  if (reader === 'support as young') return command === 'stop-acting' ? 'support' : undefined
  return askers.find((known) => known === reader)
}

function note(command: string, asker: Asker | undefined): void {
  if (asker) ran.set(command, (ran.get(command) ?? new Set()).add(asker))
}

/** "young 200 404 404 · visitor 303 · else 404": the readers that are answered the same, and last what most are answered. */
function sayAnswers(answers: ReadonlyMap<Reader, string>): string {
  const groups = Map.groupBy(readers, (reader) => answers.get(reader)!)
  const most = [...groups].sort(([, a], [, b]) => b.length - a.length)[0]![0]
  const rest = [...groups].filter(([said]) => said !== most).map(([said, those]) => `${those.join(', ')} ${said}`)
  return [...rest, `${rest.length > 0 ? 'else ' : 'all '}${most}`].join(' · ')
}

async function tryRoute(route: string): Promise<string> {
  const tried = namesSomething(route) ? dossiers : (['hers'] as const)
  const answers = new Map<Reader, string[]>(readers.map((reader) => [reader, []]))
  for (const name of tried) {
    const form = route.startsWith('POST') ? await formOf(route, files[name], world) : {}
    for (const reader of readers)
      answers
        .get(reader)!
        .push(String(await answer(route, reader, { ...files[name], ...(name === 'hers' && own.get(reader)) }, form)))
  }
  const said = new Map([...answers].map(([reader, each]) => [reader, each.join(' ')]))
  answered.set(route, said)
  return sayAnswers(said)
}

describe('every reader at every route', () => {
  // here and not above: with all files in one process, what stands above runs before the tests of all
  before(async () => {
    world = await openWorld()
    files = await makeDossiers(world)
    const ids = await makeReaders(world, files.classmate.person!)
    for (const [reader, id] of Object.entries(ids)) {
      own.set(reader as Reader, reader === 'young' ? {} : await waysIn(world, id))
      const signedIn = await world.signedIn(id)
      cookies.set(reader as Reader, signedIn.cookies.get('kansroute')!)
    }
    await sql`update platform.session set proven_at = ${world.services.clock.now().toString()}`.execute(world.owner)
    cookies.set('support as young', await actingAs(personas.amina.email))
    dry = neverKept(world)
    routes = [
      ...new Set(
        dry.app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`),
      ),
    ].sort()
  })
  after(async () => {
    await dry.close()
    await world.close()
  })

  it('is known by what its address names', () => assert.deepEqual(unnamed(routes), []))

  it('is answered as the table says', async () => {
    const found: Record<string, string> = {}
    for (const route of routes) found[route] = await tryRoute(route)
    if (process.env.RIGHTS_FOUND) {
      const commands = Object.fromEntries([...ran].sort().map(([name, those]) => [name, [...those]]))
      writeFileSync(process.env.RIGHTS_FOUND, JSON.stringify({ found, commands }, null, 1))
    }
    const of = (table: Record<string, string>) => Object.entries(table).map(([route, said]) => `${route}: ${said}`)
    const [tried, said] = [of(found), of(expected)]
    assert.deepEqual(
      tried.filter((line) => !said.includes(line)),
      [],
      'answered, and not so in the table',
    )
    assert.deepEqual(
      said.filter((line) => !tried.includes(line)),
      [],
      'in the table, and not answered so',
    )
  })

  it('lets through whom the page of rights names, and nobody else', () => {
    const said = new Map(Object.values(commandsMay).flatMap((lines) => Object.entries(lines)))
    assert.deepEqual(
      [...said.keys()].sort(),
      allCommands()
        .map(({ name }) => name)
        // other tests in this process have commands of their own
        .filter((name) => !name.startsWith('test.'))
        .sort(),
      'each use case has a line',
    )
    const wrong = [...said].flatMap(([name, may]) => {
      const found = new Set([...(ran.get(name) ?? []), ...(shownElsewhere[name]?.as ?? [])])
      const [says, tried] = [[...may].sort().join(), [...found].sort().join()]
      return says === tried ? [] : [`${name}: the page says ${says}, tried was ${tried}`]
    })
    assert.deepEqual(wrong, [])
  })

  it('shows each page of the product to whom the page of rights names', () => {
    const said = new Map(Object.values(pagesMay).flatMap((lines) => Object.entries(lines)))
    const pages = routes
      .filter((route) => route.startsWith('GET') && !machines.test(route))
      .map((route) => route.slice(4))
    assert.deepEqual([...said.keys()].sort(), pages.sort(), 'each page has a line')
    const wrong = [...said].flatMap(([path, may]) => {
      if (path.includes(':token')) return may.join() === 'link' ? [] : [`${path} is for who holds the link`]
      return readers.flatMap((reader) => {
        const known = askers.find((asker) => asker === reader)
        const status = answered.get(`GET ${path}`)?.get(reader)?.split(' ')[0]
        // a page that leads on or asks for a choice first is there too; a visitor is led to signing in
        const shows = status === '200' || status === '422' || (status === '303' && reader !== 'visitor')
        return known && shows !== may.includes(known) && status !== '303' ? [`${path} for ${reader}: ${status}`] : []
      })
    })
    assert.deepEqual(wrong, [])
  })

  it('says each of them in a sentence, in both languages', () => {
    const keys = [commandsMay, pagesMay].flatMap((modules, i) =>
      Object.values(modules).flatMap((lines) =>
        Object.keys(lines).map((name) => `${i === 0 ? 'command' : 'page'}.${name}`),
      ),
    )
    for (const lang of ['nl', 'en'] as const)
      assert.deepEqual(
        keys.filter((key) => !texts(lang).has(key)),
        [],
      )
  })

  it('bars support from use cases that exist, and acts under addresses that exist', () => {
    const names = allCommands().map(({ name }) => name)
    assert.deepEqual(
      barredWhileActing.commands.filter((name) => !names.includes(name)),
      [],
    )
    for (const path of barredWhileActing.paths) assert.ok(routes.some((route) => path.test(route.split(' ')[1]!)))
  })
})
