import { execFile } from 'node:child_process'
import {
  chownSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Binaries } from './binaries.ts'
import { EmbeddedError, systemCode } from './embedded-error.ts'
import { isNamedInCommand } from './pid-file.ts'
import type { RunAs } from './run-as.ts'

/** True when a server's data stand here. Refuses data of another version and a folder that holds something else. */
export function hasCluster(dataFolder: string, major: string): boolean {
  const version = join(dataFolder, 'PG_VERSION')
  if (existsSync(version)) {
    const found = readFileSync(version, 'utf8').trim()
    if (found === major) return true
    throw new EmbeddedError(
      'version',
      `${dataFolder} was made by PostgreSQL ${found}; this program brings ${major}. Make a backup with the old program and restore it in a new folder.`,
    )
  }
  if (existsSync(dataFolder) && readdirSync(dataFolder).length > 0)
    throw new EmbeddedError(
      'not-a-database',
      `${dataFolder} holds something else than a database. Choose another DATA_DIR.`,
    )
  return false
}

/** Makes a new cluster beside its place and moves it there whole, so that a half-made one is never taken for a database. */
export async function makeCluster(
  dataFolder: string,
  { binaries, as, fast, signal }: { binaries: Binaries; as: RunAs; fast: boolean; signal: AbortSignal | undefined },
): Promise<void> {
  const fresh = `${dataFolder}.new-${process.pid}`
  await removeUnfinished(dataFolder)
  mkdirSync(fresh, { mode: 0o700 })
  if (process.getuid!() === 0) chownSync(fresh, as.uid, as.gid)
  const locale = ['--locale-provider=icu', '--icu-locale=nl-NL', '--locale=C', '-E', 'UTF8']
  const sync = fast ? ['--no-sync'] : []
  const args = ['-D', fresh, '-U', 'postgres', '-A', 'trust', '--no-instructions', ...locale, ...sync]
  const command = as.command(binaries.initdb, args, [fresh, binaries.share])
  try {
    await promisify(execFile)(command.file, command.args, {
      cwd: '/',
      env: serverEnvironment,
      ...(signal && { signal }),
    })
    renameSync(fresh, dataFolder)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true, maxRetries: 5 })
    throw initFailure(error, dataFolder)
  }
}

/** Nothing of the caller's PG* variables, locale or time zone may reach the server. */
export const serverEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

/** What a killed first start left. Its initdb may still be at work and ends by itself within seconds. */
async function removeUnfinished(dataFolder: string): Promise<void> {
  const mark = `${dataFolder}.new-`
  const paths = readdirSync(dirname(dataFolder)).map((name) => join(dirname(dataFolder), name))
  for (const path of paths.filter((path) => path.startsWith(mark))) {
    const until = Date.now() + 15_000
    while (isNamedInCommand(path) && Date.now() < until) await sleep(50)
    rmSync(path, { recursive: true, force: true, maxRetries: 5 })
  }
}

function initFailure(error: unknown, dataFolder: string): Error {
  if (error instanceof Error && error.name === 'AbortError')
    return new EmbeddedError('aborted', 'Stopped while the database was being made.')
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error)
  if (systemCode(error) === 'ENOSPC' || said.includes('No space left'))
    return new EmbeddedError('disk-full', `No room for the database in ${dataFolder}.`)
  return new EmbeddedError('init-failed', `The database could not be made in ${dataFolder}: ${said}`)
}

/** Data copied back by root belong to root, and PostgreSQL takes only its own: hand them over whole. */
export function handOver(dataFolder: string, as: RunAs): void {
  if (process.getuid!() !== 0 || statSync(dataFolder).uid === as.uid) return
  for (const name of readdirSync(dataFolder, { recursive: true }) as string[])
    lchownSync(join(dataFolder, name), as.uid, as.gid)
  chownSync(dataFolder, as.uid, as.gid)
}
