import { join } from 'node:path'
import { type Ask, sessionsFor } from '../../../bench/server/sessions.ts'
import { linkToken } from '../../../src/modules/people/index.ts'
import { newId } from '../../../src/platform/ids.ts'
import { Caller } from '../caller.ts'
import type { Fault } from '../fault.ts'
import { Program } from '../program.ts'
import { isDone } from '../strike.ts'

const secret = 'the same secret for all processes of this test'

/** Two web processes on one database: the same form to both at the same moment, and the last seat to two people at once. */
export const twoProcesses: Fault = {
  name: 'two-processes',
  run: async ({ folder, short }) => {
    const dataDir = join(folder, 'data')
    const one = await Program.onCopy(dataDir, { SECRET: secret })
    const two = await Program.start(dataDir, {
      DATABASE_URL: one.url('app_login'),
      DATABASE_ADMIN_URL: one.url('owner_login'),
      DATABASE_JOB_URL: one.url('job_login'),
      SECRET: secret,
      WORKER: 'off',
    })
    try {
      const ask = one.ask.bind(one)
      const rounds = short ? 5 : 100
      const tokens = await sessionsFor(ask, 400)
      const same = await sameForm(ask, [one.address, two.address], tokens, rounds)
      const seats = await lastSeat(ask, [one.address, two.address], tokens, short ? 3 : 30)
      return {
        tried: same.tried + seats.tried,
        acknowledged: same.acknowledged + seats.acknowledged,
        lost: same.lost + seats.lost,
        said: `${rounds} forms sent to both at once: each done once, both led to the same page; ${seats.tried / 2} last seats asked by two at once: ${seats.acknowledged} given, ${seats.refused} refused${seats.wrong}`,
      }
    } finally {
      await two.stop()
      await one.stop()
    }
  },
}

async function sameForm(ask: Ask, addresses: string[], tokens: string[], rounds: number) {
  let [acknowledged, lost] = [0, 0]
  const { fields } = await Caller.withSession(addresses[0]!, tokens[0]!).fill(
    '/activities/new/what?kind=home',
    '/activities',
  )
  for (let n = 0; n < rounds; n++) {
    const title = `Tweemaal ${n}`
    const form = { path: '/activities', fields: { ...fields, title, go: 'next', 'form-key': newId() } }
    const token = tokens[n % tokens.length]!
    const [a, b] = await Promise.all(addresses.map((address) => Caller.withSession(address, token).post(form)))
    const rows = await ask('select from portfolio.activity where title = $1', [title])
    for (const answer of [a!, b!]) if (isDone(answer)) acknowledged++
    const samePage = !a!.cut && !b!.cut && a!.location === b!.location
    if (rows.length !== 1 || !isDone(a!) || !isDone(b!) || !samePage) lost++
  }
  return { tried: 2 * rounds, acknowledged, lost }
}

async function asks(her: Caller, place: string): Promise<boolean> {
  const page = `/places/${place}/apply`
  return her.fill(page, page, { motivation: 'De laatste plek.' }).then(
    async (form) => isDone(await her.post(form)),
    () => false,
  )
}

async function lastSeat(ask: Ask, addresses: string[], tokens: string[], rounds: number) {
  const places = await ask<{ id: string }>(
    `select id from places.place where kind = 'visit' and not exists (select from applications.application a where a.place_id = place.id) order by id limit $1`,
    [4 * rounds],
  )
  let [acknowledged, lost, refused] = [0, 0, 0]
  const wrong: string[] = []
  let n = 0
  for (const { id: place } of places) {
    if (n === rounds) break
    await ask('update places.place set seats = taken + 2 where id = $1', [place])
    const two = [tokens[2 * n]!, tokens[2 * n + 1]!].map((token) => Caller.withSession(addresses[0]!, token))
    // some may not: too young for this work, say
    if (!(await Promise.all(two.map((her) => asks(her, place)))).every(Boolean)) continue
    n++
    const applications = await ask<{ link: string }>(
      `update applications.application a set state = 'invited', moments = '["2030-03-10T13:00"]', chosen_moment = '2030-03-10T13:00', answered_at = now()
       from people.link l where a.place_id = $1 and a.state = 'sent' and l.subject = a.id returning l.id as link`,
      [place],
    )
    await ask('update places.place set seats = taken + 1 where id = $1', [place])
    const forms = await Promise.all(
      applications.map(({ link }, i) => {
        const path = `/answer/${linkToken({ secret }, link)}`
        const guest = new Caller(addresses[i % 2]!)
        return guest.fill(path, `${path}/accept`).then((form) => ({ guest, form }))
      }),
    )
    const answers = await Promise.all(forms.map(({ guest, form }) => guest.post(form)))
    const [found] = await ask<{ accepted: number; full: boolean }>(
      `select (select count(*)::int from applications.application where place_id = $1 and state = 'accepted') as accepted, taken = seats as full
       from places.place where id = $1`,
      [place],
    )
    const done = answers.filter(
      (answer) => !answer.cut && answer.status === 303 && answer.location?.includes('done='),
    ).length
    acknowledged += done
    refused += answers.length - done
    if (found?.accepted !== 1 || !found.full || done !== 1) {
      lost++
      wrong.push(
        `${found?.accepted} accepted, ${done} answered so of ${answers.length}: ${answers.map((a) => (a.cut ? 'cut' : `${a.status} ${a.location}`))}`,
      )
    }
  }
  return {
    tried: 2 * n,
    acknowledged,
    lost,
    refused,
    wrong: wrong.length > 0 ? `; WRONG: ${wrong[0]}` : '',
  }
}
