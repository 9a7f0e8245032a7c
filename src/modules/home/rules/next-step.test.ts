import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { nextStep, type StepFacts } from './next-step.ts'

type Agreement = StepFacts['agreements'][number]
type Application = StepFacts['applications'][number]

const day = Temporal.PlainDate.from('2026-03-09')
const agreement = (state: string, given: Partial<Agreement> = {}): Agreement => ({
  id: state,
  company: 'De Halm',
  state,
  startsOn: day,
  mustSign: false,
  needsGuardian: false,
  ...given,
})
const application = (state: string, moment: Application['moment'] = 'none'): Application => ({
  id: state,
  company: 'De Halm',
  state,
  moment,
  chosenMoment: moment === 'none' ? null : '2026-03-10T13:00',
})
const ready: StepFacts = { agreements: [], applications: [], activities: 3, competences: 2, wishes: true }
const unsigned = agreement('open', { mustSign: true })
const invited = application('invited')
const chosen = application('invited', 'ahead')

describe('the next step', () => {
  const cases: [what: string, facts: Partial<StepFacts>, expected: string][] = [
    ['an agreement waits for her, and so does a company', { agreements: [unsigned], applications: [invited] }, 'sign'],
    ['it waits for her even while her CV is empty', { agreements: [unsigned], activities: 0 }, 'sign'],
    ['nobody said who her guardian is', { agreements: [agreement('draft', { needsGuardian: true })] }, 'guardian'],
    ['a company offers moments', { applications: [invited], agreements: [agreement('ended')] }, 'choose'],
    ['a placement is over', { agreements: [agreement('ended')], activities: 0 }, 'look-back'],
    ['a placement broke off', { agreements: [agreement('broken-off')] }, 'look-back'],
    ['nothing written yet', { activities: 0, competences: 0, wishes: false }, 'add'],
    ['something written, no competence shown', { competences: 0 }, 'show'],
    ['no wishes yet', { wishes: false }, 'like'],
    ['ready, nothing runs', {}, 'find'],
    ['refused everywhere', { applications: [application('refused'), application('expired')] }, 'find'],
    ['looked back, and free again', { agreements: [agreement('looked-back')] }, 'find'],
    ['called off', { agreements: [agreement('withdrawn')] }, 'find'],
    ['at work', { agreements: [agreement('running')], applications: [application('sent')] }, 'at-work'],
    ['everybody signed', { agreements: [agreement('signed')] }, 'starts'],
    ['a moment is chosen', { applications: [application('sent'), chosen] }, 'meet'],
    ['they met, no answer yet', { applications: [application('invited', 'past')] }, 'met'],
    ['others have yet to sign', { agreements: [agreement('open')] }, 'others-sign'],
    ['the company looks at the draft', { agreements: [agreement('draft')] }, 'others-sign'],
    ['taken on, the agreement is being made', { applications: [application('accepted')] }, 'wait'],
    ['asked, no answer yet', { applications: [application('sent')] }, 'wait'],
  ]
  for (const [what, facts, expected] of cases)
    it(`${what}: ${expected}`, () => assert.equal(nextStep({ ...ready, ...facts }).code, expected))

  it('takes the agreement that starts first', () => {
    const later = agreement('open', { id: 'later', mustSign: true, startsOn: day.add({ days: 9 }) })
    const step = nextStep({ ...ready, agreements: [later, unsigned] })
    assert.ok(step.code === 'sign' && step.agreement.id === 'open')
  })

  it('counts what she waits for', () => {
    const step = nextStep({
      ...ready,
      applications: [application('sent'), application('sent'), application('refused')],
    })
    assert.deepEqual(step, { code: 'wait', open: 2 })
  })

  it('is never to look for a place while one is under way, and always something', () => {
    const states = ['draft', 'open', 'signed', 'running', 'ended', 'looked-back', 'withdrawn', 'broken-off'] as const
    const any: fc.Arbitrary<StepFacts> = fc.record({
      agreements: fc.array(
        fc
          .record({ state: fc.constantFrom(...states), sign: fc.boolean(), guardian: fc.boolean() })
          .map(({ state, sign, guardian }) =>
            agreement(state, { mustSign: sign && state === 'open', needsGuardian: guardian && state === 'draft' }),
          ),
        { maxLength: 3 },
      ),
      applications: fc.array(
        fc
          .tuple(
            fc.constantFrom('sent', 'invited', 'accepted', 'refused', 'withdrawn', 'expired'),
            fc.constantFrom('none', 'ahead', 'past'),
          )
          .map(([state, moment]) => application(state, moment)),
        { maxLength: 4 },
      ),
      activities: fc.nat(5),
      competences: fc.nat(5),
      wishes: fc.boolean(),
    })
    fc.assert(
      fc.property(any, (facts) => {
        const { code } = nextStep(facts)
        const underWay =
          facts.agreements.some(({ state }) => ['draft', 'open', 'signed', 'running'].includes(state)) ||
          facts.applications.some(({ state }) => ['sent', 'invited', 'accepted'].includes(state))
        if (underWay) assert.notEqual(code, 'find')
        else assert.ok(!['wait', 'meet', 'met', 'at-work', 'starts', 'others-sign'].includes(code))
      }),
    )
  })
})
