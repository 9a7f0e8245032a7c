import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Answer, Ask } from './protocol.ts'

/** A running typesetter. While it rests it keeps no process alive. */
export type TypesetterProcess = { pid: number | undefined; ask(ask: Ask): void; rest(): void; stop(): Promise<void> }

export type Listener = { answer(answer: Answer): void; gone(why: string): void }

/**
 * Starts the typesetter with an environment of its own: none of our secrets, and an empty fontconfig, so that only the shipped fonts exist and
 * every machine sets the same bytes.
 */
export function startTypesetter(listener: Listener): TypesetterProcess {
  const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
  const child = fork(here('./typesetter.ts'), {
    execArgv: [],
    serialization: 'advanced',
    env: { FONTCONFIG_FILE: here('./typst/fonts.conf') },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let stopped = false
  let complaint = ''
  const gone = (why: string) => {
    if (!stopped) listener.gone(why)
    stopped = true
  }
  const stderr = child.stderr as typeof child.stderr & { unref(): void }
  stderr.on('data', (data) => {
    complaint = (complaint + data).slice(-500)
  })
  child.on('message', (answer: Answer) => listener.answer(answer))
  child.on('close', (code, signal) => gone(`typesetter ended (${signal ?? code}) ${complaint}`))
  child.on('error', (error) => gone(error.message))
  return {
    pid: child.pid,
    ask(ask) {
      child.ref()
      child.channel?.ref()
      child.send(ask, (error) => error && gone(error.message))
    },
    rest() {
      child.unref()
      child.channel?.unref()
      stderr.unref()
    },
    async stop() {
      stopped = true
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
      child.ref()
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}
