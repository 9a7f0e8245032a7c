import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { after, before, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { personas } from '../db/builders.ts'
import { newId } from '../src/platform/ids.ts'
import { root } from './execute.ts'
import { freePort } from './faults/program.ts'
import { scratch } from './held-database.ts'
import { textOf } from './portfolio-steps.ts'
import type { Page } from './world.ts'

// The whole program with all it can say, while people do what they do and others do what they should not: what stands in its log.

const { folder, clean } = scratch()
let address = ''
let said = ''
let stop = async () => {}

before(async () => {
  const port = await freePort()
  address = `http://localhost:${port}`
  const { PATH, HOME } = process.env
  const env = {
    PATH,
    HOME,
    DATA_DIR: folder,
    PORT: String(port),
    DEMO: '1',
    LOG: 'debug',
    METRICS_TOKEN: 'a token for figures of Amina',
  }
  const child = spawn(process.execPath, ['--import', './hooks.mjs', 'src/main.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => {
      said += part
    })
  stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  while (!said.includes('is ready after')) {
    if (child.exitCode !== null) throw new Error(said)
    await sleep(50)
  }
})
after(async () => {
  await stop()
  clean()
})

/** Somebody with a browser; `secrets` gathers what it was trusted with. */
function browser(secrets: Set<string>) {
  const cookies = new Map<string, string>()
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers)
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    headers.set('sec-fetch-site', 'same-origin')
    const answer = await fetch(address + path, { redirect: 'manual', ...init, headers })
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';')[0]!.split('=')
      cookies.set(name, value)
      if (name === 'kansroute' && value) secrets.add(value)
    }
    return { status: answer.status, html: await answer.text(), headers: answer.headers }
  }
  const send = (path: string, fields: Record<string, string>) =>
    ask(path, { method: 'POST', body: new URLSearchParams({ 'form-key': newId(), ...fields }) })
  return { ask, send }
}

describe('the log', () => {
  const secrets = new Set<string>()
  const words = 'Zeldzaamwoord uit mijn dagboek'
  const typed = 'onbekende.bezoeker@school.example'

  it('is written while people sign in, write, mail and go wrong', async () => {
    const her = browser(secrets)
    await her.send('/sign-in', { email: personas.amina.email })
    await her.send('/sign-in', { email: typed })
    let path = ''
    for (let tries = 0; !path && tries < 100; tries++, await sleep(100))
      path = /\/sign-in\/[\w.-]{50,}/.exec((await her.ask('/outbox')).html)?.[0] ?? ''
    assert.ok(path, 'the mail with the link came')
    secrets.add(path.slice('/sign-in/'.length))
    await her.ask(path, { headers: { traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' } })
    assert.equal((await her.send(path, {})).status, 303)
    assert.equal((await her.send(path, {})).status, 410)
    assert.equal((await her.ask('/route')).status, 200)
    const added = await her.send('/activities', { kind: 'neighbourhood', title: words, what: `${words} ${typed}` })
    assert.equal(added.status, 303)
    await her.send('/activities', { kind: words, title: 'x'.repeat(5000) })
    await her.ask(`/places?q=${encodeURIComponent(words)}`)
    await her.ask(`/people/${personas.noor.personId}/cv?name=${encodeURIComponent(personas.noor.familyName)}`)
    const wrong = `${newId()}.${'s'.repeat(43)}`
    secrets.add(wrong)
    for (const where of ['answer', 'sign', 'look-back', 'sign-in', words])
      await her.ask(`/${encodeURIComponent(where)}/${wrong}`)
    await her.ask('/metrics', { headers: { authorization: 'Bearer a token for figures of Amina' } })
    await her.ask('/route', {
      headers: { authorization: `Basic ${btoa(typed)}`, 'user-agent': `${words}\t{"level":60}` },
    })
    await her.ask('/sign-in', {
      method: 'POST',
      body: `{"email": "${typed}"`,
      headers: { 'content-type': 'multipart/form-data; boundary=none' },
    })
    for (const persona of ['karel', 'ilse', 'farid', 'hodan']) {
      const other = browser(secrets)
      await other.send('/demo', { persona })
      await other.ask('/')
      for (const start of ['/class', '/company', '/admin', '/to-sign', '/messages']) await other.ask(start)
    }
    await sleep(300)
  })

  it('has a line for each request: its number, the route without what filled it, how it ended', () => {
    const lines = said
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    const answered = lines.filter(({ msg }) => msg === 'answered')
    assert.ok(answered.length > 30)
    for (const line of answered) {
      assert.match(String(line.request), /^[0-9a-f-]{36}$/)
      assert.match(String(line.time), /^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
      assert.match(String(line.route), /^(none|\/[a-z.:/-]*)$/i)
    }
    assert.ok(
      answered.some(({ route, status, method }) => route === '/sign-in/:token' && status === 410 && method === 'POST'),
    )
    assert.ok(
      answered.some(({ trace, route }) => trace === '4bf92f3577b34da6a3ce929d0e0e4736' && route === '/sign-in/:token'),
    )
    assert.ok(answered.some(({ refused, status }) => refused === 'link-unknown' && status === 410))
    assert.ok(lines.some(({ msg }) => msg === 'job done'))
  })

  it('has no token, no address, no name and no word that somebody typed', () => {
    assert.ok(secrets.size >= 7)
    const people = Object.values(personas).flatMap(({ email, givenName, familyName }) => [
      email,
      `${givenName} ${familyName}`,
      familyName,
    ])
    for (const secret of [...secrets, ...people, typed, words, 'Zeldzaamwoord', 'a token for figures'])
      assert.ok(!said.includes(secret), `the log has ${secret}`)
    assert.doesNotMatch(said, /[\w.]+@[\w-]+\.\w/)
  })

  it('is what an error page leads to: its number stands in both', async () => {
    const page = await browser(new Set()).ask('/no/such/page')
    await sleep(100)
    assert.ok(said.includes(page.headers.get('x-request-id')!))
    assert.match(textOf({ html: page.html } as Page), /Deze pagina is er niet/)
  })
})
