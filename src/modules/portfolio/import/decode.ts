import { CvRefused } from './cv.ts'

export type Decoded = { text: string; note?: 'guessed-encoding' | 'broken-characters' }

/**
 * The text of a file: by its byte order mark, by the zero bytes of UTF-16, by the encoding that an XML file declares,
 * else UTF-8. Text that is no UTF-8 at all is read as Windows-1252, as old Dutch programs write it, and said so.
 * @throws {CvRefused} zip-or-binary, unknown-encoding
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return utf8(bytes.subarray(3))
  if (a === 0xff && b === 0xfe) return decodedAs('utf-16le', bytes.subarray(2))
  if (a === 0xfe && b === 0xff) return decodedAs('utf-16be', bytes.subarray(2))
  if (startsText(a) && b === 0) return decodedAs('utf-16le', bytes)
  if (a === 0 && startsText(b)) return decodedAs('utf-16be', bytes)
  const declared = declaredEncoding(bytes)
  // Bytes are not UTF-16 here, whatever the declaration says.
  if (declared === undefined || /^(?:utf-?(?:8|16\w*)|us-ascii)$/i.test(declared)) return utf8(bytes)
  return decodedAs(declared, bytes)
}

const startsText = (byte: number | undefined): boolean => byte === 0x3c || byte === 0x7b || byte === 0x5b

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  return /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/.exec(head)?.[1]
}

function utf8(bytes: Uint8Array): Decoded {
  try {
    return { text: checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch (error) {
    if (error instanceof CvRefused) throw error
    const text = checked(new TextDecoder('utf-8').decode(bytes))
    // Letters beyond ASCII that did decode mean that it is UTF-8 with damage.
    if (/[^\0-\x7f\ufffd]/.test(text)) return { text, note: 'broken-characters' }
    return { text: checked(new TextDecoder('windows-1252').decode(bytes)), note: 'guessed-encoding' }
  }
}

function decodedAs(encoding: string, bytes: Uint8Array): Decoded {
  let decoder: TextDecoder
  try {
    decoder = new TextDecoder(encoding)
  } catch {
    throw new CvRefused('unknown-encoding', { where: encoding })
  }
  const text = checked(decoder.decode(bytes))
  return text.includes('\ufffd') ? { text, note: 'broken-characters' } : { text }
}

/** A zero character stands in no text file. */
function checked(text: string): string {
  if (text.includes('\0')) throw new CvRefused('zip-or-binary')
  return text
}
