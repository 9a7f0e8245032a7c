import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { newId } from '../ids.ts'
import { fileStore } from './index.ts'

const root = await mkdtemp(join(tmpdir(), 'file-store-'))
after(() => rm(root, { recursive: true }))
const store = fileStore(root)
const bytesOf = (text: string) => new TextEncoder().encode(text)

test('what is put is got back, as bytes and as a stream', async () => {
  const id = newId()
  await store.put(id, bytesOf('bewijs'))
  assert.equal(Buffer.from((await store.get(id))!).toString(), 'bewijs')
  const reading = await store.read(id)
  assert.equal(reading?.size, 6)
  assert.equal((await buffer(reading!.stream)).toString(), 'bewijs')
})

test('only this user can read a file, and no half file is left lying', async () => {
  const id = newId()
  await store.put(id, bytesOf('x'))
  const path = join(root, id.slice(-2), id.slice(-4, -2), id)
  assert.equal((await stat(path)).mode & 0o777, 0o600)
  assert.equal((await stat(join(root, id.slice(-2)))).mode & 0o077, 0)
  assert.deepEqual(await readdir(join(root, 'arriving')), [])
})

test('a file that is not there is absent, also after removing it twice', async () => {
  const id = newId()
  assert.equal(await store.get(id), undefined)
  assert.equal(await store.read(id), undefined)
  await store.put(id, bytesOf('x'))
  await store.remove(id)
  await store.remove(id)
  assert.equal(await store.get(id), undefined)
})

test('an id that is none never becomes a path', async () => {
  for (const id of ['../../../etc/passwd', '', 'x', `${newId()}/../a`, newId().toUpperCase(), `${newId()}\0`]) {
    await assert.rejects(store.put(id, bytesOf('x')), /stored under an id/)
    await assert.rejects(store.get(id), /stored under an id/)
    await assert.rejects(store.read(id), /stored under an id/)
    await assert.rejects(store.remove(id), /stored under an id/)
  }
})

test('twenty at the same time do not meet', async () => {
  const ids = Array.from({ length: 20 }, () => newId())
  await Promise.all(ids.map((id) => store.put(id, bytesOf(id))))
  for (const id of ids) assert.equal(Buffer.from((await store.get(id))!).toString(), id)
})

test('sweeping takes what is old and unclaimed, and half files of a crash', async () => {
  const fresh = fileStore(await mkdtemp(join(root, 'sweep-')))
  const folder = (await readdir(root)).find((name) => name.startsWith('sweep-'))!
  const [old, claimed, young] = [newId(), newId(), newId()]
  for (const id of [old, claimed, young]) await fresh.put(id, bytesOf(id))
  const half = join(root, folder, 'arriving', 'half')
  await writeFile(half, 'x')
  const yesterday = new Date('2026-09-01T00:00:00Z')
  for (const id of [old, claimed])
    await utimes(join(root, folder, id.slice(-2), id.slice(-4, -2), id), yesterday, yesterday)
  await utimes(half, yesterday, yesterday)
  const gone = await fresh.sweep(async (id) => id === claimed, Temporal.Instant.from('2026-09-02T00:00:00Z'))
  assert.equal(gone, 2)
  assert.equal(await fresh.get(old), undefined)
  assert.ok((await fresh.get(claimed)) && (await fresh.get(young)))
  assert.deepEqual(await readdir(join(root, folder, 'arriving')), [])
  assert.equal(
    await fileStore(join(root, 'never')).sweep(async () => false, Temporal.Instant.from('2026-09-02T00:00:00Z')),
    0,
  )
})
