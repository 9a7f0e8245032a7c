import { setImmediate } from 'node:timers/promises'
import { barePdf, nameFinder, type PdfObject, PdfTooComplex, pdfObjects, typeFinder } from './pdf-objects.ts'
import { unpackStream } from './pdf-stream.ts'

export type PdfRefusal = 'broken' | 'pdf-encrypted' | 'pdf-has-script' | 'pdf-has-attachment' | 'pdf-too-complex'
export type PdfFacts = { pages: number; signed: boolean; objects: PdfObject[] }

/** One object stream at most this big, all of them together four times that. */
const objectStreamLimit = 16 * 1024 * 1024
/** Objects between two turns of the event loop: some five milliseconds. */
const turn = 2000

// Things that run, phone home or play. A form that only shows fields is fine.
const isActive = nameFinder(
  'JavaScript JS Launch XFA SubmitForm ImportData Rendition RichMedia Movie Sound 3D'.split(' '),
)
const isAttached = nameFinder(['EmbeddedFile', 'EmbeddedFiles', 'FileAttachment', 'GoToE'])
const isEncrypted = nameFinder(['Encrypt'])
const isSigned = nameFinder(['ByteRange'])
const isPageTree = typeFinder('Pages')
const isObjectStream = typeFinder('ObjStm')
export const isXref = typeFinder('XRef')

/**
 * Looks for what must not come along with a document: encryption (nothing could be checked), scripts, things that
 * start programs, files inside the file. Reads every object that a reader could reach, also the packed ones.
 */
export async function checkPdf(file: Buffer): Promise<PdfFacts | PdfRefusal> {
  const text = file.toString('latin1')
  if (!text.startsWith('%PDF-') || !text.slice(-2048).includes('%%EOF')) return 'broken'
  try {
    return await check(file, text)
  } catch (error) {
    if (error instanceof PdfTooComplex) return 'pdf-too-complex'
    throw error
  }
}

async function check(file: Buffer, text: string): Promise<PdfFacts | PdfRefusal> {
  const objects: PdfObject[] = []
  const count = { tree: 0, single: 0, signed: false, unpacked: 0 }
  for (const object of pdfObjects(text)) {
    if (objects.push(object) % turn === 0) await setImmediate()
    if ((object.trailer || isXref(object.bare)) && isEncrypted(object.bare)) return 'pdf-encrypted'
    const refused = look(object.bare, count) ?? lookInside(file, object, count)
    if (refused) return refused
  }
  const pages = count.tree || count.single
  return pages === 0 ? 'broken' : { pages, signed: count.signed, objects }
}

type Count = { tree: number; single: number; signed: boolean; unpacked: number }

function look(bare: string, count: Count): PdfRefusal | undefined {
  if (isActive(bare)) return 'pdf-has-script'
  if (isAttached(bare)) return 'pdf-has-attachment'
  if (isSigned(bare)) count.signed = true
  if (isPageTree(bare)) {
    for (const [, pages] of bare.matchAll(/\/Count[\0\t\n\f\r ]+(\d{1,6})/g)) {
      count.tree = Math.max(count.tree, Number(pages))
    }
  }
  count.single += [...bare.matchAll(/\/Type[\0\t\n\f\r ]*\/Page(?![A-Za-z])/g)].length
  return undefined
}

function lookInside(file: Buffer, object: PdfObject, count: Count): PdfRefusal | undefined {
  if (!object.stream || !isObjectStream(object.bare)) return undefined
  const content = unpackStream(file, object, objectStreamLimit)
  if ('refused' in content) return content.refused === 'too-big' ? 'pdf-too-complex' : 'broken'
  count.unpacked += content.bytes.length
  if (count.unpacked > 4 * objectStreamLimit) return 'pdf-too-complex'
  return look(barePdf(content.bytes.toString('latin1')), count)
}
