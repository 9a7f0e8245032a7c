import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { z } from 'zod'
import { altered, BackupError } from './backup-error.ts'

/** The version of the format. A reader takes its own and older ones. */
const format = 1
const magic = 'KANSROUTE-BACKUP'
/** What stands before the first line break: enough to know how to read the rest, in clear. */
export const longestHeader = 4096

const derivation = z.object({
  name: z.literal('scrypt'),
  // a file that asks for gigabytes is no backup of ours
  n: z.number().int().min(1024).max(1_048_576),
  r: z.number().int().min(1).max(16),
  p: z.number().int().min(1).max(4),
  salt: z.base64(),
  check: z.base64(),
})
const schema = z.object({
  made: z.string(),
  compression: z.literal('zstd'),
  cipher: z.enum(['none', 'aes-256-gcm']),
  key: derivation.optional(),
})

export type Header = z.infer<typeof schema>

/** A header, its line as it stands in the file, and the key when it is encrypted. */
export type OpenedHeader = { header: Header; line: Buffer; key: Buffer | undefined }

const derive = promisify(scrypt) as (key: string, salt: Buffer, length: number, options: object) => Promise<Buffer>
const sizes = { n: 131_072, r: 8, p: 1 }

async function keyOf(secret: string, salt: Buffer, { n, r, p }: typeof sizes): Promise<Buffer> {
  return derive(secret, salt, 32, { N: n, r, p, maxmem: 256 * n * r })
}

/** Tells a wrong key from an altered file; says nothing about the key itself. */
const checkOf = (key: Buffer): Buffer => createHmac('sha256', key).update('kansroute backup').digest().subarray(0, 16)

export async function makeHeader(made: Temporal.Instant, secret: string | undefined): Promise<OpenedHeader> {
  const common = { made: made.toString(), compression: 'zstd' } as const
  if (!secret) return written({ ...common, cipher: 'none' }, undefined)
  const salt = randomBytes(32)
  const key = await keyOf(secret, salt, sizes)
  const check = checkOf(key).toString('base64')
  return written(
    { ...common, cipher: 'aes-256-gcm', key: { name: 'scrypt', ...sizes, salt: salt.toString('base64'), check } },
    key,
  )
}

const written = (header: Header, key: Buffer | undefined): OpenedHeader => ({
  header,
  line: Buffer.from(`${magic} ${format} ${JSON.stringify(header)}\n`),
  key,
})

/** @throws {BackupError} `not-a-backup`, `newer-format`, `key-missing`, `wrong-key`, `altered`. */
export async function openHeader(line: Buffer, secret: string | undefined): Promise<OpenedHeader> {
  const [, number, json] = new RegExp(`^${magic} (\\d+) (.*)\\n$`).exec(line.toString('latin1')) ?? []
  if (!number || json === undefined) throw new BackupError('not-a-backup', 'This file is no backup of Kansroute.')
  if (Number(number) > format)
    throw new BackupError(
      'newer-format',
      `This backup has format ${number}; this version reads up to ${format}. Use a newer Kansroute.`,
    )
  const parsed = schema.safeParse(parseJson(json))
  if (!parsed.success) throw altered('its first line')
  const header = parsed.data
  if (header.cipher === 'none') return { header, line, key: undefined }
  if (!header.key) throw altered('its first line')
  if (!secret)
    throw new BackupError('key-missing', 'This backup is encrypted. Set BACKUP_KEY to the key it was made with.')
  const key = await keyOf(secret, Buffer.from(header.key.salt, 'base64'), header.key)
  const check = Buffer.from(header.key.check, 'base64')
  if (check.length !== 16 || !timingSafeEqual(check, checkOf(key)))
    throw new BackupError('wrong-key', 'BACKUP_KEY is not the key this backup was made with.')
  return { header, line, key }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
