import { RedactionError } from './errors.ts'
import { type FindOptions, hideFrom, searchText, toFinding } from './find.ts'
import { type Candidate, type Finding, type Kind, kinds, type Residual } from './model.ts'
import type { LanguagePack } from './pack.ts'
import { type Profile, type ProfileName, profileOf } from './profiles.ts'

/** A stretch that the writer marks herself. */
export type Mark = { start: number; end: number; kind?: Kind | undefined }

export type RedactOptions = FindOptions & {
  /** one of the four by name, or one of one's own; `all` without */
  profile?: ProfileName | Profile | undefined
  /** what the writer wants hidden as well */
  marks?: readonly Mark[] | undefined
}

export type Redacted = { text: string; findings: Finding[]; residual: Residual[] }

/**
 * `text` with all that the profile hides replaced by neutral words in brackets, what was hidden, and what was kept though it may still tell.
 * Linear in the length of the text.
 * @throws RedactionError when the text, the writer, the profile or a mark is not of its form
 */
export function redact(text: string, options: RedactOptions): Redacted {
  const profile = profileOf(options.profile)
  const { candidates, search } = searchText(text, options)
  const { findings, residual } = divide(candidates, profile, search.ready.pack)
  const all = withMarks(findings, options.marks ?? [], text.length, search.ready.pack)
  return { text: replace(text, all), findings: all, residual }
}

/** What is hidden by a profile and what is told of instead. */
export function divide(
  candidates: readonly Candidate[],
  { hides }: Profile,
  pack: LanguagePack,
): { findings: Finding[]; residual: Residual[] } {
  const findings: Finding[] = []
  const residual: Residual[] = []
  for (const one of candidates) {
    const { start, end, kind, rule } = toFinding(one, pack)
    if (one.confidence < hideFrom) residual.push({ start, end, kind, rule, why: 'doubt' })
    else if (hides.includes(kind)) findings.push(toFinding(one, pack))
    else residual.push({ start, end, kind, rule, why: 'profile' })
  }
  return { findings, residual }
}

/** The text with each finding replaced; findings sorted and free of overlaps. */
export function replace(text: string, findings: readonly Finding[], from = 0): string {
  let out = ''
  let at = 0
  for (const { start, end, replacement } of findings) {
    out += text.slice(at, start - from) + replacement
    at = end - from
  }
  return out + text.slice(at)
}

/** The writer's own marks win over what they overlap. */
function withMarks(
  findings: readonly Finding[],
  marks: readonly Mark[],
  length: number,
  { replacements, marked }: LanguagePack,
): Finding[] {
  if (marks.length === 0) return [...findings]
  const own = marks.map(({ start, end, kind }, index): Finding => {
    const whole = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length
    if (!whole) throw new RedactionError('out-of-range', 'marks', index, `${start} to ${end}`)
    if (kind !== undefined && !kinds.includes(kind)) throw new RedactionError('unknown', 'marks', index, kind)
    const replacement = kind === undefined ? marked : replacements[kind]
    return { start, end, kind: kind ?? 'NAME', rule: 'mark/writer', confidence: 1, replacement }
  })
  own.sort((a, b) => a.start - b.start)
  const merged: Finding[] = []
  for (const one of own) {
    const last = merged.at(-1)
    if (last && one.start < last.end) last.end = Math.max(last.end, one.end)
    else merged.push(one)
  }
  return [...widen(merged, findings), ...apart(findings, merged)].sort((a, b) => a.start - b.start)
}

const overlaps = (a: Finding, b: Finding) => a.start < b.end && b.start < a.end

/** A mark takes in what it overlaps, so that no half of a finding comes to light. */
function widen(marks: readonly Finding[], findings: readonly Finding[]): Finding[] {
  return marks.map((mark) => {
    const hit = findings.filter((one) => overlaps(one, mark))
    return {
      ...mark,
      start: Math.min(mark.start, ...hit.map(({ start }) => start)),
      end: Math.max(mark.end, ...hit.map(({ end }) => end)),
    }
  })
}

const apart = (findings: readonly Finding[], marks: readonly Finding[]) =>
  findings.filter((one) => !marks.some((mark) => overlaps(one, mark)))
