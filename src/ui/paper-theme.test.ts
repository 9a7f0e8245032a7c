import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kansrouteTheme } from '../platform/pdf/index.ts'
import { contrast } from './contrast.ts'
import { paperTheme } from './paper-theme.ts'

const cities = ['amsterdam', 'den-haag', 'eindhoven', 'leeuwarden', 'zaanstad']

test('paper has the colours of the pages of its city, and Kansroute\u2019s without one', () => {
  assert.deepEqual(paperTheme('zaanstad'), { line: '#14694a', deep: '#0a4630', tint: '#ecf5ef' })
  assert.deepEqual(paperTheme('den-haag'), { line: '#00687a', deep: '#004653', tint: '#ebf5f6' })
  assert.equal(new Set(cities.map((city) => paperTheme(city).line)).size, 5)
  for (const none of [undefined, '', 'rotterdam']) assert.deepEqual(paperTheme(none), kansrouteTheme)
})

test('what is printed can be read: on white and on the tint, and white on the deep band', () => {
  for (const city of cities) {
    const { line, deep, tint } = paperTheme(city)
    for (const [a, b] of [
      [line, '#ffffff'],
      [line, tint],
      [deep, '#ffffff'],
    ] as const)
      assert.ok(contrast(a, b) >= 4.5, `${city} ${a} ${b}`)
  }
})
