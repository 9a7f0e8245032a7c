import assert from 'node:assert/strict'
import { join } from 'node:path'
import { fileStore } from '../../src/platform/files/index.ts'
import type { Program } from './program.ts'

/**
 * Every file that the database knows is there with all its bytes, also after the nightly sweep; the sweep takes those that were stored for a
 * transaction that was not kept. @returns how many it took.
 */
export async function sweepFiles(program: Program): Promise<number> {
  const store = fileStore(join(program.dataDir, 'files'))
  const known = await program.ask<{ id: string; bytes: number }>('select id, bytes::int from platform.file')
  const ids = new Set(known.map(({ id }) => id))
  const swept = await store.sweep(async (id) => ids.has(id), Temporal.Now.instant().add({ hours: 1 }))
  for (const { id, bytes } of known) assert.equal((await store.get(id))?.length, bytes, `the file ${id}`)
  return swept
}
