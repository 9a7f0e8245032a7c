import { constants, inflateSync } from 'node:zlib'
import type { PdfObject } from './pdf-objects.ts'

/** `too-big` when it unpacks to more than the limit, `unreadable` when it is damaged or packed in a way we don't read. */
export type Unpacked = { bytes: Buffer } | { refused: 'too-big' | 'unreadable' }

const filterOf = /\/Filter[\0\t\n\f\r ]*(\[[^\]]*\]|\/[^\0\t\n\f\r ()<>[\]{}/%]+|\d+[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R)/
const predictor = /\/Predictor[\0\t\n\f\r ]+(\d+)/

/** The names of the filters, outermost first; nothing when they stand in another object. */
export function filtersOf(bare: string): string[] | undefined {
  const written = filterOf.exec(bare)?.[1]
  if (written === undefined) return []
  if (/^\d/.test(written)) return undefined
  return [...written.matchAll(/\/([^\0\t\n\f\r ()<>[\]{}/%]+)/g)].map((name) => name[1]!)
}

/** The content of a stream, never more than `limit` bytes of it. */
export function unpackStream(file: Uint8Array, object: PdfObject, limit: number): Unpacked {
  const filters = filtersOf(object.bare)
  if (!object.stream || !filters || filters.length > 4) return { refused: 'unreadable' }
  if (Number(predictor.exec(object.bare)?.[1] ?? 1) > 1) return { refused: 'unreadable' }
  let bytes: Buffer = Buffer.from(file.subarray(object.stream.start, object.stream.end))
  for (const filter of filters) {
    const next = unfilter(filter, bytes, limit)
    if ('refused' in next) return next
    bytes = next.bytes
  }
  return bytes.length > limit ? { refused: 'too-big' } : { bytes }
}

function unfilter(filter: string, bytes: Buffer, limit: number): Unpacked {
  if (filter === 'FlateDecode' || filter === 'Fl') return inflated(bytes, limit)
  if (filter === 'ASCIIHexDecode' || filter === 'AHx') {
    const hex = bytes
      .toString('latin1')
      .split('>')[0]!
      .replace(/[^0-9a-fA-F]/g, '')
    return { bytes: Buffer.from(hex.length % 2 ? `${hex}0` : hex, 'hex') }
  }
  if (filter === 'ASCII85Decode' || filter === 'A85') return ascii85(bytes.toString('latin1'))
  return { refused: 'unreadable' }
}

function inflated(bytes: Buffer, limit: number): Unpacked {
  try {
    return { bytes: inflateSync(bytes, { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH }) }
  } catch (error) {
    return { refused: (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-big' : 'unreadable' }
  }
}

/** Five characters from `!` to `u` are four bytes; `z` is four zero bytes; `~>` ends. */
function ascii85(text: string): Unpacked {
  const digits = text
    .replace(/^[\s\0]*<~/, '')
    .split('~')[0]!
    .replace(/[\s\0]/g, '')
    .replaceAll('z', '!!!!!')
  if (/[^!-u]/.test(digits)) return { refused: 'unreadable' }
  const groups = Math.ceil(digits.length / 5)
  const out = Buffer.alloc(groups * 4)
  const padded = digits.padEnd(groups * 5, 'u')
  for (let group = 0; group < groups; group++) {
    let value = 0
    for (let i = 0; i < 5; i++) value = value * 85 + padded.charCodeAt(group * 5 + i) - 33
    out.writeUInt32BE(value % 2 ** 32, group * 4)
  }
  return { bytes: out.subarray(0, Math.floor((digits.length * 4) / 5)) }
}
