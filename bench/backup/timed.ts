import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { settingsList } from '../../src/platform/config.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export type Command = readonly string[] | { command: readonly string[]; env: Record<string, string> }

/** Runs a program to its end: how long it took, and the most memory it held. @throws when it fails. */
export function timed(
  what: Command,
  more: Record<string, string> = {},
): Promise<{ seconds: number; megabytes: number }> {
  const { command, env } = 'env' in what ? what : { command: what, env: {} }
  const clean = { ...process.env }
  for (const { name } of settingsList()) delete clean[name]
  const [file, ...args] = command as [string, ...string[]]
  const from = performance.now()
  const child = spawn(file, args, {
    cwd: root,
    env: { ...clean, ...env, ...more },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    said += part
  })
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid ?? 0))
  }, 20)
  return new Promise((resolve, reject) =>
    child.once('close', (code) => {
      clearInterval(watch)
      const seconds = (performance.now() - from) / 1000
      if (code === 0) resolve({ seconds, megabytes: peak / 1000 })
      else reject(new Error(`${file} ended with ${code}: ${said.slice(-2000)}`))
    }),
  )
}

/** The most that a process held until now, in kB. */
function peakOf(pid: number): number {
  try {
    return Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0 // it ended meanwhile
  }
}
