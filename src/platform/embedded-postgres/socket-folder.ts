import { chownSync, lstatSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EmbeddedError, systemCode } from './embedded-error.ts'
import type { RunAs } from './run-as.ts'

/** Bytes of a socket's path, `/.s.PGSQL.5432` included: the kernel's limit without the closing zero. */
const longest = 107 - '/.s.PGSQL.5432'.length
const fits = (path: string) => Buffer.byteLength(path) <= longest

/** PostgreSQL splits its setting at commas and reads quotes in it. */
const plain = (path: string) => !/[,"]/.test(path)

/**
 * The folder of the socket: the data directory itself, which is closed to others, or a closed folder of our own under the
 * temporary one when the path is too long. Whoever reaches the socket is let in without a password.
 */
export function makeSocketFolder(dataFolder: string, as: RunAs): string {
  if (fits(dataFolder) && plain(dataFolder)) return dataFolder
  const { dev, ino } = statSync(dataFolder, { bigint: true })
  const folder = [tmpdir(), '/tmp'].map((parent) => join(parent, `kansroute-${dev}-${ino}`)).find(fits)
  if (!folder) throw new EmbeddedError('socket-folder', `The path ${dataFolder} is too long for a database socket.`)
  try {
    mkdirSync(folder, { mode: 0o700 })
    if (process.getuid!() !== as.uid) chownSync(folder, as.uid, as.gid)
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error
  }
  const found = lstatSync(folder)
  if (!found.isDirectory() || found.uid !== as.uid || (found.mode & 0o777) !== 0o700)
    throw new EmbeddedError(
      'socket-folder',
      `${folder} must be a folder of account ${as.uid}, closed to others. Remove it and start again.`,
    )
  return folder
}

export function removeSocketFolder(socketDir: string, dataFolder: string): void {
  if (socketDir !== dataFolder) rmSync(socketDir, { recursive: true, force: true })
}
