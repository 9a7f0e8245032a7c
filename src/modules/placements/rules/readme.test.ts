import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { mermaid } from '../../../platform/transitions.ts'
import { agreementTransitions, finalAgreementStates } from './agreement-states.ts'
import { reviewed } from './sources.ts'
import { fieldsTable, signersTable, workTable } from './tables-in-words.ts'
import { wageRules } from './wage-by-age.ts'
import { workRules } from './work-rules.ts'

const path = new URL('README.md', import.meta.url)

const parts: Record<string, () => string> = {
  work: workTable,
  signers: signersTable,
  fields: fieldsTable,
  states: () => `\`\`\`mermaid\n${mermaid(agreementTransitions, finalAgreementStates)}\n\`\`\``,
}

/** Between `<!-- name -->` and `<!-- /name -->` stands what the data say; README_UPDATE=1 writes it there. */
for (const [name, made] of Object.entries(parts)) {
  test(`the README shows the table "${name}" as it is`, () => {
    const text = readFileSync(path, 'utf8')
    const region = new RegExp(`(<!-- ${name} -->\n)([\\s\\S]*?)(\n<!-- /${name} -->)`)
    if (process.env.README_UPDATE)
      writeFileSync(
        path,
        text.replace(region, (_, open, _old, close) => open + made() + close),
      )
    assert.equal(region.exec(readFileSync(path, 'utf8'))?.[2], made(), 'run this test with README_UPDATE=1')
  })
}

test('the README says when the tables were held against their sources', () =>
  assert.ok(readFileSync(path, 'utf8').includes(`in ${reviewed.last}; next in ${reviewed.next}`)))

test('days of validity are dates, in order', () => {
  for (const { from, until } of [...workRules, ...wageRules]) {
    const first = Temporal.PlainDate.from(from)
    if (until) assert.ok(Temporal.PlainDate.compare(first, Temporal.PlainDate.from(until)) <= 0)
  }
})
