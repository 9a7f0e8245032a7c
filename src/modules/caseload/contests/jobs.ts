import { type Db, type Trx, within } from '../../../platform/database.ts'
import { dayOf } from '../../../platform/i18n.ts'
import { job } from '../../../platform/who.ts'
import { notifyOnce } from '../../messages/index.ts'
import { listRelations, readEnrolment } from '../../people/index.ts'
import { readContest } from './queries/list-contests.ts'

type Deps = { db: Db; clock: { now(): Temporal.Instant } }
export type ContestTold = { contestId: string; personId: string; what: 'new' | 'answered' }

/** Days before the term ends on which the school is asked again, coordinators too. */
const askAgain = 3

/** Her mentors; the coordinators of her school where she has none, or when it must not wait. */
async function whoAnswers(trx: Trx, personId: string, now: Temporal.Instant, late: boolean): Promise<string[]> {
  const relations = await listRelations(trx, personId, now)
  const mentors = relations.flatMap(({ kind, otherId }) => (kind === 'mentor' && otherId ? [otherId] : []))
  if (mentors.length > 0 && !late) return mentors
  const enrolment = await readEnrolment(trx, personId, dayOf(now))
  if (!enrolment) return mentors
  const rows = await trx
    .selectFrom('people.role')
    .select('person_id')
    .where('role', '=', 'coordinator')
    .where('school_id', '=', enrolment.schoolId)
    .where('since', '<=', now)
    .where('until', '>', now)
    .execute()
  return [...new Set([...mentors, ...rows.map(({ person_id }) => person_id)])]
}

const tellSchool = async (
  trx: Trx,
  contest: { id: string; personId: string },
  now: Temporal.Instant,
  late: boolean,
) => {
  for (const personId of await whoAnswers(trx, contest.personId, now, late))
    await notifyOnce(trx, { personId, kind: late ? 'contest-late' : 'contest-new', href: `/contests/${contest.id}` })
}

/** Her school hears that she contests something; she hears the answer. */
export const tellContest = ({ db, clock }: Deps, { contestId, what }: ContestTold): Promise<void> =>
  within(db, job, 'write', async (trx) => {
    const contest = await readContest(trx, contestId)
    if (!contest) return
    if (what === 'new') return tellSchool(trx, contest, clock.now(), false)
    await notifyOnce(trx, { personId: contest.personId, kind: 'contest-answered', href: '/automated/contests' })
  })

/** What is about to pass its term is asked again, of coordinators too. Once a day. */
export const sweepContests = ({ db, clock }: Deps): Promise<void> =>
  within(db, job, 'write', async (trx) => {
    const now = clock.now()
    const rows = await trx
      .selectFrom('caseload.contest')
      .select(['id', 'person_id as personId'])
      .where('answered_at', 'is', null)
      .where('answer_by', '<=', dayOf(now).add({ days: askAgain }))
      .execute()
    for (const contest of rows) await tellSchool(trx, contest, now, true)
  })
