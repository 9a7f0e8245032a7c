import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import sharp from 'sharp'
import { demo, personas } from '../db/builders.ts'
import { makeApp } from '../src/app.tsx'
import { newId } from '../src/platform/ids.ts'
import { addActivity, went } from './portfolio-steps.ts'
import { openWorld, type Page, Visitor, type World } from './world.ts'

// What every answer carries, whoever asks and whatever comes of it.

const policy = "default-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'"
const always: Record<string, string | RegExp> = {
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': /\bgeolocation=\(\).*\bpayment=\(\).*\busb=\(\)/,
}
/** Nothing in a page runs or styles but what comes from an address of ours. */
const inline = /<script(?![^>]*\ssrc="\/)|<style\b|\sstyle="|\son[a-z]+="|javascript:|<(?:iframe|object|embed|base)\b/i

let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

function isGuarded(what: string, { headers, html }: Page, csp: string | RegExp = policy): void {
  for (const [name, wanted] of Object.entries({ ...always, 'content-security-policy': csp })) {
    const value = headers.get(name) ?? ''
    if (typeof wanted === 'string') assert.equal(value, wanted, `${what}: ${name}`)
    else assert.match(value, wanted, `${what}: ${name}`)
  }
  assert.equal(headers.get('x-powered-by'), null)
  if (!headers.get('content-type')?.startsWith('text/html')) return
  assert.equal(headers.get('content-type')?.toLowerCase(), 'text/html; charset=utf-8', what)
  assert.match(headers.get('cache-control') ?? '', /private|no-store/, what)
  assert.doesNotMatch(html, inline, what)
}

const paths = (app: World['app']) => [
  ...new Set(app.routes.filter(({ method, path }) => method === 'GET' && !/[:*]/.test(path)).map(({ path }) => path)),
]

describe('every page', () => {
  const people = ['amina', 'hodan', 'ilse', 'karel', 'team'] as const
  for (const who of [undefined, ...people])
    it(`as ${who ?? 'a visitor'}`, async () => {
      const visitor = who ? await world.as(who) : world.visitor()
      const statuses = new Set<number>()
      for (const path of paths(world.app)) {
        const page = await visitor.get(path)
        statuses.add(page.status)
        isGuarded(
          path,
          page,
          page.headers.get('content-disposition')?.startsWith('attachment') ? /frame-ancestors 'none'/ : policy,
        )
      }
      assert.ok(statuses.has(200))
    })

  it('of one place, activity, piece of evidence and its file', async () => {
    const her = await world.as('amina')
    const activity = await addActivity(her)
    const bytes = await sharp({ create: { width: 30, height: 20, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    went(
      await her.post(`/activities/${activity}/evidence`, {
        file: new File([new Uint8Array(bytes)], 'fiets.png'),
        title: 'Fiets',
      }),
    )
    const { id } = await world.owner
      .selectFrom('portfolio.evidence')
      .select('id')
      .where('activity_id', '=', activity)
      .executeTakeFirstOrThrow()
    for (const path of [`/places/${demo.places.deHalm}`, `/activities/${activity}`, `/activities/${activity}/evidence`])
      isGuarded(path, await her.get(path))
    for (const path of [`/evidence/${id}`, `/evidence/${id}/picture`]) {
      const page = await her.get(path)
      assert.equal(page.status, 200)
      isGuarded(path, page, "default-src 'none'; sandbox; frame-ancestors 'none'")
    }
  })

  it('of what goes wrong', async () => {
    const [her, stranger] = [await world.as('amina'), world.visitor()]
    const broken = new Visitor(
      makeApp({
        ...world.services,
        clock: {
          now: () => {
            throw new Error('a broken clock')
          },
        },
      }),
    )
    broken.cookies.set('kansroute', her.cookies.get('kansroute')!)
    const wrong: [what: string, status: number, page: Promise<Page>][] = [
      ['no such page', 404, stranger.get('/no/such/page')],
      ['not hers', 404, her.get(`/activities/${newId()}`)],
      ['no link', 410, stranger.get(`/answer/${newId()}.${'x'.repeat(43)}`)],
      [
        'from another site',
        403,
        her.request('/sign-out', { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } }),
      ],
      ['too large', 409, her.post('/activities', { title: 'x'.repeat(300_000) })],
      ['an error in a field', 422, her.post('/activities', {})],
      [
        'no form',
        422,
        her.request('/sign-in', {
          method: 'POST',
          body: '{}',
          headers: { 'content-type': 'multipart/form-data; boundary=x' },
        }),
      ],
      ['unforeseen', 500, broken.get('/route')],
      ['sign in first', 303, stranger.get('/cv')],
      ['alive', 200, stranger.get('/health/live')],
      ['a style sheet that is not there', 404, stranger.get('/assets/0/core.css')],
    ]
    for (const [what, status, answer] of wrong) {
      const page = await answer
      assert.equal(page.status, status, what)
      isGuarded(what, page)
      assert.doesNotMatch(
        page.html,
        /\bat .*\.tsx?:\d+|select .* from |node_modules/i,
        `${what}: nothing of the inside`,
      )
    }
  })
})

describe('cookies', () => {
  const cookiesOf = async (baseUrl: string | undefined, ask: (visitor: Visitor) => Promise<Page>) => {
    const app = makeApp({ ...world.services, config: { ...world.services.config, baseUrl } })
    return (await ask(new Visitor(app))).headers.getSetCookie()
  }
  const signIn = (visitor: Visitor) => visitor.post('/demo', { persona: 'amina' })
  const choose = (visitor: Visitor) => visitor.post('/language', { language: 'en', back: '/' })

  it('over https are bound to this host, closed to scripts, and come with no request of another site but a link', async () => {
    for (const [name, ask] of [
      ['kansroute', signIn],
      ['language', choose],
    ] as const) {
      const [cookie = ''] = await cookiesOf('https://kansroute.example', ask)
      assert.match(cookie, new RegExp(`^__Host-${name}=[^;]+; `))
      for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/'])
        assert.ok(cookie.includes(part), `${name}: ${part}`)
      assert.ok(!/domain=/i.test(cookie))
    }
  })

  it('on a laptop without https have the same, as far as it goes', async () => {
    const [cookie = ''] = await cookiesOf(undefined, signIn)
    assert.match(cookie, /^kansroute=[\w-]{43}; /)
    assert.ok(cookie.includes('HttpOnly') && cookie.includes('SameSite=Lax') && !cookie.includes('Secure'))
  })

  it('end with signing out, on the server too, and what the browser kept goes', async () => {
    const her = await world.as('amina')
    const token = her.cookies.get('kansroute')!
    const out = await her.post('/sign-out')
    assert.match(out.headers.getSetCookie().join(), /Max-Age=0/)
    assert.equal(out.headers.get('clear-site-data'), '"cache"')
    her.cookies.set('kansroute', token)
    assert.equal((await her.get('/route')).location, '/sign-in?to=%2Froute')
  })
})

describe('a form of another site', () => {
  const cases: [says: string, headers: Record<string, string>, may: boolean][] = [
    ['of this page', { 'sec-fetch-site': 'same-origin', origin: 'http://localhost' }, true],
    ['typed by hand', { 'sec-fetch-site': 'none' }, true],
    ['of another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, false],
    [
      'of a neighbour under the same domain',
      { 'sec-fetch-site': 'same-site', origin: 'http://other.localhost' },
      false,
    ],
    [
      'of another site that forges an origin beside what the browser says',
      { 'sec-fetch-site': 'cross-site', origin: 'http://localhost' },
      false,
    ],
    ['older browser, own origin', { origin: 'http://localhost' }, true],
    ['older browser, another origin', { origin: 'https://evil.example' }, false],
    ['older browser, another port', { origin: 'http://localhost:8080' }, false],
    ['a page without an origin (sandbox, file, data)', { origin: 'null' }, false],
    ['an origin that is none', { origin: 'localhost' }, false],
    ['no browser: neither is there, and no cookie of one comes with it', {}, true],
  ]
  for (const [says, headers, may] of cases)
    it(`${says}: ${may ? 'is taken' : 'is refused and does nothing'}`, async () => {
      const her = await world.as('amina')
      const answer = await world.app.request('http://localhost/sign-out', {
        method: 'POST',
        headers: { host: 'localhost', cookie: `kansroute=${her.cookies.get('kansroute')}`, ...headers },
      })
      assert.equal(answer.status, may ? 303 : 403)
      assert.equal((await her.get('/route')).status, may ? 303 : 200)
    })

  it('can not act by a link or a picture: nothing that is got changes anything', async () => {
    const her = await world.as('amina')
    const before = await world.owner
      .selectFrom('platform.audit')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('actor', '=', personas.amina.personId)
      .executeTakeFirstOrThrow()
    const posts = world.app.routes.filter(({ method, path }) => method === 'POST' && !path.includes('*'))
    const gets = new Set(world.app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path))
    for (const { path } of posts.filter(({ path }) => !gets.has(path))) {
      const { status } = await her.get(path.replaceAll(/:\w+/g, newId()))
      assert.ok(status === 404 || status === 410 || status === 303, `GET ${path}: ${status}`)
    }
    const after = await world.owner
      .selectFrom('platform.audit')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('actor', '=', personas.amina.personId)
      .executeTakeFirstOrThrow()
    assert.equal(after.n, before.n)
    assert.equal((await her.get('/route')).status, 200)
  })
})
