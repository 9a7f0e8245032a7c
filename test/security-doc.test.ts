import assert from 'node:assert/strict'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { root } from './execute.ts'

// The checklist of docs/security.md is whole, and what it points to is there.

/** How many requirements of level 1 and 2 each section of ASVS 5.0.0 has, in order; a list where some in between are of level 3. */
const sections: Record<string, number | number[]> = {
  '1.1': 2,
  '1.2': 9,
  '1.3': 11,
  '1.4': 3,
  '1.5': 2,
  '2.1': 3,
  '2.2': 3,
  '2.3': 4,
  '2.4': 1,
  '3.2': 2,
  '3.3': 4,
  '3.4': 6,
  '3.5': 5,
  '3.7': 2,
  '4.1': 3,
  '4.2': 1,
  '4.3': 2,
  '4.4': 4,
  '5.1': 1,
  '5.2': 3,
  '5.3': 2,
  '5.4': 3,
  '6.1': 3,
  '6.2': 12,
  '6.3': 4,
  '6.4': 4,
  '6.5': 5,
  '6.6': 3,
  '6.8': 4,
  '7.1': 3,
  '7.2': 4,
  '7.3': 2,
  '7.4': 5,
  '7.5': 2,
  '7.6': 2,
  '8.1': 2,
  '8.2': 3,
  '8.3': 1,
  '8.4': 1,
  '9.1': 3,
  '9.2': 4,
  '10.1': 2,
  '10.2': 2,
  '10.3': 4,
  '10.4': 11,
  '10.5': 5,
  '10.6': 2,
  '10.7': 3,
  '11.1': 2,
  '11.2': 3,
  '11.3': 3,
  '11.4': 4,
  '11.5': 1,
  '11.6': 1,
  '12.1': 3,
  '12.2': 2,
  '12.3': 4,
  '13.1': 1,
  '13.2': 5,
  '13.3': 2,
  '13.4': 5,
  '14.1': 2,
  '14.2': 4,
  '14.3': 3,
  '15.1': 3,
  '15.2': 3,
  '15.3': 7,
  '16.1': 1,
  '16.2': 5,
  '16.3': 4,
  '16.4': 3,
  '16.5': 3,
  '17.1': 1,
  '17.2': 4,
  '17.3': 2,
}
const wanted = Object.entries(sections).flatMap(([section, n]) =>
  (typeof n === 'number' ? Array.from({ length: n }, (_, i) => i + 1) : n).map((one) => `${section}.${one}`),
)
const states = ['met', 'in part', 'deploy', 'n/a', 'open']

const text = readFileSync(join(root, 'docs/security.md'), 'utf8')
const rows = text
  .split('\n')
  .filter((line) => /^\| \d+\.\d+\.\d+ +\|/.test(line))
  .map(
    (line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()) as [string, string, string, string],
  )

/** A file in backticks, and the tests of it that are named behind it. */
const pointers = (cell: string): { path: string; tests: string[] }[] =>
  [
    ...cell.matchAll(
      /`((?:src|test|scripts|docs|db|bench)\/[\w./-]+|package-lock\.json|tsconfig\.json)`((?: › "[^"]+")*)/g,
    ),
  ].map(([, path, tests]) => ({
    path: path!,
    tests: [...tests!.matchAll(/› "([^"]+)"/g)].map(([, name]) => name!),
  }))

describe('docs/security.md', () => {
  it('has every requirement of level 1 and 2 once, in order', () => {
    assert.equal(wanted.length, 253)
    assert.deepEqual(
      rows.map(([id]) => id),
      wanted,
    )
  })

  it('says of each how it stands, with what shows it or why', () => {
    for (const [id, what, state, shown] of rows) {
      assert.ok(states.includes(state), `${id}: ${state}`)
      assert.ok(what.length > 2 && shown.length > 2, id)
    }
  })

  it('counts them as they are', () => {
    const counted = states.map((state) => `${rows.filter(([, , of]) => of === state).length} ${state}`).join(', ')
    assert.ok(text.includes(`Of ${rows.length} requirements: ${counted}.`), counted)
  })

  it('points to files that are there, and to tests that are in them', () => {
    const wrong = rows.flatMap(([id, , , shown]) =>
      pointers(shown).flatMap(({ path, tests }) => {
        if (!existsSync(join(root, path))) return [`${id}: ${path} is not there`]
        if (tests.length > 0 && statSync(join(root, path)).isDirectory()) return [`${id}: ${path} is a folder`]
        const code = tests.length > 0 ? readFileSync(join(root, path), 'utf8') : ''
        return tests.filter((name) => !code.includes(name)).map((name) => `${id}: no test "${name}" in ${path}`)
      }),
    )
    assert.deepEqual(wrong, [])
  })

  it('names a test for more than half of what is met', () => {
    const met = rows.filter(([, , state]) => state === 'met')
    const shown = met.filter(([, , , cell]) => pointers(cell).some(({ path }) => /\.test\.tsx?$/.test(path)))
    assert.ok(shown.length > met.length / 2, `${shown.length} of ${met.length}`)
  })
})
