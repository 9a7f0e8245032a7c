import { existsSync, readdirSync, readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a running server says about itself in `postmaster.pid` (lines 1, 5 and 8). */
export type Postmaster = { pid: number; socketDir: string; ready: boolean }

/** The server that runs on this data directory, or nothing; a file left by a server that is gone counts as nothing. */
export function runningPostmaster(dataFolder: string): Postmaster | undefined {
  const found = readPidFile(dataFolder)
  return found && isPostmasterOf(found.pid, dataFolder) ? found : undefined
}

function readPidFile(dataFolder: string): Postmaster | undefined {
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
  const command = commandOf(pid)
  return command[command.indexOf('-D') + 1] === dataFolder
}

/** The command a process was started with, word by word. */
export const commandOf = (pid: number): string[] => (textOf(`/proc/${pid}/cmdline`) ?? '').split('\0').slice(0, -1)

const everyProcess = (): number[] => readdirSync('/proc').map(Number).filter(Number.isInteger)

/** True when a living process got this path as an argument. */
export const isNamedInCommand = (path: string): boolean => everyProcess().some((pid) => commandOf(pid).includes(path))

/** Processes of a killed server that have not ended yet: they may still write. */
export function leftoverProcesses(dataFolder: string, uid: number): number[] {
  return everyProcess().filter((pid) => {
    const folder = workingFolder(pid)
    if (folder !== undefined) return folder === dataFolder && isAlive(pid)
    return commandOf(pid)[0]?.startsWith('postgres:') && ownerOf(pid) === uid && !hasOtherServer(pid, dataFolder)
  })
}

/** A process whose folder we may not see is none of ours when its parent is a living server of another folder. */
function hasOtherServer(pid: number, dataFolder: string): boolean {
  const command = commandOf(parentOf(pid))
  const folder = command[command.indexOf('-D') + 1]
  return command.includes('-D') && folder !== dataFolder
}

const parentOf = (pid: number): number => Number(/^PPid:\s*(\d+)/m.exec(textOf(`/proc/${pid}/status`) ?? '')?.[1] ?? 0)

/** Above every number that Linux gives to a process. */
const nobodysPid = 2 ** 31 - 2

/**
 * A server that is gone may have left its number to another program, or be a zombie that nobody collects: PostgreSQL would
 * then refuse to start for ever. Its files get a number that no process can have; everything else in them stays, since from
 * it PostgreSQL sees by itself whether the old server's memory is still in use, and clears that. Only while we hold the lock.
 */
export function freeStaleFiles(dataFolder: string, socketDir: string): void {
  for (const file of [join(dataFolder, 'postmaster.pid'), join(socketDir, '.s.PGSQL.5432.lock')]) {
    const text = textOf(file) ?? ''
    const pid = Number.parseInt(text, 10)
    if (pid > 0 && existsSync(`/proc/${pid}`)) writeFileSync(file, text.replace(/^\d+/, String(nobodysPid)))
  }
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
