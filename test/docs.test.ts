import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, it } from 'node:test'
import { applicationTransitions, finalApplicationStates } from '../src/modules/applications/rules/application-states.ts'
import { finalProposalStates, proposalTransitions } from '../src/modules/matching/rules/proposal-states.ts'
import { finalRunStates, runTransitions } from '../src/modules/matching/rules/run-states.ts'
import { agreementTransitions, finalAgreementStates } from '../src/modules/placements/rules/agreement-states.ts'
import { measures } from '../src/modules/programme/measures.ts'
import { settingsList } from '../src/platform/config.ts'
import { mermaid } from '../src/platform/transitions.ts'
import { root } from './execute.ts'

// The documents say what the code says. Where they can be made from it, README_UPDATE=1 writes them.

const read = (path: string) => readFileSync(join(root, path), 'utf8')
/** The cells of the tables of a document, row by row; a head and its line are no rows. */
const rowsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter(
      (line, i, lines) => line.startsWith('|') && !/^\|[\s-|]+$/.test(line) && !/^\|[\s-|]+$/.test(lines[i + 1] ?? ''),
    )
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )

const drawing = (text: string) => `\`\`\`mermaid\n${text}\n\`\`\``
const made: [path: string, name: string, text: string][] = [
  ['docs/states.md', 'application', drawing(mermaid(applicationTransitions, finalApplicationStates))],
  ['docs/states.md', 'agreement', drawing(mermaid(agreementTransitions, finalAgreementStates))],
  ['docs/states.md', 'round', drawing(mermaid(runTransitions, finalRunStates))],
  ['docs/states.md', 'proposal', drawing(mermaid(proposalTransitions, finalProposalStates))],
]

describe('the documents', () => {
  for (const [path, name, text] of made) {
    it(`${path} draws the ${name} as its table is`, () => {
      const region = new RegExp(`(<!-- ${name} -->\\n)([\\s\\S]*?)(\\n?<!-- /${name} -->)`)
      if (process.env.README_UPDATE)
        writeFileSync(
          join(root, path),
          read(path).replace(region, (_, open) => `${open}\n${text}\n\n<!-- /${name} -->`),
        )
      assert.equal(region.exec(read(path))?.[2]?.trim(), text, 'run this test with README_UPDATE=1')
    })
  }

  it('README.md has every setting in the words of the code', () => {
    const rows = rowsOf(read('README.md')).filter(([name]) => /^`[A-Z_]+`$/.test(name ?? ''))
    assert.deepEqual(
      rows.map(([name, , means]) => ({ name: name!.slice(1, -1), means })),
      settingsList(),
    )
  })

  it('README.md names scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const named = [...read('README.md').matchAll(/\bnpm (?:run ([a-z]+)|(start|test))\b/g)].map(
      ([, run, name]) => run ?? name!,
    )
    assert.ok(named.length > 5)
    assert.deepEqual(
      named.filter((name) => !scripts[name]),
      [],
    )
  })

  it('docs/data.md lists every table once, with its kind', () => {
    const tables = globSync('db/migrations/*.sql', { cwd: root })
      .flatMap((path) => [...read(path).matchAll(/^create (?:unlogged )?table (\w+\.\w+)/gm)])
      .map((match) => match[1]!)
    const rows = rowsOf(read('docs/data.md'))
    const listed = rows.filter(([name]) => /^\w+\.\w+$/.test(name ?? ''))
    assert.deepEqual(listed.map(([name]) => name).sort(), tables.sort())
    assert.deepEqual(
      rows.filter(([, kind]) => !['person', 'shared', 'local'].includes(kind ?? '')),
      [],
    )
  })

  it('docs/features.md has every measure once', () => {
    const ids = rowsOf(read('docs/features.md')).flatMap(([name]) => /^[VMHWP]\d\b/.exec(name ?? '')?.[0] ?? [])
    assert.deepEqual(ids, Object.values(measures).flat())
  })

  it('docs/dependencies.md has every package with the version and licence that are installed', () => {
    const { dependencies, optionalDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >
    const rows = new Map(
      rowsOf(read('docs/dependencies.md')).map(([name, ...rest]) => [name!.replaceAll('`', ''), rest]),
    )
    const named = { ...dependencies, ...optionalDependencies }
    assert.deepEqual([...rows.keys()].sort(), Object.keys(named).sort())
    for (const [name, version] of Object.entries(named)) {
      assert.equal(rows.get(name)?.[0], version, name)
      const manifest = join('node_modules', name, 'package.json')
      if (!existsSync(join(root, manifest))) continue // of another processor
      const { license } = JSON.parse(read(manifest)) as { license: string }
      if (!license.startsWith('SEE LICENSE')) assert.equal(rows.get(name)?.[1], license, name)
    }
  })

  it('decisions are numbered without a gap and at most 25 lines', () => {
    const paths = globSync('decisions/*.md', { cwd: root }).sort()
    paths.forEach((path, i) => {
      const number = String(i + 1).padStart(4, '0')
      assert.match(path, new RegExp(`^decisions/${number}-[a-z0-9-]+\\.md$`))
      assert.match(read(path), new RegExp(`^# ${number} `))
      assert.ok(read(path).trimEnd().split('\n').length <= 25, path)
    })
  })
})

describe('what a document points to', () => {
  const documents = globSync(['*.md', '{docs,decisions,db,src,test}/**/*.md'], { cwd: root })
  /** `src/app.tsx`, `test/walls/`: a path from the root, without a pattern in it. */
  const path = /`((?:src|db|test|docs|scripts|bench|decisions)\/[\w./-]+)`/g
  const link = /\]\((?!https?:|#|mailto:)([^)#\s]+)/g

  it('is looked for', () => assert.ok(documents.length > 25))
  for (const document of documents) {
    it(document, () => {
      const text = read(document)
      const links = [...text.matchAll(link)].map((match) => join(dirname(document), match[1]!))
      const paths = [...text.matchAll(path)].map((match) => match[1]!)
      assert.deepEqual(
        [...links, ...paths].filter((target) => !existsSync(join(root, target))),
        [],
      )
    })
  }
})
