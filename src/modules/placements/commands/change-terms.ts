import { changed, InvalidInput } from '../../../platform/errors.ts'
import { dayOf } from '../../../platform/i18n.ts'
import { command } from '../../../platform/use-case.ts'
import { checkPlan, obstacleFor, type PlanCheck } from '../check-plan.ts'
import { canGo, sideOf } from '../policy.ts'
import type { Agreement } from '../queries/read-agreement.ts'
import { recordAction } from '../record.ts'
import { type AgreementAction, mayGo } from '../rules/agreement-states.ts'
import type { Party } from '../rules/who-signs.ts'
import type { Terms } from '../terms.ts'
import { loadAgreement } from './load-agreement.ts'
import { changedTerms, termsInput } from './terms-input.ts'

/** A plan that the law forbids goes no further; the page says which rule, as far as this party may know. */
export class ForbiddenPlan extends InvalidInput {
  readonly check: PlanCheck
  constructor(check: PlanCheck) {
    super([{ field: 'weekdays', code: 'forbidden' }])
    this.check = check
  }
}

/** Changing a draft or an agreement; who signed signs again. In a draft, the school or company also sends it to be signed. */
export const changeTerms = command({
  name: 'change-terms',
  by: ['person', 'link'],
  input: termsInput,
  load: ({ trx, input }) => loadAgreement(trx, input.agreementId),
  about: (agreement) => agreement.personId,
  allow: (who, agreement) => canGo(who, agreement, 'change'),
  async run(act) {
    const { trx, who, input, loaded: agreement, now } = act
    const today = dayOf(now)
    const terms = changedTerms(agreement, input, today)
    const party = sideOf(who, agreement)!
    refuseForbidden(await checkPlan(trx, agreement, terms, today), party)
    const offers = agreement.state === 'draft' && mayGo('draft', 'offer', party) !== undefined
    const step = mayGo(agreement.state, offers ? 'offer' : 'change', party)!
    const same = JSON.stringify(terms) === JSON.stringify(agreement.terms)
    const newVersion = !same && agreement.state !== 'draft'
    if (same && !offers) return { id: agreement.id, what: 'same' as const }
    await store(act.trx, agreement, terms, {
      state: step.to,
      version: agreement.version + (newVersion ? 1 : 0),
      at: now,
    })
    await recordAction(trx, agreement, offers ? 'offer' : ('change' satisfies AgreementAction), party, now)
    await act.queue('agreement-told', {
      agreementId: agreement.id,
      personId: agreement.personId,
      what: offers ? 'open' : 'changed',
    })
    return { id: agreement.id, what: offers ? ('offered' as const) : ('changed' as const) }
  },
})

function refuseForbidden(check: PlanCheck, party: Party): void {
  if (check.planObstacle) throw new InvalidInput([{ field: 'weekdays', code: check.planObstacle }])
  if (check.findings.some(({ severity }) => severity === 'forbidden')) throw new ForbiddenPlan(check)
  const stop = check.obstacles.find(({ sure }) => sure)
  if (stop) throw new InvalidInput([{ field: '', code: obstacleFor(party, stop.code) }])
  if (check.missing.length > 0)
    throw new InvalidInput(check.missing.map((field) => ({ field: '', code: `missing-${field}` })))
}

async function store(
  trx: Parameters<typeof checkPlan>[0],
  agreement: Agreement,
  terms: Terms,
  next: { state: Agreement['state']; version: number; at: Temporal.Instant },
): Promise<void> {
  const history =
    next.version > agreement.version
      ? [
          ...agreement.history,
          { version: agreement.version, terms: agreement.terms, changedAt: String(agreement.changedAt) },
        ]
      : agreement.history
  changed(
    await trx
      .updateTable('placements.agreement')
      .set({
        state: next.state,
        version: next.version,
        terms: JSON.stringify(terms),
        history: JSON.stringify(history),
        changed_at: next.at,
        starts_on: Temporal.PlainDate.from(terms.from),
        ends_on: Temporal.PlainDate.from(terms.until),
      })
      .where('id', '=', agreement.id)
      .executeTakeFirst(),
  )
}
