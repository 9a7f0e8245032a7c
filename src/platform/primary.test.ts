import assert from 'node:assert/strict'
import { test } from 'node:test'
import { connectionOf, hostsIn } from './primary.ts'

const cases: [name: string, url: string, hosts: string[]][] = [
  [
    'one host',
    'postgresql://web:geheim@one:5432/kansroute?sslmode=require',
    ['postgresql://web:geheim@one:5432/kansroute?sslmode=require'],
  ],
  [
    'one socket',
    'postgresql://web@/kansroute?host=/run/one&port=5432',
    ['postgresql://web@/kansroute?host=/run/one&port=5432'],
  ],
  [
    'two hosts with ports',
    'postgres://web:a%2Cb@one:5432,two:5433/kansroute?sslmode=require',
    [
      'postgres://web:a%2Cb@one:5432/kansroute?sslmode=require',
      'postgres://web:a%2Cb@two:5433/kansroute?sslmode=require',
    ],
  ],
  [
    'two hosts, no login',
    'postgresql://one,two/kansroute',
    ['postgresql://one/kansroute', 'postgresql://two/kansroute'],
  ],
  [
    'two sockets with one port',
    'postgresql://web@/kansroute?host=/run/one,/run/two&port=5432',
    [
      'postgresql://web@/kansroute?host=%2Frun%2Fone&port=5432',
      'postgresql://web@/kansroute?host=%2Frun%2Ftwo&port=5432',
    ],
  ],
  [
    'two sockets with a port each',
    'postgresql:///kansroute?host=/run/one,/run/two&port=1,2',
    ['postgresql:///kansroute?host=%2Frun%2Fone&port=1', 'postgresql:///kansroute?host=%2Frun%2Ftwo&port=2'],
  ],
]
for (const [name, url, hosts] of cases)
  test(`a connection string with ${name}`, () => {
    assert.deepEqual(hostsIn(url), hosts)
    assert.equal(connectionOf(url).stream !== undefined, hosts.length > 1)
  })

test('nobody is found where no host answers: whoever waits ends it', async () => {
  const { stream } = connectionOf('postgresql://web@127.0.0.1:1,127.0.0.1:2/kansroute')
  const socket = stream!()
  const ended = new Promise<string>((resolve) => socket.on('error', (error) => resolve(error.message)))
  socket.connect(1, '127.0.0.1')
  setTimeout(() => socket.destroy(new Error('timeout expired')), 400)
  assert.equal(await ended, 'timeout expired')
})
