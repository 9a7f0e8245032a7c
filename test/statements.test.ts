import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { staleDocuments, statementDocuments } from '../scripts/statement-documents.ts'
import { wholeRegister } from '../src/modules/home/my-data/register.ts'
import { registerWords } from '../src/modules/home/my-data/words.ts'
import { isPersonTable } from '../src/platform/register.ts'
import { root } from './execute.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')

describe('the documents that a city signs', () => {
  it('stand as the registers make them: run "npm run docs"', () => {
    assert.ok(statementDocuments().size >= 9)
    assert.deepEqual(staleDocuments(), [])
  })

  it('name every table of persons among the processing', () => {
    const words = registerWords('nl')
    for (const path of ['docs/dpia.md', 'docs/processing.md'])
      for (const [name, table] of Object.entries(wholeRegister))
        if (isPersonTable(table)) assert.ok(read(path).includes(words.table(name)), `${path} ${name}`)
  })

  it('give a test for each measure against a risk', () => {
    const risks = read('docs/dpia.md').split('## Risico')[1]!.split('\n## ')[0]!
    const rows = risks
      .split('\n')
      .filter((line) => /^\| (minderjarige|jongere|ouder|bedrijf|medewerker|iedereen)/.test(line))
    assert.ok(rows.length >= 15)
    for (const row of rows) assert.match(row, /`(?:src|test)\/[^`]+\.test\.ts`/)
  })

  it('say at the head that they are in Dutch, and why', () => {
    for (const name of ['dpia', 'processing', 'accessibility', 'controllers', 'processors', 'data-breach'])
      assert.match(read(`docs/${name}.md`), /^# [^\n]+\n\n_This document is in Dutch: /)
  })
})
