import type { Letter, Mark, Writer } from './parse.ts'

/** What the harness needs of a finding of the engine. */
export type Found = { start: number; end: number; kind: string }
/** The engine as the harness calls it. */
export type Finder = (text: string, options: { writer: Writer }) => readonly Found[]

export type MarkScore = {
  letter: Letter
  mark: Mark
  /** one of the writer's own names, as README.md counts them */
  own: boolean
  found: boolean
  strict: boolean
  hidden: boolean
}
export type FindingScore = { letter: Letter; finding: Found; right: boolean; touches: boolean }
export type Scores = { marks: MarkScore[]; findings: FindingScore[]; outside: number; tooMuch: number }

const smallWords = new Set(
  "de het een 't van der den in op te en of bij aan uit met mijn jaar jaren jarige oud geboren".split(' '),
)

/** A town inside an address is hidden as one, so that an ADDRESS finding is right for a PLACE as well. */
const accepts = (mark: string, finding: string) => mark === finding || (mark === 'PLACE' && finding === 'ADDRESS')
const touches = (one: { start: number; end: number }, other: { start: number; end: number }) =>
  one.start < other.end && other.start < one.end

/** The offsets of the letters and figures that must be covered; small words count in names only. */
function essential(text: string, { start, end, kind }: Mark): number[] {
  const offsets: number[] = []
  const all: number[] = []
  for (const word of text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const units = Array.from(word[0], (_, at) => start + word.index + at)
    all.push(...units)
    if (kind === 'NAME' || !smallWords.has(word[0].toLowerCase())) offsets.push(...units)
  }
  return offsets.length > 0 ? offsets : all
}

const fold = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const words = (text: string) => fold(text).match(/[\p{L}]{2,}/gu) ?? []

function isOwn({ writer, text }: Letter, { kind, start, end, self }: Mark): boolean {
  if (kind !== 'NAME') return false
  const form = new Set(words(`${writer.givenName} ${writer.familyName}`).filter((word) => !smallWords.has(word)))
  return self || words(text.slice(start, end)).some((word) => form.has(word))
}

function cover(length: number, findings: readonly Found[], want: (kind: string) => boolean): Uint8Array {
  const covered = new Uint8Array(length)
  for (const { start, end, kind } of findings) if (want(kind)) covered.fill(1, start, end)
  return covered
}

function scoreLetter(letter: Letter, findings: readonly Found[], scores: Scores): void {
  const { text, marks } = letter
  const hidden = cover(text.length, findings, () => true)
  for (const mark of marks) {
    if (mark.kind === 'EITHER') continue
    const needed = essential(text, mark)
    const ofKind = cover(text.length, findings, (kind) => accepts(mark.kind, kind))
    scores.marks.push({
      letter,
      mark,
      own: isOwn(letter, mark),
      found: needed.every((at) => ofKind[at]),
      strict: findings.some(({ start, end, kind }) => kind === mark.kind && start === mark.start && end === mark.end),
      hidden: needed.every((at) => hidden[at]),
    })
  }
  for (const finding of findings) {
    const touched = marks.filter((mark) => touches(mark, finding))
    const scored = touched.filter(({ kind }) => kind !== 'EITHER')
    if (touched.length > 0 && scored.length === 0) continue
    const right = scored.some(({ kind }) => accepts(kind, finding.kind))
    scores.findings.push({ letter, finding, right, touches: scored.length > 0 })
  }
  const marked = cover(text.length, marks, () => true)
  for (let at = 0; at < text.length; at++) {
    if (marked[at]) continue
    scores.outside++
    scores.tooMuch += hidden[at] ?? 0
  }
}

/** Runs the engine over the letters; every mark and every finding with whether it was right. */
export function scoreLetters(letters: readonly Letter[], find: Finder): Scores {
  const scores: Scores = { marks: [], findings: [], outside: 0, tooMuch: 0 }
  for (const letter of letters) scoreLetter(letter, find(letter.text, { writer: letter.writer }), scores)
  return scores
}
