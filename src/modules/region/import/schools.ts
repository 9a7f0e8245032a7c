import type { Trx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import type { SchoolKind } from '../queries/list-schools.ts'
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
import { mboCities } from './mbo-cities.ts'
import { type Row, readTable } from './table.ts'

type School = { brin: string; name: string; kind: SchoolKind; cityId: string; place: string }
type Here = School & { id: string }

/**
 * Schools in two shapes: sites of secondary schools (`BRIN, vestigingsnaam, gemeente, postcode, type`), of which those for vmbo in the
 * region's cities are taken, and mbo schools (`school, BRIN`), of which those that `mbo-cities.ts` puts in a city are.
 */
export const importSchools: Importer = async ({ trx, bytes, dryRun, say }) => {
  const table = readTable(bytes)
  if ('code' in table) return refuseFile(table.code, table.sample, table.line)
  const has = (...names: string[]) => names.every((name) => table.columns.includes(name))
  const shape = has('brin', 'vestigingsnaam', 'gemeente', 'type') ? 'vo' : has('school', 'brin') ? 'mbo' : undefined
  if (!shape) return refuseFile('unknown-columns', table.columns.join(', '))

  const imported: Imported = { ...nothing(), refused: table.refused }
  const cities = await citiesByName(trx)
  const here = new Map((await listAll(trx)).map((school) => [keyOf(school), school]))
  const write = new Map<string, Here>()
  for (const row of table.rows) {
    imported.read++
    const read = shape === 'vo' ? readSite(row, cities) : readMbo(row, cities)
    const refuse = (code: RefusalCode) =>
      void imported.refused.push({ line: row.line, code, sample: sampleOf(Object.values(row.cells).join(', ')) })
    if (read === 'outside') imported.outside++
    else if (typeof read === 'string') refuse(read)
    else if (write.has(keyOf(read))) refuse('twice')
    else take(read)
  }
  function take(read: School) {
    const before = here.get(keyOf(read))
    if (before && sameAs(before, read)) imported.same++
    else {
      if (before) imported.changed++
      else imported.added++
      write.set(keyOf(read), { ...read, id: before?.id ?? newId() })
    }
  }
  if (!dryRun) await inPieces([...write.values()], (piece) => save(trx, piece, here))
  say(`schools: ${imported.read}`)
  return imported
}

/** One BRIN may stand for a vmbo and an mbo department. */
const keyOf = (school: School) => `${school.brin} ${school.kind}`

const sameAs = (a: School, b: School) => a.name === b.name && a.cityId === b.cityId && a.place === b.place

type City = { id: string; name: string }

function readSite({ cells }: Row, cities: ReadonlyMap<string, City>): School | RefusalCode | 'outside' {
  const brin = (cells.brin ?? '').toUpperCase()
  if (!/^\d{2}[A-Z]{2}\d{2}$/.test(brin)) return 'bad-brin'
  const name = nameOf(cells.vestigingsnaam)
  if (!name) return 'bad-name'
  const city = cities.get(plain(cells.gemeente ?? ''))
  return city && /vmbo/i.test(cells.type ?? '')
    ? { brin, name, kind: 'vmbo', cityId: city.id, place: city.name }
    : 'outside'
}

function readMbo({ cells }: Row, cities: ReadonlyMap<string, City>): School | RefusalCode | 'outside' {
  const brin = (cells.brin ?? '').toUpperCase()
  if (!/^\d{2}[A-Z]{2}$/.test(brin)) return 'bad-brin'
  const name = nameOf(cells.school)
  if (!name) return 'bad-name'
  const city = cities.get(plain(mboCities[brin] ?? ''))
  return city ? { brin, name, kind: 'mbo', cityId: city.id, place: city.name } : 'outside'
}

/** The registers write 's-Gravenhage for Den Haag, and capitals. */
const plain = (municipality: string) => municipality.toLowerCase().replace(/^.?s-gravenhage$/, 'den haag')

async function citiesByName(trx: Trx): Promise<Map<string, City>> {
  const rows = await trx.selectFrom('region.city').select(['id', 'name']).execute()
  return new Map(rows.map((city) => [plain(city.name), city]))
}

async function listAll(trx: Trx): Promise<Here[]> {
  const rows = await trx
    .selectFrom('region.school')
    .select(['id', 'brin', 'name', 'kind', 'city_id as cityId', 'place'])
    .where('brin', 'is not', null)
    .execute()
  return rows.map((row) => ({ ...row, brin: row.brin! }))
}

/** New schools in one go; a changed one keeps its id, phone and position. */
async function save(trx: Trx, schools: Here[], here: ReadonlyMap<string, Here>): Promise<void> {
  const added = schools.filter((school) => !here.has(keyOf(school)))
  const row = ({ id, brin, name, kind, cityId, place }: Here) => ({
    id,
    brin,
    name,
    kind,
    city_id: cityId,
    place,
    made_up: false,
  })
  if (added.length > 0) await trx.insertInto('region.school').values(added.map(row)).execute()
  for (const school of schools) {
    if (!here.has(keyOf(school))) continue
    const { id, ...changes } = row(school)
    await trx.updateTable('region.school').set(changes).where('id', '=', id).execute()
  }
}
