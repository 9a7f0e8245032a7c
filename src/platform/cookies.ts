import { getCookie, setCookie } from 'hono/cookie'
import type { Ctx } from './web.ts'

const isSecure = (c: Ctx) => c.var.services.config.baseUrl?.startsWith('https:') ?? false
/** `__Host-` binds a cookie to this host over https; plain http (a laptop, a test) can't set one. */
const named = (c: Ctx, name: string) => (isSecure(c) ? `__Host-${name}` : name)
const options = (c: Ctx) => ({ httpOnly: true, sameSite: 'Lax', path: '/', secure: isSecure(c) }) as const

export const sessionToken = (c: Ctx): string | undefined => getCookie(c, named(c, 'kansroute'))
export const keepSession = (c: Ctx, token: string, seconds: number): void =>
  setCookie(c, named(c, 'kansroute'), token, { ...options(c), maxAge: seconds })
export const dropSession = (c: Ctx): void => setCookie(c, named(c, 'kansroute'), '', { ...options(c), maxAge: 0 })

export const languageCookie = (c: Ctx): string | undefined => getCookie(c, named(c, 'language'))
export const keepLanguage = (c: Ctx, language: string): void =>
  setCookie(c, named(c, 'language'), language, { ...options(c), maxAge: 365 * 86_400 })
