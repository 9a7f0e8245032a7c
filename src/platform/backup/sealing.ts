import { createCipheriv, createDecipheriv, createHash, timingSafeEqual } from 'node:crypto'
import { altered, truncated } from './backup-error.ts'
import type { OpenedHeader } from './header.ts'

// The body is cut into chunks: 4 bytes (the highest bit marks the last chunk, the rest is the length), the bytes, a tag of 16. The tag covers
// the header, the chunk's number, whether it is the last, and its bytes: nothing can be changed, swapped, left out or cut off unseen. With a
// key it is AES-256-GCM, one key a file; without one a digest chained over all chunks, which shows damage but stops nobody who means harm.

const chunkSize = 128 * 1024
const tagSize = 16
const lastMark = 0x8000_0000

type Sealer = {
  seal(bytes: Buffer, label: Buffer): { bytes: Buffer; tag: Buffer }
  /** Nothing when the tag does not fit. */
  open(bytes: Buffer, label: Buffer, tag: Buffer): Buffer | undefined
}

function withKey(key: Buffer): Sealer {
  const options = { authTagLength: tagSize }
  // unique for its key: the number of the chunk
  const nonce = (label: Buffer) => label.subarray(-12)
  return {
    seal(bytes, label) {
      const cipher = createCipheriv('aes-256-gcm', key, nonce(label), options)
      cipher.setAAD(label)
      const sealed = cipher.update(bytes)
      cipher.final()
      return { bytes: sealed, tag: cipher.getAuthTag() }
    },
    open(bytes, label, tag) {
      const cipher = createDecipheriv('aes-256-gcm', key, nonce(label), options)
      cipher.setAAD(label)
      cipher.setAuthTag(tag)
      const opened = cipher.update(bytes)
      try {
        cipher.final()
        return opened
      } catch {
        return undefined
      }
    },
  }
}

function withoutKey(): Sealer {
  let before: Buffer = Buffer.alloc(tagSize)
  const next = (bytes: Buffer, label: Buffer) =>
    createHash('sha256').update(before).update(label).update(bytes).digest().subarray(0, tagSize)
  return {
    seal(bytes, label) {
      before = next(bytes, label)
      return { bytes, tag: before }
    },
    open(bytes, label, tag) {
      before = next(bytes, label)
      return timingSafeEqual(before, tag) ? bytes : undefined
    },
  }
}

const sealerOf = ({ key }: OpenedHeader): Sealer => (key ? withKey(key) : withoutKey())

/** Digest of the header, whether it is the last, number: what the tag covers beside the bytes. */
function labeller({ line }: OpenedHeader): (last: boolean) => Buffer {
  const header = createHash('sha256').update(line).digest()
  let number = 0n
  return (last) => {
    const label = Buffer.alloc(header.length + 12)
    header.copy(label)
    label[header.length] = last ? 1 : 0
    label.writeBigUInt64BE(number++, header.length + 4)
    return label
  }
}

/** The header, then what comes in, sealed chunk by chunk. */
export async function* sealed(header: OpenedHeader, source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield header.line
  const sealer = sealerOf(header)
  const label = labeller(header)
  const chunk = function* (bytes: Buffer, last: boolean) {
    const head = Buffer.alloc(4)
    head.writeUInt32BE((last ? lastMark : 0) + bytes.length)
    const done = sealer.seal(bytes, label(last))
    yield Buffer.concat([head, done.bytes, done.tag])
  }
  let waiting: Buffer[] = []
  let size = 0
  for await (const part of source) {
    waiting.push(part)
    size += part.length
    if (size < chunkSize) continue
    const whole = Buffer.concat(waiting)
    let from = 0
    for (; whole.length - from >= chunkSize; from += chunkSize)
      yield* chunk(whole.subarray(from, from + chunkSize), false)
    waiting = [whole.subarray(from)]
    size = whole.length - from
  }
  yield* chunk(Buffer.concat(waiting), true)
}

/** What was sealed, once each chunk proved whole. `source` begins after the header. @throws {BackupError} `truncated`, `altered`. */
export async function* unsealed(header: OpenedHeader, source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const sealer = sealerOf(header)
  const label = labeller(header)
  let held: Buffer = Buffer.alloc(0)
  let ended = false
  for await (const part of source) {
    held = held.length > 0 ? Buffer.concat([held, part]) : part
    for (let size = sizeOf(held); size !== undefined && !ended; size = sizeOf(held)) {
      const end = 4 + size.length
      const opened = sealer.open(held.subarray(4, end), label(size.last), held.subarray(end, end + tagSize))
      if (!opened) throw altered('a part does not fit its seal')
      held = held.subarray(end + tagSize)
      ended = size.last
      if (opened.length > 0) yield opened
    }
    if (ended && held.length > 0) throw altered('something stands behind its end')
  }
  if (!ended) throw truncated()
}

function sizeOf(held: Buffer): { length: number; last: boolean } | undefined {
  if (held.length < 4) return undefined
  const word = held.readUInt32BE(0)
  const last = word >= lastMark
  const length = word - (last ? lastMark : 0)
  if (length > chunkSize) throw altered('a part is too long')
  return held.length >= 4 + length + tagSize ? { length, last } : undefined
}
