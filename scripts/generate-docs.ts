// Writes the tables of docs/data.md from the register of data, and the other documents that are made: `npm run docs`.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wholeRegister } from '../src/modules/home/my-data/register.ts'
import { registerWords } from '../src/modules/home/my-data/words.ts'
import type { Field, Table } from '../src/platform/register.ts'
import { statementDocuments } from './statement-documents.ts'

const path = join(import.meta.dirname, '../docs/data.md')
const words = registerWords('en')
const region = /(<!-- register -->\n)[\s\S]*?(\n<!-- \/register -->)/

const schemas = [
  'platform',
  'people',
  'messages',
  'portfolio',
  'applications',
  'placements',
  'matching',
  'caseload',
  'places',
  'region',
  'programme',
]
const head = ['table', 'kind', 'what', 'for', 'ground', 'who sees it', 'how long', 'on erasure', 'in the download']

const rowOf = ([name, table]: [string, Table]): string[] => [
  name,
  table.kind,
  words.table(name),
  words.purpose(table),
  words.ground(table),
  words.seenBy(table),
  words.keep(table),
  words.leaves(table),
  table.kind === 'person' && table.download ? 'yes' : 'no',
]

/** A table as the formatter of Markdown writes it: columns padded to the widest cell. */
function tableOf(rows: string[][]): string {
  const all = [head, ...rows]
  const widths = head.map((_, i) => Math.max(...all.map((row) => row[i]!.length)))
  const line = (cells: string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

function fieldOf(name: string, { download, own, file, seenBy }: Field): string {
  const notes = [
    download === false && 'not in the download',
    own && 'she changes it herself',
    file && 'the file goes with the row',
    seenBy && `only ${words.seenBy({ seenBy })}`,
  ].filter(Boolean)
  return `\`${name}\` ${words.field(name)}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`
}

/** The part of docs/data.md that the register makes. */
export function registerPart(): string {
  return schemas
    .map((schema) => {
      const tables = Object.entries(wholeRegister).filter(([name]) => name.startsWith(`${schema}.`))
      const fields = tables.flatMap(([name, table]) =>
        table.kind === 'person'
          ? [
              `- **${name}**: ${Object.entries(table.fields)
                .map(([field, given]) => fieldOf(field, given))
                .join(', ')}.`,
            ]
          : [],
      )
      return [`## ${schema}`, tableOf(tables.map(rowOf)), ...(fields.length > 0 ? [fields.join('\n')] : [])].join(
        '\n\n',
      )
    })
    .join('\n\n')
}

/** docs/data.md as it stands, with that part made anew. */
export const dataDocument = (): string =>
  readFileSync(path, 'utf8').replace(region, (_, open: string, close: string) => `${open}\n${registerPart()}\n${close}`)

if (import.meta.main) {
  writeFileSync(path, dataDocument())
  process.stdout.write('docs/data.md\n')
  for (const [name, text] of statementDocuments()) {
    writeFileSync(join(import.meta.dirname, '..', name), text)
    process.stdout.write(`${name}\n`)
  }
}
