import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crc32, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import sharp from 'sharp'
import { cleanEvidence, evidenceLimit, evidenceTexts } from './index.ts'

const taken = async (bytes: Uint8Array, name = 'foto.jpg') => {
  const result = await cleanEvidence(bytes, name)
  assert.ok(result.ok, result.ok ? '' : result.code)
  return result
}
const refused = async (bytes: Uint8Array, name = 'foto.jpg') => {
  const result = await cleanEvidence(bytes, name)
  return result.ok ? 'taken' : result.code
}
const canvas = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#c33' } })
const gps = {
  IFD0: { Artist: 'Noor Jansen', Make: 'Telefoonmerk' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 22/1 12/1' },
}

test('a photo loses its place, maker and camera, in every format', async () => {
  for (const format of ['jpeg', 'png', 'webp'] as const) {
    const before = await canvas(60, 40).withExif(gps).withXmp('<x>Noor Jansen</x>').toFormat(format).toBuffer()
    const facts = await sharp(before).metadata()
    assert.ok(facts.exif && facts.xmp, `${format} was made without EXIF or XMP`)
    assert.ok(facts.exif.includes('Telefoonmerk') && facts.exif.includes(Buffer.from([52, 0, 0, 0])))
    const result = await taken(before)
    const after = await sharp(result.bytes).metadata()
    assert.deepEqual([after.exif, after.xmp, after.iptc, after.comments], [undefined, undefined, undefined, undefined])
    for (const gone of ['Exif', 'EXIF', 'Telefoonmerk', 'Noor', 'eXIf']) {
      assert.equal(Buffer.from(result.bytes).includes(gone), false, `${gone} in ${format}`)
    }
    assert.equal(result.mime, `image/${format}`)
  }
})

test('a photo taken sideways is stored upright', async () => {
  const before = await canvas(80, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  const result = await taken(before)
  assert.deepEqual([result.width, result.height], [40, 80])
  assert.equal((await sharp(result.bytes).metadata()).orientation, undefined)
})

test('a big photo is made at most 2400 pixels long, a small one stays as it is', async () => {
  const big = await taken(await canvas(5000, 1000).jpeg().toBuffer())
  assert.deepEqual([big.width, big.height], [2400, 480])
  const small = await taken(await canvas(31, 17).png().toBuffer())
  assert.deepEqual([small.width, small.height, small.ext], [31, 17, 'png'])
})

test('of a moving picture the first frame is kept', async () => {
  const frames = Buffer.concat([Buffer.alloc(20 * 20 * 3, 10), Buffer.alloc(20 * 20 * 3, 250)])
  const moving = sharp(frames, { raw: { width: 20, height: 40, channels: 3, pageHeight: 20 } })
  for (const format of ['gif', 'webp'] as const) {
    const before = await moving.clone().toFormat(format, { loop: 0, lossless: true }).toBuffer()
    assert.equal((await sharp(before).metadata()).pages, 2, `${format} was made without a second frame`)
    const result = await taken(before)
    assert.deepEqual([result.width, result.height], [20, 20])
    assert.ok((await sharp(result.bytes).raw().toBuffer())[0]! < 60)
  }
})

/** A PNG whose header names a size; the pixels in it are all zero, so it packs to next to nothing. */
function pngOf(width: number, height: number, pixels: Buffer): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const out = Buffer.alloc(body.length + 8)
    out.writeUInt32BE(data.length, 0)
    body.copy(out, 4)
    out.writeUInt32BE(crc32(body), body.length + 4)
    return out
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([1, 0, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

test('a small file with huge dimensions is refused before it is unpacked', async () => {
  const side = 20_000
  const bomb = pngOf(side, side, Buffer.alloc(side * (side / 8 + 1)))
  assert.ok(bomb.length < 60_000)
  assert.equal(await refused(bomb, 'bom.png'), 'too-many-pixels')
  assert.equal(await refused(pngOf(2 ** 31 - 1, 2 ** 31 - 1, Buffer.alloc(10)), 'bom.png'), 'broken')
})

test('a cut picture is broken', async () => {
  const noise = sharp({
    create: {
      width: 300,
      height: 300,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
  for (const format of ['jpeg', 'png', 'webp'] as const) {
    const whole = await noise.clone().toFormat(format).toBuffer()
    assert.equal(await refused(whole.subarray(0, Math.floor(whole.length / 2))), 'broken', format)
  }
})

test('the content decides, not the name', async () => {
  const elf = Buffer.concat([Buffer.from('7f454c4602010100', 'hex'), Buffer.alloc(200)])
  const exe = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300)])
  assert.deepEqual(await cleanEvidence(elf, 'diploma.pdf'), {
    ok: false,
    code: 'wrong-kind',
    found: 'application/x-elf',
  })
  assert.deepEqual(await cleanEvidence(exe, 'foto.jpg'), {
    ok: false,
    code: 'wrong-kind',
    found: 'application/x-msdownload',
  })
  assert.equal(
    await refused(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'), 'plaatje.png'),
    'wrong-kind',
  )
  assert.equal(await refused(Buffer.from('<html><script>1</script>'), 'brief.pdf'), 'wrong-kind')
  assert.equal(await refused(await canvas(9, 9).tiff().toBuffer()), 'wrong-kind')
  const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1', 'latin1'), Buffer.alloc(64)])
  assert.deepEqual(await cleanEvidence(heic, 'IMG_1.jpg'), { ok: false, code: 'heic', found: 'image/heic' })
  const renamed = await taken(await canvas(9, 9).png().toBuffer(), 'virus.exe')
  assert.deepEqual([renamed.ext, renamed.safeName], ['png', 'virus.png'])
})

test('nothing and too much are refused', async () => {
  assert.equal(await refused(new Uint8Array()), 'empty')
  assert.equal(await refused(Buffer.alloc(evidenceLimit + 1, 0xff)), 'too-big')
})

test('any bytes behind any start give an answer and never an error', async () => {
  const starts = [
    '',
    '%PDF-1.7\n',
    '\xff\xd8\xff\xe1\0\x20Exif\0\0',
    '\x89PNG\r\n\x1a\n',
    'GIF89a',
    'RIFF\x20\0\0\0WEBPVP8 ',
    'PK\x03\x04',
  ]
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...starts),
      fc.uint8Array({ maxLength: 400 }),
      fc.string(),
      async (start, rest, name) => {
        const result = await cleanEvidence(Buffer.concat([Buffer.from(start, 'latin1'), Buffer.from(rest)]), name)
        if (!result.ok) assert.ok(evidenceTexts('nl').has(`evidence.${result.code}`))
      },
    ),
    { numRuns: 250 },
  )
})

test('every refusal has its sentence in both languages', () => {
  assert.deepEqual(Object.keys(evidenceTexts.all.en ?? {}), Object.keys(evidenceTexts.all.nl))
})
