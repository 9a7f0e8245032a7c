import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { describe, it } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { crc32, inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { type ZipEntry, zip } from './zip.ts'

const at = Temporal.Instant.from('2026-03-03T11:00:00Z')
const entry = (name: string, content: Uint8Array | Readable | undefined): ZipEntry => ({
  name,
  at,
  open: async () => content,
})
const whole = async (entries: ZipEntry[]) => Buffer.concat(await Array.fromAsync(zip(entries)))

/** Reads a zip by the list at its end, as a program that opens it does. */
function read(file: Buffer): [name: string, content: Buffer][] {
  const end = file.length - 22
  assert.equal(file.readUInt32LE(end), 0x06054b50)
  let place = file.readUInt32LE(end + 16)
  assert.equal(place + file.readUInt32LE(end + 12), end)
  return Array.from({ length: file.readUInt16LE(end + 10) }, () => {
    assert.equal(file.readUInt32LE(place), 0x02014b50)
    const [crc, packed, size] = [16, 20, 24].map((offset) => file.readUInt32LE(place + offset)) as [
      number,
      number,
      number,
    ]
    const length = file.readUInt16LE(place + 28)
    const local = file.readUInt32LE(place + 42)
    const name = file.toString('utf8', place + 46, place + 46 + length)
    assert.equal(file.readUInt32LE(local), 0x04034b50)
    assert.equal(file.toString('utf8', local + 30, local + 30 + length), name)
    const start = local + 30 + length
    const content = inflateRawSync(file.subarray(start, start + packed))
    assert.deepEqual([content.length, crc32(content)], [size, crc])
    assert.deepEqual([file.readUInt32LE(start + packed), file.readUInt32LE(start + packed + 4)], [0x08074b50, crc])
    place += 46 + length
    return [name, content]
  })
}

describe('a zip', () => {
  it('holds any names and any bytes, at hand or streamed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.uint8Array({ maxLength: 3000 }), fc.boolean()),
          { maxLength: 6 },
        ),
        async (files) => {
          const entries = files.map(([name, bytes, streamed]) =>
            entry(
              name,
              streamed ? Readable.from([Buffer.from(bytes.subarray(0, 7)), Buffer.from(bytes.subarray(7))]) : bytes,
            ),
          )
          const names = files.map(([name]) => Buffer.from(name).toString())
          assert.deepEqual(
            read(await whole(entries)),
            files.map(([, bytes], i) => [names[i], Buffer.from(bytes)]),
          )
        },
      ),
      { numRuns: 60 },
    )
  })

  it('leaves out what is not there any more', async () => {
    const files = read(
      await whole([entry('a', Buffer.from('1')), entry('gone', undefined), entry('b', Buffer.from('2'))]),
    )
    assert.deepEqual(
      files.map(([name]) => name),
      ['a', 'b'],
    )
  })

  it('opens one file at a time, and ends it when nobody reads on', async () => {
    const opened: string[] = []
    let ended = false
    const endless = (_nth: number) =>
      new Readable({
        read() {
          this.push(Buffer.alloc(65536, Math.random() * 256))
        },
        destroy(error, done) {
          ended = true
          done(error)
        },
      })
    const lazy = (name: string): ZipEntry => ({ name, at, open: async () => endless(opened.push(name)) })
    let bytes = 0
    for await (const part of zip([lazy('first'), lazy('second')])) {
      bytes += part.length
      if (bytes > 2000) break
    }
    assert.deepEqual(opened, ['first'])
    // streams end in a turn of their own
    for (let turns = 0; !ended && turns < 100; turns++) await setImmediate()
    assert.equal(ended, true)
  })

  it('breaks off when a file can not be read', async () => {
    const broken = new Readable({
      read() {
        this.destroy(new Error('disk'))
      },
    })
    await assert.rejects(whole([entry('a', broken)]), /disk/)
  })
})
