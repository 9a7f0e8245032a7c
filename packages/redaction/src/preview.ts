import type { Finding, Residual } from './model.ts'
import { type Redacted, type RedactOptions, redact } from './redact.ts'

/** A piece of the original: plain, hidden by a finding, or kept with a doubt. */
export type Piece = { text: string; finding?: Finding; residual?: Residual }

/**
 * How much may still tell: `low` when nothing was kept that rules point at, `some` when up to two doubtful stretches were, `high` when more were or when
 * the profile leaves out what certainly tells. It counts what was found: what no rule knows counts nowhere.
 */
export type Risk = 'low' | 'some' | 'high'

export type Preview = Redacted & { pieces: Piece[]; risk: Risk }

/**
 * The original in pieces with their marks, for the writer to look at before she sends it; joined together the pieces are the original.
 * @throws RedactionError as `redact`
 */
export function preview(text: string, options: RedactOptions): Preview {
  const redacted = redact(text, options)
  const { findings, residual } = redacted
  const marks = [
    ...findings.map((finding) => ({ start: finding.start, end: finding.end, of: { finding } as Partial<Piece> })),
    ...residual
      .filter((one) => !findings.some(({ start, end }) => one.start < end && start < one.end))
      .map((one) => ({ start: one.start, end: one.end, of: { residual: one } as Partial<Piece> })),
  ].sort((a, b) => a.start - b.start)
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end, of } of marks) {
    if (start > at) pieces.push({ text: text.slice(at, start) })
    pieces.push({ text: text.slice(start, end), ...of })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at) })
  return { ...redacted, pieces, risk: riskOf(residual) }
}

function riskOf(residual: readonly Residual[]): Risk {
  if (residual.length === 0) return 'low'
  return residual.length > 2 || residual.some(({ why }) => why === 'profile') ? 'high' : 'some'
}
