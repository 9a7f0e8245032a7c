import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { faultNames, tryFault } from './fault.ts'
import { faults } from './kinds/index.ts'

// The short form of each fault; `npm run faults` has the long one.

describe('nothing that was answered is lost, and nothing is done twice', () => {
  for (const name of faultNames)
    it(name, async (t) => {
      const { lost, tried, acknowledged, said, seconds } = await tryFault(faults[name], true, () => undefined)
      t.diagnostic(`${seconds} s, ${acknowledged} of ${tried}: ${said}`)
      if (tried === 0) return t.skip(said)
      assert.equal(lost, 0, said)
      assert.ok(acknowledged > 0, said)
    })
})
