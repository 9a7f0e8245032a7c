import { sql } from 'kysely'
import { went } from '../portfolio-steps.ts'
import { testNow, type Visitor, type World } from '../world.ts'

/** Rounds of one class, in each state that a route asks for, with a proposal for each of these pupils in each state. */
export type Rounds = {
  draft: string
  running: string
  /** Worked out; beside it a trial with other rules. */
  round: string
  trial: string
  /** Some of it is confirmed. */
  confirmedRound: string
  proposalOf(personId: string, state: 'proposed' | 'confirmed' | 'offered'): Promise<{ id: string; placeId: string }>
}

const day = testNow.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().add({ days: 14 })
export const deadline = {
  'deadline.day': String(day.day),
  'deadline.month': String(day.month),
  'deadline.year': String(day.year),
}

/** Rules that leave nobody without a place. */
export const widestRules = (cityId: string) => ({
  cities: cityId,
  minutes: '120',
  'from.day': '3',
  'from.month': '3',
  'from.year': '2026',
  'to.day': '3',
  'to.month': '9',
  'to.year': '2026',
  ...deadline,
  aim: 'most',
})

/** `settle`: works off the jobs that wait, where no worker runs beside. */
export async function makeRounds(
  world: World,
  staff: Visitor,
  classId: string,
  pupils: readonly string[],
  settle: () => Promise<void> = world.runJobs,
): Promise<Rounds> {
  const { rows } = await sql<{ city: string }>`
    select s.city_id as city from people.class k join region.school s on s.id = k.school_id where k.id = ${classId}`.execute(
    world.owner,
  )
  const draft = async () => {
    const at = went(
      await staff.post('/matching/new', { title: 'Kijken', classes: classId, kind: 'visit', ...deadline }),
    )
    const id = at.split('/')[2]!
    went(await staff.post(`/matching/${id}/rules`, widestRules(rows[0]!.city)))
    return id
  }
  const workedOut = async () => {
    const id = await draft()
    went(await staff.post(`/matching/${id}/start`))
    await settle()
    return id
  }
  const proposal = async (runId: string, personId: string) => {
    const found = await world.owner
      .selectFrom('matching.proposal')
      .select(['id', 'place_id'])
      .where('run_id', '=', runId)
      .where('person_id', '=', personId)
      .executeTakeFirstOrThrow()
    return { id: found.id, placeId: found.place_id }
  }
  const confirmed = async () => {
    const id = await workedOut()
    for (const pupil of pupils) went(await staff.post(`/matching/proposals/${(await proposal(id, pupil)).id}/confirm`))
    return id
  }
  const untouched = await draft()
  const round = await workedOut()
  const trial = went(await staff.post(`/matching/${round}/what-if`, { minutes: '60', aim: 'stable' }))
    .split('/')
    .at(-1)!
  await settle()
  const sent = await confirmed()
  went(await staff.post(`/matching/${sent}/send`))
  await settle()
  const running = await draft()
  went(await staff.post(`/matching/${running}/start`))
  const confirmedRound = await confirmed()
  // nobody works this one out any further: the jobs above ran it, and it is put back
  await sql`update matching.run set state = 'running', progress = 40 where id = ${running}`.execute(world.owner)
  // it stands on top: the clock of a test stands still
  await sql`update matching.run set created_at = created_at + interval '1 minute' where id = ${confirmedRound}`.execute(
    world.owner,
  )
  const of = { proposed: round, confirmed: confirmedRound, offered: sent }
  return {
    draft: untouched,
    running,
    round,
    trial,
    confirmedRound,
    proposalOf: (personId, state) => proposal(of[state], personId),
  }
}
