import { createHmac, timingSafeEqual } from 'node:crypto'

// Codes of an app, RFC 6238: SHA-1, 30 seconds, six digits, which is what every such app knows.

const seconds = 30
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Base 32 as RFC 4648 writes it, without padding: how a secret is typed into an app. */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

/** The step of time that a moment falls in. */
export const stepAt = (at: Temporal.Instant): number => Math.floor(at.epochMilliseconds / 1000 / seconds)

/** The code of a step. */
export function codeOf(secret: Uint8Array, step: number, digits = 6): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const hash = createHmac('sha1', secret).update(counter).digest()
  const offset = hash.readUInt8(hash.length - 1) & 0x0f
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits).padStart(digits, '0')
}

/**
 * The step whose code this is: now, or one before or after, for clocks that differ. A step that was used, or an earlier one, is no answer,
 * so that a code works once.
 */
export function stepOf(secret: Uint8Array, code: string, now: Temporal.Instant, lastStep: number): number | undefined {
  const given = Buffer.from(code.replaceAll(/\s/g, ''))
  const current = stepAt(now)
  return [current, current - 1, current + 1].find((step) => {
    const good = Buffer.from(codeOf(secret, step))
    return step > lastStep && given.length === good.length && timingSafeEqual(given, good)
  })
}

/** What an app reads from the square: the name of the site, whose account, and the secret. */
export const otpauth = (secret: Uint8Array, site: string, account: string): string =>
  `otpauth://totp/${encodeURIComponent(`${site}:${account}`)}?${new URLSearchParams({ secret: base32(secret), issuer: site })}`
