import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { nextStep, type StepFacts } from './rules/next-step.ts'

const states = ['draft', 'open', 'signed', 'running', 'ended', 'looked-back', 'withdrawn']
const facts: fc.Arbitrary<StepFacts> = fc.record({
  agreements: fc.array(
    fc.record({
      id: fc.uuid(),
      company: fc.string(),
      state: fc.constantFrom(...states),
      startsOn: fc.integer({ min: 0, max: 90 }).map((days) => Temporal.PlainDate.from('2026-03-03').add({ days })),
      mustSign: fc.boolean(),
      needsGuardian: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  applications: fc.array(
    fc.record({
      id: fc.uuid(),
      company: fc.string(),
      state: fc.constantFrom('sent', 'invited', 'refused', 'expired'),
      chosenMoment: fc.constant(null),
      moment: fc.constantFrom('none', 'ahead', 'past'),
    }),
    { maxLength: 3 },
  ),
  activities: fc.nat(3),
  competences: fc.nat(3),
  wishes: fc.boolean(),
})

describe('the one thing to do now', () => {
  it('is the same whoever she is, and whichever companies they are', () => {
    fc.assert(
      fc.property(facts, fc.string(), (one, word) => {
        const other = {
          ...one,
          agreements: one.agreements.map((agreement) => ({ ...agreement, company: word })),
          applications: one.applications.map((application) => ({ ...application, company: word })),
          name: word,
          language: word,
          neighbourhood: word,
        }
        assert.equal(nextStep(other).code, nextStep(one).code)
      }),
    )
  })

  it('reads nothing but counts and states', () => {
    const read = new Set<string>()
    fc.assert(
      fc.property(facts, (one) => {
        const watched = new Proxy(
          { ...one, name: 'x', school: 'y' },
          {
            get(target, key) {
              read.add(String(key))
              return Reflect.get(target, key)
            },
          },
        )
        nextStep(watched)
      }),
    )
    assert.deepEqual([...read].sort(), ['activities', 'agreements', 'applications', 'competences', 'wishes'])
  })
})
