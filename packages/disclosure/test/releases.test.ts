import assert from 'node:assert/strict'
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { audit, fileReleases, findExposed, type Published, protectRelease, type Table } from '../src/index.ts'
import { flat } from './enumerate.ts'

describe('releases', () => {
  let folder = ''
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'releases-'))
  })
  after(() => rm(folder, { recursive: true }))

  const places = flat('p', 3)
  const byMeasure: Table<string[]> = {
    dimensions: [places, flat('m', 2)],
    cells: [
      [4, 30],
      [25, 40],
      [31, 22],
    ].flatMap((row, i) => row.map((value, j) => ({ key: [`p${i}`, `m${j}`], value }))),
  }
  const byGroup: Table<string[]> = {
    dimensions: [places, flat('g', 2)],
    cells: [
      [20, 14],
      [33, 32],
      [27, 26],
    ].flatMap((row, i) => row.map((value, j) => ({ key: [`p${i}`, `g${j}`], value }))),
  }

  it('are remembered on disk, and the next is checked together with them', async () => {
    const path = join(folder, 'releases.jsonl')
    await protectRelease(fileReleases(path), 'by measure', [byMeasure], { threshold: 10 })
    const text = await readFile(path, 'utf8')
    assert.ok(!text.includes('threshold') && text.endsWith('\n'))
    // another process: another store on the same file
    const store = fileReleases(path)
    await protectRelease(store, 'by group', [byGroup], { threshold: 10 })
    const [first, second] = (await store.list()).map(({ tables }) => tables[0]!) as [
      Published<string[]>,
      Published<string[]>,
    ]
    assert.deepEqual(findExposed(await audit(first, [second]), 10), [])
    assert.deepEqual(findExposed(await audit(second, [first]), 10), [])
  })

  it('a name twice, what was shown before, or a broken file: refused, and nothing is remembered', async () => {
    const path = join(folder, 'refused.jsonl')
    const store = fileReleases(path)
    await protectRelease(store, 'one', [byMeasure], { threshold: 3 })
    const text = await readFile(path, 'utf8')
    await assert.rejects(protectRelease(store, 'one', [byGroup]), { code: 'twice' })
    // with a threshold of 3 the cell of 4 was shown
    await assert.rejects(protectRelease(store, 'two', [byMeasure], { threshold: 10 }), { code: 'infeasible' })
    assert.equal(await readFile(path, 'utf8'), text)
    await appendFile(path, '{"id":')
    await assert.rejects(store.list(), { code: 'malformed', index: 1 })
  })
})
