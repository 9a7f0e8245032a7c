export type PdfRefusalCode = 'pdf-busy' | 'pdf-timeout' | 'pdf-failed'

/** Why there is no PDF: too many wait, it took too long, or it could not be set. The code is the key of the text that says it. */
export class PdfRefused extends Error {
  readonly code: PdfRefusalCode

  constructor(code: PdfRefusalCode, why?: string) {
    super(why ? `${code}: ${why}` : code)
    this.name = 'PdfRefused'
    this.code = code
  }
}
