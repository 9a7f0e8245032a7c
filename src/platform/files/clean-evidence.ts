import { fileTypeFromBuffer } from 'file-type'
import { isImage, redrawImage } from './image.ts'
import { checkPdf, type PdfRefusal } from './pdf-check.ts'
import { scrubPdf } from './pdf-scrub.ts'
import { safeName } from './safe-name.ts'

/** The largest file that is taken: a photo of a good phone is 4 to 12 MB. */
export const evidenceLimit = 15 * 1024 * 1024

export type EvidenceRefusal = 'empty' | 'too-big' | 'too-many-pixels' | 'wrong-kind' | 'heic' | PdfRefusal
export type CleanEvidence =
  | {
      ok: true
      bytes: Uint8Array
      mime: 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf'
      ext: 'jpg' | 'png' | 'webp' | 'pdf'
      safeName: string
      width?: number
      height?: number
      pages?: number
      /** A signed PDF (a diploma extract) passes unchanged: blanking a byte would break its signature. */
      signed?: boolean
    }
  | { ok: false; code: EvidenceRefusal; found?: string }

/**
 * Makes a file that somebody hands in safe to keep and to show to others: judged by its content and not by its name,
 * pictures drawn anew, PDFs checked and stripped of who and where. Never throws; a refusal has a code that
 * `texts/` says in words.
 */
export async function cleanEvidence(bytes: Uint8Array, fileName: string): Promise<CleanEvidence> {
  if (bytes.length === 0) return { ok: false, code: 'empty' }
  if (bytes.length > evidenceLimit) return { ok: false, code: 'too-big' }
  const kind = await fileTypeFromBuffer(bytes).catch(() => undefined)
  const found = kind === undefined ? {} : { found: kind.mime }
  if (/^image\/hei[cf]/.test(kind?.mime ?? '')) return { ok: false, code: 'heic', ...found }
  if (kind?.mime === 'application/pdf') return cleanPdf(bytes, fileName)
  if (kind === undefined || !isImage(kind.mime)) return { ok: false, code: 'wrong-kind', ...found }
  const image = await redrawImage(bytes, kind.mime)
  if (typeof image === 'string') return { ok: false, code: image, ...found }
  return { ok: true, ...image, safeName: safeName(fileName, image.ext) }
}

async function cleanPdf(bytes: Uint8Array, fileName: string): Promise<CleanEvidence> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const facts = await checkPdf(file)
  if (typeof facts === 'string') return { ok: false, code: facts, found: 'application/pdf' }
  const { pages, signed, objects } = facts
  const clean = signed ? file : scrubPdf(file, objects)
  return {
    ok: true,
    bytes: clean,
    mime: 'application/pdf',
    ext: 'pdf',
    safeName: safeName(fileName, 'pdf'),
    pages,
    signed,
  }
}
