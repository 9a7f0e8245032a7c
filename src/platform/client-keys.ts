import { createHash, createPublicKey, generateKeyPairSync, webcrypto } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

// The keys by which we prove to a provider who we are (private_key_jwt). The first signs; all are published, so that a key is
// replaced by putting the new one behind the old, waiting, and turning them round.

type Jwk = webcrypto.JsonWebKey & { kid?: string }

export type ClientKeys = {
  sign: { key: webcrypto.CryptoKey; kid: string }
  /** The public halves, as `/.well-known/jwks.json` gives them. */
  published: { keys: object[] }
}

const algorithms: Record<string, webcrypto.RsaHashedImportParams | webcrypto.EcKeyImportParams | { name: 'Ed25519' }> =
  {
    PS256: { name: 'RSA-PSS', hash: 'SHA-256' },
    RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
    ES256: { name: 'ECDSA', namedCurve: 'P-256' },
    EdDSA: { name: 'Ed25519' },
  }

const algorithmOf = ({ alg, kty }: Jwk): string => alg ?? { RSA: 'PS256', EC: 'ES256', OKP: 'EdDSA' }[kty ?? ''] ?? ''

/** The thumbprint of RFC 7638: a name that is the same wherever the key is. */
function thumbprint(jwk: Jwk): string {
  const members =
    { RSA: ['e', 'kty', 'n'], EC: ['crv', 'kty', 'x', 'y'], OKP: ['crv', 'kty', 'x'] }[jwk.kty ?? ''] ?? []
  const named = Object.fromEntries(members.map((name) => [name, jwk[name as keyof Jwk]]))
  return createHash('sha256').update(JSON.stringify(named)).digest('base64url')
}

function publicHalf(jwk: Jwk): object {
  const { kty, n, e, crv, x, y } = createPublicKey({ key: jwk as never, format: 'jwk' }).export({ format: 'jwk' })
  const half = Object.fromEntries(Object.entries({ kty, n, e, crv, x, y }).filter(([, value]) => value !== undefined))
  return { ...half, use: 'sig', alg: algorithmOf(jwk), kid: jwk.kid ?? thumbprint(jwk) }
}

/** Reads one private key or a set of them (JWK, JWKS). @throws {Error} when there is no private key in it, or of no kind we know. */
export async function clientKeysFrom(text: string): Promise<ClientKeys> {
  const read = JSON.parse(text) as Jwk | { keys: Jwk[] }
  const keys = 'keys' in read && Array.isArray(read.keys) ? read.keys : [read as Jwk]
  const [first] = keys
  const algorithm = first && algorithms[algorithmOf(first)]
  if (!first?.d || !algorithm)
    throw new Error('SIGN_IN_KEY holds no private key (JWK, or JWKS with the signing key first)')
  const { kid, key_ops, use, ...bare } = first
  const key = await webcrypto.subtle.importKey('jwk', { ...bare, alg: algorithmOf(first) }, algorithm, false, ['sign'])
  return { sign: { key, kid: kid ?? thumbprint(first) }, published: { keys: keys.map(publicHalf) } }
}

const newKey = (): string => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 3072 })
  return JSON.stringify({ ...privateKey.export({ format: 'jwk' }), alg: 'PS256' })
}

/** The keys of the setting (JSON or a file), else one made once and kept in the data folder, readable by its owner only. */
export async function readClientKeys(setting: string | undefined, dataDir: string): Promise<ClientKeys> {
  if (setting) return clientKeysFrom(setting.trimStart().startsWith('{') ? setting : await readFile(setting, 'utf8'))
  const path = join(dataDir, 'sign-in-key.json')
  await mkdir(dataDir, { recursive: true })
  const kept = await readFile(path, 'utf8').catch(() => undefined)
  if (!kept) await writeFile(path, newKey(), { flag: 'wx', mode: 0o600 }).catch(otherProcess)
  await chmod(path, 0o600)
  return clientKeysFrom(await readFile(path, 'utf8'))
}

/** Two processes started at once: the first one's key is the key. */
function otherProcess(error: { code?: string }): void {
  if (error.code !== 'EEXIST') throw error
}
