import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

// What the database keeps but must not be able to read alone. Each purpose has a key of its own, drawn from SECRET.
const keyFor = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `kansroute ${purpose}`, 32))

/** Encrypts (AES-256-GCM) for one purpose and one owner: a sealed value that is moved to another row opens no more. */
export function seal(secret: string, purpose: string, owner: string, value: Buffer): Buffer {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor(secret, purpose), iv)
  cipher.setAAD(Buffer.from(owner))
  const body = Buffer.concat([cipher.update(value), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body])
}

/** @throws {Error} when it was altered, belongs to another owner, or SECRET is another one now. */
export function unseal(secret: string, purpose: string, owner: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', keyFor(secret, purpose), sealed.subarray(0, 12))
  decipher.setAAD(Buffer.from(owner))
  decipher.setAuthTag(sealed.subarray(12, 28))
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()])
}

/** The digest of a value for one purpose: recognised again, and not to be guessed back without SECRET. */
export const digest = (secret: string, purpose: string, value: string): Buffer =>
  createHmac('sha256', keyFor(secret, purpose)).update(value).digest()
