import assert from 'node:assert/strict'
import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, BlockList } from 'node:net'
import { after, describe, it } from 'node:test'
import { FetchRefused, type FetchRules, guardedFetch } from './fetch.ts'
import { isPublicAddress } from './public-address.ts'

const servers: { close(): void }[] = []
after(() => {
  for (const server of servers) server.close()
})

async function serve(answer: RequestListener, host = '127.0.0.1'): Promise<number> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  servers.push({ close })
  return (server.address() as AddressInfo).port
}

/** This machine is one of ours here, so that there is a server to ask. */
const own = new BlockList()
own.addAddress('127.0.0.1', 'ipv4')
const here = (port: number, rules: FetchRules = {}) =>
  guardedFetch({ http: true, own, ports: [port], resolve: async () => ['127.0.0.1'], seconds: 5, ...rules })
const refuses = (code: FetchRefused['code']) => (error: unknown) => error instanceof FetchRefused && error.code === code

describe('asking another server', () => {
  it('gives its answer, as fetch does', async () => {
    const port = await serve((request, response) => {
      response.setHeader('set-cookie', ['a=1', 'b=2'])
      response.end(
        JSON.stringify({
          method: request.method,
          host: request.headers.host,
          encoding: request.headers['accept-encoding'],
        }),
      )
    })
    const answer = await here(port)(`http://school.example:${port}/a?b`, {
      method: 'POST',
      body: new URLSearchParams({ a: '1' }),
    })
    assert.equal(answer.status, 200)
    assert.deepEqual(answer.headers.getSetCookie(), ['a=1', 'b=2'])
    assert.deepEqual(await answer.json(), { method: 'POST', host: `school.example:${port}`, encoding: 'identity' })
  })

  it('connects to the address it looked at, and looks once', async () => {
    let asked = 0
    const port = await serve((_, response) => response.end('here'))
    // a name that is another address the second time
    const resolve = async () => (asked++ === 0 ? ['127.0.0.1'] : ['169.254.169.254'])
    assert.equal(await (await here(port, { resolve })(`http://rebind.example:${port}/`)).text(), 'here')
    assert.equal(asked, 1)
  })

  it('never asks an address of our own network, however it is written', async () => {
    let heard = 0
    const port = await serve((_, response) => {
      heard++
      response.end('secret')
    })
    const outside = guardedFetch({ http: true, ports: [port, 80, 443] })
    for (const host of [
      '127.0.0.1',
      'localhost',
      '0.0.0.0',
      '127.1',
      '0x7f.0.0.1',
      '2130706433',
      '017700000001',
      '[::1]',
      '[::]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[64:ff9b::7f00:1]',
      '[2002:7f00:1::]',
      '169.254.169.254',
      '[fd00:ec2::254]',
      '[fe80::1]',
      '10.0.0.1',
      '172.16.0.1',
      '192.168.1.1',
      '100.100.100.200',
    ])
      await assert.rejects(outside(`http://${host}:${port}/`), refuses('address'), host)
    for (const addresses of [['10.0.0.1'], ['93.184.216.34', '127.0.0.1'], ['::ffff:127.0.0.1'], []])
      await assert.rejects(
        guardedFetch({ http: true, ports: [port], resolve: async () => addresses })(`http://name.example:${port}/`),
        refuses('address'),
      )
    assert.equal(heard, 0)
  })

  it('asks over https only, at the usual ports, without a name and password in the address', async () => {
    const plain = guardedFetch()
    await assert.rejects(plain('http://93.184.216.34/'), refuses('protocol'))
    await assert.rejects(plain('file:///etc/passwd'), refuses('protocol'))
    await assert.rejects(plain('gopher://93.184.216.34/'), refuses('protocol'))
    await assert.rejects(plain('https://93.184.216.34:22/'), refuses('port'))
    await assert.rejects(plain('https://a:b@93.184.216.34/'), refuses('address'))
    await assert.rejects(
      guardedFetch({ resolve: () => Promise.reject(new Error('ENOTFOUND')) })('https://no.example/'),
      refuses('unknown-host'),
    )
  })

  it('does not believe a certificate that is not of that name', async () => {
    const port = await serve((_, response) => response.end('plain'))
    await assert.rejects(
      guardedFetch({ own, ports: [port], resolve: async () => ['127.0.0.1'] })(`https://school.example:${port}/`),
    )
  })

  it('follows no redirect by itself, and none to our own network; what is secret stays with its host', async () => {
    let inside = 0
    let authorization: string | undefined
    const target = await serve((request, response) => {
      inside++
      authorization = request.headers.authorization
      response.end('inside')
    })
    const port = await serve((request, response) => {
      const to = request.url === '/metadata' ? 'http://169.254.169.254/latest/' : `http://other.example:${target}/`
      response.writeHead(302, { location: to }).end()
    })
    const ports = [port, target, 80]
    await assert.rejects(here(port, { ports })(`http://school.example:${port}/`), refuses('redirect'))
    await assert.rejects(
      here(port, { ports, redirects: 3 })(`http://school.example:${port}/metadata`),
      refuses('address'),
    )
    assert.equal(inside, 0)
    const headers = { authorization: 'Bearer secret' }
    const answer = await here(port, { ports, redirects: 1 })(`http://school.example:${port}/`, { headers })
    assert.equal(await answer.text(), 'inside')
    assert.equal(authorization, undefined)
  })

  it('hears no more than it has room for, and no longer than it has time', async () => {
    const endless = await serve((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(64 * 1024)));
      }
      response.on('drain', more)
      more()
    })
    await assert.rejects(
      here(endless, { most: 1024 * 1024 })(`http://school.example:${endless}/`),
      refuses('too-large'),
    )
    const drip = await serve((_, response) => {
      response.write('a')
      const timer = setInterval(() => response.write('a'), 20)
      response.on('close', () => clearInterval(timer))
    })
    const from = performance.now()
    await assert.rejects(here(drip, { seconds: 0.3 })(`http://school.example:${drip}/`), refuses('too-slow'))
    assert.ok(performance.now() - from < 2000)
    await assert.rejects(
      here(drip, { seconds: 0.2, resolve: () => new Promise(() => undefined) })(`http://silent.example:${drip}/`),
      refuses('too-slow'),
    )
    await assert.rejects(
      here(drip, { seconds: 5 })(`http://school.example:${drip}/`, { signal: AbortSignal.timeout(100) }),
      /abort|timeout/i,
    )
  })
})

describe('an address of the internet', () => {
  for (const address of ['93.184.216.34', '8.8.8.8', '172.32.0.1', '2606:4700::1111', '2a00:1450:400e:80d::200e'])
    it(address, () => assert.ok(isPublicAddress(address)))
  for (const address of [
    '255.255.255.255',
    '224.0.0.1',
    '::',
    '::1',
    '::ffff:8.8.8.8',
    'fc00::1',
    'ff02::1',
    '2001:db8::1',
    '2002:808:808::1',
    '64:ff9b::808:808',
    'no',
  ])
    it(`${address} is none`, () => assert.ok(!isPublicAddress(address)))
})
