import assert from 'node:assert/strict'
import { it } from 'node:test'
import { findIdentity, type Kind } from '../../src/index.ts'

const writer = { givenName: 'Yassine', familyName: 'El Amrani' }
const small = /\b(?:de|het|een|van|jaar|oud|en|mijn|met|op|in|bij|voor|jr|ik)\b/giu

/** What of a marked sentence is missed, and what is found outside its marks. */
export function errorsOf(kind: Kind, line: string): string[] {
  let text = ''
  const marks: { start: number; end: number }[] = []
  for (const piece of line.replaceAll('¶', '\n').split(/(⟦[^⟧]*⟧)/u)) {
    const marked = piece.startsWith('⟦')
    const start = text.length
    text += marked ? piece.slice(1, -1) : piece
    if (marked) marks.push({ start, end: text.length })
  }
  const found = findIdentity(text, { writer }).filter((one) => one.kind === kind)
  const missed = marks.filter(({ start, end }) => {
    const letters = text.slice(start, end).replace(small, (word) => ' '.repeat(word.length))
    return [...letters].some(
      (letter, at) =>
        /[\p{L}\p{N}]/u.test(letter) && !found.some((one) => one.start <= start + at && start + at < one.end),
    )
  })
  const extra = found.filter((one) => !marks.some(({ start, end }) => one.start < end && start < one.end))
  return [
    ...missed.map(({ start, end }) => `missed "${text.slice(start, end)}" in: ${line}`),
    ...extra.map((one) => `"${text.slice(one.start, one.end)}" (${one.rule}) in: ${line}`),
  ]
}

/** A table of sentences, one a line; `⟦ ⟧` around what tells the kind, none where nothing does, `¶` for a line end. */
export function sentences(kind: Kind, what: string, table: string): void {
  const lines = table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  it(`${what} (${lines.length} sentences)`, () => {
    assert.ok(lines.length > 0)
    assert.deepEqual(
      lines.flatMap((line) => errorsOf(kind, line)),
      [],
    )
  })
}
