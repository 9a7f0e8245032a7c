/** Which code points can be set, and which texts a first try showed cannot after all. */
export type Drawable = { has(point: number): boolean; refused: ReadonlySet<string> }

/** Private use has no meaning to a reader, surrogates and unassigned code points have no glyph. */
const meaningless = /[\p{Co}\p{Cs}\p{Cn}]/u
/** Anything beyond Latin as it is written in Europe: what is not can go as it is. */
const suspect = /[^\n\x20-\x7e\xa0-\xac\xae-\u017f]/u

/** Marks the reader never sees and the typesetter handles: joiners, variation selectors, soft hyphens. */
export const isInvisible = (point: number): boolean =>
  /\p{Default_Ignorable_Code_Point}/u.test(String.fromCodePoint(point))

/**
 * Makes a text fit to be set as PDF/UA-1: composed letters, no control characters, directions closed again, and `[U+738B U+660E]` for what cannot
 * be drawn, each of those told to `replaced`. Plain Latin text comes back as it is, a text without anything to see as an empty one.
 */
export function cleanText(text: string, drawable: Drawable, replaced: Set<string>): string {
  if (!suspect.test(text) && drawable.refused.size === 0) return /\S/.test(text) ? text : ''
  let out = ''
  let names: string[] = []
  const flush = () => {
    if (names.length > 0) out += `[${names.join(' ')}]`
    names = []
  }
  for (const piece of pieces(plain(text), drawable.refused)) {
    if (!isRefused(piece, drawable)) {
      flush()
      out += piece
      continue
    }
    for (const point of piece) names.push(nameOf(point))
    replaced.add(piece.isWellFormed() ? piece : nameOf(piece))
  }
  flush()
  return /[^\s\p{Default_Ignorable_Code_Point}]/u.test(out) ? out : ''
}

/** The same for every string in a value of JSON; keys stay. */
export function cleanValue(value: unknown, drawable: Drawable, replaced: Set<string>): unknown {
  if (typeof value === 'string') return cleanText(value, drawable, replaced)
  if (Array.isArray(value)) return value.map((item) => cleanValue(item, drawable, replaced))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key.toWellFormed(), cleanValue(item, drawable, replaced)]),
  )
}

function plain(text: string): string {
  const composed = text
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll('\ufeff', '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
    .replace(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/g, '')
  return balanced(composed) ? composed : composed.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
}

/** True when every embedding, override and isolate is closed again: an open one would turn the words that follow. */
function balanced(text: string): boolean {
  const open: string[] = []
  for (const [mark] of text.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    if (mark !== '\u202c' && mark !== '\u2069') open.push(mark >= '\u2066' ? '\u2069' : '\u202c')
    else if (open.pop() !== mark) return false
  }
  return open.length === 0
}

/** The text cut in code points, but a sequence that was refused as a whole stays one piece. */
function* pieces(text: string, refused: ReadonlySet<string>): Generator<string> {
  const sequences = [...refused].filter((piece) => [...piece].length > 1).sort((a, b) => b.length - a.length)
  for (let at = 0; at < text.length; ) {
    const sequence = sequences.find((piece) => text.startsWith(piece, at))
    const piece = sequence ?? String.fromCodePoint(text.codePointAt(at)!)
    yield piece
    at += piece.length
  }
}

function isRefused(piece: string, drawable: Drawable): boolean {
  if (drawable.refused.has(piece)) return true
  return piece !== '\n' && (meaningless.test(piece) || !drawable.has(piece.codePointAt(0)!))
}

/** "U+1F600": Unicode's own way to name a code point. */
const nameOf = (piece: string): string => `U+${piece.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
