import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

test('the example of the README prints what it says', () => {
  const here = import.meta.dirname
  const code = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(here, '../README.md'), 'utf8'))![1]!
  const folder = mkdtempSync(join(tmpdir(), 'matching-readme-'))
  try {
    const file = join(folder, 'example.mts')
    writeFileSync(file, code.replace('@kansroute/matching', join(here, '../src/index.ts')))
    const said = [...code.matchAll(/console\.log\(.*\)\s*\/\/ (.*)/g)].map(([, line]) => line!.split(': ')[0]!)
    const printed = execFileSync(process.execPath, [file], { encoding: 'utf8' })
      .trimEnd()
      .replaceAll(/\n {2}/g, ' ')
      .replaceAll('\n}', ' }')
      .split('\n')
    assert.equal(printed.length, said.length)
    printed.forEach((line, i) => {
      assert.ok(line.startsWith(said[i]!), `${line} is not ${said[i]}`)
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
