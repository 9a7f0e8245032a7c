import { SMTPServer } from 'smtp-server'

/** A real mail server on a port that stays the same while it goes down and comes up; counts what arrived by Message-ID. */
export class Post {
  readonly arrived = new Map<string, number>()
  readonly port: number
  /** Milliseconds that taking a mail lasts. */
  slow = 0
  #server: SMTPServer | undefined

  constructor(port: number) {
    this.port = port
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`
  }

  async up(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData: (stream, _session, done) => {
        const parts: Buffer[] = []
        stream.on('data', (part: Buffer) => parts.push(part))
        stream.on('end', () => {
          const id = /^message-id:\s*<([^@>]+)/im.exec(Buffer.concat(parts).toString())?.[1] ?? 'none'
          this.arrived.set(id, (this.arrived.get(id) ?? 0) + 1)
          setTimeout(() => done(), this.slow)
        })
      },
    })
    // a client that is cut off is what the test is about
    server.on('error', () => undefined)
    this.#server = server
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve))
  }

  async down(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()))
  }

  get twice(): number {
    return [...this.arrived.values()].filter((times) => times > 1).length
  }
}
