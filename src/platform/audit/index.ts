/** The audit: sealed each minute, verified by the command line, and the words of a person blanked when she erases herself. */
export { sealAudit } from './seal.ts'
export { type Verdict, verifyAudit } from './verify.ts'
