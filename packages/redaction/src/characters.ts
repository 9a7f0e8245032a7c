/** Classes of characters; the tokenizer looks one up for each UTF-16 unit. */
export const letter = 1
export const digit = 2
export const space = 3
export const newline = 4
/** marks that belong to the letter before, and characters that are not seen */
export const mark = 5
export const apostrophe = 6
export const symbol = 7

const classes = new Uint8Array(0x10000).fill(symbol)

function fill(from: number, to: number, value: number): void {
  classes.fill(value, from, to + 1)
}

// letters by their Unicode property, once; the rest by hand, since it is about what people paste from word processors
for (let unit = 0; unit < 0xd800; unit++) if (/^\p{L}$/u.test(String.fromCharCode(unit))) classes[unit] = letter
for (let unit = 0xf900; unit < 0x10000; unit++) if (/^\p{L}$/u.test(String.fromCharCode(unit))) classes[unit] = letter
for (let unit = 0x300; unit < 0xd800; unit++) if (/^\p{M}$/u.test(String.fromCharCode(unit))) classes[unit] = mark
fill(0xd835, 0xd835, letter) // first half of the mathematical letters, used as "fonts" in chats
fill(0xdc00, 0xdfff, mark) // second halves stay with what stands before
fill(0x30, 0x39, digit)
fill(0xff10, 0xff19, digit)
for (const unit of [0x09, 0x20, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) classes[unit] = space
fill(0x2000, 0x200a, space)
for (const unit of [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]) classes[unit] = newline
for (const unit of [0xad, 0x34f, 0x61c, 0x2060, 0xfeff]) classes[unit] = mark
fill(0x200b, 0x200f, mark)
fill(0x202a, 0x202e, mark)
fill(0xfe00, 0xfe0f, mark)
for (const unit of [0x27, 0x60, 0xb4, 0x2bb, 0x2bc, 0x2018, 0x2019, 0x201b, 0x2032, 0xff07]) classes[unit] = apostrophe

export const classOf = (unit: number): number => classes[unit]!

const unseen = /\p{M}|\p{Cf}|\p{Variation_Selector}/gu
const single = new Map(
  Object.entries({ ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ß: 'ss', ə: 'e', ĳ: 'ij' }),
)

/**
 * A word without capitals, accents, invisible characters and "fonts": what dictionaries are asked for.
 * Linear in the length of `raw`.
 */
export function fold(raw: string): string {
  let plain = true
  for (let at = 0; at < raw.length && plain; at++) plain = raw.charCodeAt(at) < 0x80
  if (plain) return raw.toLowerCase().replaceAll('`', "'")
  const bare = raw.normalize('NFKD').replace(unseen, '').toLowerCase().replace(unseen, '')
  let out = ''
  for (const char of bare) out += classOf(char.charCodeAt(0)) === apostrophe ? "'" : (single.get(char) ?? char)
  return out
}

const dashes = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212'
const marks = new Map<string, string>([...dashes].map((dash) => [dash, '-']))
for (const quote of '\u201c\u201d\u201e\u00ab\u00bb') marks.set(quote, '"')

/** One name for all dashes and for all quotation marks. */
export const foldSymbol = (raw: string): string => marks.get(raw) ?? raw
