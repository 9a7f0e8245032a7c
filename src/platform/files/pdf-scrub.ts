import { deflateSync } from 'node:zlib'
import { isXref } from './pdf-check.ts'
import { nameFinder, type PdfObject, stringEnd, typeFinder } from './pdf-objects.ts'
import { filtersOf } from './pdf-stream.ts'

const emptyXmp = Buffer.from(
  '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"/><?xpacket end="w"?>',
)
const isMetadata = typeFinder('Metadata')
const isXml = nameFinder(['XML'])
const infoRef = /\/Info[\0\t\n\f\r ]+(\d+)[\0\t\n\f\r ]+(\d+)[\0\t\n\f\r ]+R/g
const header = /(?:^|[^0-9])(\d{1,10})[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+obj$/

/**
 * The same PDF without who made it, with what, and where its photos were taken. Every byte keeps its place, so the
 * cross-reference table still holds: descriptions are overwritten with blanks, and the pointer to the document's Info
 * is taken away. What lies packed in an object stream stays in the file, but nothing points to it any more.
 */
export function scrubPdf(file: Buffer, objects: readonly PdfObject[]): Buffer {
  const out = Buffer.from(file)
  const text = file.toString('latin1')
  const info = new Set<string>()
  for (const object of objects) {
    if (object.stream && (isMetadata(object.bare) || isXml(object.bare))) blankXmp(out, object)
    if (object.stream && filtersOf(object.bare)?.join() === 'DCTDecode') {
      blankJpegNotes(out.subarray(object.stream.start, object.stream.end))
    }
    if (object.trailer || isXref(object.bare)) for (const id of unlinkInfo(out, text, object)) info.add(id)
  }
  for (const object of objects) {
    const id = header.exec(text.slice(Math.max(0, object.start - 40), object.start))
    if (id && info.has(`${Number(id[1])} ${Number(id[2])}`)) blankStrings(out, text, object)
  }
  return out
}

function blankXmp(out: Buffer, object: PdfObject): void {
  const { start, end } = object.stream!
  const filters = filtersOf(object.bare)?.join()
  if (filters === '') {
    out.fill(' ', start, end)
    if (end - start >= emptyXmp.length) emptyXmp.copy(out, start)
  }
  if (filters !== 'FlateDecode') return
  // Packed text shrinks to almost nothing, so there is room for one of these.
  const packed = [deflateSync(emptyXmp), deflateSync('')].find((fit) => fit.length <= end - start)
  out.fill(0, start, end)
  packed?.copy(out, start)
}

/** Takes the pointers to the Info out of a trailer and gives the ids of what they pointed to. */
function unlinkInfo(out: Buffer, text: string, trailer: PdfObject): string[] {
  return [...text.slice(trailer.start, trailer.end).matchAll(infoRef)].map((ref) => {
    const from = trailer.start + ref.index
    out.fill(' ', from, from + ref[0].length)
    return `${Number(ref[1])} ${Number(ref[2])}`
  })
}

/** Every string in the object becomes spaces of the same length. */
function blankStrings(out: Buffer, text: string, { start, end }: PdfObject): void {
  for (let at = start; at < end; at++) {
    const char = text[at]
    if (char === '(') {
      const close = stringEnd(text, at)
      out.fill(' ', at + 1, Math.min(close - 1, end))
      at = close - 1
    } else if (char === '<' && text[at + 1] === '<') at++
    else if (char === '<') {
      const close = Math.min((text.indexOf('>', at) + 1 || end + 1) - 1, end)
      for (let digit = at + 1; digit < close; digit++) out[digit] = (digit - at) % 2 ? 0x32 : 0x30
      at = close
    }
  }
}

/** In a JPEG, the notes of the camera (EXIF with the place, XMP, maker, comment) become zeros; colours stay. */
function blankJpegNotes(jpeg: Buffer): void {
  if (jpeg.length < 4 || jpeg.readUInt16BE(0) !== 0xffd8) return
  let at = 2
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff) {
    const marker = jpeg[at + 1]!
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === 0xda || marker === 0xd9) return
    const next = at + 2 + jpeg.readUInt16BE(at + 2)
    // E2 holds the colour profile, EE how the colours are coded; E0 is the plain header.
    const note = marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee)
    if (note) jpeg.fill(0, at + 4, Math.min(next, jpeg.length))
    at = next
  }
}
