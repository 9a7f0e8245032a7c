import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { nodeTests } from './parts.ts'

const header = `import { describe, it, before, after, test } from 'node:test'\nimport assert from 'node:assert/strict'\n`

/** What the runner makes of one test file, in one process with others and in its own. */
const cases: { what: string; code: string; passed: number; failed: number; skipped?: number; says?: RegExp }[] = [
  { what: 'two tests', code: `it('a', () => {}); describe('s', () => { it('b', () => {}) })`, passed: 2, failed: 0 },
  {
    what: 'a failure within parts of a test, once',
    code: `describe('s', () => it('outer', async t => { await t.test('inner', () => assert.equal(1, 2)) }))`,
    passed: 0,
    failed: 1,
    says: /s\.outer › inner\n {4}Expected values to be strictly equal/,
  },
  {
    what: 'a skipped test',
    code: `it('a', { skip: 'no tool' }, () => {}); it('b', () => {})`,
    passed: 1,
    failed: 0,
    skipped: 1,
  },
  { what: 'a test still to be written', code: `it.todo('a'); it('b', () => {})`, passed: 1, failed: 1 },
  { what: 'a file without a test', code: 'assert.ok(true)', passed: 0, failed: 1, says: /holds no test/ },
  { what: 'a file that breaks', code: `throw new Error('broken file')`, passed: 0, failed: 1, says: /broken file/ },
  {
    what: 'an end before the tests are done',
    code: `it('a', () => process.exit(0)); it('b', () => {})`,
    passed: 0,
    failed: 1,
  },
  {
    what: 'a process that is killed',
    code: `it('a', () => process.kill(process.pid, 'SIGKILL'))`,
    passed: 0,
    failed: 1,
  },
  {
    what: 'a preparation that fails, with its tests',
    code: `describe('s', () => { before(() => { throw new Error('no ground') }); it('a', () => {}) })`,
    passed: 0,
    failed: 2,
    says: /no ground/,
  },
  {
    what: 'tidying up that fails',
    code: `describe('s', () => { after(() => { throw new Error('mess') }); it('a', () => {}) })`,
    passed: 1,
    failed: 1,
    says: /mess/,
  },
  {
    what: 'a test that never ends',
    code: `it('a', () => new Promise(() => setInterval(() => {}, 1000)))`,
    passed: 0,
    failed: 1,
  },
  {
    what: 'a test that leaves something open',
    code: `it('a', () => { setInterval(() => {}, 1000) })`,
    passed: 1,
    failed: 0,
  },
]

describe('the run counts', () => {
  for (const { what, code, passed, failed, skipped = 0, says = /^/ } of cases) {
    for (const isolation of ['none', 'process'] as const) {
      it(`${what} (${isolation === 'none' ? 'one process' : 'its own process'})`, async () => {
        const folder = mkdtempSync(join(tmpdir(), 'kansroute-parts-'))
        const file = join(folder, 'case.test.mjs')
        writeFileSync(file, header + code)
        const { output, ...counts } = await nodeTests('case', [file], { isolation, seconds: 2 }).run()
        rmSync(folder, { recursive: true })
        assert.deepEqual(
          { passed: counts.passed, failed: counts.failed, skipped: counts.skipped.length },
          { passed, failed, skipped },
        )
        assert.match(output, says)
      })
    }
  }
})
