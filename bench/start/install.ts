import { execFileSync } from 'node:child_process'
import { cpSync, globSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** What npm says when it can't reach where the packages come from. */
const away = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|network/i

/**
 * `npm ci` by the lockfile in an empty folder: once to have everything in npm's cache, then once with a clock.
 * @returns nothing, after saying so, when the packages are not in the cache and the registry can't be reached.
 */
export function install(scratch: string, flags: readonly string[]): { seconds: number; megabytes: number } | undefined {
  const folder = mkdtempSync(join(scratch, 'install-'))
  for (const path of [
    'package.json',
    'package-lock.json',
    '.npmrc',
    ...globSync('packages/*/package.json', { cwd: root }),
  ])
    cpSync(join(root, path), join(folder, path), { recursive: true })
  const run = () => {
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true })
    const start = performance.now()
    execFileSync('npm', ['ci', ...flags], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
    return (performance.now() - start) / 1000
  }
  try {
    run()
    return { seconds: run(), megabytes: sizeOf(join(folder, 'node_modules')) / 1e6 }
  } catch (error) {
    const said = String((error as { stderr?: string }).stderr ?? error)
    if (!away.test(said)) throw error
    console.error('start: the installation is not measured, the registry cannot be reached.')
    return undefined
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Bytes that the files take on disk. */
function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.reduce((sum, { parentPath, name }) => sum + lstatSync(join(parentPath, name)).blocks * 512, 0)
}
