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

type Condition = RawBuilder<unknown>
export const all = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)

export const point = ({ x, y }: RdPoint) => sql`point(${x}::float8, ${y}::float8)`
const distance = (origin: RdPoint) => sql`(p.position <-> ${point(origin)})`

/** Places that are still to come; the rest is history. */
const open = (today: Temporal.PlainDate) => sql`(p.ends_on is null or p.ends_on >= ${today.toString()}::date)`

export const isPaused = (today: Temporal.PlainDate) => sql`coalesce(p.paused_until > ${today.toString()}::date, false)`

/** Conditions that the index on position answers. `read` leaves the index alone: for rows that were found otherwise. */
export function within({ today, origin, reach, cityId }: Area, how: 'index' | 'read' = 'index'): Condition[] {
  const conditions = [open(today)]
  if (cityId) conditions.push(sql`p.city_id = ${cityId}`)
  if (origin && reach) {
    conditions.push(
      how === 'index'
        ? sql`p.position <@ circle(${point(origin)}, ${reach.metres}::float8)`
        : sql`${distance(origin)} <= ${reach.metres}::float8`,
    )
    for (const gap of reach.gaps)
      conditions.push(sql`not (${distance(origin)} > ${gap.from}::float8 and ${distance(origin)} <= ${gap.to}::float8)`)
  }
  return conditions
}

/** Companies that are recognised for a programme on a day. */
export const recognisedFor = (crebo: string, today: Temporal.PlainDate) =>
  sql`(select r.company_id from places.recognition r where r.crebo = ${crebo} and r.until >= ${today.toString()}::date)`

/** For her own programme; for a reader without one, for any. */
export const isRecognised = ({ crebo, today }: Pick<How, 'crebo' | 'today'>) =>
  crebo ? sql`p.company_id in ${recognisedFor(crebo, today)}` : sql`(p.facets & ${sql.lit(bits.recognised)}) <> 0`

/** What was chosen, as conditions on the number that a place is counted by. Recognition for her own programme is not in that number. */
export function chosen({ kinds: someKinds, fields, needs }: Chosen, how: How): Condition[] {
  const conditions: Condition[] = []
  if (someKinds.length > 0)
    conditions.push(
      sql`(p.facets & ${sql.lit(bits.kind)}) = any (${someKinds.map((kind) => kinds.indexOf(kind))}::int[])`,
    )
  if (fields.length > 0)
    conditions.push(
      sql`((p.facets >> ${sql.lit(bits.fieldShift)}) & ${sql.lit(bits.field)}) = any (${fields.map((field) => how.fields.indexOf(field))}::int[])`,
    )
  if (needs.includes('room'))
    conditions.push(sql`(p.facets & ${sql.lit(bits.free)}) <> 0 and not ${isPaused(how.today)}`)
  if (needs.includes('quick')) conditions.push(sql`(p.facets & ${sql.lit(bits.quick)}) <> 0`)
  if (needs.includes('nameless')) conditions.push(sql`p.city_id = any (${[...how.nameless]}::text[])`)
  if (needs.includes('recognised')) conditions.push(isRecognised(how))
  return conditions
}
export type How = {
  today: Temporal.PlainDate
  crebo: string | null
  nameless: ReadonlySet<string>
  fields: readonly string[]
}

type Grouped = Omit<TallyRow, 'recognised'>

/**
 * Counts what lies in an area. Reads an index alone, never the rows: 100,000 places take some 30 ms.
 * Recognition for one programme is counted from its companies, which are few.
 */
export async function tallyArea(trx: Trx, area: Area, crebo: string | null): Promise<TallyRow[]> {
  const everything = await grouped(trx, sql`places.place p`, within(area), area.today)
  if (!crebo) return everything.map((row) => ({ ...row, recognised: (row.facets & bits.recognised) !== 0 }))
  const companies = sql`${recognisedFor(crebo, area.today)} r join places.place p on p.company_id = r.company_id`
  const hers = await grouped(trx, companies, within(area, 'read'), area.today)
  return splitByRecognition(everything, hers)
}

async function grouped(
  trx: Trx,
  from: Condition,
  conditions: Condition[],
  today: Temporal.PlainDate,
): Promise<Grouped[]> {
  const { rows } = await sql<Grouped>`
    select p.facets, p.city_id as "cityId", ${isPaused(today)} as paused, count(*)::int as n
    from ${from} where ${all(conditions)} group by 1, 2, 3`.execute(trx)
  return rows
}

const keyOf = ({ facets, cityId, paused }: Grouped) => `${facets} ${cityId} ${paused}`

function splitByRecognition(everything: readonly Grouped[], hers: readonly Grouped[]): TallyRow[] {
  const recognised = new Map(hers.map((row) => [keyOf(row), row.n]))
  return everything.flatMap((row) => {
    const n = recognised.get(keyOf(row)) ?? 0
    const both = [
      { ...row, recognised: true, n },
      { ...row, recognised: false, n: row.n - n },
    ]
    return both.filter((half) => half.n > 0)
  })
}
