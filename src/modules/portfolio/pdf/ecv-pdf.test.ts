import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { closePdf } from '../../../platform/pdf/index.ts'
import {
  assertAccessible,
  attachmentsOf,
  structureOf,
  textOf,
  withoutPoppler,
  wordsOf,
} from '../../../platform/pdf/inspect-pdf.ts'
import { type EcvPdfData, ecvPdf } from './ecv-pdf.ts'

const amina: EcvPdfData = {
  name: 'Amina Warsame',
  firstName: 'Amina',
  headline: 'Ik word bakker. Ik sta graag vroeg op.',
  theme: { line: '#14694a', deep: '#0a4630', tint: '#ecf5ef' },
  competences: [
    {
      name: 'Rustig blijven',
      sentence: 'Als tien mensen iets willen, doe ik één ding tegelijk.',
      activities: [
        {
          title: 'Uitgifte in de buurtkeuken',
          detail: 'Elke woensdag',
          confirmedBy: 'Hatice Yıldız, Buurthuis De Poort',
        },
        { title: 'Bakken voor bruiloften' },
      ],
    },
    { name: 'Precies werken', activities: [{ title: 'Praktijkexamen brood', confirmedBy: 'mbo Zaanoever' }] },
  ],
  facts: [
    ['Zoekt', 'Stage van 20 dagen'],
    ['Telefoon', '06-12345678'],
  ],
  timeline: [
    { title: 'Vmbo-diploma, kader', when: '2025' },
    { title: 'Uitvoerend bakker, mbo', when: 'Sinds september 2025', now: true },
  ],
  evidence: [{ title: 'Vlechtbrood', kind: '3 foto’s' }],
  note: 'Amina deelt dit met Bakkerij De Halm tot 14 mei 2026.',
}
const poppler = { skip: withoutPoppler }
after(closePdf)

test('an eCV is one accessible page and reads from what she can to what there is to see', poppler, async () => {
  const { pdf, replaced } = await ecvPdf(amina, 'nl')
  assertAccessible(pdf, 'nl')
  assert.deepEqual(replaced, [])
  assert.match(execFileSync('pdfinfo', ['-'], { input: pdf, encoding: 'utf8' }), /Pages: +1\n.*A4/s)
  assert.deepEqual(
    textOf(pdf).replaceAll('-\n', '-').split('\n').join(' ').trim(),
    [
      'Amina Warsame Ik word bakker. Ik sta graag vroeg op.',
      'Wat ik kan Een volle halte is bevestigd door iemand die het zag.',
      'Rustig blijven Als tien mensen iets willen, doe ik één ding tegelijk.',
      'Uitgifte in de buurtkeuken Elke woensdag Bevestigd door Hatice Yıldız, Buurthuis De Poort',
      'Bakken voor bruiloften Zegt Amina zelf',
      'Precies werken Praktijkexamen brood Bevestigd door mbo Zaanoever',
      'In het kort Zoekt Stage van 20 dagen Telefoon 06-12345678',
      'Wat ik deed Vmbo-diploma, kader 2025 Uitvoerend bakker, mbo Nu Sinds september 2025',
      'Kijk maar 3 foto’s Vlechtbrood Amina deelt dit met Bakkerij De Halm tot 14 mei 2026.',
      'Amina Warsame Pagina 1 van 1',
    ].join(' '),
  )
})

test('its headings and lists are headings and lists to a screen reader', poppler, async () => {
  const structure = structureOf((await ecvPdf(amina, 'nl')).pdf)
  assert.deepEqual(
    structure.filter((element) => /^H\d/.test(element)),
    [
      'H1 "Amina Warsame" (block)',
      'H2 "Wat ik kan" (block)',
      'H3 "Rustig blijven" (block)',
      'H3 "Precies werken" (block)',
      'H2 "In het kort" (block)',
      'H2 "Wat ik deed" (block)',
      'H2 "Kijk maar" (block)',
    ],
  )
  // Two competences' activities, facts, what she did, evidence.
  assert.equal(structure.filter((element) => /^L\b/.test(element)).length, 5)
  assert.equal(structure.filter((element) => /^LI\b/.test(element)).length, 8)
})

