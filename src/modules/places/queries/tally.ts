import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../../platform/database.ts'
import type { RdPoint } from '../../region/index.ts'
import type { Reach } from '../reach.ts'
import { bits, type Chosen, kinds, type TallyRow } from '../rules/facets.ts'

/** Where is searched: around a point, in a city, or both. */
export type Area = {
  today: Temporal.PlainDate
  /** Nearest to this comes first. */
  origin: RdPoint | null
  reach: Reach | null
  cityId: string | null
}

/** What the choices are read with. */
export type How = {
  today: Temporal.PlainDate
  /** Her programme, for which a company is recognised or not. */
  crebo: string | null
  /** The cities where a company sees the name only when it invites. */
  nameless: ReadonlySet<string>
  fields: readonly string[]
}

type Condition = RawBuilder<unknown>
export const all = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)

export const point = ({ x, y }: RdPoint) => sql`point(${x}::float8, ${y}::float8)`

/** Places that are still to come; the rest is history. */
export const isOpen = (today: Temporal.PlainDate) => sql`(p.ends_on < ${today.toString()}::date) is not true`

export const isPaused = (today: Temporal.PlainDate) => sql`coalesce(p.paused_until > ${today.toString()}::date, false)`

/** The number of a place, in which one that is closed for a while has no seat free. */
export const facetsOn = (today: Temporal.PlainDate) =>
  sql`case when p.paused_until > ${today.toString()}::date then p.facets & ~${sql.lit(bits.free)} else p.facets end`

/** What lies in an area. `index`: found by position; `read`: for rows that were found otherwise, which leaves the index alone. */
export function inArea({ origin, reach, cityId }: Area, how: 'index' | 'read'): Condition[] {
  const conditions = cityId ? [sql`p.city_id = ${cityId}`] : []
  if (!origin || !reach) return conditions
  const away = sql`(p.position <-> ${point(origin)})`
  const circle = sql`p.position <@ circle(${point(origin)}, ${reach.metres}::float8)`
  conditions.push(how === 'index' ? circle : sql`${away} <= ${reach.metres}::float8`)
  for (const { from, to } of reach.gaps)
    conditions.push(sql`not (${away} > ${from}::float8 and ${away} <= ${to}::float8)`)
  return conditions
}

/** Companies that are recognised for a programme on a day, that day included. */
export const recognisedFor = (crebo: string, today: Temporal.PlainDate) =>
  sql`(select r.company_id from places.recognition r where r.crebo = ${crebo} and r.until >= ${today.toString()}::date)`

const has = (bit: number) => sql`(p.facets & ${sql.lit(bit)}) <> 0`

/** For her own programme; for a reader without one, for any. */
export const isRecognised = ({ crebo, today }: How) =>
  crebo ? sql`p.company_id in ${recognisedFor(crebo, today)}` : has(bits.recognised)

/** What was chosen, as conditions on the number that a place is counted by. */
export function chosen({ kinds: someKinds, fields, needs }: Chosen, how: How): Condition[] {
  const conditions: Condition[] = []
  const oneOf = (value: Condition, numbers: number[]) => conditions.push(sql`${value} = any (${numbers}::int[])`)
  if (someKinds.length > 0)
    oneOf(
      sql`(p.facets & ${sql.lit(bits.kind)})`,
      someKinds.map((kind) => kinds.indexOf(kind)),
    )
  if (fields.length > 0)
    oneOf(
      sql`((p.facets >> ${sql.lit(bits.fieldShift)}) & ${sql.lit(bits.field)})`,
      fields.map((field) => how.fields.indexOf(field)),
    )
  if (needs.includes('room')) conditions.push(has(bits.free), sql`not ${isPaused(how.today)}`)
  if (needs.includes('quick')) conditions.push(has(bits.quick))
  if (needs.includes('nameless')) conditions.push(sql`p.city_id = any (${[...how.nameless]}::text[])`)
  if (needs.includes('recognised')) conditions.push(isRecognised(how))
  return conditions
}

type Grouped = Omit<TallyRow, 'recognised'>

/**
 * Counts what lies in an area. Reads an index alone, never the rows: 100,000 places take some 30 ms.
 * Recognition for one programme is counted from its companies, which are few.
 */
export async function tallyArea(trx: Trx, area: Area, crebo: string | null): Promise<TallyRow[]> {
  const open = isOpen(area.today)
  const everything = await grouped(trx, sql`places.place p`, [open, ...inArea(area, 'index')], area.today)
  if (!crebo) return everything.map((row) => ({ ...row, recognised: (row.facets & bits.recognised) !== 0 }))
  const companies = sql`${recognisedFor(crebo, area.today)} r join places.place p on p.company_id = r.company_id`
  const hers = await grouped(trx, companies, [open, ...inArea(area, 'read')], area.today)
  return splitByRecognition(everything, hers)
}

async function grouped(
  trx: Trx,
  from: Condition,
  conditions: Condition[],
  today: Temporal.PlainDate,
): Promise<Grouped[]> {
  const { rows } = await sql<Grouped>`
    select g.facets, c.city_id as "cityId", g.n
    from (select ${facetsOn(today)} as facets, count(*)::int as n from ${from} where ${all(conditions)} group by 1) g
    join places.city_number c on c.n = g.facets >> ${sql.lit(bits.cityShift)}`.execute(trx)
  return rows
}

function splitByRecognition(everything: readonly Grouped[], hers: readonly Grouped[]): TallyRow[] {
  const recognised = new Map(hers.map(({ facets, n }) => [facets, n]))
  return everything.flatMap((row) => {
    const n = recognised.get(row.facets) ?? 0
    const both = [
      { ...row, recognised: true, n },
      { ...row, recognised: false, n: row.n - n },
    ]
    return both.filter((half) => half.n > 0)
  })
}
