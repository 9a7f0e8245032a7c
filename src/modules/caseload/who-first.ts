import { proposal } from '../../platform/proposals.ts'
import { attention } from './proposals.ts'
import type { PupilStanding } from './queries/read-class.ts'
import { type Attention, needsFirst } from './rules/attention.ts'

/** Whom somebody at a school should look at, the most urgent first. The log holds the reasons in their order, and nobody's id. */
export const whoFirst = proposal(
  {
    card: attention,
    logs: (first: readonly { attention: Attention }[], pupils: readonly PupilStanding[]) => ({
      inputs: [pupils.length, ...first.map(({ attention }) => facts(attention))],
      outcome: first.map(({ attention }) => attention.code),
    }),
  },
  (pupils: readonly PupilStanding[], today: Temporal.PlainDate) =>
    needsFirst(
      pupils.filter(({ objects }) => !objects),
      today,
    ),
)

/** A reason without the agreement's id. */
const facts = (attention: Attention) =>
  attention.code === 'agreement-soon'
    ? [attention.code, attention.startsInDays, attention.agreement.viewerMustSign]
    : Object.values(attention)
