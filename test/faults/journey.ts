import { demo, personas } from '../../db/builders.ts'
import type { Caller, Fields, Filled } from './caller.ts'
import type { Program } from './program.ts'
import { settled } from './settled.ts'

/** One number that the database must give, and what it counts. */
export type Count = { what: string; from: string; values: unknown[]; is: number }

/** A form that changes something, and what must stand in the database once it was sent, however often that took. */
export type Step = {
  name: string
  /** The command, as the audit names it. */
  action: string
  who: Caller
  form(): Promise<Filled>
  /** True as soon as the form was answered. */
  done(): Count[]
  /** True when the jobs that it brought have run. */
  told?(): Count[]
  /** One of those jobs puts a notice: its commit is slow enough to be met. */
  notices?: true
}

/** Counts rows: `rows('portfolio.activity where title = $1', [title])` must be one. */
export const rows = (from: string, values: unknown[], is = 1): Count => ({ what: `rows of ${from}`, from, values, is })

/** The way from a CV to a placement that was looked back on, of Amina and the bakery. */
export class Journey {
  readonly program: Program
  readonly amina: Caller
  readonly karel: Caller
  /** Who comes by the link of a mail. */
  readonly guest: Caller
  readonly round: string
  readonly place = demo.places.deHalm
  readonly her = personas.amina.personId
  readonly company = personas.karel.personId
  /** Activities and mails of earlier rounds stay out of the counts. */
  since = ''
  seatsTaken = 0

  constructor(program: Program, callers: { amina: Caller; karel: Caller; guest: Caller }, round: string) {
    this.program = program
    this.amina = callers.amina
    this.karel = callers.karel
    this.guest = callers.guest
    this.round = round
  }

  /** Room for one more, though she was taken on in an earlier round, and where the counting starts. */
  async begin(): Promise<void> {
    await this.program.ask(
      "update applications.application set state = 'expired' where person_id = $1 and place_id = $2 and state = 'accepted'",
      [this.her, this.place],
    )
    await this.program.ask('update places.place set seats = taken + 1 where id = $1', [this.place])
    this.since = await this.one('select now()::text as found')
    this.seatsTaken = Number(await this.one('select taken as found from places.place where id = $1', [this.place]))
  }

  async one(text: string, values: unknown[] = []): Promise<string> {
    const [row] = await this.program.ask<{ found: string }>(text, values)
    if (!row) throw new Error(`nothing found by ${text} with ${values}`)
    return String(row.found)
  }

  /** Opens the page and fills in its form to the same address, or to the one below it. */
  fill(who: Caller, page: string, below = '', fields: Fields = {}): Promise<Filled> {
    return who.fill(page, page.split('?')[0] + below, fields)
  }

  importId = () => this.one('select id as found from portfolio.import where file_name = $1', [this.fileName])
  activityId = () => this.one('select id as found from portfolio.activity where title = $1', [this.title])
  applicationId = (motivation: string) =>
    this.one('select id as found from applications.application where motivation = $1', [motivation])
  agreementId = async () =>
    this.one('select id as found from placements.agreement where application_id = $1', [
      await this.applicationId(this.motivation),
    ])

  get fileName(): string {
    return `cv-${this.round}.json`
  }
  get title(): string {
    return `Bijles aan mijn neefje, ${this.round}`
  }
  get motivation(): string {
    return `Ik wil leren hoe je brood bakt, ${this.round}.`
  }

  /** The address that the newest mail about this carries, from the page of mails. */
  async link(query: string, values: unknown[]): Promise<string> {
    await settled(this.program)
    const id = await this.one(query, values)
    const found = new RegExp(`/(?:answer|sign|look-back)/${id}\\.[\\w-]+`).exec(await this.amina.page('/outbox'))
    if (!found) throw new Error(`no mail carries the link ${id}`)
    return found[0]
  }

  answerLink = async () =>
    this.link('select id as found from people.link where subject = $1 order by id desc limit 1', [
      await this.applicationId(this.motivation),
    ])

  signLink = async (party: string) =>
    this.link('select link_id as found from placements.party where agreement_id = $1 and party = $2', [
      await this.agreementId(),
      party,
    ])
}
