import type { Worker } from 'node:worker_threads'
import type { Growable } from '../engine/memory.ts'
import { MatchingError, requireInteger } from '../errors.ts'
import type { SharedMemory } from './shared-memory.ts'

export type ParallelOptions = {
  /** How many threads work. Default: 2. The thread that calls stays free. */
  threads?: number
  /** Is told how much of the work is done, from 0 to 1. */
  progress?: (share: number) => void
  /** Stops the work: the promise is rejected with the signal's reason once no thread runs any more. */
  signal?: AbortSignal
}

/** The module and the memory are those of WebAssembly; by no name that not every reader of these types has. */
export type WorkerData = { module: object; memory: Growable; turns: number }

/** A kernel for `count` people, some at a time. */
export type Task = {
  kernel: string
  /** what the kernel is given before the first of a piece and the one after its last */
  head: readonly number[]
  count: number
  piece: number
  /** another kernel, called for one piece after the other in the order of people, with how much those before it wrote */
  inOrder?: string
}

export type Team = {
  size: number
  /** Gives each thread its task on the same people, and waits until all is done. @param did is told how many more are done */
  run(tasks: readonly Task[], did?: (people: number) => void): Promise<void>
}

export const defaultThreads = 2
const mostThreads = 64

export function requireThreads(threads = defaultThreads): number {
  requireInteger('threads', threads, 1, mostThreads)
  return threads
}

/**
 * Starts threads on a memory, works with them and ends them, whatever comes of it.
 * @throws {MatchingError} `not-available` when there are no threads here or one of them fails; the signal's reason when it stops the work.
 */
export async function withThreads<T>(
  shared: SharedMemory,
  size: number,
  signal: AbortSignal | undefined,
  work: (team: Team) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted()
  const workers = await startWorkers(shared, size)
  let stop = () => {}
  const broken = new Promise<never>((_, reject) => {
    stop = () => reject(signal?.reason)
    workers.forEach((worker, i) => {
      worker.on('error', (error) => reject(notAvailable(i, error)))
      worker.on('exit', (code) => reject(notAvailable(i, `it ended with ${code}`)))
    })
  })
  broken.catch(() => {})
  signal?.addEventListener('abort', stop)
  try {
    return await Promise.race([work(teamOf(shared, workers)), broken])
  } finally {
    signal?.removeEventListener('abort', stop)
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

const notAvailable = (index: number | undefined, why: unknown) =>
  new MatchingError('not-available', 'threads', index, why instanceof Error ? why.message : `${why}`)

async function startWorkers({ module, wasm, turns }: SharedMemory, size: number): Promise<Worker[]> {
  const workerData: WorkerData = { module, memory: wasm, turns }
  const here = import.meta.url
  const url = new URL(here.endsWith('.ts') ? './worker.ts' : './worker.js', here)
  try {
    const { Worker } = await import('node:worker_threads')
    return Array.from({ length: size }, () => new Worker(url, { workerData, execArgv: [] }))
  } catch (error) {
    throw notAvailable(undefined, error)
  }
}

function teamOf({ memory, turns }: SharedMemory, workers: readonly Worker[]): Team {
  const run: Team['run'] = async (tasks, did) => {
    memory.view(Uint32Array, turns, 3).fill(0)
    await Promise.all(tasks.map((task, i) => give(workers[i]!, task, did)))
  }
  return { size: workers.length, run }
}

/** Settles once the thread has nothing left to do; if it fails before, `withThreads` does. */
function give(worker: Worker, task: Task, did: ((people: number) => void) | undefined): Promise<void> {
  return new Promise((resolve) => {
    const hear = (told: { did?: number; done?: true }) => {
      if (told.did) did?.(told.did)
      if (!told.done) return
      worker.off('message', hear)
      resolve()
    }
    worker.on('message', hear)
    worker.postMessage(task)
  })
}
