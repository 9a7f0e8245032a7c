import { randomUUID } from 'node:crypto'
import { createReadStream, type ReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isId } from '../ids.ts'

/** Where files are kept under their id. The bytes never change: a new version is a new id. */
export interface FileStore {
  /** Stores the bytes so that after a power cut they are there whole or not at all. */
  put(id: string, bytes: Uint8Array): Promise<void>
  /** Stores what comes, without holding it in memory. @returns whether it is new here. */
  putStream(id: string, source: AsyncIterable<Uint8Array>): Promise<boolean>
  /** The bytes, or nothing when no file has this id. */
  get(id: string): Promise<Uint8Array | undefined>
  /** The file as a stream with its size, for sending without holding it in memory. */
  read(id: string): Promise<{ stream: ReadStream; size: number } | undefined>
  /** Removes the file; a file that is not there is fine. */
  remove(id: string): Promise<void>
  /** Removes what was stored before `olderThan` and is claimed by nobody; gives how many files went. */
  sweep(keep: (id: string) => Promise<boolean>, olderThan: Temporal.Instant): Promise<number>
}

/** A store in a folder of this machine, `root/c1/2f/<id>`; only this user can read it. */
export function fileStore(root: string): FileStore {
  const arriving = join(root, 'arriving')
  return {
    put: async (id, bytes) => put(arriving, pathOf(root, id), (handle) => handle.writeFile(bytes)),
    putStream: async (id, source) => {
      const path = pathOf(root, id)
      const known = (await absentIfMissing(stat(path))) !== undefined
      // taken in all the same: who hands it over counts what was taken
      await put(arriving, path, (handle) => writeAll(handle, source))
      return !known
    },
    get: async (id) => absentIfMissing(readFile(pathOf(root, id))),
    read: async (id) =>
      absentIfMissing(
        stat(pathOf(root, id)).then(({ size }) => ({ stream: createReadStream(pathOf(root, id)), size })),
      ),
    remove: async (id) => rm(pathOf(root, id), { force: true }),
    sweep: (keep, olderThan) => sweep(root, arriving, keep, olderThan),
  }
}

/** The last digits choose the folders: the first ones of an id are the time and would all be alike. */
function pathOf(root: string, id: string): string {
  if (!isId(id)) throw new Error('a file is stored under an id')
  return join(root, id.slice(-2), id.slice(-4, -2), id)
}

async function put(arriving: string, path: string, write: (handle: FileHandle) => Promise<void>): Promise<void> {
  const folder = dirname(path)
  await mkdir(arriving, { recursive: true, mode: 0o700 })
  const made = await mkdir(folder, { recursive: true, mode: 0o700 })
  const part = join(arriving, randomUUID())
  try {
    await synced(await open(part, 'wx', 0o600), write)
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
  // The name must survive a power cut as well as the content, and so must the names of new folders.
  await synced(await open(folder, 'r'))
  if (made === undefined) return
  await synced(await open(dirname(folder), 'r'))
  await synced(await open(dirname(dirname(folder)), 'r'))
}

async function writeAll(handle: FileHandle, source: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const bytes of source) await handle.appendFile(bytes)
}

async function synced(handle: FileHandle, write?: (handle: FileHandle) => Promise<void>): Promise<void> {
  try {
    await write?.(handle)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function absentIfMissing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

async function sweep(
  root: string,
  arriving: string,
  keep: (id: string) => Promise<boolean>,
  olderThan: Temporal.Instant,
): Promise<number> {
  const files = await absentIfMissing(readdir(root, { recursive: true, withFileTypes: true }))
  let removed = 0
  for (const file of files ?? []) {
    const path = join(file.parentPath, file.name)
    const leftover = file.parentPath === arriving
    if (!file.isFile() || !(leftover || isId(file.name))) continue
    const stored = await absentIfMissing(stat(path))
    if (!stored || stored.mtimeMs >= olderThan.epochMilliseconds) continue
    if (!leftover && (await keep(file.name))) continue
    await rm(path, { force: true })
    removed++
  }
  return removed
}
