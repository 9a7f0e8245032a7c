import type { Collection } from './collect.ts'
import { type CvReading, CvRefused, limits } from './cv.ts'
import { decodeText } from './decode.ts'
import { readCandidate } from './europass-candidate.ts'
import { readPassport } from './europass-passport.ts'
import { readJsonResume } from './json-resume.ts'
import { filesInPdf } from './pdf-data.ts'
import { readXml, type XmlNode } from './xml.ts'

// How these files begin, read as Latin-1.
const zip = 'PK\x03\x04'
const oldOffice = '\xd0\xcf\x11\xe0'
const archives = ['PK', oldOffice, '\x1f\x8b', '7z\xbc\xaf', 'Rar!']

const xmlReaders: Record<string, (root: XmlNode) => Collection> = {
  skillspassport: readPassport,
  learnerinfo: readPassport,
  europass: readPassport,
  candidate: readCandidate,
}

/**
 * Reads the CV file that a young person chose: JSON Resume, Europass XML of any year, or a PDF that carries one of
 * them. Decides by the content; the name only helps to say what a file is that is none of these. Never throws.
 */
export function readCv(bytes: Uint8Array, fileName: string): CvReading {
  try {
    return read(bytes, fileName)
  } catch (error) {
    if (error instanceof CvRefused) return { ok: false, code: error.code, ...error.at }
    return { ok: false, code: 'unreadable' }
  }
}

function read(bytes: Uint8Array, fileName: string): CvReading {
  if (bytes.length === 0) throw new CvRefused('empty-file')
  if (bytes.length > limits.fileBytes) throw new CvRefused('too-big')
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (start.includes('%PDF-')) return readPdf(bytes)
  if (isWord(bytes, start, fileName)) throw new CvRefused('word-file')
  if (archives.some((magic) => start.startsWith(magic))) throw new CvRefused('zip-or-binary')
  return readText(bytes)
}

/** Word in its new form (a zip), its old form, rich text; OpenDocument too. */
function isWord(bytes: Uint8Array, start: string, fileName: string): boolean {
  if (start.startsWith('{\\rtf')) return true
  const packed = start.startsWith(zip) || start.startsWith(oldOffice)
  if (packed && /\.(?:docx?|odt|rtf|pages)$/i.test(fileName)) return true
  return start.startsWith(zip) && Buffer.from(bytes).includes('word/document.xml')
}

function readText(bytes: Uint8Array): CvReading {
  const { text, note } = decodeText(bytes)
  const kind = /\S/.exec(text)?.[0]
  if (kind === undefined) throw new CvRefused('empty-file')
  if (kind === '<' && !/^\s*<(?:!doctype html|html)/i.test(text)) {
    // A file inside a PDF often begins with an empty line, which XML does not allow before its declaration.
    const root = readXml(/^\s+<\?xml/.test(text) ? text.trimStart() : text)
    const reader = Object.hasOwn(xmlReaders, root.name) ? xmlReaders[root.name] : undefined
    if (!reader) throw new CvRefused('not-a-cv', { where: root.path })
    return finish('europass', reader(root), note)
  }
  if (kind === '{' || kind === '[') return finish('jsonresume', readJsonResume(text), note)
  throw new CvRefused('not-a-cv')
}

function finish(
  format: 'jsonresume' | 'europass',
  cv: Collection,
  note: 'guessed-encoding' | 'broken-characters' | undefined,
): CvReading {
  if (note) cv.unclear.unshift({ where: '', code: note, sample: '' })
  const { person, items, languages, unclear } = cv
  return { ok: true, format, person, items, languages, unclear }
}

/** The first file inside that is a CV; when none is, what was wrong with one that meant to be. */
function readPdf(bytes: Uint8Array): CvReading {
  let refused: CvRefused | undefined
  for (const file of filesInPdf(bytes)) {
    try {
      if (file.length > 0) return readText(file)
    } catch (error) {
      if (!(error instanceof CvRefused)) throw error
      if (error.code !== 'not-a-cv' && error.code !== 'zip-or-binary') refused ??= error
    }
  }
  throw refused ?? new CvRefused('pdf-without-data')
}
