import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { closePdf } from '../../../platform/pdf/index.ts'
import { assertAccessible, structureOf, textOf, withoutPoppler, wordsOf } from '../../../platform/pdf/inspect-pdf.ts'
import { type AgreementPdfData, agreementPdf } from './agreement-pdf.ts'

const agreement: AgreementPdfData = {
  title: 'Stageovereenkomst',
  version: 'Versie 2',
  date: '3 maart 2026',
  facts: [
    ['Wie', 'Amina Warsame, 17 jaar'],
    ['Hoe laat', '6.00 tot 12.00 uur, pauze om 9.00 uur'],
  ],
  weeks: {
    head: ['Week', 'Dagen'],
    rows: [
      ['15', 'maandag, dinsdag'],
      ['16', 'maandag'],
    ],
  },
  goals: ['Deeg afwegen en kneden.', 'Schoon en veilig werken.'],
  parties: [
    { name: 'Amina Warsame', role: 'Leerling', signedAt: '3 maart, 16.12 uur' },
    { name: 'Karel de Wit', role: 'Bakkerij De Halm' },
  ],
  legal: ['Verandert iemand iets? Dan tekent iedereen opnieuw.'],
}
const poppler = { skip: withoutPoppler }
after(closePdf)

test('an agreement reads from what was agreed to who signed', poppler, async () => {
  const { pdf, replaced } = await agreementPdf(agreement, 'nl')
  assertAccessible(pdf, 'nl')
  assert.deepEqual(replaced, [])
  assert.equal(
    textOf(pdf).split('\n').join(' ').trim(),
    [
      'Stageovereenkomst Versie 2, 3 maart 2026',
      'Wie Amina Warsame, 17 jaar Hoe laat 6.00 tot 12.00 uur, pauze om 9.00 uur',
      'Planning per week Week Dagen 15 maandag, dinsdag 16 maandag',
      'Wat je leert • Deeg afwegen en kneden. • Schoon en veilig werken.',
      'Wie tekent Amina Warsame Leerling Getekend op 3 maart, 16.12 uur Karel de Wit Bakkerij De Halm Nog niet getekend',
      'Regels die gelden Verandert iemand iets? Dan tekent iedereen opnieuw.',
      'Stageovereenkomst, Versie 2 Pagina 1 van 1',
    ].join(' '),
  )
})

test('the weeks are a table with heads, the goals and who signs are lists', poppler, async () => {
  const structure = structureOf((await agreementPdf(agreement, 'nl')).pdf)
  const count = (kind: RegExp) => structure.filter((element) => kind.test(element)).length
  assert.deepEqual([count(/^Table\b/), count(/^TH\b/), count(/^TD\b/), count(/^L\b/)], [1, 2, 4, 3])
  assert.deepEqual(
    structure.filter((element) => /^H\d/.test(element)).map((element) => element.slice(0, 2)),
    ['H1', 'H2', 'H2', 'H2', 'H2'],
  )
})

test('what an agreement does not have leaves no empty heading', poppler, async () => {
  const { weeks: _, ...bare } = agreement
  const text = textOf((await agreementPdf({ ...bare, goals: [], legal: [] }, 'en')).pdf)
  assert.doesNotMatch(text, /Plan per week|What you learn|Rules that apply/)
  assert.match(text, /Not signed yet/)
})

test('a long agreement stays within its pages', poppler, async () => {
  const long = 'Aardappelschilmesjesverzamelaarsvereniging'
  const rows = Array.from({ length: 60 }, (_, i) => [String(i), long.repeat(3)])
  const parties = Array.from({ length: 20 }, (_, i) => ({ name: long.repeat(4), role: `Rol ${i}` }))
  const { pdf } = await agreementPdf(
    {
      ...agreement,
      title: long.repeat(3),
      weeks: { head: ['W'.repeat(60), long.repeat(2)], rows },
      goals: ['x'.repeat(2000)],
      parties,
    },
    'nl',
  )
  assertAccessible(pdf, 'nl')
  assert.deepEqual(
    wordsOf(pdf).filter(({ left, right, bottom }) => left < 44 || right > 551 || bottom > 815),
    [],
  )
})

test('whatever was agreed, there is a tagged agreement', poppler, async () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.constant(''))
  const few = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 3 })
  const any = fc.record({
    title: text,
    version: text,
    date: text,
    facts: few(fc.tuple(text, text)),
    weeks: fc.record({ head: few(text), rows: few(few(text)) }),
    goals: few(text),
    parties: few(fc.record({ name: text, role: text, signedAt: text })),
    legal: few(text),
  })
  await fc.assert(
    fc.asyncProperty(any, async (data) => {
      const source = Buffer.from((await agreementPdf(data, 'nl')).pdf).toString('latin1')
      assert.match(source, /<pdfuaid:part>1<\/pdfuaid:part>/)
    }),
    { numRuns: 60 },
  )
})
