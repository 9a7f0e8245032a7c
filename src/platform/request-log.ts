import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import { requestSeconds, requests } from './figures.ts'
import { newId } from './ids.ts'
import { inRequest, log } from './log.ts'
import type { Env } from './web.ts'

const methods = new Set(['GET', 'HEAD', 'POST'])

/** The trace that this request is part of (W3C Trace Context), so that our log lines can be found beside those of the proxy. */
export const traceOf = (header: string | undefined): string | undefined =>
  /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}/.exec(header ?? '')?.[1]

/**
 * Gives every request a number, which stands in each log line written for it, in the answer's headers and on the page of an error.
 * Counts it and writes one line: the route's pattern, never the address that was asked.
 */
export const requestLog = (level: 'info' | 'debug'): MiddlewareHandler<Env> => {
  return async (c, next) => {
    const id = newId()
    const trace = traceOf(c.req.header('traceparent'))
    c.set('requestId', id)
    return inRequest({ request: id, ...(trace && { trace }) }, async () => {
      const from = performance.now()
      await next()
      const took = performance.now() - from
      const method = methods.has(c.req.method) ? c.req.method : 'other'
      // what no route answers has the pattern of the middleware
      const pattern = routePath(c)
      const route = pattern.endsWith('*') ? 'none' : pattern
      const { status } = c.res
      c.res.headers.set('x-request-id', id)
      requests.add(method, route, String(status))
      requestSeconds.observe(took / 1000, route)
      const { who, refused } = c.var
      log[level]({ method, route, status, ms: Math.round(took * 10) / 10, who: who?.kind, refused }, 'answered')
    })
  }
}
