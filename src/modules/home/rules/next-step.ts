/** The one next thing of a young person, from where her agreements, applications and CV stand. */

type AgreementFacts = {
  id: string
  company: string
  state: string
  startsOn: Temporal.PlainDate
  /** It waits for her own signature. */
  mustSign: boolean
  /** A guardian signs too, and nobody said who that is. */
  needsGuardian: boolean
}

/** One that was accepted is among these only until its agreement is drafted. */
type ApplicationFacts = {
  id: string
  company: string
  state: string
  chosenMoment: string | null
  /** The moment that she chose lies ahead, or behind her. */
  moment: 'none' | 'ahead' | 'past'
}

export type StepFacts = {
  agreements: readonly AgreementFacts[]
  applications: readonly ApplicationFacts[]
  activities: number
  competences: number
  wishes: boolean
}

type AgreementCode = 'sign' | 'guardian' | 'look-back' | 'at-work' | 'starts' | 'others-sign'
type ApplicationCode = 'choose' | 'meet' | 'met'
type OwnCode = 'add' | 'show' | 'like' | 'find'

export type NextStep =
  | { code: AgreementCode; agreement: AgreementFacts }
  | { code: ApplicationCode; application: ApplicationFacts }
  | { code: OwnCode }
  | { code: 'wait'; open: number }

type Rule = (facts: StepFacts) => NextStep | undefined

const ofAgreement =
  (code: AgreementCode, fits: (agreement: AgreementFacts) => boolean): Rule =>
  ({ agreements }) => {
    const agreement = soonest(agreements.filter(fits))
    return agreement && { code, agreement }
  }

const ofApplication =
  (code: ApplicationCode, fits: (application: ApplicationFacts) => boolean): Rule =>
  ({ applications }) => {
    const application = applications.find(fits)
    return application && { code, application }
  }

const plain =
  (code: OwnCode, fits: (facts: StepFacts) => boolean): Rule =>
  (facts) =>
    fits(facts) ? { code } : undefined

const soonest = (agreements: readonly AgreementFacts[]): AgreementFacts | undefined =>
  agreements.toSorted((a, b) => Temporal.PlainDate.compare(a.startsOn, b.startsOn))[0]

const waiting = ({ applications }: StepFacts) =>
  applications.filter(({ state }) => ['sent', 'invited', 'accepted'].includes(state))
const isLive = ({ state }: AgreementFacts) => ['draft', 'open', 'signed', 'running'].includes(state)

/**
 * The first that fits is the step. What others wait for goes first, then what only she can do for herself; a place is sought when nothing
 * runs; and when all is under way, what she waits for.
 */
const rules: readonly Rule[] = [
  ofAgreement('sign', ({ mustSign }) => mustSign),
  ofAgreement('guardian', ({ needsGuardian }) => needsGuardian),
  ofApplication('choose', ({ state, moment }) => state === 'invited' && moment === 'none'),
  ofAgreement('look-back', ({ state }) => state === 'ended' || state === 'broken-off'),
  plain('add', ({ activities }) => activities === 0),
  plain('show', ({ competences }) => competences === 0),
  plain('like', ({ wishes }) => !wishes),
  plain('find', (facts) => waiting(facts).length === 0 && !facts.agreements.some(isLive)),
  ofAgreement('at-work', ({ state }) => state === 'running'),
  ofAgreement('starts', ({ state }) => state === 'signed'),
  ofApplication('meet', ({ state, moment }) => state === 'invited' && moment === 'ahead'),
  ofAgreement('others-sign', ({ state }) => state === 'draft' || state === 'open'),
  ofApplication('met', ({ state, moment }) => state === 'invited' && moment === 'past'),
]

export function nextStep(facts: StepFacts): NextStep {
  for (const rule of rules) {
    const step = rule(facts)
    if (step) return step
  }
  return { code: 'wait', open: waiting(facts).length }
}
