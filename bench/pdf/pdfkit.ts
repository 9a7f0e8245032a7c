import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { EcvPdfData } from '../../src/modules/portfolio/pdf/ecv-pdf.ts'
import { byLine } from './content.ts'
import { font, type Maker } from './makers.ts'

const pdfkit: string = 'pdfkit'
const [left, right, bottom] = [45, 550, 786]
const fonts = {
  plain: readFileSync(fileURLToPath(font('400Regular'))),
  bold: readFileSync(fileURLToPath(font('700Bold'))),
}

/**
 * Drawn by hand, a column at a time: pdfkit has text that wraps, but no layout. With tags it makes what we make: headings, paragraphs and lists
 * that a screen reader knows.
 */
export const start = (): Promise<Maker> => startPdfkit(true)

export async function startPdfkit(tagged: boolean): Promise<Maker> {
  const { default: PDFDocument } = await import(pdfkit)
  const make = (data: EcvPdfData): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      const doc = new PDFDocument({
        size: 'A4',
        margin: 0,
        lang: 'nl',
        info: { Title: data.name },
        ...(tagged ? { tagged, displayTitle: true, pdfVersion: '1.7', subset: 'PDF/UA' } : {}),
      })
      const parts: Buffer[] = []
      doc.on('data', (part: Buffer) => parts.push(part))
      doc.on('end', () => resolve(Buffer.concat(parts)))
      doc.on('error', reject)
      doc.registerFont('plain', fonts.plain)
      doc.registerFont('bold', fonts.bold)
      draw(tagged ? tagger(doc) : drawer(doc), data)
      doc.end()
    })
  return { make, close: async () => {} }
}

// biome-ignore lint/suspicious/noExplicitAny: the peer's types are not installed with the product
type Doc = any
/** Draws within an element of the structure, or as an artifact, or a list of items. */
type Pen = {
  doc: Doc
  say(kind: string, draw: () => void): void
  art(draw: () => void): void
  list(items: (() => void)[]): void
}

const drawer = (doc: Doc): Pen => ({
  doc,
  say: (_, draw) => draw(),
  art: (draw) => draw(),
  list: (items) => {
    for (const draw of items) draw()
  },
})

function tagger(doc: Doc): Pen {
  const root = doc.struct('Document')
  doc.addStructure(root)
  let within = root
  const element = (kind: string, inside: () => void) => {
    const [outer, own] = [within, doc.struct(kind)]
    outer.add(own)
    within = own
    inside()
    own.end()
    within = outer
  }
  return {
    doc,
    say: (kind, draw) => within.add(doc.struct(kind, draw)),
    art: (draw) => {
      doc.markContent('Artifact', { type: 'Layout' })
      draw()
      doc.endMarkedContent()
    },
    list: (items) =>
      element('L', () => {
        for (const draw of items) element('LI', () => element('LBody', draw))
      }),
  }
}

function draw({ doc, say, art, list }: Pen, data: EcvPdfData): void {
  let y = 0
  const room = (height: number) => {
    if (y + height <= bottom) return
    doc.addPage()
    y = 45
  }
  const text = (
    words: string,
    x: number,
    width: number,
    size: number,
    face: 'plain' | 'bold',
    colour = '#211a2c',
    kind = 'P',
  ) => {
    doc.font(face).fontSize(size)
    room(doc.heightOfString(words, { width }))
    say(kind, () => doc.fillColor(colour).text(words, x, y, { width }))
    y = doc.y + 2
  }
  const stop = (x: number, fill: string, line: boolean) => {
    room(50)
    art(() => {
      if (line)
        doc
          .moveTo(x, y + 6)
          .lineTo(x, y + 50)
          .lineWidth(3)
          .stroke('#14694a')
      doc
        .circle(x, y + 6, 6)
        .lineWidth(1.6)
        .fillAndStroke(fill, '#14694a')
    })
  }
  const head = (words: string, x: number) => text(words, x, 300, 16, 'bold', undefined, 'H2')
  const row = ([label, value]: [string, string], x: number, width: number) => {
    room(30)
    const top = y
    text(label, x, width * 0.3, 9, 'plain', '#564e62')
    y = top
    text(value, x + width * 0.3, width * 0.7, 10, 'bold')
    art(() =>
      doc
        .moveTo(x, y + 3)
        .lineTo(x + width, y + 3)
        .lineWidth(0.6)
        .stroke('#e0dae5'),
    )
    y += 8
  }

  art(() => doc.rect(0, 0, 596, 110).fill('#0a4630'))
  y = 45
  text(data.name, left, 500, 29, 'bold', '#ffffff', 'H1')
  text(data.headline ?? '', left, 500, 13, 'plain', '#ffffff')
  y = 130
  head('In het kort', 380)
  list(data.facts.map((fact) => () => row(fact, 380, right - 380)))
  y = 130
  head('Wat ik kan', left)
  for (const it of data.competences) {
    room(60)
    const top = y
    text(it.name, left + 12, 110, 12, 'bold', undefined, 'H3')
    text(it.sentence ?? '', left + 12, 110, 10.5, 'plain')
    y = top
    list(
      it.activities.map((activity, i) => () => {
        stop(180, activity.confirmedBy ? '#14694a' : '#ffffff', i < it.activities.length - 1)
        text(activity.title, 194, 160, 10.5, 'bold')
        text(activity.detail ?? '', 194, 160, 9, 'plain', '#564e62')
        text(byLine(activity.confirmedBy), 194, 160, 9, 'bold', '#14694a')
        y += 10
      }),
    )
    if (y > top)
      art(() =>
        doc
          .roundedRect(left, top - 6, 320, y - top, 9)
          .lineWidth(0.75)
          .stroke('#e0dae5'),
      )
    y += 12
  }
  head('Wat ik deed', left)
  list(
    data.timeline.map((it) => () => {
      stop(left + 6, it.now ? '#ffc93c' : '#14694a', !it.now)
      text(it.title, left + 20, 300, 10.5, 'bold')
      text(it.when, left + 20, 300, 9, 'plain', '#564e62')
      y += 10
    }),
  )
  head('Kijk maar', left)
  list(data.evidence.map((it) => () => row([it.kind, it.title], left, right - left)))
  text(data.note ?? '', left, 500, 9, 'plain', '#564e62')
}
