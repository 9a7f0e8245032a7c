import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '../../../platform/database.ts'
import { centreOf } from './area.ts'
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
import { readText } from './table.ts'

type Neighbourhood = { code: string; cityId: string; kind: 'wijk' | 'buurt'; name: string; x: number; y: number }

const collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) })
const ring = z.array(z.array(z.number()).min(2))
const feature = z.object({
  properties: z.object({ statcode: z.string(), statnaam: z.string(), gemeentecode: z.string() }),
  geometry: z.discriminatedUnion('type', [
    z.object({ type: z.literal('Polygon'), coordinates: z.array(ring) }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
  ]),
})

/** Neighbourhoods (wijken and buurten) of Statistics Netherlands and the land registry, as GeoJSON in WGS84 or Rijksdriehoek. */
export const importNeighbourhoods: Importer = async ({ trx, bytes, dryRun, say }) => {
  const text = readText(bytes)
  if (typeof text !== 'string') return refuseFile(text.code)
  const parsed = collection.safeParse(parseJson(text))
  if (!parsed.success) return refuseFile('not-json', text)

  const imported: Imported = nothing()
  const cities = await citiesByCode(trx)
  const here = new Map((await listAll(trx)).map((row) => [row.code, row]))
  const write = new Map<string, Neighbourhood>()
  parsed.data.features.forEach((raw, index) => {
    imported.read++
    const read = readFeature(raw, cities)
    const refuse = (code: RefusalCode) =>
      void imported.refused.push({ line: index + 1, code, sample: sampleOf(JSON.stringify(raw) ?? '') })
    if (read === 'outside') imported.outside++
    else if (typeof read === 'string') refuse(read)
    else if (write.has(read.code)) refuse('twice')
    else if (JSON.stringify(here.get(read.code)) === JSON.stringify(read)) imported.same++
    else {
      if (here.has(read.code)) imported.changed++
      else imported.added++
      write.set(read.code, read)
    }
  })
  if (!dryRun) await inPieces([...write.values()], (piece) => upsert(trx, piece))
  say(`cbs-neighbourhoods: ${imported.read}`)
  return imported
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

function readFeature(raw: unknown, cities: ReadonlyMap<string, string>): Neighbourhood | RefusalCode | 'outside' {
  const read = feature.safeParse(raw)
  if (!read.success) return 'bad-area'
  const { properties, geometry } = read.data
  const code = properties.statcode.trim().toUpperCase()
  if (!/^(WK\d{6}|BU\d{8})$/.test(code)) return 'bad-code'
  const name = plainName(properties.statnaam)
  if (!name) return 'bad-name'
  const cityId = cities.get(properties.gemeentecode.replace(/^GM/i, ''))
  if (!cityId) return 'outside'
  const centre = centreOf(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
  if (!centre) return 'bad-area'
  return { code, cityId, kind: code.startsWith('WK') ? 'wijk' : 'buurt', name, ...centre }
}

/** "Wijk 16 Stadsdeel Strijp" is called Strijp. */
function plainName(text: string): string | undefined {
  const name = nameOf(text)
    ?.replace(/^Wijk \d+ /, '')
    .replace(/^Stadsdeel /, '')
    .replaceAll('"', '')
  return name && name.charAt(0).toUpperCase() + name.slice(1)
}

async function citiesByCode(trx: Trx): Promise<Map<string, string>> {
  const rows = await trx.selectFrom('region.city').select(['id', 'municipality_code']).execute()
  return new Map(rows.map((row) => [row.municipality_code, row.id]))
}

async function listAll(trx: Trx): Promise<Neighbourhood[]> {
  const rows = await trx
    .selectFrom('region.neighbourhood')
    .select(['code', 'city_id', 'kind', 'name', 'centre'])
    .execute()
  return rows.map(({ code, city_id, kind, name, centre }) => ({ code, cityId: city_id, kind, name, ...centre }))
}

const upsert = (trx: Trx, rows: Neighbourhood[]) =>
  trx
    .insertInto('region.neighbourhood')
    .values(
      rows.map(({ code, cityId, kind, name, x, y }) => ({ code, city_id: cityId, kind, name, centre: `(${x},${y})` })),
    )
    .onConflict((conflict) =>
      conflict.column('code').doUpdateSet({
        city_id: sql`excluded.city_id`,
        kind: sql`excluded.kind`,
        name: sql`excluded.name`,
        centre: sql`excluded.centre`,
      }),
    )
    .execute()
