import type { Maker } from './makers.ts'
import { startPdfkit } from './pdfkit.ts'

/** The quickest that pdfkit can: a screen reader finds no structure in it. */
export const start = (): Promise<Maker> => startPdfkit(false)
