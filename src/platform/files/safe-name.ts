const longest = 60
const mostBytes = 180
/** Names that Windows keeps for devices, with any extension. */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i
const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/**
 * A short clean file name with the extension of what the file really is: no path, no control or direction characters
 * (they make `gpj.exe` read as `exe.jpg`), no name that a system keeps for itself. Letters of every script stay.
 */
export function safeName(fileName: string, extension: string): string {
  const last = fileName.slice(-4096).toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const words = last
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[^\p{L}\p{M}\p{N}\p{Zs}\t_-]/gu, (match) => (/^\p{C}/u.test(match) ? '' : ' '))
    .replace(/[\p{Zs}\t]+/gu, '-')
    .replace(/-{2,}/g, '-')
  const short = shortened(words).replace(/^[\p{M}_-]+|[_-]+$/gu, '')
  if (short === '') return `file.${extension}`
  return `${reserved.test(short) ? `file-${short}` : short}.${extension}`
}

/** File systems count bytes: a letter of Tamil or an emoji takes several, and one letter can carry many marks. */
function shortened(words: string): string {
  let name = ''
  let letters = 0
  for (const { segment } of graphemes.segment(words)) {
    if (++letters > longest || Buffer.byteLength(name + segment) > mostBytes) break
    name += segment
  }
  return name
}
