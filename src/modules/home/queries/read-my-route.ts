import { zone } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/database.ts'
import { proposal } from '../../../platform/proposals.ts'
import type { Person } from '../../../platform/who.ts'
import { type Application, listApplications } from '../../applications/index.ts'
import { routeInput } from '../../caseload/index.ts'
import { type ListedOffer, listOffers } from '../../matching/index.ts'
import { listRelations } from '../../people/index.ts'
import { type Agreement, listAgreements } from '../../placements/index.ts'
import { type Progress, progressOf, readShares, routeOf, type YoungRoute } from '../../portfolio/index.ts'
import { nextStepCard } from '../proposals.ts'
import { type NextStep, nextStep, type StepFacts } from '../rules/next-step.ts'

export type MyRoute = {
  route: YoungRoute
  step: NextStep
  progress: Pick<Progress, 'activities' | 'competences' | 'confirmed' | 'wishes'>
  applications: Application[]
  agreements: Agreement[]
  /** Places that her school proposed. */
  offers: ListedOffer[]
  mentor: string | null
  shares: boolean
}

/** All that a young person's start page is made of. */
export async function readMyRoute(trx: Trx, me: Person, now: Temporal.Instant): Promise<MyRoute> {
  const [ways, applications, agreements, relations, classes, offers] = await Promise.all([
    progressOf(trx, [me.id]),
    listApplications(trx, me.id),
    listAgreements(trx, me.id),
    listRelations(trx, me.id, now),
    readShares(trx, me.id),
    listOffers(trx, me.id),
  ])
  const progress = ways.get(me.id) ?? nothing
  const shares = classes.size > 0
  return {
    route: routeOf(routeInput({ progress, applications: applications.length, agreements, shares })),
    step: oneStep({
      ...progress,
      ...factsOf(me, applications, agreements, now.toZonedDateTimeISO(zone).toPlainDateTime()),
    }),
    progress,
    applications,
    agreements,
    offers,
    mentor: relations.find(({ kind }) => kind === 'mentor')?.name ?? null,
    shares,
  }
}

/** The log holds how many stand where, and which step came out: no company and no id. */
const oneStep = proposal(
  {
    card: nextStepCard,
    logs: ({ code }: NextStep, { agreements, applications, ...counts }: StepFacts) => ({
      inputs: [
        agreements.map(({ state, mustSign, needsGuardian }) => [state, mustSign, needsGuardian]),
        applications.map(({ state, moment }) => [state, moment]),
        Object.values(counts),
      ],
      outcome: { code },
    }),
  },
  nextStep,
)

const nothing = { activities: 0, competences: 0, confirmed: 0, wishes: false }

function factsOf(me: Person, applications: Application[], agreements: Agreement[], now: Temporal.PlainDateTime) {
  const drafted = new Set(agreements.map(({ applicationId }) => applicationId))
  return {
    applications: applications
      .filter(({ id, state }) => state !== 'accepted' || !drafted.has(id))
      .map(({ id, companyName, state, chosenMoment }) => ({
        id,
        company: companyName,
        state,
        chosenMoment,
        moment: momentOf(chosenMoment, now),
      })),
    agreements: agreements.map(({ id, terms, state, startsOn, endsOn, signers }) => {
      const open = state === 'open' && Temporal.PlainDate.compare(endsOn, now.toPlainDate()) >= 0
      return {
        id,
        company: terms.company,
        state,
        startsOn,
        mustSign: open && signers.some(({ signerId, signedAt }) => signerId === me.id && !signedAt),
        needsGuardian:
          (open || state === 'draft') &&
          signers.some(({ party, email, signerId }) => party === 'guardian' && !email && !signerId),
      }
    }),
  }
}

const momentOf = (chosen: string | null, now: Temporal.PlainDateTime): 'none' | 'ahead' | 'past' =>
  chosen === null
    ? 'none'
    : Temporal.PlainDateTime.compare(Temporal.PlainDateTime.from(chosen), now) >= 0
      ? 'ahead'
      : 'past'
