import { createHash, timingSafeEqual } from 'node:crypto'
import { Hono, type MiddlewareHandler } from 'hono'
import { metricsText, metricsType } from './metrics.ts'

const digest = (text: string) => createHash('sha256').update(text).digest()

/** The figures, for who brings the token. Everybody else gets what any address gets that is not there. */
export const answerMetrics = (token: string | undefined): MiddlewareHandler => {
  const good = token === undefined ? undefined : digest(`Bearer ${token}`)
  return async (c, next) => {
    if (good && !timingSafeEqual(digest(c.req.header('authorization') ?? ''), good)) return next()
    return c.body(await metricsText(), 200, { 'content-type': metricsType, 'cache-control': 'no-store' })
  }
}

/** The figures alone, for a listener of their own. */
export const metricsApp = (token: string | undefined): Hono => new Hono().get('/metrics', answerMetrics(token))
