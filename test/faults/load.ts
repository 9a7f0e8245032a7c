import { setTimeout as sleep } from 'node:timers/promises'
import type { Ask } from '../../bench/server/sessions.ts'
import { newId } from '../../src/platform/ids.ts'
import { type Answer, Caller, type Fields, wordsOf } from './caller.ts'

/**
 * Young people who write down what they did, some at once, without pause. Whoever gets no answer, or is told to try again, sends the same form
 * again until it is answered, as the browser's "back" does.
 */
export class Load {
  readonly acknowledged: string[] = []
  tried = 0
  cut = 0
  busy = 0
  slowest = 0
  /** Answers that nobody should get. */
  readonly wrong: string[] = []
  readonly #mark: string
  #stopped = false
  #writers: Promise<void>[] = []

  constructor(mark: string) {
    this.#mark = mark
  }

  /** Starts writing, to the addresses in turn. */
  static async start(mark: string, addresses: string[], tokens: string[], writers = 6): Promise<Load> {
    const load = new Load(mark)
    const first = Caller.withSession(addresses[0]!, tokens[0]!)
    const { fields } = await first.fill('/activities/new/what?kind=home', '/activities')
    load.#writers = Array.from({ length: writers }, (_, nth) => {
      const callers = tokens
        .filter((_, i) => i % writers === nth)
        .map((token, i) => Caller.withSession(addresses[(i + nth) % addresses.length]!, token))
      return load.#write(nth, callers, fields)
    })
    return load
  }

  async #write(nth: number, callers: Caller[], form: Fields): Promise<void> {
    for (let n = 0; !this.#stopped; n++) {
      const title = `${this.#mark} ${nth}.${n}`
      const fields = { ...form, title, go: 'next', 'form-key': newId() }
      this.tried++
      await this.#until(callers, n, { path: '/activities', fields }, title)
    }
  }

  async #until(callers: Caller[], n: number, form: { path: string; fields: Fields }, title: string): Promise<void> {
    for (const until = performance.now() + 90_000; performance.now() < until; await sleep(40)) {
      const answer = await callers[n % callers.length]!.post(form)
      this.slowest = Math.max(this.slowest, answer.milliseconds)
      if (!answer.cut && answer.status === 303 && !answer.location?.includes('sign-in')) {
        this.acknowledged.push(title)
        return
      }
      if (answer.cut) this.cut++
      else if (answer.status === 503) this.busy++
      else {
        this.wrong.push(told(answer))
        return
      }
    }
    this.wrong.push('not answered in 90 s')
  }

  /** Lets what was begun be answered, and starts nothing more. */
  async stop(): Promise<void> {
    this.#stopped = true
    await Promise.all(this.#writers)
  }

  /** What was acknowledged and is not there, and what is there twice: in the rows or in the audit. */
  async lost(ask: Ask): Promise<{ lost: number; doubled: number }> {
    const rows = await ask<{ title: string; rows: number; acts: number }>(
      `select a.title, count(distinct a.id)::int as rows,
        (select count(*)::int from platform.audit u where u.action = 'portfolio.add-activity' and u.subject = any (array_agg(a.id))) as acts
       from portfolio.activity a where a.title like $1 group by a.title`,
      [`${this.#mark} %`],
    )
    const found = new Map(rows.map((row) => [row.title, row]))
    return {
      lost: this.acknowledged.filter((title) => !found.has(title)).length,
      doubled: rows.filter(({ rows, acts }) => rows !== 1 || acts !== 1).length,
    }
  }
}

const told = (answer: Answer): string =>
  answer.cut ? 'cut' : `${answer.status} ${answer.location ?? wordsOf(answer.html).slice(0, 200)}`
