import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { fillReference } from '../../../../db/seed.ts'
import { type FreshDatabase, freshDatabase } from '../../../../test/databases.ts'
import { type Db, openDatabase, type Trx } from '../../../platform/database.ts'
import { migrate } from '../../../platform/migrate.ts'
import { type Imported, regionImporters } from './index.ts'

type Name = keyof typeof regionImporters

const shared = new URL('../../../../../shared/data/', import.meta.url)
const real = { skip: existsSync(shared) ? false : 'the sample files (../shared/data) are not here' }
const file = (path: string) => readFileSync(new URL(path, shared))
const bytes = (text: string) => new TextEncoder().encode(text)
const counts = ({ refused, ...rest }: Imported) => ({ ...rest, refused: refused.length })

class Undo extends Error {}

describe('importers of public files', () => {
  let database: FreshDatabase
  let db: Db

  before(async () => {
    database = await freshDatabase()
    await migrate(database.owner)
    await fillReference(database.owner)
    db = openDatabase(database.owner, 1)
  })
  after(async () => {
    await db.destroy()
    await database.drop()
  })

  /** Runs work in a transaction and takes all of it back. */
  async function undone(work: (trx: Trx) => Promise<void>): Promise<void> {
    const ended = db.transaction().execute(async (trx) => {
      await work(trx)
      throw new Undo()
    })
    await assert.rejects(ended, Undo)
  }
  const run = (trx: Trx, name: Name, content: Uint8Array, dryRun = false) =>
    regionImporters[name]({ trx, bytes: content, dryRun, say: () => undefined })

  describe('crebo', () => {
    const head = 'domein,kwalificatie_crebo,kwalificatie,niveau,leerweg\n'

    it('adds, changes and leaves, and the second time changes nothing', () =>
      undone(async (trx) => {
        const content = bytes(
          `${head}Horeca en bakkerij,25174,Bakker,3,BOL\nHoreca en bakkerij,25183,Patissier,4,BOL/BBL\nZorg en welzijn,99001,Nieuwe zorg,2,BBL\n`,
        )
        assert.deepEqual(counts(await run(trx, 'crebo', content)), {
          read: 3,
          added: 1,
          changed: 1,
          same: 1,
          outside: 0,
          refused: 0,
        })
        assert.deepEqual(counts(await run(trx, 'crebo', content)), {
          read: 3,
          added: 0,
          changed: 0,
          same: 3,
          outside: 0,
          refused: 0,
        })
        const rows = await trx
          .selectFrom('region.programme')
          .selectAll()
          .where('crebo', 'in', ['25174', '99001'])
          .orderBy('crebo')
          .execute()
        assert.deepEqual(rows, [
          { crebo: '25174', name: 'Bakker', level: 3, field: 'food', paths: ['BOL'] },
          { crebo: '99001', name: 'Nieuwe zorg', level: 2, field: 'care', paths: ['BBL'] },
        ])
      }))

    it('changes nothing in a dry run, and says what it would do', () =>
      undone(async (trx) => {
        const content = bytes(`${head}Zorg en welzijn,99001,Nieuwe zorg,2,BBL\n`)
        assert.equal((await run(trx, 'crebo', content, true)).added, 1)
        assert.equal((await run(trx, 'crebo', content)).added, 1)
      }))

    it('refuses lines with their number and a code, and takes the rest', () =>
      undone(async (trx) => {
        const lines = [
          'Zorg,1234,Te kort,2,BOL',
          'Zorg,99002,,2,BOL',
          'Zorg,99003,Niveau negen,9,BOL',
          'Zorg,99004,Ander pad,2,AVOND',
          'Onbekend,99005,Iets,2,BOL',
          'Zorg,99006,Goed,2,BOL',
          'Zorg,99006,Anders,2,BOL',
          'te,weinig',
        ]
        const imported = await run(trx, 'crebo', bytes(head + lines.join('\r\n')))
        assert.deepEqual(
          imported.refused.map(({ line, code }) => [line, code]).sort(([a], [b]) => Number(a) - Number(b)),
          [
            [2, 'bad-code'],
            [3, 'bad-name'],
            [4, 'bad-level'],
            [5, 'bad-path'],
            [6, 'bad-area'],
            [8, 'twice'],
            [9, 'not-csv'],
          ],
        )
        assert.equal(imported.added, 1)
        assert.match(imported.refused.find(({ code }) => code === 'bad-level')!.sample, /Niveau negen/)
      }))

    it('reads a list of codes and names: renames what is here, leaves the rest out', () =>
      undone(async (trx) => {
        const imported = await run(
          trx,
          'crebo',
          bytes('Opleidingcode,Opleidingsnaam\n25174,"Bakker, zelfstandig"\n12345,Iets anders\n25183,Patissier\n'),
        )
        assert.deepEqual(counts(imported), { read: 3, added: 0, changed: 1, same: 1, outside: 1, refused: 0 })
      }))

    for (const [says, content] of [
      ['with a byte order mark', '\ufeff'],
      ['in plain UTF-8', ''],
    ] as const)
      it(`reads semicolons and quotes ${says}`, () =>
        undone(async (trx) => {
          const imported = await run(
            trx,
            'crebo',
            bytes(
              `${content}Domein;Kwalificatie_crebo;Kwalificatie;Niveau;Leerweg\n"Zorg; welzijn";99001;"Een ""naam""; met tekens";2;BOL\n`,
            ),
          )
          assert.equal(imported.added, 1)
          const row = await trx
            .selectFrom('region.programme')
            .select('name')
            .where('crebo', '=', '99001')
            .executeTakeFirstOrThrow()
          assert.equal(row.name, 'Een "naam"; met tekens')
        }))

    it('reads the code page of old spreadsheets, and UTF-16', () =>
      undone(async (trx) => {
        const text = `${head}Zorg,99001,Coördinator café,2,BOL\n`
        const latin = Buffer.from(text, 'latin1')
        const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
        assert.equal((await run(trx, 'crebo', latin)).added, 1)
        assert.equal((await run(trx, 'crebo', wide)).same, 1)
        const row = await trx
          .selectFrom('region.programme')
          .select('name')
          .where('crebo', '=', '99001')
          .executeTakeFirstOrThrow()
        assert.equal(row.name, 'Coördinator café')
      }))

    it('reads the national list', real, () =>
      undone(async (trx) => {
        const content = file('mbo/crebo_kwalificaties_2015.csv')
        const first = await run(trx, 'crebo', content)
        // the demo region wrote its own 76 down from this list
        assert.deepEqual(counts(first), { read: 470, added: 394, changed: 0, same: 76, outside: 0, refused: 0 })
        assert.deepEqual(counts(await run(trx, 'crebo', content)), {
          read: 470,
          added: 0,
          changed: 0,
          same: 470,
          outside: 0,
          refused: 0,
        })
        const names = await run(trx, 'crebo', file('mbo/crebo_names_2023_24.csv'))
        assert.ok(
          names.read > 4000 && names.changed + names.same > 300 && names.added === 0,
          JSON.stringify(counts(names)),
        )
        assert.equal((await run(trx, 'crebo', file('mbo/crebo_names_2023_24.csv'))).changed, 0)
      }),
    )
  })

  describe('cbs-neighbourhoods', () => {
    const square = (x: number, y: number) => [
      [
        [x, y],
        [x + 100, y],
        [x + 100, y + 100],
        [x, y + 100],
        [x, y],
      ],
    ]
    const feature = (statcode: string, statnaam: string, geometry: unknown, gemeentecode = 'GM0479') => ({
      type: 'Feature',
      properties: { statcode, statnaam, gemeentecode },
      geometry,
    })
    const collection = (...features: unknown[]) => bytes(JSON.stringify({ type: 'FeatureCollection', features }))

    it('takes the centre of polygons in Rijksdriehoek, with holes and in parts', () =>
      undone(async (trx) => {
        const content = collection(
          feature('WK047999', 'Wijk 99 stadsdeel Nieuw', { type: 'Polygon', coordinates: square(115_000, 495_000) }),
          feature('BU04799901', 'Twee delen', {
            type: 'MultiPolygon',
            coordinates: [square(115_000, 495_000), square(115_200, 495_000)],
          }),
          feature('BU04799902', 'Met een gat', {
            type: 'Polygon',
            coordinates: [
              square(115_000, 495_000)[0],
              [
                [115_050, 495_000],
                [115_100, 495_000],
                [115_100, 495_100],
                [115_050, 495_100],
              ],
            ],
          }),
        )
        assert.deepEqual(counts(await run(trx, 'cbs-neighbourhoods', content)), {
          read: 3,
          added: 3,
          changed: 0,
          same: 0,
          outside: 0,
          refused: 0,
        })
        const rows = await trx
          .selectFrom('region.neighbourhood')
          .select(['name', 'kind', 'centre'])
          .where('code', 'like', '%04799%')
          .orderBy('code')
          .execute()
        assert.deepEqual(rows, [
          { name: 'Twee delen', kind: 'buurt', centre: { x: 115_150, y: 495_050 } },
          { name: 'Met een gat', kind: 'buurt', centre: { x: 115_025, y: 495_050 } },
          { name: 'Stadsdeel Nieuw', kind: 'wijk', centre: { x: 115_050, y: 495_050 } },
        ])
      }))

    it('refuses features that are none, and leaves out other cities', () =>
      undone(async (trx) => {
        const good = { type: 'Polygon', coordinates: square(115_000, 495_000) }
        const content = collection(
          feature('X1', 'Geen code', good),
          feature('WK047998', ' ', good),
          feature('WK047997', 'Op zee', { type: 'Polygon', coordinates: square(-9_000_000, 0) }),
          feature('WK047996', 'Punt', { type: 'Point', coordinates: [4, 52] }),
          feature('WK034400', 'Utrecht', good, 'GM0344'),
          feature('WK047995', 'Eén', good),
          feature('WK047995', 'Twee', good),
          null,
        )
        const imported = await run(trx, 'cbs-neighbourhoods', content)
        assert.deepEqual(
          imported.refused.map(({ line, code }) => [line, code]),
          [
            [1, 'bad-code'],
            [2, 'bad-name'],
            [3, 'bad-area'],
            [4, 'bad-area'],
            [7, 'twice'],
            [8, 'bad-area'],
          ],
        )
        assert.deepEqual([imported.added, imported.outside], [1, 1])
      }))

    it('reads the real neighbourhoods: the big ones are here already', real, () =>
      undone(async (trx) => {
        const big = file('geo/cbs_wijken_2014_5steden.geojson')
        assert.deepEqual(counts(await run(trx, 'cbs-neighbourhoods', big)), {
          read: 115,
          added: 0,
          changed: 0,
          same: 115,
          outside: 0,
          refused: 0,
        })
        const small = file('geo/cbs_buurten_2014_5steden.geojson')
        assert.deepEqual(counts(await run(trx, 'cbs-neighbourhoods', small)), {
          read: 462,
          added: 462,
          changed: 0,
          same: 0,
          outside: 0,
          refused: 0,
        })
        assert.equal((await run(trx, 'cbs-neighbourhoods', small)).same, 462)
      }),
    )
  })

  describe('schools', () => {
    it('takes vmbo sites in the cities, and keeps the id when one is renamed', () =>
      undone(async (trx) => {
        const rows = (name: string) =>
          bytes(
            `BRIN,vestigingsnaam,gemeente,postcode,type\n00AA01,${name},ZAANSTAD,1500 AA,VMBO\n00AA02,Elders,UTRECHT,3500 AA,VMBO\n00AA03,Gymnasium,'S-GRAVENHAGE,2500 AA,HAVO/VWO\n00BB01,Haags,'S-GRAVENHAGE,2500 AA,VMBO\n0,Fout,ZAANSTAD,,VMBO\n`,
          )
        assert.deepEqual(counts(await run(trx, 'schools', rows('Oude naam'))), {
          read: 5,
          added: 2,
          changed: 0,
          same: 0,
          outside: 2,
          refused: 1,
        })
        const read = () =>
          trx
            .selectFrom('region.school')
            .select(['id', 'name', 'place', 'made_up'])
            .where('brin', '=', '00AA01')
            .execute()
        const [before] = await read()
        assert.deepEqual(counts(await run(trx, 'schools', rows('Nieuwe naam'))), {
          read: 5,
          added: 0,
          changed: 1,
          same: 1,
          outside: 2,
          refused: 1,
        })
        assert.deepEqual(await read(), [{ ...before!, name: 'Nieuwe naam', place: 'Zaanstad', made_up: false }])
      }))

    it('reads the real lists, twice', real, () =>
      undone(async (trx) => {
        const vo = await run(trx, 'schools', file('vo/schools_xy_coords.csv'))
        assert.deepEqual([vo.read, vo.refused.length, vo.changed, vo.same], [1231, 0, 0, 0])
        assert.ok(vo.added > 50, JSON.stringify(counts(vo)))
        assert.equal((await run(trx, 'schools', file('vo/schools_xy_coords.csv'))).same, vo.added)
        const mbo = await run(trx, 'schools', file('mbo/mbo_brin.csv'))
        assert.deepEqual(counts(mbo), { read: 57, added: 10, changed: 0, same: 0, outside: 47, refused: 0 })
        assert.equal((await run(trx, 'schools', file('mbo/mbo_brin.csv'))).same, 10)
      }),
    )
  })

  describe('whatever the file is', () => {
    const names = Object.keys(regionImporters) as Name[]

    for (const name of names)
      it(`${name} refuses a file of another kind as a whole`, () =>
        undone(async (trx) => {
          for (const [content, codes] of [
            [bytes(''), ['empty', 'not-json']],
            [bytes('a,b,c\n1,2,3\n'), ['unknown-columns', 'not-json']],
            [bytes('{"type":"Feature'), ['unknown-columns', 'not-json', 'not-csv']],
            [new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3]), ['not-text']],
            [new Uint8Array(20_000_001).fill(97), ['too-big']],
          ] as const) {
            const imported = await run(trx, name, content)
            assert.deepEqual([imported.read, imported.refused.length], [0, 1])
            assert.ok((codes as readonly string[]).includes(imported.refused[0]!.code), imported.refused[0]!.code)
          }
        }))

    const seeds: Record<Name, Buffer> = {
      crebo: Buffer.from(
        'domein,kwalificatie_crebo,kwalificatie,niveau,leerweg\n"Zorg, welzijn",99001,"Eén ""naam""",2,BOL/BBL\nBouw,99002,Timmeren,3,BOL\n',
      ),
      'cbs-neighbourhoods': Buffer.from(
        JSON.stringify({
          type: 'FeatureCollection',
          features: [
            {
              properties: { statcode: 'WK047901', statnaam: 'Wijk 1 Noord', gemeentecode: 'GM0479' },
              geometry: {
                type: 'Polygon',
                coordinates: [
                  [
                    [4.8, 52.4],
                    [4.9, 52.4],
                    [4.9, 52.5],
                  ],
                ],
              },
            },
          ],
        }),
      ),
      schools: Buffer.from(
        'BRIN,vestigingsnaam,gemeente,postcode,type\n00AA01,School,ZAANSTAD,1500 AA,VMBO\n00AA02,Eén,"AMSTERDAM",1000 AA,VMBO\n',
      ),
    }
    for (const name of names)
      it(`${name} never throws on broken bytes, and refuses or takes each line`, () =>
        undone(async (trx) => {
          const flips = fc.array(fc.record({ at: fc.nat(), to: fc.nat(255) }), { maxLength: 6 })
          await fc.assert(
            fc.asyncProperty(flips, fc.double({ min: 0, max: 1, noNaN: true }), async (changes, keep) => {
              const content = Buffer.from(
                seeds[name].subarray(0, keep < 0.3 ? seeds[name].length : Math.ceil(seeds[name].length * keep)),
              )
              for (const { at, to } of changes) if (content.length > 0) content[at % content.length] = to
              const { read, added, changed, same, outside, refused } = await run(trx, name, content)
              assert.ok(
                added + changed + same + outside <= read && read <= added + changed + same + outside + refused.length,
              )
              for (const { line, sample } of refused) assert.ok(line >= 1 && sample.length <= 80)
            }),
            { numRuns: 150 },
          )
        }))
  })
})
