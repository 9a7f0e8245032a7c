import { type PdfObject, PdfTooComplex, pdfObjects, unpackStream } from '../../../platform/files/index.ts'
import { CvRefused, limits } from './cv.ts'

/** Files inside a PDF that are looked at: a Europass has one, with diplomas attached some ten. */
const mostFiles = 20

const isInside =
  /\/Type[\0\t\n\f\r ]*\/EmbeddedFile(?![A-Za-z])|\/Subtype[\0\t\n\f\r ]*\/[a-z]+\/(?:xml|json)(?![A-Za-z])/
const isEncrypted = /\/Encrypt(?![A-Za-z])/
const isXref = /\/Type[\0\t\n\f\r ]*\/XRef(?![A-Za-z])/

/**
 * The files that a PDF carries, the last one written first: Europass puts the CV in as XML, our own eCV as JSON.
 * Each is unpacked to at most 4 MB. @throws {CvRefused} pdf-encrypted
 */
export function* filesInPdf(bytes: Uint8Array): Generator<Uint8Array> {
  for (const object of embedded(bytes).reverse().slice(0, mostFiles)) {
    const file = unpackStream(bytes, object, limits.pdfDataBytes)
    if ('bytes' in file) yield file.bytes
  }
}

function embedded(bytes: Uint8Array): PdfObject[] {
  const found: PdfObject[] = []
  try {
    for (const object of pdfObjects(Buffer.from(bytes).toString('latin1'))) {
      if ((object.trailer || isXref.test(object.bare)) && isEncrypted.test(object.bare))
        throw new CvRefused('pdf-encrypted')
      if (object.stream && isInside.test(object.bare)) found.push(object)
    }
  } catch (error) {
    if (!(error instanceof PdfTooComplex)) throw error
  }
  return found
}
