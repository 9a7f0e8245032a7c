import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type AgreementFacts, attentionFor, type Facts, limits, needsFirst, reasons } from './attention.ts'

const today = Temporal.PlainDate.from('2026-03-03')
const ago = (days: number) => today.subtract({ days })
const calm: Facts = { agreements: [], refused: 0, open: 0, invitedOn: null, lastActive: ago(1) }
const agreement = (given: Partial<AgreementFacts> = {}): AgreementFacts => ({
  id: 'a',
  state: 'open',
  kind: 'internship',
  startsOn: today.add({ days: 6 }),
  endsOn: today.add({ days: 40 }),
  schoolMustSign: true,
  viewerMustSign: true,
  ...given,
})

describe('who needs attention', () => {
  const cases: [what: string, facts: Partial<Facts>, expected: string | undefined][] = [
    ['somebody who was here yesterday', {}, undefined],
    ['starts on Monday, unsigned', { agreements: [agreement()] }, 'agreement-soon'],
    ['starts today, a draft', { agreements: [agreement({ state: 'draft', startsOn: today })] }, 'agreement-soon'],
    ['should have started', { agreements: [agreement({ startsOn: ago(2) })] }, 'agreement-soon'],
    ['was over before all signed', { agreements: [agreement({ startsOn: ago(9), endsOn: ago(1) })] }, undefined],
    ['starts in seven days', { agreements: [agreement({ startsOn: today.add({ days: 7 }) })] }, 'agreement-soon'],
    ['starts in eight days', { agreements: [agreement({ startsOn: today.add({ days: 8 }) })] }, undefined],
    ['starts on Monday, signed', { agreements: [agreement({ state: 'signed' })] }, undefined],
    ['refused once', { refused: 1 }, undefined],
    ['refused twice, nothing open', { refused: 2 }, 'refused'],
    ['refused twice, one open', { refused: 2, open: 1 }, undefined],
    ['refused twice, agreed elsewhere', { refused: 2, agreements: [agreement({ state: 'signed' })] }, undefined],
    ['refused twice after a placement', { refused: 2, agreements: [agreement({ state: 'looked-back' })] }, 'refused'],
    ['silent for 13 days', { lastActive: ago(13) }, undefined],
    ['silent for 14 days', { lastActive: ago(14) }, 'idle'],
    ['silent but at work', { lastActive: ago(30), agreements: [agreement({ state: 'running' })] }, undefined],
    ['invited two days ago', { invitedOn: ago(2) }, undefined],
    ['invited three days ago', { invitedOn: ago(3) }, 'no-moment'],
    ['over for six days', { agreements: [agreement({ state: 'ended', endsOn: ago(6) })] }, undefined],
    ['over for a week', { agreements: [agreement({ state: 'ended', endsOn: ago(7) })] }, 'not-looked-back'],
    ['looked back', { agreements: [agreement({ state: 'looked-back', endsOn: ago(30) })] }, undefined],
    ['never here', { lastActive: null }, 'nothing-yet'],
  ]
  for (const [what, facts, expected] of cases) {
    it(`${what}: ${expected ?? 'nothing'}`, () =>
      assert.equal(attentionFor({ ...calm, ...facts }, today)?.code, expected))
  }

  it('takes the most urgent of several reasons', () => {
    const found = attentionFor({ ...calm, refused: 3, lastActive: ago(40), invitedOn: ago(9) }, today)
    assert.deepEqual(found, { code: 'refused', times: 3 })
  })

  it('puts the agreement that waits for the reader before one that starts sooner', () => {
    const others = agreement({ id: 'b', startsOn: today, viewerMustSign: false })
    const found = attentionFor({ ...calm, agreements: [others, agreement()] }, today)
    assert.equal(found?.code === 'agreement-soon' && found.agreement.id, 'a')
  })
})

const day = fc.integer({ min: 0, max: 400 }).map(ago)
const agreements = fc.array(
  fc.record({
    id: fc.uuid(),
    state: fc.constantFrom('draft', 'open', 'signed', 'running', 'ended', 'looked-back', 'withdrawn', 'broken-off'),
    kind: fc.constantFrom('visit', 'shadow', 'short', 'internship'),
    startsOn: fc.integer({ min: -60, max: 60 }).map((days) => today.add({ days })),
    endsOn: fc.integer({ min: -60, max: 90 }).map((days) => today.add({ days })),
    schoolMustSign: fc.boolean(),
    viewerMustSign: fc.boolean(),
  }),
  { maxLength: 4 },
)
const anyFacts: fc.Arbitrary<Facts> = fc.record({
  agreements,
  refused: fc.nat(6),
  open: fc.nat(4),
  invitedOn: fc.option(day),
  lastActive: fc.option(day),
})
const people = fc
  .array(anyFacts, { maxLength: 30 })
  .map((all) => all.map((facts, nth) => ({ nth, personId: `p${nth}`, facts, attention: attentionFor(facts, today) })))

describe('who comes first', () => {
  it('is everybody with a reason, and nobody else', () => {
    fc.assert(
      fc.property(people, (all) => {
        const first = needsFirst(all, today)
        assert.deepEqual(
          first.map(({ nth }) => nth).sort((a, b) => a - b),
          all.filter(({ attention }) => attention).map(({ nth }) => nth),
        )
      }),
    )
  })

  it('is ordered by reason, then by how long it waits', () => {
    const rank = reasons.map(({ code }) => code)
    fc.assert(
      fc.property(people, (all) => {
        const first = needsFirst(all, today)
        for (const [i, next] of first.entries()) {
          const before = first[i - 1]
          if (!before) continue
          const step = rank.indexOf(next.attention.code) - rank.indexOf(before.attention.code)
          assert.ok(step >= 0)
          if (step > 0) continue
          const [a, b] = [before.attention, next.attention]
          if ('days' in a && 'days' in b) assert.ok(a.days >= b.days)
          if ('times' in a && 'times' in b) assert.ok(a.times >= b.times)
        }
      }),
    )
  })

  it('does not depend on the order in which pupils are read, as names give it', () => {
    fc.assert(
      fc.property(people, (all) => {
        const ids = (list: typeof all) => needsFirst(list, today).map(({ personId }) => personId)
        assert.deepEqual(ids(all.toReversed()), ids(all))
      }),
    )
  })

  it('lets the lot of the day decide among equals: over a year everybody is first about as often', () => {
    const equals = Array.from({ length: 8 }, (_, nth) => ({
      personId: `0190${nth}000-0000-4000-8000-00000000000${nth}`,
      attention: { code: 'nothing-yet' } as const,
    }))
    const times = new Map(equals.map(({ personId }) => [personId, 0]))
    const days = 800
    for (let day = 0; day < days; day++) {
      const { personId } = needsFirst(equals, today.add({ days: day }))[0]!
      times.set(personId, times.get(personId)! + 1)
    }
    // chi-squared with 7 degrees of freedom: above 24.3 in one of a thousand fair lots
    const each = days / equals.length
    const chi = [...times.values()].reduce((sum, n) => sum + (n - each) ** 2 / each, 0)
    assert.ok(chi < 24.3, `${[...times.values()]}`)
  })

  it('never calls somebody silent who was here within the limit', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(limits.idle - 1), (facts, days) => {
        assert.notEqual(attentionFor({ ...facts, lastActive: ago(days) }, today)?.code, 'idle')
      }),
    )
  })

  it('does not depend on the order in which agreements are read', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const turned = { ...facts, agreements: facts.agreements.toReversed() }
        assert.equal(attentionFor(turned, today)?.code, attentionFor(facts, today)?.code)
      }),
    )
  })
})
