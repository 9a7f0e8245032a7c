import { ecvPdf } from '../../src/modules/portfolio/pdf/ecv-pdf.ts'
import { closePdf } from '../../src/platform/pdf/index.ts'
import type { Maker } from './makers.ts'

export const start = async (): Promise<Maker> => ({
  make: async (data) => (await ecvPdf(data, 'nl')).pdf,
  close: closePdf,
})
