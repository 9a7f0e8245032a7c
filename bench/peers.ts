import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** Installs the peers of `bench/package.json` by their own lockfile, when they are not there yet or another version was asked. */
export function installPeers(): void {
  const lock = createHash('sha256')
    .update(readFileSync(`${folder}package-lock.json`))
    .digest('hex')
  const installed = `${folder}node_modules/.installed`
  try {
    if (readFileSync(installed, 'utf8') === lock) return
  } catch {
    // Not installed yet.
  }
  execFileSync('npm', ['ci', '--silent'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  writeFileSync(installed, lock)
}
