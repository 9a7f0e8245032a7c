import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { Trx } from './database.ts'
import { kept } from './kept.ts'

const database = () => ({}) as Trx

it('asks once for a while, and then again', async () => {
  let asked = 0
  const read = kept(async () => ++asked, 30)
  const db = database()
  assert.deepEqual(await Promise.all([read(db), read(db)]), [1, 1])
  await new Promise((resolve) => setTimeout(resolve, 40))
  assert.equal(await read(db), 2)
})

it('keeps nothing of one database for another', async () => {
  let asked = 0
  const read = kept(async () => ++asked)
  assert.deepEqual([await read(database()), await read(database())], [1, 2])
})

it('keeps no failure', async () => {
  let asked = 0
  const read = kept(async () => {
    asked += 1
    if (asked === 1) throw new Error('away')
    return asked
  })
  const db = database()
  await assert.rejects(read(db), /away/)
  assert.equal(await read(db), 2)
})
