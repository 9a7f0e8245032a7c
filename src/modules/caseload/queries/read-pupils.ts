import type { Trx } from '../../../platform/database.ts'
import { dayOf } from '../../../platform/i18n.ts'
import { objectors } from '../../people/index.ts'
import { type AgreementProgress, agreementProgress } from '../../placements/index.ts'
import { type Progress, progressOf, routeOf, type YoungRoute } from '../../portfolio/index.ts'
import { type AgreementFacts, type Attention, attentionFor, type Facts } from '../rules/attention.ts'
import { routeInput } from '../rules/way.ts'
import { type ApplicationSigns, applicationSigns } from './application-signs.ts'

/** How somebody stands: her stop, when she last did something, and whether she needs somebody. */
export type Standing = {
  route: YoungRoute
  lastActive: Temporal.PlainDate | null
  attention: Attention | undefined
  /** She objects to being put in an order: the lists of her school leave her where she stands. */
  objects: boolean
}

type Reader = { viewerId: string; today: Temporal.PlainDate; shares?: ReadonlySet<string> }

/** How each of these young people stands: three queries together, never one for each of them. */
export async function standingsOf(
  trx: Trx,
  personIds: readonly string[],
  reader: Reader,
): Promise<Map<string, Standing>> {
  const [progress, signs, objects, listed] = await Promise.all([
    progressOf(trx, personIds),
    applicationSigns(trx, personIds),
    objectors(trx, personIds, 'ordering'),
    agreementProgress(trx, personIds),
  ])
  const agreements = Map.groupBy(listed, ({ personId }) => personId)
  return new Map(
    personIds.map((id) => [
      id,
      { ...standing(progress.get(id), signs.get(id), agreements.get(id) ?? [], id, reader), objects: objects.has(id) },
    ]),
  )
}

function standing(
  progress: Progress | undefined,
  signs: ApplicationSigns | undefined,
  agreements: readonly AgreementProgress[],
  id: string,
  { viewerId, today, shares }: Reader,
): Omit<Standing, 'objects'> {
  const facts: Facts = {
    agreements: agreements.map((agreement) => agreementFacts(agreement, viewerId)),
    refused: signs?.refused ?? 0,
    open: signs?.open ?? 0,
    invitedOn: signs?.invitedAt ? dayOf(signs.invitedAt) : null,
    lastActive: lastDay(progress, signs, agreements, today),
  }
  const route = routeOf(
    routeInput({ progress, applications: signs?.applications ?? 0, agreements, shares: shares?.has(id) ?? false }),
  )
  return { route, lastActive: facts.lastActive, attention: attentionFor(facts, today) }
}

const agreementFacts = (agreement: AgreementProgress, viewerId: string): AgreementFacts => {
  const { id, state, kind, startsOn, endsOn, schoolSigns, schoolSigned, schoolSignerId } = agreement
  const schoolMustSign = schoolSigns && !schoolSigned
  return {
    id,
    state,
    kind,
    startsOn,
    endsOn,
    schoolMustSign,
    viewerMustSign: schoolMustSign && schoolSignerId === viewerId,
  }
}

/** The last day she wrote or sent something, or was at a placement. */
function lastDay(
  progress: Progress | undefined,
  signs: ApplicationSigns | undefined,
  agreements: readonly AgreementProgress[],
  today: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const days = [progress?.lastAt, signs?.lastSentAt].flatMap((at) => (at ? [dayOf(at)] : []))
  for (const { state, endsOn } of agreements) {
    if (state === 'running') days.push(today)
    if (state === 'ended' || state === 'looked-back') days.push(endsOn)
  }
  const last = days.sort(Temporal.PlainDate.compare).at(-1)
  return last ?? null
}
