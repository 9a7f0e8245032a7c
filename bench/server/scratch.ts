import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type End = () => Promise<void>

/** What runs now and must end before its folder goes, latest first. */
const open: End[] = []

/** Registers how something is ended, also when the bench is broken off. @returns the same, to call when it is no longer needed. */
export function ending(end: End): End {
  let ended: Promise<void> | undefined
  const once = () => {
    open.splice(open.indexOf(once), open.includes(once) ? 1 : 0)
    ended ??= end()
    return ended
  }
  open.unshift(once)
  return once
}

/** A folder of its own for one bench, gone afterwards, also when the bench is broken off. */
export async function inScratch(name: string, work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), `kansroute-bench-${name}-`))
  // Started by root, PostgreSQL runs under an account that must be able to pass.
  chmodSync(folder, 0o711)
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  const breakOff = async () => {
    for (const end of [...open]) await end().catch(() => undefined)
    remove()
    process.exit(130)
  }
  process.once('SIGINT', breakOff).once('SIGTERM', breakOff)
  try {
    await work(folder)
  } finally {
    process.off('SIGINT', breakOff).off('SIGTERM', breakOff)
    remove()
  }
}
