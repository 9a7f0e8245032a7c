import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, it, type TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { Random } from '../../db/builders.ts'
import { processesIn, scratch } from '../held-database.ts'
import { agreementSteps } from './agreement-steps.ts'
import { applicationSteps } from './application-steps.ts'
import { Caller } from './caller.ts'
import { sweepFiles } from './files.ts'
import { Journey, type Step } from './journey.ts'
import { portfolioSteps, tidySteps } from './portfolio-steps.ts'
import { Program } from './program.ts'
import { settled } from './settled.ts'
import { isBusy, isDone, mustHold, noTally, said, strike, type Victim } from './strike.ts'

// The program and its database are killed in the middle of each step of the way, at a moment that the seed gives. What was answered must be
// there, and the same form sent again must lead on and change nothing twice. `FAULTS=50` walks the way so many times for each victim.

const rounds = Number(process.env.FAULTS ?? 1)
const seed = process.env.SEED ?? 'faults'
const minutes = (n: number) => ({ timeout: n * 60_000 })

describe('killed in the middle of a step', () => {
  const { folder, clean } = scratch()
  let program: Program
  let callers: { amina: Caller; karel: Caller; guest: Caller }

  before(async () => {
    program = await Program.start(join(folder, 'data'))
    const person = (name: string) => new Caller(program.address).signIn(name)
    callers = { amina: await person('amina'), karel: await person('karel'), guest: new Caller(program.address) }
  })
  after(async () => {
    try {
      await program.stop()
      assert.deepEqual(processesIn(folder), [], 'processes were left behind')
    } finally {
      clean()
    }
  })

  async function walk(t: TestContext, victim: Victim, round: string): Promise<void> {
    const random = new Random(`${seed} ${victim} ${round}`)
    const tally = noTally()
    const journey = new Journey(program, callers, `${victim} ${round}`)
    const from = performance.now()
    const tell = (step: Step) => mustHold(program, step.told?.() ?? [], `${step.name}, told`, tally)
    try {
      await journey.begin()
      for (const steps of [portfolioSteps, applicationSteps, agreementSteps, tidySteps])
        for (const step of steps(journey)) {
          if (victim === 'job' && !step.notices) assert.ok(isDone(await step.who.post(await step.form())), step.name)
          else await strike(journey, step, victim, random, tally)
          await settled(program)
          await tell(step)
        }
      const swept = await sweepFiles(program)
      t.diagnostic(`${victim} ${round}: ${JSON.stringify({ ...tally, swept })} in ${since(from)} ms`)
    } catch (error) {
      t.diagnostic(`${victim} ${round}: ${JSON.stringify(tally)}; it said: ${program.said.slice(-4000)}`)
      throw error
    }
  }

  // The server also cuts all connections when the process of one is killed: that is for the longer run.
  const victims: Victim[] = rounds > 1 ? ['app', 'job', 'database', 'connection'] : ['app', 'job', 'database']
  for (const victim of victims)
    it(`nothing is lost or done twice when the ${victim} is killed`, minutes(3 * rounds), async (t) => {
      await program.slowCommits(victim === 'job' ? 150 : 20)
      for (let round = 1; round <= rounds; round++) await walk(t, victim, String(round))
    })

  it('while the database is away pages say so in time, and all goes on by itself when it is back', async () => {
    const { amina, guest } = callers
    const title = 'Geschreven toen de database weg was'
    const form = await amina.fill('/activities/new/what?kind=home', '/activities', { title, go: 'next' })
    const back = program.takeDatabaseAway()
    for (const ask of [
      () => amina.get('/cv'),
      () => amina.get('/outbox'),
      () => amina.post(form),
      () => guest.get('/places'),
      () => guest.post({ path: '/demo', fields: { persona: 'amina' } }),
    ]) {
      const answer = await ask()
      assert.ok(isBusy(answer), said(answer))
    }
    assert.equal(await statusOf(guest, '/health/live'), 200)
    assert.equal(await statusOf(guest, '/health/ready'), 503)
    back()
    await untilReady()
    assert.ok(isDone(await amina.post(form)))
    assert.equal((await program.ask('select from portfolio.activity where title = $1', [title])).length, 1)
  })

  it('evidence whose commit got no answer is told as such, keeps its file, and is there once when it is sent again', async () => {
    const { amina } = callers
    const journey = new Journey(program, callers, 'away')
    const steps = portfolioSteps(journey).slice(3)
    const evidence = steps.pop()!
    for (const step of steps) assert.ok(isDone(await amina.post(await step.form())))
    const form = await evidence.form()
    const stored = await sweepFiles(program)
    await program.slowCommits(400)
    const sent = amina.post(form)
    await sleep(250)
    const back = program.takeDatabaseAway()
    const answer = await sent
    assert.ok(isBusy(answer), said(answer))
    assert.match(answer.cut ? '' : answer.html, /Misschien is dit bewaard/)
    back()
    await untilReady()
    assert.ok(isDone(await amina.post(form)))
    await mustHold(program, evidence.done(), evidence.name, noTally())
    assert.equal(stored, 0)
    assert.ok((await sweepFiles(program)) <= 1)
  })

  it('when the program is ended, a step under way is finished and no page fails', async () => {
    const { amina } = callers
    const title = 'Nog net verstuurd'
    await program.slowCommits(400)
    const form = await amina.fill('/activities/new/what?kind=home', '/activities', { title, go: 'next' })
    const sent = amina.post(form)
    await sleep(150)
    const from = performance.now()
    const pages = Array.from({ length: 20 }, (_, i) => sleep(i * 10).then(() => amina.get('/cv')))
    assert.equal(await program.stop(), 0)
    assert.ok(isDone(await sent))
    for (const answer of await Promise.all(pages)) assert.ok(answer.cut || answer.status === 200, said(answer))
    assert.ok(since(from) < 3000, `took ${since(from)} ms`)
    await program.start()
    assert.equal((await program.ask('select from portfolio.activity where title = $1', [title])).length, 1)
  })

  const statusOf = async (caller: Caller, path: string) => {
    const answer = await caller.get(path)
    return answer.cut ? 'cut' : answer.status
  }

  /** The waits of the program between its tries grow while the database does not start. */
  async function untilReady(): Promise<void> {
    for (let tries = 0; (await statusOf(callers.guest, '/health/ready')) !== 200; tries++) {
      assert.ok(tries < 200 && program.runs, 'it did not come back')
      await sleep(100)
    }
  }
})

const since = (from: number): number => Math.round(performance.now() - from)
