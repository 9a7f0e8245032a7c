import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import { type Database, type Trx, within } from '../../platform/database.ts'
import { dayOf } from '../../platform/i18n.ts'
import { job } from '../../platform/who.ts'
import { giveSeatBack } from '../places/index.ts'
import { type Deps, sender } from './job-deps.ts'
import { recordAction } from './record.ts'
import { type AgreementState, mayGo } from './rules/agreement-states.ts'
import { draftDays, draftReminderDays } from './rules/draft-term.ts'
import type { AgreementTold } from './tell-agreement.ts'

type Agreements = Database & { a: Database['placements.agreement'] }
type Due = (eb: ExpressionBuilder<Agreements, 'a'>) => Expression<SqlBool>

/**
 * Once an hour: what was signed begins on its day, what is over ends, what never began lapses, as does a draft that nobody sent to be signed.
 * Running twice changes nothing.
 */
export async function sweepPlacements(deps: Deps): Promise<void> {
  const now = deps.clock.now()
  const today = dayOf(now)
  const over: Due = (eb) => eb('a.ends_on', '<', today)
  const begun: Due = ({ exists, selectFrom }) =>
    exists(
      selectFrom('placements.event as e')
        .select('e.id')
        .whereRef('e.agreement_id', '=', 'a.id')
        .where('e.action', '=', 'start'),
    )
  await move(deps, { from: 'signed', action: 'start', due: (eb) => eb('a.starts_on', '<=', today) })
  await move(deps, { from: 'running', action: 'end', due: over, tell: 'ended' })
  // Changed while it ran, and not signed again by all: it took place all the same.
  await move(deps, {
    from: 'open',
    action: 'end',
    begun: true,
    due: (eb) => eb.and([over(eb), begun(eb)]),
    tell: 'ended',
  })
  const neverBegun: Due = (eb) => eb.and([over(eb), eb.not(begun(eb))])
  await move(deps, { from: 'open', action: 'lapse', begun: false, due: neverBegun, tell: 'withdrawn' })
  const left: Due = (eb) => eb.or([over(eb), eb('a.changed_at', '<=', before(now, draftDays))])
  await move(deps, { from: 'draft', action: 'lapse', due: left, tell: 'draft-lapsed' })
  for (const days of draftReminderDays.toReversed()) await remind(deps, days, now)
}

const before = (now: Temporal.Instant, days: number) => now.subtract({ hours: days * 24 })

type Move = {
  from: AgreementState
  action: 'start' | 'end' | 'lapse'
  begun?: boolean
  due: Due
  tell?: AgreementTold['what']
}

/** Moves every agreement in a state that is due, and tells it. */
async function move(deps: Deps, { from, action, begun, due, tell }: Move): Promise<void> {
  const step = mayGo(from, action, 'job', begun)!
  const now = deps.clock.now()
  await within(deps.db, job, 'write', async (trx) => {
    const rows = await trx
      .updateTable('placements.agreement as a')
      .set({ state: step.to })
      .where('a.state', '=', from)
      .where(due)
      .returning(['a.id', 'a.person_id', 'a.place_id'])
      .execute()
    for (const row of rows) {
      await recordAction(trx, { id: row.id, personId: row.person_id }, action, 'job', now)
      if (action === 'lapse') await giveSeatBack(trx, row.place_id)
      if (tell) await queueTold(deps, trx, row, tell)
    }
  })
}

const queueTold = (deps: Deps, trx: Trx, row: { id: string; person_id: string }, what: AgreementTold['what']) =>
  sender(deps, trx).queue('agreement-told', { agreementId: row.id, personId: row.person_id, what })

/** Asks for drafts that have waited so many days, once for that day; a later day covers the earlier one, as when the worker stood still. */
async function remind(deps: Deps, days: number, now: Temporal.Instant): Promise<void> {
  await within(deps.db, job, 'write', async (trx) => {
    const rows = await trx
      .selectFrom('placements.agreement as a')
      .select(['a.id', 'a.person_id'])
      .where('a.state', '=', 'draft')
      .where('a.changed_at', '<=', before(now, days))
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('placements.event as e')
              .select('e.id')
              .whereRef('e.agreement_id', '=', 'a.id')
              .where('e.action', '=', 'remind')
              .where(sql<SqlBool>`e.at >= a.changed_at + make_interval(hours => ${days * 24})`),
          ),
        ),
      )
      .forUpdate('a')
      .execute()
    for (const row of rows) {
      await recordAction(trx, { id: row.id, personId: row.person_id }, 'remind', 'job', now)
      await queueTold(deps, trx, row, 'draft-waits')
    }
  })
}
