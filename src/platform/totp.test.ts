import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { base32, codeOf, otpauth, stepAt, stepOf } from './totp.ts'

const secret = Buffer.from('12345678901234567890')
const at = (second: number) => Temporal.Instant.fromEpochMilliseconds(second * 1000)

describe('codes of an app', () => {
  // RFC 6238, appendix B, SHA-1
  for (const [second, code] of [
    [59, '94287082'],
    [1111111109, '07081804'],
    [1111111111, '14050471'],
    [1234567890, '89005924'],
    [2000000000, '69279037'],
    [20000000000, '65353130'],
  ] as const)
    it(`are those of RFC 6238 at ${second}`, () => assert.equal(codeOf(secret, stepAt(at(second)), 8), code))

  it('hold for one step before and after, once, and not for another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 1e9 }), fc.integer({ min: -5, max: 5 }), (step, off) => {
        const now = at(step * 30 + 7)
        const found = stepOf(secret, codeOf(secret, step + off), now, 0)
        // six digits may be the same for two steps; then an earlier one of the three is found
        if (Math.abs(off) <= 1) assert.ok(found !== undefined)
        else if (found !== undefined) assert.equal(codeOf(secret, found), codeOf(secret, step + off))
        if (found !== undefined) assert.notEqual(stepOf(secret, codeOf(secret, step + off), now, found), found)
      }),
    )
  })

  for (const wrong of ['', '12345', '1234567', 'abcdef', '٠١٢٣٤٥'])
    it(`are not ${JSON.stringify(wrong)}`, () => assert.equal(stepOf(secret, wrong, at(59), 0), undefined))

  it('are typed with spaces too', () => assert.equal(stepOf(secret, ' 287 082 ', at(59), 0), 1))

  it('have a secret in base 32 (RFC 4648)', () => {
    const words = ['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map((word) => base32(Buffer.from(word)))
    assert.deepEqual(words, ['', 'MY', 'MZXQ', 'MZXW6', 'MZXW6YQ', 'MZXW6YTB', 'MZXW6YTBOI'])
    assert.equal(
      otpauth(Buffer.from('foo'), 'Kansroute', 'a@b.nl'),
      'otpauth://totp/Kansroute%3Aa%40b.nl?secret=MZXW6&issuer=Kansroute',
    )
  })
})
