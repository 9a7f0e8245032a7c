import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { compose } from 'node:stream'
import { createZstdDecompress } from 'node:zlib'
import { altered, BackupError } from './backup-error.ts'
import { type Frame, framesOf } from './frames.ts'
import { type Header, longestHeader, type OpenedHeader, openHeader } from './header.ts'
import { type Manifest, type Note, noteSchema, type Part, type Summary } from './notes.ts'
import type { Progress } from './progress.ts'
import { unsealed } from './sealing.ts'

/** Gets each part as it comes; must take all its bytes. @returns how many rows it took, where that is known. */
export type TakePart = (part: Part, source: AsyncIterable<Buffer>, manifest: Manifest) => Promise<number | undefined>

export type ReadBackup = { header: Header; manifest: Manifest; summary: Summary; size: number }

/** A backup that was opened with its key, to be read as often as wanted. */
export type Backup = { path: string; opened: OpenedHeader; size: number }

/** @throws {BackupError} when there is no file, it is none of ours, or the key does not fit. */
export async function openBackup(path: string, key: string | undefined): Promise<Backup> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) throw new BackupError('no-file', `There is no file ${path}.`)
  const handle = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(longestHeader), 0, longestHeader, 0)
    const end = buffer.subarray(0, bytesRead).indexOf(0x0a)
    const line = Buffer.from(buffer.subarray(0, end < 0 ? bytesRead : end + 1))
    return { path, opened: await openHeader(line, key), size: found.size }
  } finally {
    await handle.close()
  }
}

/**
 * Reads a backup from end to end and hands each part to `take`. Every seal, length and digest is held against what comes.
 * @throws {BackupError} `truncated`, `altered`.
 */
export async function readBackup(backup: Backup, take: TakePart, progress: Progress): Promise<ReadBackup> {
  const { path, opened, size } = backup
  const file = createReadStream(path, { start: opened.line.length, highWaterMark: 256 * 1024 })
  const counted = async function* (source: AsyncIterable<Buffer>) {
    for await (const part of source) {
      progress.add(part.length, 'read')
      yield part
    }
  }
  const unpacked = compose(unsealed(opened, counted(file)), createZstdDecompress()) as AsyncIterable<Buffer>
  try {
    const { manifest, summary } = await readFrames(framesOf<unknown>(unpacked), take)
    return { header: opened.header, manifest, summary, size }
  } catch (error) {
    // the seals were whole, so what the packing finds wrong was put there
    if (String((error as { code?: string }).code).startsWith('ZSTD')) throw altered('its packing')
    throw error
  } finally {
    file.destroy()
  }
}

const checked = (note: unknown): Note => {
  const parsed = noteSchema.safeParse(note)
  if (!parsed.success) throw altered('a note that is none of ours')
  return parsed.data
}

type Counted = Pick<Summary, 'tables' | 'rows' | 'jobs' | 'files' | 'fileBytes'>

async function readFrames(frames: AsyncGenerator<Frame<unknown>>, take: TakePart) {
  const next = async (): Promise<Frame<unknown> | undefined> => {
    const { value, done } = await frames.next()
    return done ? undefined : value
  }
  const first = await next()
  const manifest = first && 'note' in first ? checked(first.note) : undefined
  if (manifest?.note !== 'manifest') throw altered('it does not say what it is')
  const counted: Counted = { tables: 0, rows: 0, jobs: 0, files: 0, fileBytes: 0 }
  for (;;) {
    const frame = await next()
    if (!frame || !('note' in frame)) throw altered('its end is missing')
    const note = checked(frame.note)
    if (note.note === 'end') {
      if (await next()) throw altered('something stands behind its end')
      for (const [what, is] of Object.entries(counted))
        if (note[what as keyof Counted] !== is) throw altered(`${what}: ${is} of ${note[what as keyof Counted]}`)
      return { manifest, summary: note }
    }
    if (note.note !== 'part') throw altered('a part without a beginning')
    if (note.what === 'table' && manifest.tables[counted.tables]?.name !== note.name) throw altered(note.name)
    await takePart(note, next, take, manifest, counted)
  }
}

async function takePart(
  part: Part,
  next: () => Promise<Frame<unknown> | undefined>,
  take: TakePart,
  manifest: Manifest,
  counted: Counted,
): Promise<void> {
  const seen = { digest: createHash('sha256'), bytes: 0, ends: undefined as Note | undefined }
  const took = await take(part, blocksOf(next, seen), manifest)
  const { ends } = seen
  if (ends?.note !== 'ends') throw altered(`${part.name} has no end`)
  if (ends.bytes !== seen.bytes || ends.digest !== seen.digest.digest('hex'))
    throw altered(`${part.name} by its digest`)
  if (took !== undefined && took !== ends.rows) throw altered(`${part.name}: ${took} rows of ${ends.rows}`)
  if (part.what === 'table') {
    counted.tables++
    counted.rows += ends.rows
  } else if (part.what === 'jobs') counted.jobs += ends.rows
  else if (part.what === 'file') {
    counted.files++
    counted.fileBytes += ends.bytes
  }
}

async function* blocksOf(
  next: () => Promise<Frame<unknown> | undefined>,
  seen: { digest: Hash; bytes: number; ends: Note | undefined },
): AsyncGenerator<Buffer> {
  for (;;) {
    const frame = await next()
    if (!frame) return
    if ('note' in frame) {
      seen.ends = checked(frame.note)
      return
    }
    seen.digest.update(frame.data)
    seen.bytes += frame.data.length
    yield frame.data
  }
}
