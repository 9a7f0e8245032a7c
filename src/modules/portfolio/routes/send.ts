import { Readable } from 'node:stream'
import { Refusal } from '../../../platform/errors.ts'
import type { Ctx } from '../../../platform/web.ts'

/** The name for old clients, and the whole name for all others (RFC 6266). */
const disposition = (kind: 'attachment' | 'inline', name: string): string => {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const whole = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${kind}; filename="${plain}"; filename*=UTF-8''${whole}`
}

/** Nothing of it runs, nothing guesses what it is, and no shared computer keeps it. */
export const fileHeaders = (mime: string, name: string, kind: 'attachment' | 'inline' = 'attachment') => ({
  'content-type': mime,
  'content-disposition': disposition(kind, name),
  'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
})

/**
 * Sends a stored file as a download. Whoever calls this has decided that the reader may have it.
 * @throws {Refusal} not-found when the store does not hold it.
 */
export async function sendEvidenceFile(
  c: Ctx,
  file: { fileId: string; name: string; mime: string },
): Promise<Response> {
  const stored = await c.var.services.files.read(file.fileId)
  if (!stored) throw new Refusal('not-found', 'not-found')
  const headers = { ...fileHeaders(file.mime, file.name), 'content-length': String(stored.size) }
  return c.body(Readable.toWeb(stored.stream) as ReadableStream, 200, headers)
}

export const sendBytes = (c: Ctx, bytes: Uint8Array, mime: string, name: string): Response =>
  c.body(new Uint8Array(bytes), 200, fileHeaders(mime, name))
