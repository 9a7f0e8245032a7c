import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import sharp from 'sharp'
import { closePdf, renderPdf } from './index.ts'
import { assertAccessible, attachmentsOf, fontsOf, structureOf, textOf, withoutPoppler } from './inspect-pdf.ts'

const folder = mkdtempSync(join(tmpdir(), 'kansroute-pdf-'))
const templateOf = (name: string, source: string): URL => {
  writeFileSync(join(folder, name), source)
  return pathToFileURL(join(folder, name))
}
const template = templateOf(
  'plain.typ',
  '#import "kansroute.typ": *\n#let sheet(data, images) = { title(1, "Kop"); for it in data { say(it); say(it, weight: 700) } }',
)
const render = (data: unknown, lang = 'nl') => renderPdf({ template, data, title: 'Een titel', lang })
const poppler = { skip: withoutPoppler }

after(async () => {
  await closePdf()
  rmSync(folder, { recursive: true })
})

test('a PDF is tagged, in its language, with its title', poppler, async () => {
  const { pdf, replaced } = await render(['Hallo'], 'en')
  assertAccessible(pdf, 'en')
  assert.deepEqual(replaced, [])
  assert.match(execFileSync('pdfinfo', ['-'], { input: pdf, encoding: 'utf8' }), /Title:\s+Een titel\n/)
})

const names: [script: string, name: string, shown?: string][] = [
  ['Latin', 'Zoë Yıldız-Ağaoğlu'],
  ['Vietnamese', 'Nguyễn Thị Ổn'],
  ['Cyrillic', 'Оксана Шевченко'],
  ['Arabic', 'أمينة محمد'],
  ['Tigrinya', 'ትርሓስ ኣብርሃ'],
  ['Tamil', 'தமிழ் செல்வன்'],
  ['Hebrew', 'שלום עולם'],
  ['emoji', 'Sam 😀'],
  ['Chinese', '王小明', '[U+738B U+5C0F U+660E]'],
]
for (const [script, name, shown = name] of names) {
  test(`a name in ${script} can be copied out again, or is replaced`, poppler, async () => {
    const { pdf, replaced } = await render([name])
    assertAccessible(pdf, 'nl')
    assert.equal(sortedWords(textOf(pdf)), sortedWords(`Kop ${shown} ${shown}`))
    assert.deepEqual(replaced, shown === name ? [] : [...name])
  })
}
// A reader that shows right-to-left text as it was drawn gives the words of a line in the other order.
const sortedWords = (text: string) => text.split(/\s+/).filter(Boolean).sort().join(' ')

test('a telephone number keeps its order among Arabic words', poppler, async () => {
  const { pdf } = await render(['اتصل 06-12345678 محمد'])
  assert.match(textOf(pdf), /^06-12345678$/m)
})

test('only the shipped fonts are used, whatever the machine has', poppler, async () => {
  const other = templateOf('other.typ', '#let sheet(data, images) = { set text(font: "DejaVu Serif"); [= Kop] }')
  assert.deepEqual(fontsOf((await renderPdf({ template: other, data: null, title: 'x', lang: 'nl' })).pdf), [])
  const { pdf } = await render(['abc Оксана ኣብርሃ'])
  const families = fontsOf(pdf).map((font) => font.split('-')[0])
  assert.deepEqual([...new Set(families)].sort(), ['AtkinsonHyperlegibleNext', 'DejaVuSans', 'NotoSansEthiopic'])
})

test('the same data gives the same bytes, in another process too', async () => {
  const first = await render(['أمينة', 'Zoë 😀'])
  const again = await render(['أمينة', 'Zoë 😀'])
  await closePdf()
  const afterwards = await render(['أمينة', 'Zoë 😀'])
  assert.deepEqual(again, first)
  assert.deepEqual(afterwards, first)
})

test('words of a person are never read as Typst', poppler, async () => {
  const words = '#panic("x") *vet* $x^2$ = kop \\ "'
  const { pdf } = await render([words])
  assert.equal(textOf(pdf).split('\n')[1], words)
})

test('attachments travel along byte for byte, each call its own', poppler, async () => {
  for (const text of ['{"a":1}', '{"b":"twee"}']) {
    const bytes = new TextEncoder().encode(text)
    const attachments = [{ name: 'resume.json', mime: 'application/json', bytes, description: 'JSON Resume' }]
    const { pdf } = await renderPdf({ template, data: [], title: 'x', lang: 'nl', attachments })
    assertAccessible(pdf, 'nl')
    assert.deepEqual(attachmentsOf(pdf), { 'resume.json': text })
  }
})

test('a picture carries its alternative text', poppler, async () => {
  const photo = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#14694a' } })
    .png()
    .toBuffer()
  const gallery = templateOf(
    'gallery.typ',
    '#let sheet(data, images) = [= Kop\n#image(images.photo, width: 20pt, alt: data)]',
  )
  const { pdf } = await renderPdf({ template: gallery, data: 'Een brood', title: 'x', lang: 'nl', images: { photo } })
  assertAccessible(pdf, 'nl')
  assert.ok(structureOf(pdf).some((element) => element.startsWith('Figure')))
})

test('a template that is wrong or a picture that is none says so', async () => {
  const wrong = templateOf('wrong.typ', '#let sheet(data, images) = image(images.photo, alt: "x")')
  const images = { photo: new TextEncoder().encode('no picture') }
  const failing = renderPdf({ template: wrong, data: null, title: 'x', lang: 'nl', images })
  await assert.rejects(failing, { name: 'PdfRefused', code: 'pdf-failed' })
  const absent = renderPdf({ template: new URL('./absent.typ', template), data: null, title: 'x', lang: 'nl' })
  await assert.rejects(absent, { name: 'PdfRefused', code: 'pdf-failed' })
})

test('any text becomes a tagged PDF', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary-ascii' }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 6 }), text, async (texts, title) => {
      const { pdf } = await renderPdf({ template, data: texts, title, lang: 'nl' })
      assert.match(Buffer.from(pdf).toString('latin1'), /<pdfuaid:part>1<\/pdfuaid:part>/)
    }),
    { numRuns: 200 },
  )
})
