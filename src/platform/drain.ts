import type { Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** How long what is under way may take when the program ends: as long as somebody waits for a database that restarts, and a little more. */
const lastAnswers = 8000

/**
 * Ends a server without losing a request. First it says at /health/ready that it is going, for so many seconds, and closes each connection
 * after its answer, so that whoever stands before it sends people elsewhere; then it takes no more and lets answers under way finish.
 */
export function drainable(server: Server) {
  let going = false
  server.prependListener('request', (_request, response) => {
    if (going) response.shouldKeepAlive = false
  })
  return {
    /** What to answer while it is going; nothing when the request is to be answered as ever. */
    refusal: (request: Request): Response | undefined =>
      going && new URL(request.url).pathname === '/health/ready'
        ? new Response('stopping', { status: 503, headers: { 'retry-after': '5' } })
        : undefined,
    async end(seconds: number): Promise<void> {
      going = true
      if (seconds > 0) await sleep(seconds * 1000)
      await closeServer(server, lastAnswers)
    },
  }
}

export type Drain = ReturnType<typeof drainable>

/** Takes no more connections, lets answers under way finish for a moment, then closes what is left. */
export function closeServer(server: Server, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    // A connection that was answering becomes idle later.
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    server.close(() => {
      clearInterval(idle)
      resolve()
    })
    setTimeout(() => server.closeAllConnections(), milliseconds).unref()
  })
}
