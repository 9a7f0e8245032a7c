import { statSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { systemCode } from './embedded-error.ts'

export type Role = 'server' | 'beside'
export type Holder = { pid: number; role: Role }

/** Held: this process alone starts and stops the server. */
export type Lock = { guests(): number; release(): Promise<void> }
/** A visit to the process that holds the lock; while it lasts, a command that holds it waits before it stops the server. */
export type Visit = { holder: Holder; leave(): void }

/**
 * One holder per data directory, whatever path leads to it. The lock is an abstract socket: no file, and the kernel frees
 * it however its holder dies. It answers who holds it.
 */
const nameOf = (dataDir: string): string => {
  const { dev, ino } = statSync(dataDir, { bigint: true })
  return `\0kansroute-${dev}-${ino}`
}

/** The lock, or nothing when another process holds it. */
export async function takeLock(dataDir: string, role: Role): Promise<Lock | undefined> {
  const guests = new Set<Socket>()
  const server = createServer((guest) => {
    guests.add(guest.unref())
    guest.on('error', () => {}).on('close', () => guests.delete(guest))
    guest.write(`${JSON.stringify({ pid: process.pid, role } satisfies Holder)}\n`)
  })
  try {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(nameOf(dataDir), resolve))
  } catch (error) {
    if (systemCode(error) === 'EADDRINUSE') return undefined
    throw error
  }
  server.unref()
  const release = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      for (const guest of guests) guest.destroy()
    })
  return { guests: () => guests.size, release }
}

/** Visits the holder; nothing when there is none any more or it does not answer within a second. */
export function visitHolder(dataDir: string): Promise<Visit | undefined> {
  return new Promise((resolve) => {
    const socket = connect(nameOf(dataDir)).setEncoding('utf8').setTimeout(1000)
    const fail = () => {
      socket.destroy()
      resolve(undefined)
    }
    socket
      .on('error', fail)
      .on('timeout', fail)
      .on('close', () => resolve(undefined))
    let said = ''
    socket.on('data', (part: string) => {
      said += part
      if (!said.endsWith('\n')) return
      socket.setTimeout(0).unref()
      resolve({ holder: JSON.parse(said) as Holder, leave: () => socket.destroy() })
    })
  })
}
