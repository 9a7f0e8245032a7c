import { sql } from 'kysely'
import { demo, personas } from '../../../db/builders.ts'
import { applyFor } from '../../application-steps.ts'
import { openWorld, testNow, type World } from '../../world.ts'
import type { Fault } from '../fault.ts'

const zone = 'Europe/Amsterdam'

/** The clock runs through both nights in which the hour changes, jumps forward and back, and jumps a month: deadlines, reminders, sessions. */
export const clockJump: Fault = {
  name: 'clock-jump',
  run: async ({ short }) => {
    let [tried, acknowledged] = [0, 0]
    const wrong: string[] = []
    const holds = (what: string, true_: boolean) => {
      tried++
      if (true_) acknowledged++
      else wrong.push(what)
    }
    // an hour before the hours change, so that the 14 days of an application lie across the change
    for (const start of ['2026-03-28T22:30:00Z', '2026-10-24T21:30:00Z']) {
      const world = await openWorld()
      try {
        await acrossTheChange(world, Temporal.Instant.from(start), short ? 180 : 30, holds)
        await jumps(world, holds)
      } finally {
        await world.close()
      }
    }
    return {
      tried,
      acknowledged,
      lost: wrong.length,
      said: `both changes of the hour, with jumps of 2 hours forward and back at each step of ${short ? 3 : 0.5} hours for 16 days; a month forward and back${wrong.length > 0 ? `; WRONG: ${wrong.slice(0, 3).join('; ')}` : ': no deadline, reminder or session went wrong'}`,
    }
  },
}

type Holds = (what: string, true_: boolean) => void

async function acrossTheChange(world: World, start: Temporal.Instant, minutes: number, holds: Holds): Promise<void> {
  const now = () => world.services.clock.now()
  world.pass({ seconds: Math.round((start.epochMilliseconds - testNow.epochMilliseconds) / 1000) })
  await sql`update places.place set starts_on = null, ends_on = null where id = ${demo.places.deHalm}`.execute(
    world.owner,
  )
  const amina = await world.signedIn(personas.amina.personId)
  const id = await applyFor(amina, demo.places.deHalm)
  await world.runJobs()
  const wall = start.toZonedDateTimeISO(zone)
  const { rows } = await sql<{
    expires: Temporal.Instant
  }>`select expires_at as expires from applications.application where id = ${id}`.execute(world.owner)
  const expires = rows[0]!.expires
  holds(
    'an application waits 14 days by the clock on the wall',
    Temporal.Instant.compare(expires, wall.add({ days: 14 }).toInstant()) === 0,
  )
  const told = async (template: string) => {
    const { rows } = await sql<{
      n: number
    }>`select count(*)::int as n from messages.mail where subject = ${id} and template = ${template}`.execute(
      world.owner,
    )
    return rows[0]!.n
  }
  const state = async () => {
    const { rows } = await sql<{ state: string }>`select state from applications.application where id = ${id}`.execute(
      world.owner,
    )
    return rows[0]!.state
  }
  const sweep = () => world.runJob('application-sweep')
  const first: Record<string, Temporal.Instant> = {}
  for (const until = expires.add({ hours: 6 }); Temporal.Instant.compare(now(), until) < 0; world.pass({ minutes })) {
    // forward and back again: a clock that is set by hand, or a machine whose clock was wrong for a moment
    world.pass({ hours: -2 })
    await sweep()
    world.pass({ hours: 2 })
    await sweep()
    for (const template of ['application-reminder-3', 'application-reminder-7'])
      if (!first[template] && (await told(template)) > 0) first[template] = now()
    if (Temporal.Instant.compare(now(), expires) < 0 && (await state()) !== 'sent')
      holds('it did not end before its time', false)
  }
  await world.runJobs()
  holds('it ended when its time was over', (await state()) === 'expired')
  for (const [template, days] of [
    ['application-reminder-3', 3],
    ['application-reminder-7', 7],
  ] as const) {
    holds(`${template} once`, (await told(template)) === 1)
    const due = wall.add({ days }).toInstant()
    const late = first[template] ? (first[template].epochMilliseconds - due.epochMilliseconds) / 60_000 : Number.NaN
    holds(`${template} on its day and hour (${late} minutes late)`, late >= 0 && late <= minutes)
  }
  holds('she is told once that it ended', (await told('application-expired')) === 1)
}

async function jumps(world: World, holds: Holds): Promise<void> {
  const amina = await world.signedIn(personas.amina.personId)
  holds('signed in', (await amina.get('/cv')).status === 200)
  world.pass({ hours: -2 })
  holds('signed in when the clock goes back two hours', (await amina.get('/cv')).status === 200)
  await world.runJob('clean-up')
  world.pass({ hours: 2 })
  holds('signed in after the nightly clearing up at the wrong hour', (await amina.get('/cv')).status === 200)
  // the sessions of the tests hold a year
  world.pass({ hours: 24 * 366 })
  holds('a session ends when its time is over', (await amina.get('/cv')).status === 303)
  world.pass({ hours: -24 * 366 })
  holds('and is there again when the clock was only wrong', (await amina.get('/cv')).status === 200)
}
