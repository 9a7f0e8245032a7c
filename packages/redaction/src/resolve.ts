import { type Candidate, kinds } from './model.ts'

const codes = new Map<string, number>(['KEEP', ...kinds].map((kind, at) => [kind, at + 1]))

/**
 * Of stretches that overlap the surest stays, then the longer, then the earlier; `KEEP` holds off what is less sure than it. Stretches of one kind
 * that overlap become one. The answer is in the order of the text and free of overlaps. Sorting aside linear in the length of the stretches.
 */
export function resolve(candidates: Candidate[], length: number): Candidate[] {
  const order = candidates.sort(
    (a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  const taken = new Uint8Array(length)
  const left: Candidate[] = []
  for (const one of order) {
    const code = codes.get(one.kind)!
    if (!isFree(taken, one.start, one.end, code)) continue
    taken.fill(code, one.start, one.end)
    left.push(one)
  }
  return unite(left.sort((a, b) => a.start - b.start || b.end - a.end))
}

function isFree(taken: Uint8Array, start: number, end: number, code: number): boolean {
  for (let at = start; at < end; at++) if (taken[at] !== 0 && taken[at] !== code) return false
  return true
}

function unite(sorted: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = []
  for (const one of sorted) {
    const last = out.at(-1)
    if (!last || one.start >= last.end) out.push({ ...one })
    else if (one.kind === last.kind) {
      if (one.confidence > last.confidence) Object.assign(last, { rule: one.rule, confidence: one.confidence })
      last.end = Math.max(last.end, one.end)
    }
  }
  return out
}
