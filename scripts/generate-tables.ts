// Writes each module's tables.ts from the migrations: `npm run tables`.
// A check constraint "x in ('a', 'b')" becomes a union, which a general generator does not do.
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '../src/platform/embedded-postgres/index.ts'
import { migrate } from '../src/platform/migrate.ts'

const folders: Record<string, string> = {
  platform: 'src/platform',
  region: 'src/modules/region',
  people: 'src/modules/people',
  messages: 'src/modules/messages',
  portfolio: 'src/modules/portfolio',
  places: 'src/modules/places',
  applications: 'src/modules/applications',
  placements: 'src/modules/placements',
  matching: 'src/modules/matching',
  caseload: 'src/modules/caseload',
  programme: 'src/modules/programme',
}

type Column = {
  schema: string
  table: string
  name: string
  type: string
  nullable: boolean
  has_default: boolean
  allowed: string | null
}

const columnsQuery = `
  select n.nspname as schema, c.relname as table, a.attname as name, format_type(a.atttypid, null) as type,
    not a.attnotnull as nullable, a.atthasdef as has_default,
    (select pg_get_constraintdef(k.oid) from pg_constraint k
      where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum] and pg_get_constraintdef(k.oid) like '%= ANY%' limit 1) as allowed
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where n.nspname = any ($1) and c.relkind in ('r', 'v') order by n.nspname, c.relname collate "C", a.attname collate "C"`

const types: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  boolean: 'boolean',
  smallint: 'number',
  integer: 'number',
  bigint: 'number',
  real: 'number',
  date: 'Temporal.PlainDate',
  'timestamp with time zone': 'Instant',
  'time without time zone': 'Temporal.PlainTime',
  jsonb: 'Json',
  point: 'Point',
  bytea: 'Buffer',
  tsvector: 'string',
  tsquery: 'string',
  'text[]': 'string[]',
  'uuid[]': 'string[]',
  'smallint[]': 'number[]',
}

function typeOf({ schema, table, name, type, nullable, has_default, allowed }: Column): string {
  const values =
    allowed && type === 'text' ? [...allowed.matchAll(/'([^']*)'::text/g)].map((match) => `'${match[1]}'`) : []
  const known = types[type]
  if (!known) throw new Error(`no TypeScript type for ${type} (${schema}.${table}.${name})`)
  const base = values.length > 0 ? values.join(' | ') : known
  const whole = nullable ? `${base} | null` : base
  return has_default ? `Generated<${whole}>` : whole
}

const pascal = (text: string) => text.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())

function fileOf(schema: string, columns: Column[]): string {
  const tables = Map.groupBy(columns, (column) => column.table)
  const bodies = [...tables].map(
    ([table, own]) =>
      `export type ${pascal(table)}Table = {\n${own.map((column) => `  ${column.name}: ${typeOf(column)}`).join('\n')}\n}\n`,
  )
  const used = bodies.join('')
  const path = schema === 'platform' ? '.' : '../../platform'
  const names = ['Generated', 'Instant', 'Json', 'Point'].filter((name) => new RegExp(`\\b${name}\\b`).test(used))
  const importLine = names.length > 0 ? `import type { ${names.join(', ')} } from '${path}/columns.ts'\n\n` : ''
  const keys = [...tables.keys()].map((table) => `    '${schema}.${table}': ${pascal(table)}Table`).join('\n')
  return `// Generated from the migrations by scripts/generate-tables.ts; not edited by hand.\n${importLine}${bodies.join('\n')}\ndeclare module '${path}/database.ts' {\n  interface Database {\n${keys}\n  }\n}\n`
}

/** The text of every tables.ts, by path. */
export async function generateTables(url: string): Promise<Map<string, string>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<Column>(columnsQuery, [Object.keys(folders)])
    const bySchema = Map.groupBy(rows, (row) => row.schema)
    return new Map([...bySchema].map(([schema, columns]) => [`${folders[schema]}/tables.ts`, fileOf(schema, columns)]))
  } finally {
    await client.end()
  }
}

/** A scratch server with the migrations run, for as long as `work` takes. */
async function onScratch<T>(work: (url: string) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kansroute-tables-'))
  const server = await startEmbedded({ dataDir, role: 'server', fast: true })
  try {
    const url = server.connection('owner_login', 'kansroute')
    await migrate(url)
    return await work(url)
  } finally {
    await server.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

if (import.meta.main) {
  for (const [path, text] of await onScratch(generateTables)) {
    await writeFile(path, text)
    execFileSync('biome', ['format', '--write', path], { stdio: 'ignore' })
    process.stdout.write(`${path}\n`)
  }
}
