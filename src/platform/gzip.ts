import { gzipSync } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'

const text = /^(text\/|application\/(json|javascript|manifest\+json)|image\/svg)/
const smallest = 1024
/**
 * Compresses pages in one go. A page is whole in memory when it is sent, and a stream of web chunks costs three times the processor time.
 */
export const gzip: MiddlewareHandler = async (c, next) => {
  await next()
  const { headers } = c.res
  if (!text.test(headers.get('content-type') ?? '') || headers.has('content-encoding') || c.req.method === 'HEAD')
    return
  headers.append('vary', 'accept-encoding')
  if (!/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) return
  const body = new Uint8Array(await c.res.arrayBuffer())
  if (body.length < smallest) {
    c.res = new Response(body, c.res)
    return
  }
  const packed = new Response(gzipSync(body), c.res)
  packed.headers.set('content-encoding', 'gzip')
  packed.headers.delete('content-length')
  c.res = packed
}
