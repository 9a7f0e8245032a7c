import type { Ctx } from './web.ts'

/**
 * May this request act? A form of another site must not. The browser says where it came from (Sec-Fetch-Site);
 * an older one names the Origin, which must be the host that was asked. A request that says neither is no browser's and carries no cookie of one.
 */
export function isSafeOrigin(c: Ctx): boolean {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return true
  const site = c.req.header('sec-fetch-site')
  if (site) return site === 'same-origin' || site === 'none'
  const origin = c.req.header('origin')
  if (!origin) return true
  try {
    return new URL(origin).host === c.req.header('host')
  } catch {
    return false
  }
}