test('in English the labels are English, her words stay hers', poppler, async () => {
  const text = textOf((await ecvPdf(amina, 'en')).pdf)
  assert.match(text, /What I can do\n/)
  assert.match(text, /Amina’s own word/)
  assert.match(text, /Bakken voor bruiloften/)
})

test('right to left the page is mirrored', poppler, async () => {
  const { pdf } = await ecvPdf(amina, 'ar-XB')
  assertAccessible(pdf, 'ar')
  const name = wordsOf(pdf).find(({ word }) => word.includes('Warsame'))!
  assert.ok(name.right > 520, 'the name stands at the right edge')
  const [days, stage] = ['20', 'Stage'].map((of) => wordsOf(pdf).find(({ word }) => word === of)!)
  assert.ok(stage!.left < days!.left, 'Dutch words keep their order')
})

test('the same eCV as JSON Resume travels along when given', poppler, async () => {
  const resume = { basics: { name: 'Amina Warsame' } }
  const { pdf } = await ecvPdf({ ...amina, resume }, 'nl')
  assertAccessible(pdf, 'nl')
  assert.deepEqual(JSON.parse(attachmentsOf(pdf)['resume.json'] ?? ''), resume)
  assert.deepEqual(attachmentsOf((await ecvPdf(amina, 'nl')).pdf), {})
})

const long = 'Aardappelschilmesjesverzamelaarsvereniging'
const crowded: EcvPdfData = {
  ...amina,
  name: 'Wolfeschlegelsteinhausenbergerdorff '.repeat(8).trim() + 'x'.repeat(13),
  headline: `${'W'.repeat(300)} ${long.repeat(3)}`,
  competences: [
    long,
    'W'.repeat(60),
    'أبقى هادئة',
    'ትግርኛ ሰላም',
    'Nguyễn Thị Ổn',
    'https://voorbeeld.example/een/heel/lang/adres',
  ].map((name) => ({
    name,
    sentence: `${'zonderspatie'.repeat(20)} en ${long}`,
    activities: Array.from({ length: 10 }, (_, i) => ({
      title: `${long}${i}`,
      detail: i === 2 ? 'x'.repeat(3000) : 'Elke woensdag',
      ...(i % 2 ? { confirmedBy: `Hatice Yıldız, ${long.repeat(2)}` } : {}),
    })),
  })),
  facts: [[long.repeat(2), `een.heel.lang.adres@${'subdomein.'.repeat(9)}example`]],
  timeline: Array.from({ length: 60 }, () => ({ title: long.repeat(2), when: 'W'.repeat(80) })),
}

test('long words, long names and sixty activities stay within the page', poppler, async () => {
  for (const data of [crowded, { ...crowded, competences: crowded.competences.slice(0, 1) }]) {
    const { pdf } = await ecvPdf(data, 'nl')
    assertAccessible(pdf, 'nl')
    const words = wordsOf(pdf)
    assert.ok(words.length > 100)
    const outside = words.filter(({ left, right, bottom }) => left < 44 || right > 551 || bottom > 815)
    assert.deepEqual(outside, [])
  }
})

test('whatever she wrote, there is a tagged eCV', poppler, async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constant(''),
    fc.constant('\n\n'),
  )
  const activity = fc.record({ title: text, detail: text, confirmedBy: text })
  const ecv = fc.record({
    name: text,
    firstName: text,
    headline: text,
    competences: fc.array(fc.record({ name: text, sentence: text, activities: fc.array(activity, { maxLength: 3 }) }), {
      maxLength: 3,
    }),
    facts: fc.array(fc.tuple(text, text), { maxLength: 3 }),
    timeline: fc.array(fc.record({ title: text, when: text, now: fc.boolean() }), { maxLength: 3 }),
    evidence: fc.array(fc.record({ title: text, kind: text }), { maxLength: 3 }),
    note: text,
    resume: text,
  })
  await fc.assert(
    fc.asyncProperty(ecv, async (data) => {
      const source = Buffer.from((await ecvPdf(data, 'nl')).pdf).toString('latin1')
      assert.match(source, /\/StructTreeRoot/)
      assert.match(source, /<pdfuaid:part>1<\/pdfuaid:part>/)
    }),
    { numRuns: 100 },
  )
})
