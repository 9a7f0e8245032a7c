import { spawn } from 'node:child_process'
import { dirname } from 'node:path'

export const root = dirname(import.meta.dirname)

type Done = { code: number | null; output: string; late: boolean }
const running = new Set<number>()

/**
 * Runs a program from the root of the tree in a group of its own, so that nothing of it is left when it takes too long or
 * the run is broken off. A descendant outside the group that keeps the output open is not waited for.
 */
export function execute(
  file: string,
  args: string[],
  options: { minutes: number; env?: Record<string, string> },
): Promise<Done> {
  const { NODE_TEST_CONTEXT: _, ...outer } = process.env
  const env = { ...outer, ...options.env }
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env })
    const group = child.pid ?? 0
    running.add(group)
    const output: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => output.push(part))
    let late = false
    const timer = setTimeout(() => {
      late = true
      killGroup(group)
    }, options.minutes * 60_000)
    const finish = (code: number | null, said = '') => {
      clearTimeout(timer)
      killGroup(group)
      running.delete(group)
      resolve({ code, late, output: Buffer.concat(output).toString() + said })
    }
    child.once('error', (error) => finish(null, String(error)))
    child.once('close', (code) => finish(code))
    child.once('exit', (code) => setTimeout(finish, 2000, code).unref())
  })
}

/** Ends every program that still runs. */
export function breakOff(): void {
  for (const group of running) killGroup(group)
}

function killGroup(group: number): void {
  if (group === 0) return
  try {
    process.kill(-group, 'SIGKILL')
  } catch {
    // ended already
  }
}
