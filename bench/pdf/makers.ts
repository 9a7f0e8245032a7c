import type { EcvPdfData } from '../../src/modules/portfolio/pdf/ecv-pdf.ts'

/** One way to make the eCV as a PDF. Each lays out the same texts in the same two columns, in the same font. */
export type Maker = { make(data: EcvPdfData): Promise<Uint8Array>; close(): Promise<void> }

export const makers = ['kansroute', 'react-pdf', 'pdfkit', 'pdfkit-untagged', 'chromium'] as const
export type MakerName = (typeof makers)[number]

export const font = (weight: '400Regular' | '700Bold'): string =>
  import.meta.resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${weight}/AtkinsonHyperlegibleNext_${weight}.ttf`)

/** Starts a maker; the peers are loaded only when they are asked for. */
export async function startMaker(name: MakerName): Promise<Maker> {
  const { start } = (await import(`./${name}.ts`)) as { start(): Promise<Maker> }
  return start()
}
