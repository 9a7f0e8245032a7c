import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'

/**
 * How long a slow client may take, in milliseconds: to send its headers, its whole request (15 MB of evidence over a poor line), and
 * to say something again on a connection it keeps. Looked at every two seconds.
 */
export const clientTimes = {
  headersTimeout: 15_000,
  requestTimeout: 300_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 2000,
}
const mostHeaders = 60
/** Of headers in all; a session's cookie takes a hundredth of it. */
const headerBytes = 16 * 1024
const mostConnections = 5000

type Answer = (request: Request, env: object) => Response | Promise<Response>

/** Node's server with its bounds. `answer` gets the connection too, whose other end is who asks. */
export function makeServer(answer: Answer, times = clientTimes): Server {
  const listener = getRequestListener((request, env) => answer(request, env))
  const server = createServer({ ...times, maxHeaderSize: headerBytes, requireHostHeader: true }, listener)
  server.maxHeadersCount = mostHeaders
  server.maxConnections = mostConnections
  return server
}

/** Listens on a port. @throws when it is in use. */
export const listen = (server: Server, port: number, host: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
