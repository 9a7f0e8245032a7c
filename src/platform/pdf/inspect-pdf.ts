// For tests: looks into a PDF with poppler's tools and by reading its objects. Without poppler a test fails, unless ALLOW_MISSING=1.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'

const missing = spawnSync('pdfinfo', ['-v']).error !== undefined

/** `test('..', { skip: withoutPoppler }, ..)`: skips only where a missing tool is allowed. */
export const withoutPoppler = missing && process.env.ALLOW_MISSING === '1' ? 'poppler-utils is not installed' : false

const run = (tool: string, args: string[], pdf: Uint8Array): string =>
  execFileSync(tool, args, { input: pdf, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'], maxBuffer: 1 << 26 })

/** The text in the order of the content, without the marks of direction that the tool adds. */
export const textOf = (pdf: Uint8Array): string =>
  run('pdftotext', ['-raw', '-', '-'], pdf).replace(/[\u200b\u202a-\u202e\u2066-\u2069]/g, '')

/** The names of the fonts in it. */
export const fontsOf = (pdf: Uint8Array): string[] =>
  run('pdffonts', ['-'], pdf)
    .split('\n')
    .slice(2, -1)
    .map((line) => line.split(' ')[0]!.replace(/^[A-Z]{6}\+/, ''))

/** The structure tree, a line per element: `H2 "Wat ik kan"`, `LI`, `TH`. */
export const structureOf = (pdf: Uint8Array): string[] =>
  run('pdfinfo', ['-struct', '-'], pdf)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^[A-Z]/.test(line))

/** Every word with its place on its page, in points from the left and the top. */
export function wordsOf(pdf: Uint8Array): { word: string; right: number; bottom: number; left: number }[] {
  const found = run('pdftotext', ['-bbox', '-', '-'], pdf).matchAll(
    /<word xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g,
  )
  return [...found].map(([, left, right, bottom, word]) => ({
    word: word!,
    left: +left!,
    right: +right!,
    bottom: +bottom!,
  }))
}

/** The files that travel inside it, by name. */
export function attachmentsOf(pdf: Uint8Array): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'kansroute-attachments-'))
  try {
    writeFileSync(join(folder, '.pdf'), pdf)
    execFileSync('pdfdetach', ['-saveall', '-o', folder, join(folder, '.pdf')], { stdio: 'ignore' })
    const names = readdirSync(folder).filter((name) => name !== '.pdf')
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Fails unless this is a tagged PDF/UA-1 in `lang` with its title shown, as far as can be told without a full checker. */
export function assertAccessible(pdf: Uint8Array, lang: string): void {
  const source = Buffer.from(pdf).toString('latin1')
  assert.match(source, /^%PDF-1\.7/)
  assert.match(source, /\/MarkInfo <<\s+\/Marked true/)
  assert.match(source, /\/StructTreeRoot \d+ 0 R/)
  assert.match(source, /<pdfuaid:part>1<\/pdfuaid:part>/)
  assert.match(source, /<dc:title>.*<rdf:li xml:lang="x-default">[^<]+</s)
  assert.match(source, /\/DisplayDocTitle true/)
  assert.match(source, new RegExp(`/Lang \\(${lang}\\)`))
  for (const content of contentsOf(pdf)) assertMarked(content)
  assertStructure(structureOf(pdf))
}

function assertStructure(elements: string[]): void {
  const levels = elements.flatMap((element) => /^H(\d)\b/.exec(element)?.[1] ?? []).map(Number)
  assert.equal(levels[0], 1, 'the first heading is of level 1')
  for (const [i, level] of levels.entries()) assert.ok(level <= (levels[i - 1] ?? 0) + 1, `heading ${i} skips a level`)
  const kinds = elements.map((element) => element.split(/[ :]/)[0])
  assert.equal(kinds.filter((kind) => kind === 'LI').length, kinds.filter((kind) => kind === 'LBody').length)
}

/** The page contents and what is drawn within them, unpacked. */
function contentsOf(pdf: Uint8Array): string[] {
  const bytes = Buffer.from(pdf)
  const contents: string[] = []
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 7)) {
    if (bytes.toString('latin1', at - 3, at) === 'end') continue
    const dictionary = bytes.toString('latin1', bytes.lastIndexOf(' obj', at), at)
    if (/\/(?:Subtype|Type|Length1|FunctionType)\b/.test(dictionary) || !dictionary.includes('/FlateDecode')) continue
    const content = inflateSync(bytes.subarray(at + 7, bytes.indexOf('endstream', at))).toString('latin1')
    if (/\bB[DM]C\b/.test(content)) contents.push(content)
  }
  assert.ok(contents.length > 0, 'there is a page')
  return contents
}

/** Whatever is drawn stands between a mark and its end: it is a tagged part or an artifact. */
function assertMarked(content: string): void {
  let open = 0
  const operators = content.replace(/\((?:\\.|[^\\()])*\)/gs, '()')
  for (const [operator] of operators.matchAll(/\b(?:BDC|BMC|EMC|Tj|TJ|Do|f\*?|S|B)(?=\s|$)/g)) {
    if (operator === 'BDC' || operator === 'BMC') open++
    else if (operator === 'EMC') open--
    else assert.ok(open > 0, `"${operator}" draws something that is neither tagged nor an artifact`)
  }
  assert.equal(open, 0)
}

/** The colours it draws with, as `#rrggbb`. */
export function coloursOf(pdf: Uint8Array): Set<string> {
  const bytes = Buffer.from(pdf)
  const text = bytes.toString('latin1')
  const found = new Set<string>()
  for (const { index, 0: start } of text.matchAll(/\bstream\r?\n/g)) {
    const from = index + start.length
    for (const [, ...parts] of inflated(bytes.subarray(from, text.indexOf('endstream', from))).matchAll(
      /([\d.]+) ([\d.]+) ([\d.]+) (?:scn|rg)\b/gi,
    ))
      found.add(
        `#${parts
          .map((part) =>
            Math.round(Number(part) * 255)
              .toString(16)
              .padStart(2, '0'),
          )
          .join('')}`,
      )
  }
  return found
}

const inflated = (stream: Uint8Array): string => {
  try {
    return inflateSync(stream).toString('latin1')
  } catch {
    // a picture, or what is not compressed
    return ''
  }
}
