import assert from 'node:assert/strict'
import type { Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { after, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { Hono } from 'hono'
import { Refusal } from './errors.ts'
import { clientTimes, listen, makeServer } from './http-server.ts'
import { receive } from './receive.ts'

const servers: Server[] = []
after(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

const quick = { headersTimeout: 200, requestTimeout: 600, keepAliveTimeout: 200, connectionsCheckingInterval: 50 }
async function serve(app: { fetch(request: Request): Response | Promise<Response> }, times = quick): Promise<number> {
  const server = await listen(
    makeServer((request) => app.fetch(request), times),
    0,
    '127.0.0.1',
  )
  servers.push(server)
  return (server.address() as AddressInfo).port
}

/** Says these lines one after another, slowly, and gives all that came back until the other end closed. */
async function say(port: number, lines: string[], pause = 0): Promise<{ answer: string; milliseconds: number }> {
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.on('data', (part) => {
    answer += part
  })
  socket.on('error', () => undefined)
  const from = performance.now()
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  for (const line of lines) {
    if (socket.destroyed) break
    socket.write(line)
    await sleep(pause)
  }
  await closed
  return { answer, milliseconds: performance.now() - from }
}

const hello = new Hono().all('*', (c) => c.text('hello'))
const taking = new Hono()
  .use(receive({ limitOf: () => 1000, seconds: 0.3 }))
  .post('*', async (c) => c.text(`got ${(await c.req.text()).length}`))
  .onError((error, c) => c.text(error instanceof Refusal ? error.code : 'failed', 400))

describe('a slow client', () => {
  it('has the times that are written down', async () => {
    assert.deepEqual(clientTimes, {
      headersTimeout: 15_000,
      requestTimeout: 300_000,
      keepAliveTimeout: 10_000,
      connectionsCheckingInterval: 2000,
    })
    const server = makeServer(() => new Response())
    assert.deepEqual([server.headersTimeout, server.requestTimeout, server.keepAliveTimeout], [15_000, 300_000, 10_000])
    assert.ok(server.maxConnections > 100)
  })

  it('that never ends its headers is cut off', async () => {
    const port = await serve(hello)
    const { answer, milliseconds } = await say(
      port,
      ['GET / HTTP/1.1\r\n', ...Array.from({ length: 40 }, (_, i) => `x-${i}: a\r\n`)],
      50,
    )
    assert.match(answer, /^HTTP\/1\.1 408 /)
    assert.ok(milliseconds < 1500)
  })

  it('that never ends its request is cut off, though it says something now and then', async () => {
    const port = await serve(
      new Hono().post('*', async (c) => c.text(await c.req.text())).onError((_, c) => c.text('cut off', 400)),
    )
    const head = 'POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1000\r\n\r\n'
    const { milliseconds } = await say(port, [head, ...Array.from({ length: 60 }, () => 'a')], 50)
    assert.ok(milliseconds >= 500 && milliseconds < 2500, String(milliseconds))
  })

  it('with a form gets as long as a form of text needs, and others are served meanwhile', async () => {
    const port = await serve(taking, { ...quick, requestTimeout: 5000 })
    const head = 'POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 900\r\nconnection: close\r\n\r\n'
    const slow = say(port, [head, ...Array.from({ length: 12 }, () => 'a')], 50)
    const body = 'b'.repeat(10)
    const other = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body })
    assert.equal(await other.text(), 'got 10')
    assert.match((await slow).answer, /cut-off/)
  })

  it('that keeps its connection without a word loses it', async () => {
    const port = await serve(hello)
    const { answer, milliseconds } = await say(port, ['GET / HTTP/1.1\r\nhost: localhost\r\n\r\n'])
    assert.match(answer, /hello/)
    assert.ok(milliseconds < 3000)
  })
})

describe('a client that sends too much', () => {
  it('of a form is told so, with and without saying how much it will be', async () => {
    const port = await serve(taking)
    const body = 'a'.repeat(2000)
    assert.equal(await (await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body })).text(), 'too-large')
    const chunk = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`
    const head = 'POST / HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n'
    assert.match((await say(port, [head + chunk])).answer, /too-large/)
  })

  it('of headers is refused', async () => {
    const port = await serve(hello)
    assert.match(
      (await say(port, [`GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`])).answer,
      /^HTTP\/1\.1 431 /,
    )
  })

  it('of a method we do not have gets nothing back of what it sent', async () => {
    const port = await serve(new Hono().get('/', (c) => c.text('hello')))
    for (const method of ['TRACE', 'CONNECT', 'PURGE']) {
      const { answer } = await say(port, [
        `${method} / HTTP/1.1\r\nhost: localhost\r\nx-secret: abc\r\nconnection: close\r\n\r\n`,
      ])
      assert.doesNotMatch(answer, /^HTTP\/1\.1 2|abc/, method)
    }
  })

  it('two lengths at once is no request: where one ends must not be a matter of opinion', async () => {
    const port = await serve(taking)
    const both =
      'POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n'
    assert.match((await say(port, [both])).answer, /^HTTP\/1\.1 400 /)
    assert.match((await say(port, ['GET / HTTP/1.1\r\n\r\n'])).answer, /^HTTP\/1\.1 400 /)
  })
})
