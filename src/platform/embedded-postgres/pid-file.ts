import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a running server says about itself in `postmaster.pid` (lines 1, 5 and 8). */
export type Postmaster = { pid: number; socketDir: string; ready: boolean }

/** The server that runs on this data directory, or nothing; a file left by a server that is gone counts as nothing. */
export function runningPostmaster(dataFolder: string): Postmaster | undefined {
  const found = readPidFile(dataFolder)
  return found && isPostmasterOf(found.pid, dataFolder) ? found : undefined
}

export function readPidFile(dataFolder: string): Postmaster | undefined {
  const lines = textOf(join(dataFolder, 'postmaster.pid'))?.split('\n')
  const pid = Number(lines?.[0])
  if (!lines || !Number.isInteger(pid) || pid <= 0) return undefined
  return { pid, socketDir: (lines[4] ?? '').trim(), ready: (lines[7] ?? '').startsWith('ready') }
}

/** True for a process that exists and is not a zombie: an orphan's parent may never collect it. */
export function isAlive(pid: number): boolean {
  const stat = textOf(`/proc/${pid}/stat`)
  return stat !== undefined && !/^\d+ \(.*\) [ZX]/s.test(stat)
}

/**
 * A process number alone proves nothing, it may have been given to another program since. A server of ours works in its
 * data directory; where the kernel does not show that (root without ptrace rights), it names the directory in its command.
 */
function isPostmasterOf(pid: number, dataFolder: string): boolean {
  if (!isAlive(pid)) return false
  const folder = workingFolder(pid)
  if (folder !== undefined) return folder === dataFolder
  const command = (textOf(`/proc/${pid}/cmdline`) ?? '').split('\0')
  return command[command.indexOf('-D') + 1] === dataFolder
}

/**
 * Processes of a killed server that have not ended yet: they may still write. A process whose folder we may not see
 * counts when it has the title and the account of a server process.
 */
export function leftoverProcesses(dataFolder: string, uid: number): number[] {
  const numbers = readdirSync('/proc').map(Number).filter(Number.isInteger)
  return numbers.filter((pid) => {
    const folder = workingFolder(pid)
    if (folder !== undefined) return folder === dataFolder && isAlive(pid)
    return (textOf(`/proc/${pid}/cmdline`) ?? '').startsWith('postgres:') && ownerOf(pid) === uid
  })
}

function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

function ownerOf(pid: number): number | undefined {
  try {
    return statSync(`/proc/${pid}`).uid
  } catch {
    return undefined
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
