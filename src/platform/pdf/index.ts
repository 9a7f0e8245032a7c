import type { Attachment, Pdf } from './protocol.ts'
import { makeQueue } from './queue.ts'

export { PdfRefused } from './pdf-refused.ts'
export type { Pdf } from './protocol.ts'
export { kansrouteTheme, type PdfTheme } from './theme.ts'

const queue = makeQueue({ waiting: 50, seconds: 10 })

/**
 * Sets data in a Typst template as a tagged PDF/UA-1. `template` is the file URL of a `.typ` that has `#let sheet(data, images) = ..`; people's words
 * are data only, never source. The same data gives the same bytes. Throws `PdfRefused` when too many wait, it takes over 10 s, or it cannot be set.
 */
export async function renderPdf(ask: {
  template: URL
  data: unknown
  title: string
  lang: string
  images?: Record<string, Uint8Array>
  attachments?: Attachment[]
}): Promise<Pdf> {
  const { template, data, title, lang, images = {}, attachments = [] } = ask
  const json = JSON.stringify(data) ?? 'null'
  return queue.add({ template: template.href, data: json, title, lang, images, attachments })
}

/** Stops the typesetter; what still waits is refused. A later `renderPdf` starts it again. */
export const closePdf = (): Promise<void> => queue.close()
