import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, crc32, createDeflateRaw } from 'node:zlib'

/** A file to put in a zip: bytes at hand, or a stream that is opened when its turn comes. */
export type ZipEntry = { name: string; at: Temporal.Instant; open(): Promise<Uint8Array | Readable | undefined> }

const utf8AndSizeAfter = 0x0808
const deflated = 8
/** Without the 64-bit form a zip ends here. */
const mostBytes = 0xffff_ffff

type Written = { name: Buffer; time: number; crc: number; packed: number; size: number; offset: number }

/**
 * A zip as a stream, one file after the other, never held in memory (APPNOTE 6.3: sizes follow each file). An entry that is not there any more is
 * left out. @throws {RangeError} past 4 GiB.
 */
export async function* zip(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const written: Written[] = []
  let offset = 0
  for (const entry of entries) {
    const content = await entry.open()
    if (content === undefined) continue
    const file: Written = { name: Buffer.from(entry.name), time: dosTime(entry.at), crc: 0, packed: 0, size: 0, offset }
    const head = local(file)
    yield head
    for await (const part of pack(content, file)) {
      file.packed += part.length
      yield part
    }
    const tail = sizes(file)
    yield tail
    offset += head.length + file.packed + tail.length
    if (offset > mostBytes) throw new RangeError('a zip of more than 4 GiB')
    written.push(file)
  }
  const list = Buffer.concat(written.map(central))
  yield list
  yield end(written.length, list.length, offset)
}

/** Deflates, counting on the way. Who stops reading ends the stream that is read from as well. */
async function* pack(content: Uint8Array | Readable, file: Written): AsyncGenerator<Uint8Array> {
  const deflate = createDeflateRaw({ level: constants.Z_BEST_SPEED })
  const source = content instanceof Uint8Array ? Readable.from([content]) : content
  const piped = pipeline(
    source,
    async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const bytes of chunks) {
        file.crc = crc32(bytes, file.crc)
        file.size += bytes.length
        yield bytes
      }
    },
    deflate,
  )
  // what goes wrong is thrown by the reading below
  piped.catch(() => undefined)
  yield* deflate
  await piped
}

/** Two seconds exact, from 1980: what a zip knows of time; the Dutch clock. */
function dosTime(at: Temporal.Instant): number {
  const t = at.toZonedDateTimeISO('Europe/Amsterdam')
  return (
    (((t.year - 1980) << 25) | (t.month << 21) | (t.day << 16) | (t.hour << 11) | (t.minute << 5) | (t.second >> 1)) >>>
    0
  )
}

function local({ name, time }: Written): Buffer {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(utf8AndSizeAfter, 6)
  head.writeUInt16LE(deflated, 8)
  head.writeUInt32LE(time, 10)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, name])
}

function sizes({ crc, packed, size }: Written): Buffer {
  const tail = Buffer.alloc(16)
  tail.writeUInt32LE(0x08074b50, 0)
  tail.writeUInt32LE(crc, 4)
  tail.writeUInt32LE(packed, 8)
  tail.writeUInt32LE(size, 12)
  return tail
}

function central({ name, time, crc, packed, size, offset }: Written): Buffer {
  const head = Buffer.alloc(46)
  head.writeUInt32LE(0x02014b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(20, 6)
  head.writeUInt16LE(utf8AndSizeAfter, 8)
  head.writeUInt16LE(deflated, 10)
  head.writeUInt32LE(time, 12)
  head.writeUInt32LE(crc, 16)
  head.writeUInt32LE(packed, 20)
  head.writeUInt32LE(size, 24)
  head.writeUInt16LE(name.length, 28)
  head.writeUInt32LE(offset, 42)
  return Buffer.concat([head, name])
}

function end(count: number, length: number, offset: number): Buffer {
  const tail = Buffer.alloc(22)
  tail.writeUInt32LE(0x06054b50, 0)
  tail.writeUInt16LE(count, 8)
  tail.writeUInt16LE(count, 10)
  tail.writeUInt32LE(length, 12)
  tail.writeUInt32LE(offset, 16)
  return tail
}
