/** Texts are looked at in stretches of about this many units, so that memory stays flat whatever the length. */
export const blockSize = 1 << 16

const newline = 10
const isSpace = (unit: number) => unit === 32 || unit === newline || unit === 13 || unit === 9 || unit === 0xa0
const isEnd = (unit: number) => unit === 46 || unit === 33 || unit === 63

/**
 * Where the stretch that starts at `from` ends: behind an empty line where there is one in its last half, else a line, a sentence, a space; only
 * a word longer than the stretch makes it longer. Undefined when `text` may go on (`last` false) and no end is in sight yet.
 */
export function blockEnd(text: string, from: number, last: boolean): number | undefined {
  if (text.length - from <= blockSize) return last ? text.length : undefined
  const least = from + blockSize / 2
  let line = -1
  let sentence = -1
  let space = -1
  for (let at = from + blockSize - 1; at >= least; at--) {
    const unit = text.charCodeAt(at)
    if (!isSpace(unit)) continue
    const before = text.charCodeAt(at - 1)
    if (unit === newline && (before === newline || (isEnd(before) && line < 0))) return at + 1
    if (unit === newline && line < 0) line = at
    if (isEnd(before) && sentence < 0) sentence = at
    if (space < 0) space = at
  }
  const best = line >= 0 ? line : sentence >= 0 ? sentence : space
  if (best >= 0) return best + 1
  for (let at = from + blockSize; at < text.length; at++) if (isSpace(text.charCodeAt(at))) return at + 1
  return last ? text.length : undefined
}
