import { sql } from 'kysely'
import { type Db, type Trx, within } from '../../platform/database.ts'
import { dayOf } from '../../platform/i18n.ts'
import type { JobSender } from '../../platform/jobs.ts'
import { job } from '../../platform/who.ts'
import { notifyOnce, queueMail } from '../messages/index.ts'
import { objectors } from '../people/index.ts'
import { readPlace, standingOf } from '../places/index.ts'
import { readRun } from './queries/read-run.ts'

type Deps = { db: Db; jobs: JobSender; clock: { now(): Temporal.Instant } }

/** Days before the last day on which who has not answered is reminded. */
const remindBefore = 3

/** Offers what is confirmed, each young person by herself: a notice and a mail. What was sent before is not sent again. */
export async function sendRound({ db, jobs, clock }: Deps, { runId }: { runId: string }): Promise<void> {
  const confirmed = await within(db, job, 'read', (trx) =>
    trx
      .selectFrom('matching.proposal')
      .select('id')
      .where('run_id', '=', runId)
      .where('state', '=', 'confirmed')
      .execute(),
  )
  for (const { id } of confirmed)
    await within(db, job, 'write', async (trx) => {
      const run = await readRun(trx, runId)
      if (!(await mayBeOffered(trx, id, dayOf(clock.now())))) return
      const offered = await trx
        .updateTable('matching.proposal')
        .set({ state: 'offered', offered_at: clock.now(), answer_by: run.deadline })
        .where('id', '=', id)
        .where('state', '=', 'confirmed')
        .returning('person_id')
        .executeTakeFirst()
      if (offered) await tell({ trx, jobs }, id, offered.person_id, 'matching-offered')
    })
}

/** Not when she objects to proposals since, nor when the place is full, closed or over: it stays confirmed, and its card says so. */
async function mayBeOffered(trx: Trx, proposalId: string, today: Temporal.PlainDate): Promise<boolean> {
  const row = await trx
    .selectFrom('matching.proposal')
    .select(['person_id', 'place_id'])
    .where('id', '=', proposalId)
    .executeTakeFirst()
  const place = row && (await readPlace(trx, row.place_id))
  if (!place || standingOf(place, today) !== 'open') return false
  return !(await objectors(trx, [row.person_id], 'proposals')).has(row.person_id)
}

async function tell(
  { trx, jobs }: { trx: Trx; jobs: JobSender },
  proposalId: string,
  personId: string,
  what: 'matching-offered' | 'matching-reminder',
): Promise<void> {
  await notifyOnce(trx, { personId, kind: 'matching-offered', href: `/proposed/${proposalId}` })
  const queue = (name: string, data: object) => jobs.send(name, data, trx)
  await queueMail({ trx, queue }, { personId, template: what, subject: proposalId })
}

/** Who made the round reads that there are answers. */
export const tellAnswered = ({ db }: Pick<Deps, 'db'>, { runId }: { runId: string; personId: string }): Promise<void> =>
  within(db, job, 'write', async (trx) => {
    const run = await trx
      .selectFrom('matching.run')
      .select(['made_by', 'title'])
      .where('id', '=', runId)
      .executeTakeFirst()
    if (run)
      await notifyOnce(trx, {
        personId: run.made_by,
        kind: 'matching-answered',
        values: { round: run.title },
        href: `/matching/${runId}`,
      })
  })

/** Once a day: who has not answered is reminded, and what nobody answered in time lapses. It says nothing about her. */
export async function sweepRounds({ db, jobs, clock }: Deps): Promise<void> {
  const today = dayOf(clock.now())
  await within(db, job, 'write', async (trx) => {
    const over = await trx
      .updateTable('matching.proposal')
      .set({ state: 'lapsed', answered_at: clock.now() })
      .where('state', '=', 'offered')
      .where('answer_by', '<', today)
      .returning(['run_id', 'person_id'])
      .execute()
    for (const { run_id, person_id } of over)
      await jobs.send('matching-answered', { runId: run_id, personId: person_id }, trx)
    // past their end date nobody can work a round out again
    await trx
      .updateTable('matching.run')
      .set({ inputs: null, outcome: sql`outcome - 'hints'` as never })
      .where('inputs_until', '<', today)
      .where('inputs', 'is not', null)
      .execute()
    const soon = await trx
      .selectFrom('matching.proposal')
      .select(['id', 'person_id'])
      .where('state', '=', 'offered')
      .where('answer_by', '=', today.add({ days: remindBefore }))
      .execute()
    for (const { id, person_id } of soon) await tell({ trx, jobs }, id, person_id, 'matching-reminder')
  })
}
