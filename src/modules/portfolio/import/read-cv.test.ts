import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { makeTestPdf, onePage, type TestObject } from '../../../platform/files/make-test-pdf.ts'
import { limits } from './cv.ts'
import { readCv } from './read-cv.ts'

/** Milliseconds of this thread: a busy machine does not make a test fail. */
const cpuTime = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

const answer = (bytes: Uint8Array | string, name = 'cv') =>
  readCv(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name)
const code = (bytes: Uint8Array | string, name?: string) => {
  const reading = answer(bytes, name)
  return reading.ok ? 'read' : reading.code
}
const passport = (inside = '', head = '') =>
  `${head}<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo>${inside}</LearnerInfo></SkillsPassport>`
const skill = '<Skills><Other><Description>Café José 5 €</Description></Other></Skills>'

test('what is no CV is refused with a code', () => {
  const cases: [string, Uint8Array | string, string, string][] = [
    ['nothing', '', 'cv.json', 'empty-file'],
    ['white space', ' \n\t ', 'cv.json', 'empty-file'],
    ['a byte order mark alone', '\ufeff', 'cv.xml', 'empty-file'],
    ['too much', Buffer.alloc(limits.fileBytes + 1, ' '), 'cv.json', 'too-big'],
    ['a zip', Buffer.from('PK\x03\x04\x00\x00'), 'linkedin.zip', 'zip-or-binary'],
    ['a Word file', Buffer.from('PK\x03\x04....word/document.xml'), 'cv.pdf', 'word-file'],
    ['an old Word file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'CV.DOC', 'word-file'],
    ['rich text', '{\\rtf1\\ansi cv}', 'cv.rtf', 'word-file'],
    ['a picture', Buffer.from('ffd8ffe000104a46', 'hex'), 'cv.xml', 'zip-or-binary'],
    ['plain text', 'Mijn cv: ik werkte bij de bakker', 'cv.txt', 'not-a-cv'],
    ['a web page', '<!DOCTYPE html><html><body>cv</body></html>', 'cv.html', 'not-a-cv'],
    ['other XML', '<rss><channel/></rss>', 'cv.xml', 'not-a-cv'],
    ['other JSON', '{"naam": "Noor"}', 'cv.json', 'not-a-cv'],
    ['a JSON list', '[{"basics": {}}]', 'cv.json', 'not-a-cv'],
    ['JSON that breaks', '{"basics": {"label": "x",}}', 'cv.json', 'broken-json'],
    ['XML that breaks', passport('<a></b>'), 'cv.xml', 'broken-xml'],
    ['XML that ends too soon', passport(skill).slice(0, -20), 'cv.xml', 'broken-xml'],
    ['a document type', passport(skill, '<!DOCTYPE SkillsPassport>'), 'cv.xml', 'xml-entities'],
    ['an entity', passport('&nbsp;'), 'cv.xml', 'xml-entities'],
    ['too many elements', passport('<a/>'.repeat(limits.xmlElements)), 'cv.xml', 'too-many'],
    [
      'an unknown encoding',
      passport(skill, '<?xml version="1.0" encoding="klingon-8"?>'),
      'cv.xml',
      'unknown-encoding',
    ],
  ]
  for (const [what, bytes, name, expected] of cases) assert.equal(code(bytes, name), expected, what)
})

test('no entity is expanded and no file is fetched', () => {
  const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')
  const bomb = passport('<Headline>&l9;</Headline>', `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>`)
  const outside = passport('<Headline>&f;</Headline>', '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>')
  const started = cpuTime()
  for (const xml of [bomb, outside]) assert.equal(code(xml), 'xml-entities')
  assert.ok(cpuTime() - started < 100)
})

test('a refusal says where', () => {
  assert.deepEqual(answer('{"work": [\n {"position": "x" "name": "y"}]}'), {
    ok: false,
    code: 'broken-json',
    line: 2,
    column: 19,
  })
  assert.deepEqual(answer('<SkillsPassport>\n  <a></b>\n</SkillsPassport>'), {
    ok: false,
    code: 'broken-xml',
    line: 2,
    column: 10,
  })
  assert.deepEqual(answer(`{"work": ${'['.repeat(60)}${']'.repeat(60)}}`), {
    ok: false,
    code: 'too-deep',
    line: 1,
    column: 59,
  })
  const deep = answer(`${'<SkillsPassport>\n'.repeat(60)}${'</SkillsPassport>'.repeat(60)}`)
  assert.deepEqual(deep, { ok: false, code: 'too-deep', line: 51, column: 17 })
  assert.deepEqual(answer('<rss/>'), { ok: false, code: 'not-a-cv', where: '/rss' })
})

test('the text is read by its mark, its zeros, its declaration, or with a guess that is said', () => {
  const declared = (encoding: string) => passport(skill, `<?xml version='1.0' encoding='${encoding}'?>\n`)
  const utf16 = (text: string) => Buffer.from(text, 'utf16le')
  const latin = (text: string) => Buffer.from(text.replace('€', '\x80'), 'latin1')
  const json = '{"skills": [{"name": "Café José 5 €"}]}'
  const cases: [string, Uint8Array, string?][] = [
    ['UTF-8', Buffer.from(declared('UTF-8'))],
    ['UTF-8 with mark', Buffer.from(`\ufeff${declared('utf-8')}`)],
    ['UTF-16 little end first', utf16(`\ufeff${declared('UTF-16')}`)],
    ['UTF-16 big end first', utf16(`\ufeff${declared('UTF-16')}`).swap16()],
    ['UTF-16 without mark', utf16(declared('utf-16'))],
    ['UTF-16 without mark, big end first', utf16(json).swap16()],
    ['JSON with mark', Buffer.from(`\ufeff${json}`)],
    ['Windows-1252', latin(declared('windows-1252'))],
    ['Latin-1 that is Windows-1252, as usual', latin(declared('ISO-8859-1'))],
    ['Latin-9', Buffer.from(declared('ISO-8859-15').replace('€', '\xa4'), 'latin1')],
    ['UTF-8 that says UTF-16', Buffer.from(declared('UTF-16'))],
    ['undeclared Windows-1252', latin(json), 'guessed-encoding'],
    ['Windows-1252 that says UTF-8', latin(declared('UTF-8')), 'guessed-encoding'],
  ]
  for (const [what, bytes, note] of cases) {
    const reading = answer(bytes)
    assert.ok(reading.ok, what)
    assert.deepEqual(
      reading.items.map((item) => item.title),
      ['Café José 5 €'],
      what,
    )
    assert.deepEqual(
      reading.unclear.map((each) => each.code),
      note ? [note] : [],
      what,
    )
  }
  const damaged = Buffer.concat([Buffer.from('{"skills": ["Café", "'), Buffer.from([0xc3]), Buffer.from('"]}')])
  const reading = answer(damaged)
  assert.ok(reading.ok)
  assert.deepEqual(
    [reading.items.map((item) => item.title), reading.unclear[0]?.code],
    [['Café', '�'], 'broken-characters'],
  )
})

const inside = (data: string | Uint8Array, dict = '/Type /EmbeddedFile', packed = true): TestObject => ({
  dict,
  stream: Buffer.from(data),
  packed,
})

test('a PDF is read by the CV that it carries', () => {
  const xml = passport('<Skills><Other><Description>Lassen</Description></Other></Skills>')
  const titles = (pdf: Uint8Array) => {
    const reading = answer(pdf, 'europass.pdf')
    return reading.ok ? reading.items.map((item) => item.title) : reading.code
  }
  assert.deepEqual(titles(makeTestPdf([...onePage, inside(xml)])), ['Lassen'])
  const asExported = `\n<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`
  assert.deepEqual(titles(makeTestPdf([...onePage, inside(asExported, '/Type /EmbeddedFile', false)])), ['Lassen'])
  assert.deepEqual(titles(makeTestPdf([...onePage, inside(xml, '/Subtype /text#2Fxml', false)])), ['Lassen'])
  assert.deepEqual(titles(makeTestPdf([...onePage, inside('{"skills": ["Koken"]}')])), ['Koken'])
  // A file that was saved again holds the older CV too: the last one counts. Other attachments are passed over.
  const diploma = inside(Buffer.from('ffd8ffe0000000', 'hex'))
  assert.deepEqual(
    titles(makeTestPdf([...onePage, inside('{"skills": ["Oud"]}'), inside(xml), diploma, inside('<factuur/>')])),
    ['Lassen'],
  )
  const hex: TestObject = {
    dict: '/Type /EmbeddedFile /Filter [/ASCIIHexDecode /FlateDecode]',
    stream: Buffer.from(`${deflateSync(xml).toString('hex')}>`),
  }
  assert.deepEqual(titles(makeTestPdf([...onePage, hex])), ['Lassen'])
})

test('a PDF without a CV inside, or one that cannot be opened, says which', () => {
  assert.equal(code(makeTestPdf(onePage)), 'pdf-without-data')
  assert.equal(code(makeTestPdf([...onePage, inside('<factuur/>')])), 'pdf-without-data')
  assert.equal(code(makeTestPdf([...onePage, inside(passport('<a>'))])), 'broken-xml')
  assert.equal(code(makeTestPdf([...onePage, inside(passport(skill, '<!DOCTYPE x>'))])), 'xml-entities')
  assert.equal(code(makeTestPdf([...onePage, inside(passport(skill))], '/Encrypt 1 0 R')), 'pdf-encrypted')
})

test('a packed bomb in a PDF is never unpacked beyond 4 MB', () => {
  const bomb = makeTestPdf([...onePage, ...Array(5).fill(inside(Buffer.alloc(60 * 1024 * 1024, ' ')))])
  assert.ok(bomb.length < 400_000)
  const started = cpuTime()
  assert.equal(code(bomb), 'pdf-without-data')
  assert.ok(cpuTime() - started < 400)
})

test('a PDF by another writer carries a CV too', () => {
  const resume = JSON.stringify({ work: [{ position: 'Bakker' }] })
  const pdf = NodeCompiler.create().pdf({
    mainFileContent:
      '#pdf.attach("cv.json", bytes(sys.inputs.cv), mime-type: "application/json", description: "cv")\n= cv',
    inputs: { cv: resume },
  })
  const reading = answer(pdf, 'ecv.pdf')
  assert.ok(reading.ok)
  assert.deepEqual([reading.format, reading.items.map((item) => item.title)], ['jsonresume', ['Bakker']])
})
