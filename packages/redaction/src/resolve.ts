import { type Candidate, type Kind, kinds } from './model.ts'

const codes = new Map<string, number>(['KEEP', ...kinds].map((kind, at) => [kind, at + 1]))

/**
 * Of stretches that overlap the surest stays, then the longer, then the earlier; `KEEP` holds off what is less sure than it. Stretches of one kind
 * that overlap become one. The answer is in the order of the text and free of overlaps. Sorting aside linear in the length of the stretches.
 */
export function resolve(candidates: Candidate[], length: number): Candidate[] {
  const order = standing(candidates, length).sort(
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

/** Without those that a `KEEP` of their own kind holds off: an age of somebody else is no age, and may still be part of a family. */
function standing(candidates: Candidate[], length: number): Candidate[] {
  const held = new Map<Kind, Uint8Array>()
  for (const { holds, start, end, confidence } of candidates) {
    if (!holds) continue
    const sure = held.get(holds) ?? new Uint8Array(length)
    held.set(holds, sure)
    for (let at = start; at < end; at++) sure[at] = Math.max(sure[at]!, confidence * 100)
  }
  return candidates.filter(({ kind, holds, start, end, confidence }) => {
    if (holds) return false
    const sure = kind === 'KEEP' ? undefined : held.get(kind)
    for (let at = start; sure && at < end; at++) if (sure[at]! > confidence * 100) return false
    return true
  })
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
