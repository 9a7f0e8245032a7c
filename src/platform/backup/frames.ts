import { altered } from './backup-error.ts'

// Inside: frames of one byte (kind), four (length) and the bytes. A frame of kind "n" is a note in JSON, one of kind "d" the next piece of what
// the last note announced.

const note = 0x6e
const data = 0x64
const longest = 64 * 1024 * 1024

export type Frame<Note> = { note: Note } | { data: Buffer }

function frame(kind: number, bytes: Buffer): Buffer {
  const head = Buffer.alloc(5)
  head[0] = kind
  head.writeUInt32BE(bytes.length, 1)
  return Buffer.concat([head, bytes])
}

export const noteFrame = (value: object): Buffer => frame(note, Buffer.from(JSON.stringify(value)))
export const dataFrame = (bytes: Buffer): Buffer => frame(data, bytes)

/** The frames of a stream of bytes. @throws {BackupError} `altered` when it holds something else. */
export async function* framesOf<Note>(source: AsyncIterable<Buffer>): AsyncGenerator<Frame<Note>> {
  let parts: Buffer[] = []
  let held = 0
  let wanted = 5
  for await (const part of source) {
    parts.push(part)
    held += part.length
    if (held < wanted) continue
    let whole = parts.length === 1 ? part : Buffer.concat(parts)
    for (;;) {
      if (whole.length < 5) break
      const length = whole.readUInt32BE(1)
      if (length > longest) throw altered('a frame is too long')
      wanted = 5 + length
      if (whole.length < wanted) break
      const bytes = whole.subarray(5, wanted)
      if (whole[0] === data) yield { data: bytes }
      else if (whole[0] === note) yield { note: JSON.parse(bytes.toString()) as Note }
      else throw altered('a frame of an unknown kind')
      whole = whole.subarray(wanted)
      wanted = 5
    }
    parts = [whole]
    held = whole.length
  }
  if (held > 0) throw altered('its last frame is not whole')
}
