/** A name as it is searched: without accents and capitals. "Aydın" and "AYDIN" are the same here, as are "Ç" and "c". */
export const searchKey = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // letters that no decomposition takes apart
    .replace(/[ıłøđß]/g, (letter) => ({ ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss' })[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Every word that was typed begins a word of the name, or the whole stands inside it. */
export function nameMatches(name: string, typed: string): boolean {
  if (typed.trim() === '') return true
  const key = searchKey(name)
  const wanted = searchKey(typed)
  if (wanted === '') return false
  if (key.includes(wanted)) return true
  const words = key.split(' ')
  return wanted.split(' ').every((part) => words.some((word) => word.startsWith(part)))
}
