import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive } from './pid-file.ts'
import { endPostmaster, type Running, type Setup, startPostmaster, stopPostmaster } from './postmaster.ts'

/** A server that is started again when it ends without being asked, until `stop`. */
export type Kept = { socketDir: string; stop(): Promise<void> }

/** Starts the server and keeps it running. The socket stays where it is, so that pools find it again by themselves. */
export async function keepRunning(setup: Setup): Promise<Kept> {
  const stopping = new AbortController()
  let running = await startPostmaster(setup)
  let restart: Promise<void> | undefined
  const watch = setInterval(() => {
    if (restart || isAlive(running.pid)) return
    restart = startAgain({ ...setup, signal: stopping.signal }).then((again) => {
      running = again ?? running
      restart = undefined
    })
  }, 200).unref()
  // A program that ends in another way than by `stop`, by an error say, still ends its server.
  const onExit = () => endPostmaster(running.pid)
  process.once('exit', onExit)
  const stop = async () => {
    process.off('exit', onExit)
    clearInterval(watch)
    stopping.abort()
    await restart
    await stopPostmaster(running.pid)
  }
  return { socketDir: running.socketDir, stop }
}

/** Tries until it runs or the process stops; the waits grow to half a minute. */
async function startAgain(setup: Setup): Promise<Running | undefined> {
  setup.onProgress('The database ended unexpectedly; starting it again.')
  for (let wait = 500; ; wait = Math.min(wait * 2, 30_000)) {
    try {
      return await startPostmaster(setup)
    } catch (error) {
      if (setup.signal?.aborted) return undefined
      setup.onProgress(String(error))
    }
    await sleep(wait, undefined, setup.signal && { signal: setup.signal }).catch(() => {})
    if (setup.signal?.aborted) return undefined
  }
}
