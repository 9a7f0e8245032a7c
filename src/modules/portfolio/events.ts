/** She took a piece of evidence away: whoever holds a copy of it forgets it. */
export const evidenceRemoved = 'portfolio.evidence-removed'
export type EvidenceRemoved = { personId: string; evidenceId: string }
