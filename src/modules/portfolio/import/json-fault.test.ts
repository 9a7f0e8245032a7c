import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { jsonFault } from './json-fault.ts'

test('a fault is found where it stands', () => {
  const cases: [string, { code: string; line: number; column: number } | undefined][] = [
    ['{"a": [1, 2.5e3, true, null, "x\\n\\u00e9"]}', undefined],
    ['', { code: 'broken-json', line: 1, column: 1 }],
    ['{"a": }', { code: 'broken-json', line: 1, column: 7 }],
    ['{"a": 1,\n "b": 2,\n}', { code: 'broken-json', line: 3, column: 1 }],
    ['{"a": [1, 2', { code: 'broken-json', line: 1, column: 12 }],
    ['{"a": "half', { code: 'broken-json', line: 1, column: 12 }],
    ['{"a": "re\ngel"}', { code: 'broken-json', line: 1, column: 10 }],
    ['{"a": "\\x"}', { code: 'broken-json', line: 1, column: 8 }],
    ["{'a': 1}", { code: 'broken-json', line: 1, column: 2 }],
    ['[1 2]', { code: 'broken-json', line: 1, column: 4 }],
    ['[01]', { code: 'broken-json', line: 1, column: 2 }],
    ['[[[]]]', { code: 'too-deep', line: 1, column: 3 }],
    ['{} {}', { code: 'broken-json', line: 1, column: 4 }],
  ]
  for (const [text, fault] of cases) assert.deepEqual(jsonFault(text, 2), fault, text)
})

const parses = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test('it agrees with JSON.parse on any text', () => {
  const nearJson = fc.stringMatching(/^[[\]{}",:0-9.eE+\-\\ truefalsn\n]{0,24}$/)
  fc.assert(
    fc.property(fc.oneof(nearJson, fc.json(), fc.string({ unit: 'binary' })), (text) => {
      assert.equal(jsonFault(text, 1000) === undefined, parses(text), JSON.stringify(text))
    }),
    { numRuns: 3000 },
  )
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom('', '"', ',', '}', '\\', '\u0001', '0', ' '), (json, at, char) => {
      const changed = json.slice(0, at % json.length) + char + json.slice((at % json.length) + 1)
      assert.equal(jsonFault(changed, 1000) === undefined, parses(changed), JSON.stringify(changed))
    }),
    { numRuns: 2000 },
  )
})
