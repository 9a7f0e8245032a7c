import { existsSync, fchownSync, fstatSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { EmbeddedError } from './embedded-error.ts'
import type { RunAs } from './run-as.ts'

const mostBytes = 10_000_000
const logPath = (dataFolder: string) => join(dataFolder, 'server.log')

/** Bytes in the log now: what comes after was said by the next start. */
export const logSize = (dataFolder: string): number =>
  existsSync(logPath(dataFolder)) ? statSync(logPath(dataFolder)).size : 0

export const logSince = (dataFolder: string, position: number): string =>
  readFileSync(logPath(dataFolder)).subarray(position).toString()

/** Opens the log for a server that starts; a big one first becomes `server.log.old`. */
export function openLog(dataFolder: string, as: RunAs): number {
  const path = logPath(dataFolder)
  if (logSize(dataFolder) > mostBytes) renameSync(path, `${path}.old`)
  const fd = openSync(path, 'a', 0o600)
  if (process.getuid!() === 0 && fstatSync(fd).uid !== as.uid) fchownSync(fd, as.uid, as.gid)
  return fd
}

/** True when a killed server's last processes were in the way: another try soon can succeed. */
export const saysStillInUse = (log: string): boolean => /postmaster\.pid" already exists|is still in use/.test(log)

export function startFailure(log: string, dataFolder: string): EmbeddedError {
  if (log.includes('No space left'))
    return new EmbeddedError('disk-full', `No room for the database in ${dataFolder}. Make room and start again.`)
  if (saysStillInUse(log)) return stillInUse(dataFolder, [])
  const tail = log.trim().split('\n').slice(-8).join('\n')
  return new EmbeddedError('start-failed', `The database in ${dataFolder} did not start. It said:\n${tail}`)
}

export function stillInUse(dataFolder: string, pids: number[]): EmbeddedError {
  const which = pids.length > 0 ? ` (${pids.join(', ')})` : ''
  return new EmbeddedError(
    'still-in-use',
    `Processes${which} of an earlier server still use ${dataFolder}. End them and start again.`,
  )
}
