import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { contrast } from './contrast.ts'

const tokens = readFileSync(join(import.meta.dirname, 'styles/tokens.css'), 'utf8')

type Colours = Record<string, string>
const coloursIn = (block: string): Colours =>
  Object.fromEntries([...block.matchAll(/--kr-([a-z-]+):(#[0-9a-f]{3,6})\b/g)].map((m) => [m[1]!, m[2]!]))

const shared = coloursIn(tokens.match(/:root\{(.*?)\n\}/s)?.[1] ?? '')
const cities: Record<string, Colours> = { none: shared }
for (const [, name, block] of tokens.matchAll(/^\.kr-city-([a-z]+)\{(.*?)\}/gm))
  cities[name!] = { ...shared, ...coloursIn(block!) }

const channels = (hex: string) =>
  [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255) as [number, number, number]

/** Degrees on the colour wheel. */
const hue = (hex: string): number => {
  const [r, g, b] = channels(hex)
  const max = Math.max(r, g, b)
  const span = max - Math.min(r, g, b)
  const sixth = max === r ? ((g - b) / span) % 6 : max === g ? (b - r) / span + 2 : (r - g) / span + 4
  return (sixth * 60 + 360) % 360
}

// Text needs 4.5, the edge of a control or a graphic 3 (WCAG 2.2, 1.4.3 and 1.4.11); what is read small asks for more.
const pairs: [string, string, number][] = [
  ['ink', 'paper', 7],
  ['ink', 'tint', 7],
  ['ink', 'sun', 7],
  ['ink', 'sun-soft', 7],
  ['soft', 'paper', 7],
  ['soft', 'tint', 6.5],
  ['soft', 'sun-soft', 4.5],
  ['edge', 'paper', 3],
  ['edge', 'tint', 3],
  ['line', 'paper', 4.5],
  ['line', 'tint', 4.5],
  ['line', 'sun', 4],
  ['deep', 'paper', 7],
  ['deep', 'tint', 7],
  ['deep', 'sun', 4.5],
  ['ok', 'paper', 4.5],
  ['ok', 'ok-soft', 4.5],
  ['bad', 'paper', 4.5],
  ['bad', 'bad-soft', 4.5],
  ['bad', 'tint', 4.5],
  ['warn', 'sun-soft', 4.5],
]

describe('contrast', () => {
  test('the formula gives the known values', () => {
    assert.equal(contrast('#fff', '#000000').toFixed(2), '21.00')
    assert.equal(contrast('#777777', '#fff').toFixed(2), '4.48')
  })

  test('the five cities and none are all there', () => {
    assert.deepEqual(Object.keys(cities).sort(), [
      'amsterdam',
      'denhaag',
      'eindhoven',
      'leeuwarden',
      'none',
      'zaanstad',
    ])
  })

  for (const [name, colours] of Object.entries(cities)) {
    test(`holds for ${name}`, () => {
      for (const [a, b, least] of pairs) {
        const found = contrast(colours[a]!, colours[b]!)
        assert.ok(found >= least, `${a} on ${b}: ${found.toFixed(2)}, needs ${least}`)
      }
      const away = Math.abs(((hue(colours.line!) - hue(colours.bad!) + 540) % 360) - 180)
      assert.ok(away >= 30, `line is ${away.toFixed(0)} degrees from the red of errors`)
    })
  }
})
