import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of its own for one bench, gone afterwards, also when the bench is broken off. */
export async function inScratch(name: string, work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), `kansroute-bench-${name}-`))
  // Started by root, PostgreSQL runs under an account that must be able to pass.
  chmodSync(folder, 0o711)
  const breakOff = () => process.exit(130)
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  process.once('SIGINT', breakOff).once('SIGTERM', breakOff).once('exit', remove)
  try {
    await work(folder)
  } finally {
    process.off('SIGINT', breakOff).off('SIGTERM', breakOff).off('exit', remove)
    remove()
  }
}
