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

/** What binds a sign-in on its way to this browser; Lax, since the answer of a provider comes from another site. */
export const attemptCookie = (c: Ctx): string | undefined => getCookie(c, named(c, 'sign-in'))
export const keepAttempt = (c: Ctx, token: string, seconds: number): void =>
  setCookie(c, named(c, 'sign-in'), token, { ...options(c), maxAge: seconds })
export const dropAttempt = (c: Ctx): void => setCookie(c, named(c, 'sign-in'), '', { ...options(c), maxAge: 0 })

/** Tells a browser that signed in before from a new one; says nothing about who she is. */
export const deviceCookie = (c: Ctx): string | undefined => getCookie(c, named(c, 'device'))
export const keepDevice = (c: Ctx, mark: string): void =>
  setCookie(c, named(c, 'device'), mark, { ...options(c), maxAge: 365 * 86_400 })
