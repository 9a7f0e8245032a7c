import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import sharp from 'sharp'
import { cleanEvidence } from './index.ts'
import { makeTestPdf, onePage, packObjects, type TestObject } from './make-test-pdf.ts'

/** Milliseconds of this thread: a busy machine does not make a test fail. */
const cpuTime = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

const clean = (pdf: Uint8Array) => cleanEvidence(pdf, 'brief.pdf')
const verdict = async (objects: TestObject[], trailer = '') => {
  const result = await clean(makeTestPdf([...onePage, ...objects], trailer))
  return result.ok ? 'taken' : result.code
}

test('a plain PDF passes with its pages counted', async () => {
  const result = await clean(makeTestPdf(onePage))
  assert.ok(result.ok)
  assert.equal(result.mime, 'application/pdf')
  assert.equal(result.pages, 1)
  assert.equal(result.signed, false)
  assert.equal(result.safeName, 'brief.pdf')
})

test('what runs or hides is refused wherever it stands', async () => {
  const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>'
  const cases: [string, TestObject[], string][] = [
    ['a script', [script], 'pdf-has-script'],
    ['a script under an escaped name', ['<< /S /J#61va#53cript /J#53 (x) >>'], 'pdf-has-script'],
    ['a script in an array', [`[ 1 ${script} ]`], 'pdf-has-script'],
    ['a script behind a comment', [`% endobj (\n${script}`], 'pdf-has-script'],
    ['a script behind brackets in a string', [`<< /T (a \\( b (c) \\\\) /A ${script} >>`], 'pdf-has-script'],
    ['a script in an object stream', [packObjects(9, ['<< /A 1 >>', script])], 'pdf-has-script'],
    ['a script behind a false end in an object stream', [packObjects(9, ['endobj stream', script])], 'pdf-has-script'],
    [
      'a script in a stream that claims to be longer',
      [{ dict: '', stream: Buffer.from(`\n7 0 obj ${script} endobj`) }],
      'pdf-has-script',
    ],
    ['a program to start', ['<< /S /Launch /F (cmd.exe) >>'], 'pdf-has-script'],
    ['a form with scripts', ['<< /XFA 5 0 R >>'], 'pdf-has-script'],
    ['a file inside', [{ dict: '/Type /EmbeddedFile', stream: Buffer.from('MZ') }], 'pdf-has-attachment'],
    ['a file note', ['<< /Subtype /FileAttachment >>'], 'pdf-has-attachment'],
    ['a link', ['<< /S /URI /URI (https://example.nl/JavaScript) >>'], 'taken'],
    ['a title that names a script', ['<< /Title (HTML/JavaScript en /Launch) >>'], 'taken'],
    ['a name that only begins so', ['<< /JavaScripts 1 /JSON 2 >>'], 'taken'],
  ]
  for (const [what, objects, expected] of cases) assert.equal(await verdict(objects), expected, what)
})

test('an encrypted PDF is refused: nothing in it can be checked', async () => {
  assert.equal(await verdict(['<< /Filter /Standard /V 2 >>'], '/Encrypt 4 0 R'), 'pdf-encrypted')
  assert.equal(await verdict([{ dict: '/Type /XRef /Encrypt 9 0 R', stream: Buffer.from('x') }]), 'pdf-encrypted')
  assert.equal(await verdict([], '/ID [(over /Encrypt) <00>]'), 'taken')
})

test('a cut, damaged or overgrown PDF is refused', async () => {
  const whole = makeTestPdf([...onePage, { dict: '', stream: Buffer.alloc(4000, 'x') }])
  for (const part of [0.3, 0.6, 0.9]) {
    const result = await clean(whole.subarray(0, Math.floor(whole.length * part)))
    assert.equal(result.ok ? 'taken' : result.code, 'broken')
  }
  assert.equal(
    await verdict([{ dict: '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', stream: Buffer.from('rubbish') }]),
    'broken',
  )
  const bomb = packObjects(9, [`(${'x'.repeat(20 * 1024 * 1024)})`])
  assert.equal(await verdict([bomb]), 'pdf-too-complex')
})

test('files built to take for ever are given up on', async () => {
  const built = ['1 0 obj ((', '1 0 obj <<', 'obj stream\n', '< ', '( ', '%', 'trailer << /Info 1 0 R >> 1 0 obj (a) ']
  for (const piece of built) {
    const body = piece.repeat(Math.floor(1_500_000 / piece.length))
    const started = cpuTime()
    await clean(Buffer.from(`%PDF-1.4\n1 0 obj ${body}%%EOF`))
    assert.ok(cpuTime() - started < 2000, `${piece} took ${cpuTime() - started} ms`)
  }
})

const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#357' } })
  .withExif({ IFD0: { Artist: 'Noor Jansen' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 22/1 12/1' } })
  .jpeg()
  .toBuffer()
const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>Noor Jansen</dc:creator></x:xmpmeta>'.padEnd(400)
const personal: TestObject[] = [
  '<< /Author (Noor \\(Jansen\\)) /Producer <4E6F6F72> /CreationDate (D:20260901) >>',
  { dict: '/Type /Metadata /Subtype /XML', stream: Buffer.from(xmp) },
  { dict: '/Type /Metadata /Subtype /XML', stream: Buffer.from(xmp), packed: true },
  { dict: '/Type /XObject /Subtype /Image /Width 40 /Height 30 /Filter /DCTDecode', stream: photo },
]

test('who made a PDF and where its photos were taken is blanked, byte for byte in place', async () => {
  const before = makeTestPdf([...onePage, ...personal], '/Info 4 0 R')
  assert.ok(before.includes('Noor Jansen') && before.includes('Noor \\(Jansen\\)') && photo.includes('Exif'))
  const result = await clean(before)
  assert.ok(result.ok)
  const after = Buffer.from(result.bytes)
  assert.equal(after.length, before.length)
  for (const gone of ['Noor', 'Jansen', '4E6F6F72', 'D:2026', '/Info', 'Exif', deflateSync(Buffer.from(xmp))]) {
    assert.equal(after.includes(gone), false, `${gone} stayed`)
  }
  const from = before.indexOf(Buffer.from([0xff, 0xd8, 0xff]))
  const inside = after.subarray(from, from + photo.length)
  assert.equal((await sharp(inside).metadata()).width, 40)
  assert.deepEqual(await sharp(inside).raw().toBuffer(), await sharp(photo).raw().toBuffer())
})

test('a signed PDF passes unchanged: its signature covers every byte', async () => {
  const before = makeTestPdf([...onePage, ...personal, '<< /Type /Sig /ByteRange [0 10 20 30] >>'], '/Info 4 0 R')
  const result = await clean(before)
  assert.ok(result.ok && result.signed)
  assert.deepEqual(Buffer.from(result.bytes), before)
})

test('any damage to a PDF gives an answer and never an error', async () => {
  const whole = makeTestPdf([...onePage, ...personal, packObjects(9, ['<< /A (b) >>'])], '/Info 4 0 R')
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 30 }),
      fc.nat(whole.length),
      async (changes, length) => {
        const bytes = Buffer.from(whole.subarray(0, length || whole.length))
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
        const result = await clean(bytes)
        assert.equal(typeof result.ok, 'boolean')
        if (result.ok) assert.equal(result.bytes.length, bytes.length)
      },
    ),
    { numRuns: 150 },
  )
})
