import { once } from 'node:events'
import type { Socket } from 'node:net'
import type pg from 'pg'

// COPY with what `pg` gives: a query that submits itself. Reading stops the socket while nobody takes; writing waits for it.

/** The part of pg's connection that COPY needs. */
type Wire = {
  stream: Socket
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  sendCopyFail(message: string): void
}

const blockSize = 128 * 1024

/** Runs `copy … to stdout`: gives blocks of rows as they come, and afterwards how many rows there were. */
export class CopyOut {
  rows = 0
  readonly #text: string
  readonly #full: Buffer[] = []
  #block = Buffer.allocUnsafe(blockSize)
  #used = 0
  #wire: Wire | undefined
  #ended = false
  #error: Error | undefined
  #wake: (() => void) | undefined

  constructor(text: string) {
    this.#text = text
  }

  async *read(client: pg.Client): AsyncGenerator<Buffer> {
    client.query(this as unknown as pg.Submittable)
    try {
      for (;;) {
        const block = this.#full.shift()
        if (block) yield block
        else if (this.#error) throw this.#error
        else if (this.#ended) break
        else {
          this.#wire?.stream.resume()
          await new Promise<void>((resolve) => {
            this.#wake = resolve
          })
        }
      }
    } finally {
      this.#wire?.stream.resume()
    }
  }

  submit(wire: Wire): void {
    this.#wire = wire
    wire.query(this.#text)
  }

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    // its bytes are overwritten by those that follow
    for (let from = 0; from < chunk.length; ) {
      const taken = chunk.copy(this.#block, this.#used, from)
      from += taken
      this.#used += taken
      if (this.#used === blockSize) this.#push()
    }
    if (this.#full.length > 4) this.#wire?.stream.pause()
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.rows = Number(/\d+$/.exec(text)?.[0] ?? 0)
  }

  handleReadyForQuery(): void {
    this.#push()
    this.#ended = true
    this.#wake?.()
  }

  handleError(error: Error): void {
    this.#error = error
    this.#wake?.()
  }

  #push(): void {
    if (this.#used > 0) this.#full.push(this.#block.subarray(0, this.#used))
    this.#block = Buffer.allocUnsafe(blockSize)
    this.#used = 0
    this.#wake?.()
  }
}

/** Runs `copy … from stdin` with these blocks. @returns how many rows were taken in. */
export function copyIn(client: pg.Client, text: string, source: AsyncIterable<Buffer>): Promise<number> {
  return new Promise((resolve, reject) => {
    let rows = 0
    let failed: Error | undefined
    const send = async (wire: Wire) => {
      try {
        for await (const block of source) {
          if (failed) return
          wire.sendCopyFromChunk(block)
          if (wire.stream.writableNeedDrain) await once(wire.stream, 'drain')
        }
        wire.endCopyFrom()
      } catch (error) {
        failed = error as Error
        wire.sendCopyFail('the source broke off')
      }
    }
    const query = {
      submit: (wire: Wire) => wire.query(text),
      handleCopyInResponse: (wire: Wire) => void send(wire),
      handleCommandComplete: ({ text: tag }: { text: string }) => {
        rows = Number(/\d+$/.exec(tag)?.[0] ?? 0)
      },
      handleReadyForQuery: () => resolve(rows),
      handleError: (error: Error) => {
        // what broke off at our side is the cause, not what the server makes of it
        failed ??= error
        reject(failed)
      },
    }
    client.query(query as unknown as pg.Submittable)
  })
}
