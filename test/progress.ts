import { breakOff } from './execute.ts'
import type { Part } from './parts.ts'
import { type Counts, noCounts, sayCounts } from './reporter.ts'

export const say = (line: string): boolean => process.stdout.write(`${line}\n`)

/** Runs parts at the same time and says each as it ends: its name, seconds, failures. */
export async function runParts(parts: Part[], total: Counts): Promise<void> {
  const each = async ({ name, run }: Part) => {
    const from = performance.now()
    const { output, ...counts } = await run()
    const seconds = ((performance.now() - from) / 1000).toFixed(1)
    if (output.trim()) say(output.trimEnd())
    const skipped = counts.skipped.length > 0 ? `, ${counts.skipped.length} skipped` : ''
    say(`${counts.failed > 0 ? '✖' : '✔'} ${name}: ${sayCounts(counts)}${skipped} (${seconds} s)`)
    total.passed += counts.passed
    total.failed += counts.failed
    total.skipped.push(...counts.skipped)
  }
  await Promise.all(parts.map(each))
}

/** Runs `work`, ends with the plain line of counts, and exits: 1 when something failed or nothing ran. */
export async function runAll(work: (total: Counts) => Promise<void>, cleanUp: () => Promise<void>): Promise<void> {
  const total = noCounts()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, async () => {
      breakOff()
      await cleanUp()
      process.exit(1)
    })
  try {
    refuseOldNode()
    await work(total)
  } catch (error) {
    total.failed++
    say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
  await cleanUp()
  for (const skipped of total.skipped) say(`skipped: ${skipped}`)
  const code = total.failed > 0 || total.passed === 0 ? 1 : 0
  process.stdout.write(`${sayCounts(total)}\n`, () => process.exit(code))
}

function refuseOldNode(): void {
  const { node } = process.versions
  if (Number.parseInt(node, 10) >= 26) return
  throw new Error(`This is Node ${node}; Kansroute needs 26, which "npm ci" brings. Run the tests with "npm test".`)
}
