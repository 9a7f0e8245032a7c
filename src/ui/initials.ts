/** Words inside a name that carry no letter of it: "van den Berg" is B, "de la Cruz" is C, "bin Salman" is S. */
const particles = new Set(
  'van von de der den het ter ten te t d l la le los las el al da do dos das di du del della af av bin ben ibn bint abu op in onder aan bij uit voor tot s en y e und zu'.split(
    ' ',
  ),
)

/** Scripts that write a name in a few signs: two of them are the name. */
const whole = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * At most two letters that stand for a name in a ring: the first letter of the first and of the last word that is not
 * a particle. Works in any script; a letter keeps the signs that belong to it.
 */
export function initials(name: string): string {
  const words = name
    .normalize('NFC')
    .split(/[\s'’]+/u)
    .map((w) => w.replace(/^[^\p{L}\p{N}]+/u, ''))
    .filter(Boolean)
  const telling = words.filter((w) => !particles.has(w.toLowerCase()))
  const kept = telling.length > 0 ? telling : words
  const first = kept[0]
  if (first === undefined) return ''
  if (kept.length === 1 && whole.test(first)) return graphemes(first).slice(0, 2).join('')
  const last = kept.length > 1 ? kept[kept.length - 1]! : ''
  return [first, last].map((w) => (graphemes(w)[0] ?? '').toLocaleUpperCase()).join('')
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const graphemes = (word: string): string[] => Array.from(segmenter.segment(word), (s) => s.segment)
