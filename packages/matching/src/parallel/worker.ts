// One thread of several on the same memory: takes pieces of the work until none is left.

import { parentPort, workerData } from 'node:worker_threads'
import type { Task, WorkerData } from './threads.ts'

type Given = WorkerData & { module: WebAssembly.Module; memory: WebAssembly.Memory }
type Kernel = (...numbers: number[]) => number

const { module, memory, turns } = workerData as Given
const { exports } = new WebAssembly.Instance(module, { env: { memory } })

parentPort!.on('message', ({ kernel, head, count, piece, inOrder }: Task) => {
  const run = exports[kernel] as Kernel
  const [next, placed, written] = [turns / 4, turns / 4 + 1, turns / 4 + 2]
  for (;;) {
    const words = new Int32Array(memory.buffer)
    const first = Atomics.add(words, next, piece)
    if (first >= count) break
    const end = Math.min(count, first + piece)
    const wrote = run(...head, first, end)
    if (inOrder) {
      // what this piece found stands behind what the pieces before it found, whoever is quicker
      for (let now = Atomics.load(words, placed); now !== first; now = Atomics.load(words, placed))
        Atomics.wait(words, placed, now)
      const before = Atomics.load(words, written)
      Atomics.store(words, written, before + wrote)
      Atomics.store(words, placed, end)
      Atomics.notify(words, placed)
      const put = exports[inOrder] as Kernel
      put(...head, first, end, before, before)
    }
    parentPort!.postMessage({ did: end - first })
  }
  parentPort!.postMessage({ done: true })
})
