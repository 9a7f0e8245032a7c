import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { counter, gauge, histogram, metricsText } from './metrics.ts'
import { metricsApp } from './metrics-page.ts'

const linesOf = async (name: string) => (await metricsText()).split('\n').filter((line) => line.startsWith(name))

describe('figures for Prometheus', () => {
  it('counts by label, and escapes what a label says', async () => {
    const count = counter('test_total', 'A test.', ['route'])
    count.add('/places')
    count.add('/places')
    count.add('a "b"\\\nc')
    assert.deepEqual(await linesOf('test_total'), [
      'test_total{route="/places"} 2',
      'test_total{route="a \\"b\\"\\\\\\nc"} 1',
    ])
  })

  it('puts a time in every bucket it fits in', async () => {
    const times = histogram('test_seconds', 'A test.', ['job'], [0.1, 1])
    for (const seconds of [0.05, 0.1, 0.5, 3]) times.observe(seconds, 'mail')
    assert.deepEqual(await linesOf('test_seconds'), [
      'test_seconds_bucket{job="mail",le="0.1"} 2',
      'test_seconds_bucket{job="mail",le="1"} 3',
      'test_seconds_bucket{job="mail",le="+Inf"} 4',
      'test_seconds_sum{job="mail"} 3.65',
      'test_seconds_count{job="mail"} 4',
    ])
  })

  it('tells what holds now, and the rest when one of them can not be read', async () => {
    gauge('test_now', 'A test.', () => [{ labels: { pool: 'web' }, value: 3 }])
    gauge('test_broken', 'A test.', () => Promise.reject(new Error('the database is away')))
    assert.deepEqual(await linesOf('test_now'), ['test_now{pool="web"} 3'])
    assert.deepEqual(await linesOf('test_broken'), [])
    assert.match(await metricsText(), /^# TYPE test_broken gauge$/m)
  })

  it('are for who brings the token only', async () => {
    const app = metricsApp('a token of enough characters')
    const ask = async (authorization?: string) =>
      (await app.request('/metrics', authorization ? { headers: { authorization } } : {})).status
    assert.equal(await ask(), 404)
    assert.equal(await ask('Bearer another token altogether'), 404)
    assert.equal(await ask('Bearer a token of enough characters'), 200)
  })
})
