import type { MiddlewareHandler } from 'hono'
import { Refusal } from './errors.ts'

const mebibyte = 1024 * 1024

type Room = {
  /** Bytes that a form at this path may have. */
  limitOf(path: string): number
  /** Seconds for a form of text; a file may take as long as the server lets a request take. */
  seconds?: number
  /** Bytes of all forms that are coming in at once: memory, not disk. */
  together?: number
}

const smallForm = 256 * 1024
let coming = 0

/**
 * Takes in the whole of a form before anything is done for it: who sends slowly keeps no place among those who are worked on, no
 * connection of the database, and no more than his share of the memory.
 */
export const receive = ({ limitOf, seconds = 30, together = 256 * mebibyte }: Room): MiddlewareHandler => {
  return async (c, next) => {
    const { method, body } = c.req.raw
    if (method === 'GET' || method === 'HEAD' || !body) return next()
    const limit = limitOf(c.req.path)
    let bytes: Uint8Array<ArrayBuffer>
    try {
      if (Number(c.req.header('content-length') ?? 0) > limit) throw new Refusal('conflict', 'too-large')
      bytes = await readWhole(body, limit, limit > smallForm ? undefined : seconds, together)
    } catch (error) {
      // what is still to come of it is nobody's next request
      c.header('connection', 'close')
      throw error
    }
    c.req.raw = new Request(c.req.raw, { body: bytes, duplex: 'half' } as RequestInit)
    return next()
  }
}

async function readWhole(
  body: ReadableStream<Uint8Array>,
  limit: number,
  seconds: number | undefined,
  together: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader()
  const parts: Uint8Array[] = []
  let size = 0
  const timer =
    seconds === undefined
      ? undefined
      : setTimeout(() => {
          // ends the read that waits
          reader.releaseLock()
        }, seconds * 1000)
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new Refusal('late', 'cut-off')
      })
      if (done) return Buffer.concat(parts, size)
      size += value.length
      coming += value.length
      parts.push(value)
      if (size > limit) throw new Refusal('conflict', 'too-large')
      if (coming > together) throw new Refusal('busy', 'too-busy', { seconds: 5 })
    }
  } finally {
    clearTimeout(timer)
    coming -= size
    reader.releaseLock()
  }
}
