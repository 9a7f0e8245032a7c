import { shared } from '../engine/kernels.ts'
import { bytesOf, type Growable, type Kernels, type Memory, memoryOver } from '../engine/memory.ts'
import { MatchingError } from '../errors.ts'

/** What the kernels of several threads offer to the one that calls. */
export type SharedKernels = Pick<Kernels, 'writePacking' | 'listWaiting' | 'layApplicants'>

/** Memory that threads share. Pairs that came out of it stay in it, so that an assignment needs no copy of them. */
export type SharedMemory = {
  /** a WebAssembly.Module; by no name that not every reader of these types has */
  module: object
  wasm: Growable
  memory: Memory<SharedKernels>
  /** where three words stand by which threads take turns */
  turns: number
  /** somebody works in it: others take a memory of their own */
  busy: boolean
}

const mostPages = 65_536
let compiled: WebAssembly.Module | undefined
const homes = new WeakMap<ArrayBufferLike, SharedMemory>()

/** @throws {MatchingError} `not-available` without WebAssembly or memory that can be shared. */
export function openSharedMemory(): SharedMemory {
  try {
    compiled ??= new WebAssembly.Module(bytesOf(shared))
    const wasm = new WebAssembly.Memory({ initial: 4, maximum: mostPages, shared: true })
    const { exports } = new WebAssembly.Instance(compiled, { env: { memory: wasm } })
    const memory = memoryOver(wasm, exports as unknown as SharedKernels)
    return { module: compiled, wasm, memory, turns: memory.room(16), busy: false }
  } catch (error) {
    throw new MatchingError('not-available', 'threads', undefined, error instanceof Error ? error.message : `${error}`)
  }
}

/** From now on {@link homeOf} knows the memory by the columns in it. */
export function rememberHome(columns: { buffer: ArrayBufferLike }, home: SharedMemory): void {
  homes.set(columns.buffer, home)
}

/** The memory of threads in which a column stands, if it does. */
export const homeOf = (column: Uint32Array): SharedMemory | undefined => homes.get(column.buffer)

/** The one in which all these columns stand, unless somebody works there. */
export function freeHomeOf(...columns: readonly [Uint32Array, ...Uint32Array[]]): SharedMemory | undefined {
  const home = homeOf(columns[0])
  return home && !home.busy && columns.every((column) => homeOf(column) === home) ? home : undefined
}

/** What is said of a memory that can't grow any more. */
export function tooManyOr(error: unknown): unknown {
  return error instanceof RangeError
    ? new MatchingError('too-many', 'pairs', undefined, 'there is no memory for them, or they need more than 4 GB')
    : error
}

/** Work in a memory that nobody else uses meanwhile; what was laid out for it is let go. @throws {MatchingError} `too-many` without memory enough. */
export async function using<T>(home: SharedMemory, work: () => Promise<T>): Promise<T> {
  const mark = home.memory.mark()
  home.busy = true
  try {
    return await work()
  } catch (error) {
    throw tooManyOr(error)
  } finally {
    home.busy = false
    home.memory.reset(mark)
  }
}
