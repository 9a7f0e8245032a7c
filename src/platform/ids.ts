import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** A version 7 UUID: sorts by time of making (RFC 9562), so indexes grow at one end. */
export function newId(now = Date.now()): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now, 0, 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return formatUuid(bytes)
}

/** A fixed version 4 UUID for a seed and a name: the same demo region every time. */
export function seededId(seed: string): string {
  const bytes = createHash('sha256').update(seed).digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return formatUuid(bytes)
}

function formatUuid(bytes: Buffer): string {
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

export const isId = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text)

export const randomToken = (): string => randomBytes(32).toString('base64url')
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** `id.signature`: the token of a link, made when a mail is sent, so that no token is stored anywhere. */
export const signId = (secret: string, purpose: string, id: string): string =>
  `${id}.${createHmac('sha256', secret).update(`${purpose}:${id}`).digest('base64url')}`

/** The id of a token whose signature holds, else nothing. */
export function verifyId(secret: string, purpose: string, token: string): string | undefined {
  const id = token.slice(0, 36)
  if (!isId(id)) return undefined
  const given = Buffer.from(token)
  const good = Buffer.from(signId(secret, purpose, id))
  return given.length === good.length && timingSafeEqual(given, good) ? id : undefined
}
