import { fileURLToPath } from 'node:url'
import type { EcvPdfData } from '../../src/modules/portfolio/pdf/ecv-pdf.ts'
import { byLine } from './content.ts'
import { font, type Maker } from './makers.ts'

// Through a variable: the types of the peers are not there unless the bench installed them.
const [reactPdf, react] = ['@react-pdf/renderer', 'react']

export async function start(): Promise<Maker> {
  const { Document, Font, Page, Text, View, renderToBuffer } = await import(reactPdf!)
  const { createElement: h } = (await import(react!)).default
  Font.register({
    family: 'Atkinson',
    fonts: [{ src: fileURLToPath(font('400Regular')) }, { src: fileURLToPath(font('700Bold')), fontWeight: 700 }],
  })
  Font.registerHyphenationCallback((word: string) => [word])
  const text = (words: string, style: object = {}) => h(Text, { style }, words)
  const box = (style: object, ...children: unknown[]) => h(View, { style }, ...children)
  const small = { fontSize: 9, color: '#564e62' }
  const bold = { fontWeight: 700 }
  const dot = (fill: string) =>
    box({
      position: 'absolute',
      left: -19,
      top: 0,
      width: 12,
      height: 12,
      borderRadius: 6,
      border: '1.6pt solid #14694a',
      backgroundColor: fill,
    })
  const stop = (fill: string, ...lines: unknown[]) =>
    h(
      View,
      { wrap: false, style: { borderLeft: '3pt solid #14694a', paddingLeft: 13, paddingBottom: 12, marginLeft: 6 } },
      dot(fill),
      ...lines,
    )
  const competence = (it: EcvPdfData['competences'][number]) =>
    box(
      { flexDirection: 'row', border: '0.75pt solid #e0dae5', borderRadius: 9, padding: 12, marginBottom: 10 },
      box({ width: '40%', paddingRight: 12 }, text(it.name, { ...bold, fontSize: 12 }), text(it.sentence ?? '')),
      box(
        { width: '60%' },
        ...it.activities.map((a) =>
          stop(
            a.confirmedBy ? '#14694a' : '#fff',
            text(a.title, bold),
            text(a.detail ?? '', small),
            text(byLine(a.confirmedBy), { ...small, ...bold }),
          ),
        ),
      ),
    )
  const row = ([label, value]: [string, string]) =>
    box(
      { flexDirection: 'row', borderBottom: '0.6pt solid #e0dae5', paddingVertical: 6 },
      text(label, { ...small, width: '30%' }),
      text(value, { ...bold, width: '70%' }),
    )
  const page = (data: EcvPdfData) =>
    h(
      Page,
      {
        size: 'A4',
        style: { fontFamily: 'Atkinson', fontSize: 10.5, color: '#211a2c', paddingHorizontal: 45, paddingBottom: 56 },
      },
      box(
        {
          backgroundColor: '#0a4630',
          color: '#fff',
          marginHorizontal: -45,
          paddingHorizontal: 45,
          paddingTop: 45,
          paddingBottom: 18,
          marginBottom: 20,
        },
        text(data.name, { ...bold, fontSize: 29 }),
        text(data.headline ?? '', { fontSize: 13 }),
      ),
      box(
        { flexDirection: 'row' },
        box(
          { flex: 1, paddingRight: 20 },
          text('Wat ik kan', { ...bold, fontSize: 16 }),
          ...data.competences.map(competence),
        ),
        box(
          { width: 170 },
          text('In het kort', { ...bold, fontSize: 16 }),
          ...data.facts.map(row),
          text('Wat ik deed', { ...bold, fontSize: 16 }),
          ...data.timeline.map((it) =>
            stop(it.now ? '#ffc93c' : '#14694a', text(it.title, bold), text(it.when, small)),
          ),
        ),
      ),
      text('Kijk maar', { ...bold, fontSize: 16 }),
      ...data.evidence.map((it) => row([it.kind, it.title])),
      text(data.note ?? '', small),
    )
  return {
    make: (data) => renderToBuffer(h(Document, { title: data.name, language: 'nl' }, page(data))),
    close: async () => {},
  }
}
