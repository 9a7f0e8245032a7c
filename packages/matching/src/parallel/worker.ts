// One thread of several on the same memory: takes pieces of the work until none is left.

import { parentPort, workerData } from 'node:worker_threads'
import type { Task, WorkerData } from './threads.ts'

type Given = WorkerData & { module: WebAssembly.Module; memory: WebAssembly.Memory }
type Kernel = (...numbers: number[]) => number

const { module, memory, turns } = workerData as Given
const { exports } = new WebAssembly.Instance(module, { env: { memory } })

parentPort!.on('message', ({ kernel, head, count, piece, into }: Task) => {
  const run = exports[kernel] as Kernel
  const [next, placed, written] = [turns / 4, turns / 4 + 1, turns / 4 + 2]
  for (;;) {
    const words = new Int32Array(memory.buffer)
    const first = Atomics.add(words, next, piece)
    if (first >= count) break
    const end = Math.min(count, first + piece)
    const answer = run(...head, first, end)
    if (into) {
      // what this piece found stands behind what the pieces before it found, whoever is quicker
      for (let now = Atomics.load(words, placed); now !== first; now = Atomics.load(words, placed))
        Atomics.wait(words, placed, now)
      const from = Atomics.load(words, written) >>> 0
      Atomics.store(words, written, (from + answer) | 0)
      Atomics.store(words, placed, end)
      Atomics.notify(words, placed)
      place(into, first, end, from, answer)
    }
    parentPort!.postMessage({ did: end - first })
  }
  parentPort!.postMessage({ done: true })
})

/** Copies what was found from the thread's own columns to everybody's, and says where each person's pairs end. */
function place(
  { counts, start, columns }: NonNullable<Task['into']>,
  first: number,
  end: number,
  from: number,
  size: number,
) {
  const words = new Uint32Array(memory.buffer)
  for (const [own, all] of columns) words.copyWithin(all / 4 + from, own / 4, own / 4 + size)
  let at = from
  for (let p = first; p < end; p++) {
    at += words[counts / 4 + p - first]!
    words[start / 4 + p + 1] = at
  }
}
