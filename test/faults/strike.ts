import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Random } from '../../db/builders.ts'
import { type Answer, type Filled, wordsOf } from './caller.ts'
import type { Count, Journey, Step } from './journey.ts'
import type { Program } from './program.ts'

/** `job`: the app, while a job that the step brought commits. */
export type Victim = 'app' | 'database' | 'connection' | 'job'
/**
 * What the strikes came to. `kept`: done although no answer came; `busy`: answered with "try again"; `slowest`: milliseconds of the slowest
 * answer.
 */
export type Tally = {
  tried: number
  acknowledged: number
  cut: number
  kept: number
  busy: number
  lost: number
  doubled: number
  slowest: number
}
export const noTally = (): Tally => ({
  tried: 0,
  acknowledged: 0,
  cut: 0,
  kept: 0,
  busy: 0,
  lost: 0,
  doubled: 0,
  slowest: 0,
})

/** Longest wait for a page while the database is away. */
const patience = 6000

/** Sends a form, kills at a random moment meanwhile, starts again where nobody else does, and sends the same form again. */
export async function strike(
  journey: Journey,
  step: Step,
  victim: Victim,
  random: Random,
  tally: Tally,
): Promise<void> {
  const { program } = journey
  const where = `${step.name}, ${victim} killed`
  const form = await step.form()
  const before = await acts(program, step)
  tally.tried++
  const sent = step.who.post(form)
  if (victim === 'job') await jobCommits(program)
  else await sleep(random.next() * 60)
  await killIt(program, victim)
  const first = await sent
  const acknowledged = isDone(first)
  tally.slowest = Math.max(tally.slowest, first.milliseconds)
  if (acknowledged) tally.acknowledged++
  else if (first.cut) tally.cut++
  else tally.busy++
  const appLives = victim === 'database' || victim === 'connection'
  if (appLives) assert.ok(!first.cut && (acknowledged || isBusy(first)), `${where}: ${said(first)}`)
  const keptBefore = (await acts(program, step)) - before
  if (acknowledged && keptBefore !== 1) tally.lost++
  if (!acknowledged && keptBefore > 0) tally.kept++
  if (acknowledged) await mustHold(program, step.done(), `${where}, at once`, tally)
  if (!appLives) await program.start()
  const again = await untilDone(program, step, form, where, tally)
  if (acknowledged) assert.equal(again, location(first), `${where}: the second answer leads elsewhere`)
  await mustHold(program, step.done(), where, tally)
  if ((await acts(program, step)) - before > 1) tally.doubled++
  assert.equal((await acts(program, step)) - before, 1, `${where}: in the audit`)
}

function killIt(program: Program, victim: Victim): Promise<void> | void {
  if (victim === 'app' || victim === 'job') return program.killApp()
  return victim === 'database' ? program.killDatabase() : program.killConnection()
}

/** Waits until a job commits. */
async function jobCommits(program: Program): Promise<void> {
  const busy = "select from pg_stat_activity where usename = 'job_login' and state = 'active' and query = 'commit'"
  for (let tries = 0; (await program.ask(busy)).length === 0; tries++) {
    assert.ok(tries < 500, 'no job came')
    await sleep(5)
  }
}

/** How often the audit says that this was done. */
async function acts(program: Program, { action }: Step): Promise<number> {
  const found = await program.ask<{ n: number }>('select count(*)::int as n from platform.audit where action = $1', [
    action,
  ])
  return found[0]!.n
}

/** The form is sent again until it leads on; while the database is away it gets the page that says so. */
async function untilDone(program: Program, step: Step, form: Filled, where: string, tally: Tally): Promise<string> {
  for (let tries = 0; ; tries++) {
    const answer = await step.who.post(form)
    if (isDone(answer)) return location(answer)
    assert.ok(isBusy(answer) && tries < 100 && program.runs, `${where}, sent again: ${said(answer)}`)
    tally.busy++
    await sleep(100)
  }
}

export async function mustHold(program: Program, counts: Count[], where: string, tally: Tally): Promise<void> {
  for (const { what, from, values, is } of counts) {
    const [found] = await program.ask<{ n: number }>(`select count(*)::int as n from ${from}`, values)
    if (found!.n < is) tally.lost++
    if (found!.n > is) tally.doubled++
    assert.equal(found!.n, is, `${where}: ${what}`)
  }
}

export const isDone = (answer: Answer) => !answer.cut && answer.status === 303
const location = (answer: Answer) => (answer.cut ? '' : (answer.location ?? ''))

/** The page that says to try again soon, in time. */
export const isBusy = (answer: Answer) =>
  !answer.cut &&
  answer.status === 503 &&
  answer.milliseconds < patience &&
  answer.headers.has('retry-after') &&
  /<main/.test(answer.html) &&
  /Het lukt nu even niet|Misschien is dit bewaard/.test(answer.html)

export const said = (answer: Answer): string =>
  answer.cut ? 'cut' : `${answer.status} after ${answer.milliseconds} ms: ${wordsOf(answer.html).slice(0, 300)}`
