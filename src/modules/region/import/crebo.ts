import { sql } from 'kysely'
import type { Trx } from '../../../platform/database.ts'
import { type FieldId, isField } from '../words.ts'
import {
  type Imported,
  type Importer,
  inPieces,
  nameOf,
  nothing,
  type RefusalCode,
  refuseFile,
  sampleOf,
} from './importer.ts'
import { programmeField } from './programme-field.ts'
import { type Row, readTable } from './table.ts'

type Programme = { crebo: string; name: string; level: number; field: string; paths: string[] }

/** What a line says: a whole programme, or only the name that belongs to a number. */
type Read = Programme | { crebo: string; name: string }

/** The names that files give their columns. */
const columns = {
  crebo: ['kwalificatie_crebo', 'opleidingcode', 'crebo', 'crebocode'],
  name: ['kwalificatie', 'opleidingsnaam', 'naam', 'name'],
  level: ['niveau', 'level'],
  path: ['leerweg', 'leerwegen', 'paths'],
  domain: ['domein', 'domain'],
  field: ['field', 'veld'],
}

/**
 * Programmes: the national list with level and path (`kwalificatie_crebo, kwalificatie, niveau, leerweg, domein`), or a list of
 * codes and names (`Opleidingcode, Opleidingsnaam`), which renames what is here and leaves the rest out, having no level.
 */
export const importCrebo: Importer = async ({ trx, bytes, dryRun, say }) => {
  const table = readTable(bytes)
  if ('code' in table) return refuseFile(table.code, table.sample, table.line)
  const column = (of: keyof typeof columns) => columns[of].find((name) => table.columns.includes(name))
  if (!column('crebo') || !column('name')) return refuseFile('unknown-columns', table.columns.join(', '))
  const cell = (row: Row, of: keyof typeof columns) => row.cells[column(of) ?? ''] ?? ''

  const imported: Imported = { ...nothing(), refused: table.refused }
  const here = new Map((await listAll(trx)).map((programme) => [programme.crebo, programme]))
  const write = new Map<string, Programme>()
  const seen = new Map<string, string>()
  for (const row of table.rows) {
    imported.read++
    const read = readLine(row, cell, column('level') !== undefined)
    const refuse = (code: RefusalCode) =>
      void imported.refused.push({ line: row.line, code, sample: sampleOf(Object.values(row.cells).join(', ')) })
    if (typeof read === 'string') refuse(read)
    else if (seen.has(read.crebo) && seen.get(read.crebo) !== JSON.stringify(read)) refuse('twice')
    else take(read, seen.has(read.crebo))
  }
  function take(read: Read, again: boolean) {
    const before = here.get(read.crebo)
    seen.set(read.crebo, JSON.stringify(read))
    if (!('level' in read) && !before) imported.outside++
    else if (again || (before && same(before, read))) imported.same++
    else {
      if (before) imported.changed++
      else imported.added++
      write.set(read.crebo, { ...before, ...read } as Programme)
    }
  }
  if (!dryRun) await inPieces([...write.values()], (piece) => upsert(trx, piece))
  say(`crebo: ${imported.read}`)
  return imported
}

function readLine(row: Row, cell: (row: Row, of: keyof typeof columns) => string, whole: boolean): Read | RefusalCode {
  const crebo = cell(row, 'crebo')
  const name = nameOf(cell(row, 'name'))
  if (!/^\d{5}$/.test(crebo)) return 'bad-code'
  if (!name) return 'bad-name'
  if (!whole) return { crebo, name }
  const level = cell(row, 'level')
  if (!/^[1-4]$/.test(level)) return 'bad-level'
  const paths = cell(row, 'path')
    .toUpperCase()
    .split(/[/,;+ ]+/)
    .filter(Boolean)
    .sort()
  if (paths.length === 0) paths.push('BOL')
  if (paths.some((path) => path !== 'BOL' && path !== 'BBL')) return 'bad-path'
  const own = cell(row, 'field')
  const field: FieldId | undefined = isField(own) ? own : programmeField(name, cell(row, 'domain'))
  if (!field) return 'bad-area'
  // BOL first, as people say it
  return { crebo, name, level: Number(level), field, paths: [...new Set(paths)].reverse() }
}

const same = (before: Programme, read: Read): boolean =>
  before.name === read.name &&
  (!('level' in read) ||
    (before.level === read.level && before.field === read.field && String(before.paths) === String(read.paths)))

const listAll = (trx: Trx): Promise<Programme[]> =>
  trx.selectFrom('region.programme').select(['crebo', 'name', 'level', 'field', 'paths']).execute()

const upsert = (trx: Trx, programmes: Programme[]) =>
  trx
    .insertInto('region.programme')
    .values(programmes)
    .onConflict((conflict) =>
      conflict.column('crebo').doUpdateSet({
        name: sql`excluded.name`,
        level: sql`excluded.level`,
        field: sql`excluded.field`,
        paths: sql`excluded.paths`,
      }),
    )
    .execute()
