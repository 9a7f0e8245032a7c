import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { generateTables } from '../scripts/generate-tables.ts'
import { openWorld } from './world.ts'

const bare = (text: string) => text.replace(/\s+/g, '').replaceAll('|', '')

test('the types of the tables are those of the migrations', async () => {
  const world = await openWorld('empty')
  try {
    for (const [path, text] of await generateTables(world.urls.owner)) {
      assert.equal(bare(await readFile(path, 'utf8')), bare(text), `${path}: run "npm run tables"`)
    }
  } finally {
    await world.close()
  }
})
