import { plain } from './kernels.ts'

/** Which code does the work: `typescript` keeps to the reference. Without it WebAssembly is used where it is there and the case fits it; the answer is the same, to the bit. */
export type Engine = 'typescript'

/** What the kernels offer; pointers and counts are numbers of 32 bits. */
export type Kernels = {
  writePacking(at: number): void
  search(job: number, first: number, end: number): number
  arrange(job: number, first: number, end: number, at: number, sum: number): void
  orderPairs(job: number, first: number, end: number): void
  ask(job: number, first: number, end: number): void
  sell(job: number, step: number, first: number, end: number): void
  stand(job: number, first: number, end: number): void
  listWaiting(job: number): number
  countApplicants(job: number, first: number, end: number): void
  layApplicants(job: number): number
  sortApplicants(job: number, first: number, end: number): void
  lower(job: number, step: number, most: number): number
}

export type Column = Int32Array | Uint32Array | Uint16Array | Uint8Array | Float64Array | Int16Array
type Columns<T> = new (buffer: ArrayBufferLike, at: number, length: number) => T

/**
 * The memory of kernels, handed out from the front; it holds anything at first. It may grow with every `room` and `put`, so a view is asked for when it is needed and not kept.
 * @throws {RangeError} by `room` and `put` when the machine has no more, or after 4 GB.
 */
export type Memory<K = Kernels> = {
  kernels: K
  /** @returns where so many bytes stand from now on, in steps of 16, with 16 more behind them that may be touched */
  room(bytes: number): number
  /** @returns where the column was copied to */
  put(column: Column): number
  view<T extends Column>(kind: Columns<T>, at: number, length: number): T
  /** where the next room is, to go back to it with `reset` once what comes after is no longer needed */
  mark(): number
  reset(mark: number): void
}

/** A WebAssembly.Memory; by its shape, since not everybody who reads these types has its name. */
export type Growable = { readonly buffer: ArrayBufferLike; grow(pages: number): number }

const pageSize = 65_536
const start = 1024

let compiled: WebAssembly.Module | undefined
type Open = { memory: WebAssembly.Memory; kernels: Kernels }

/** Waits for the next call, unless its memory is wanted for something else before. */
let idle: WeakRef<Open> | undefined

/** Whether there is WebAssembly with SIMD here; the module is compiled at the first question. */
function moduleHere(): WebAssembly.Module | undefined {
  if (typeof WebAssembly === 'undefined') return undefined
  try {
    compiled ??= new WebAssembly.Module(bytesOf(plain))
  } catch {
    // an engine without SIMD refuses the module
  }
  return compiled
}

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}

/** Does work in WebAssembly. @returns nothing where that is not to be had, or not enough memory for it: then the reference does it. */
export function inWebAssembly<T>(engine: Engine | undefined, work: (memory: Memory) => T | undefined): T | undefined {
  const module = engine === 'typescript' ? undefined : moduleHere()
  if (!module) return undefined
  const here = idle?.deref() ?? open(module)
  idle = undefined
  try {
    const answer = work(memoryOver(here.memory, here.kernels))
    idle = new WeakRef(here)
    return answer
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function open(module: WebAssembly.Module): Open {
  const memory = new WebAssembly.Memory({ initial: 4 })
  const { exports } = new WebAssembly.Instance(module, { env: { memory } })
  return { memory, kernels: exports as unknown as Kernels }
}

export function memoryOver<K>(memory: Growable, kernels: K): Memory<K> {
  let next = start
  const room = (bytes: number): number => {
    const at = next
    next = Math.ceil((next + bytes + 16) / 16) * 16
    const missing = Math.ceil((next - memory.buffer.byteLength) / pageSize)
    if (missing > 0) memory.grow(missing)
    return at
  }
  return {
    kernels,
    room,
    put: (column) => {
      const at = room(column.byteLength)
      new Uint8Array(memory.buffer, at, column.byteLength).set(
        new Uint8Array(column.buffer, column.byteOffset, column.byteLength),
      )
      return at
    },
    view: (kind, at, length) => new kind(memory.buffer, at, length),
    mark: () => next,
    reset: (mark) => {
      next = mark
    },
  }
}

/** Few at first and then more at once: a kernel runs slowly until the machine has looked at it for some calls. */
const firstPiece = 64
const longestPiece = 4096

/** Where the pieces of `count` people start, and at last where they end. */
export function pieceStarts(count: number, longest = longestPiece): number[] {
  const starts = [0]
  for (let first = 0, step = Math.min(firstPiece, longest); first < count; step = Math.min(2 * step, longest)) {
    first = Math.min(count, first + step)
    starts.push(first)
  }
  return starts
}

/** Work on `count` people, some at a time. */
export function inPieces(count: number, work: (first: number, end: number) => void): void {
  const starts = pieceStarts(count)
  for (let i = 1; i < starts.length; i++) work(starts[i - 1]!, starts[i]!)
}
