import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { BackupError } from './backup-error.ts'
import { makeHeader, type OpenedHeader, openHeader } from './header.ts'
import { sealed, unsealed } from './sealing.ts'

const made = Temporal.Instant.from('2026-03-03T11:00:00Z')
const secret = 'a key that only this test knows'
const headers = { 'without a key': await makeHeader(made, undefined), 'with a key': await makeHeader(made, secret) }

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}
const seal = async (header: OpenedHeader, bytes: Buffer, size: number) =>
  Buffer.concat(await Array.fromAsync(sealed(header, inPieces(bytes, size)))).subarray(header.line.length)
const open = async (header: OpenedHeader, bytes: Buffer, size = 70_000) =>
  Buffer.concat(await Array.fromAsync(unsealed(header, inPieces(bytes, size))))
const refusal = async (work: Promise<unknown>) =>
  work.then(
    () => 'taken',
    (error) => (error instanceof BackupError ? error.code : String(error)),
  )
/** Longer than two chunks. */
const long = Buffer.alloc(300_000, 'Kansroute ')

for (const [name, header] of Object.entries(headers))
  describe(`a sealed stream, ${name}`, () => {
    it('gives back what was put in, in whatever pieces it comes', () =>
      fc.assert(
        fc.asyncProperty(
          fc.nat({ max: 300_000 }),
          fc.integer({ min: 1000, max: 200_000 }),
          fc.integer({ min: 1000, max: 200_000 }),
          async (length, put, got) => {
            const bytes = long.subarray(0, length)
            assert.ok((await open(header, await seal(header, bytes, put), got)).equals(bytes))
          },
        ),
        { numRuns: 40 },
      ))

    it('is refused when any bit is another', async () => {
      const whole = await seal(header, long, 100_000)
      await fc.assert(
        fc.asyncProperty(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 7 }), async (at, bit) => {
          const changed = Buffer.from(whole)
          changed[at]! ^= 1 << bit
          assert.match(await refusal(open(header, changed)), /altered|truncated/)
        }),
        { numRuns: 80 },
      )
    })

    it('is refused when it is cut off anywhere, also between two chunks', async () => {
      const whole = await seal(header, long, 100_000)
      const chunk = 4 + 128 * 1024 + 16
      for (const length of [0, 3, 4, chunk - 1, chunk, chunk + 1, 2 * chunk, whole.length - 1])
        assert.equal(await refusal(open(header, whole.subarray(0, length))), 'truncated', String(length))
    })

    it('is refused when chunks change places, are left out, or something follows', async () => {
      const whole = await seal(header, Buffer.concat([Buffer.alloc(131_072, 'a'), Buffer.alloc(131_072, 'b')]), 131_072)
      const chunk = 4 + 128 * 1024 + 16
      const [a, b, rest] = [whole.subarray(0, chunk), whole.subarray(chunk, 2 * chunk), whole.subarray(2 * chunk)]
      for (const parts of [
        [b, a, rest],
        [b, rest],
        [a, rest],
        [a, a, b, rest],
        [a, b, rest, Buffer.from('x')],
      ])
        assert.equal(await refusal(open(header, Buffer.concat(parts))), 'altered')
    })

    it('is refused under another header', async () => {
      const line = Buffer.from(header.line.toString().replace('2026-03-03', '2026-03-04'))
      const whole = await seal(header, long, 100_000)
      assert.equal(await refusal(open({ ...header, line }, whole)), 'altered')
    })
  })

describe('the header', () => {
  const { line } = headers['with a key']
  const text = line.toString()
  const cases: [name: string, line: string, key: string | undefined, code: string][] = [
    ['of something else', 'PK\u0003\u0004 something\n', secret, 'not-a-backup'],
    ['of nothing', '', secret, 'not-a-backup'],
    ['without its line break', text.trim(), secret, 'not-a-backup'],
    ['of a newer format', text.replace('BACKUP 1', 'BACKUP 2'), secret, 'newer-format'],
    ['that is no JSON', text.replace('{', '['), secret, 'altered'],
    ['that asks for a terabyte', text.replace('131072', '1099511627776'), secret, 'altered'],
    ['without the key', text, undefined, 'key-missing'],
    ['with another key', text, `${secret}.`, 'wrong-key'],
  ]
  for (const [name, changed, key, code] of cases)
    it(`${name}: ${code}`, async () => {
      assert.equal(await refusal(openHeader(Buffer.from(changed, 'latin1'), key)), code)
    })

  it('holds no trace of the key, and another salt each time', async () => {
    assert.ok(!text.includes(secret))
    assert.notEqual((await makeHeader(made, secret)).line.toString(), text)
  })
})
