import { addRows, insertAll, type RowOf, type Rows } from '../db/builders/rows.ts'
import { buildSchool } from '../db/builders/schools.ts'
import { buildClass, buildEnrolment, buildGuardian, buildYoung, demo, newMaker, personas } from '../db/builders.ts'
import { linkToken } from '../src/modules/people/index.ts'
import type { Party } from '../src/modules/placements/rules/who-signs.ts'
import { type Terms, termsSchema } from '../src/modules/placements/terms.ts'
import { newId } from '../src/platform/ids.ts'
import { type Page, testNow, type Visitor, type World } from './world.ts'

// Steps that the tests of agreements share.

const today = testNow.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
const noCv = {
  cv: { headline: null, competences: [], activities: [], evidence: [] },
  study: null,
  travel: null,
  days: [],
}

/** Somebody was taken on at a place, and the agreement is drafted. What she asked there before is out of the way. */
export async function takenOn(
  world: World,
  personId: string = personas.amina.personId,
  placeId: string = demo.places.deHalm,
): Promise<string> {
  const place = await world.owner
    .updateTable('places.place')
    .set((eb) => ({ taken: eb('taken', '+', 1) }))
    .where('id', '=', placeId)
    .returning('company_id')
    .executeTakeFirstOrThrow()
  await world.owner
    .updateTable('applications.application')
    .set({ state: 'withdrawn' })
    .where('person_id', '=', personId)
    .where('place_id', '=', placeId)
    .execute()
  const id = newId()
  const now = world.services.clock.now()
  await world.owner
    .insertInto('applications.application')
    .values({
      id,
      person_id: personId,
      place_id: placeId,
      company_id: place.company_id,
      state: 'accepted',
      motivation: 'Ik wil leren.',
      shown: JSON.stringify(noCv),
      name_from_start: false,
      sent_at: now,
      accepted_at: now,
      expires_at: now.add({ hours: 24 }),
    })
    .execute()
  await world.runJob('draft-agreement', { applicationId: id, personId, placeId })
  await world.runJobs()
  return (await agreementOf(world, id)).id
}

const agreementOf = (world: World, applicationId: string) =>
  world.owner
    .selectFrom('placements.agreement')
    .select('id')
    .where('application_id', '=', applicationId)
    .executeTakeFirstOrThrow()

/** The agreement as it stands in the database. */
export const agreementRow = async (world: World, id: string) => {
  const row = await world.owner
    .selectFrom('placements.agreement')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { ...row, terms: termsSchema.parse(row.terms) }
}

/** Who must sign, in the order of the law. */
export const partiesOf = async (world: World, id: string): Promise<Party[]> => {
  const rows = await world.owner.selectFrom('placements.party').select('party').where('agreement_id', '=', id).execute()
  const order: Party[] = ['young', 'guardian', 'company', 'school']
  return rows.map(({ party }) => party).sort((a, b) => order.indexOf(a) - order.indexOf(b))
}

/** What happened, in order: "offer company". */
export const happened = async (world: World, id: string): Promise<string[]> => {
  const rows = await world.owner
    .selectFrom('placements.event')
    .select(['action', 'by_party'])
    .where('agreement_id', '=', id)
    .orderBy('id')
    .execute()
  return rows.map(({ action, by_party }) => `${action} ${by_party}`)
}

/** The page that the newest link of a party opens. */
export async function signLink(world: World, id: string, party: Party): Promise<string> {
  const { link_id } = await world.owner
    .selectFrom('placements.party')
    .select('link_id')
    .where('agreement_id', '=', id)
    .where('party', '=', party)
    .executeTakeFirstOrThrow()
  if (!link_id) throw new Error(`the ${party} has no link`)
  return `/sign/${linkToken(world.services, link_id)}`
}

type Fields = Record<string, string | string[]>
const day = (name: string, text: string): Fields => {
  const { day, month, year } = Temporal.PlainDate.from(text)
  return { [`${name}.day`]: `${day}`, [`${name}.month`]: `${month}`, [`${name}.year`]: `${year}` }
}

/** The form of the terms, filled in as the agreement stands, with changes. */
export function termsForm(terms: Terms, changes: { from?: string; until?: string } & Fields = {}): Fields {
  const { from = terms.from, until = terms.until, ...fields } = changes
  return {
    ...day('from', from),
    ...day('until', until),
    weekdays: terms.weekdays.map(String),
    start: terms.start,
    end: terms.end,
    pause: `${terms.pauseMinutes}`,
    tasks: terms.tasks.join('\n'),
    goals: terms.learningGoals.join('\n'),
    practicalTrainer: terms.practicalTrainer,
    schoolSupervisor: terms.schoolSupervisor,
    allowance: `${Math.round((terms.allowanceCents ?? 0) / 100)}`,
    ...(fields as Fields),
  }
}

/** The company changes the terms, or sends the draft to be signed. */
export async function change(
  world: World,
  id: string,
  changes: Parameters<typeof termsForm>[1] = {},
  party: Party = 'company',
  by: Visitor = world.visitor(),
): Promise<Page> {
  const { terms } = await agreementRow(world, id)
  const page = await by.post(`${await signLink(world, id, party)}/change`, termsForm(terms, changes))
  await world.runJobs()
  return page
}

/** A party signs by its link. */
export async function sign(world: World, id: string, party: Party, fields: Fields = {}): Promise<Page> {
  const { version } = await agreementRow(world, id)
  return world.visitor().post(`${await signLink(world, id, party)}/sign`, {
    version: `${version}`,
    read: 'on',
    may: 'on',
    name: `Iemand van ${party}`,
    ...fields,
  })
}

/** Sent to be signed, and signed by all. */
export async function signedByAll(world: World, id: string): Promise<void> {
  await change(world, id)
  for (const party of await partiesOf(world, id)) await sign(world, id, party)
  await world.runJobs()
}

export type SomeYoung = {
  personId: string
  mentorId: string
  guardian: { id: string; email: string } | undefined
  email: string
}

let made = 0

/** A young person of an age at a school of her own, with a mentor, and a guardian unless `guardian` is false. */
export async function someYoung(
  world: World,
  {
    age,
    kind,
    crebo = null,
    path,
    guardian = age < 18,
  }: {
    age: number
    kind: 'vmbo' | 'mbo' | 'hbo' | 'wo'
    crebo?: string | null
    path?: 'BOL' | 'BBL'
    guardian?: boolean
  },
): Promise<SomeYoung> {
  const unique = `someone${++made}`
  const maker = newMaker({ seed: unique, today })
  const school = buildSchool(maker, { cityId: 'zaanstad', kind, name: `School ${unique}` })
  const group = buildClass(maker, { school: school.school })
  // her birthday was half a year ago
  const { person: young, rows: person } = buildYoung(maker, {
    cityId: 'zaanstad',
    age,
    birth_date: today.subtract({ years: age, months: 6 }),
    email: `jong.${unique}@example.org`,
  })
  const enrolled = buildEnrolment(maker, { young, in: group, crebo, ...(crebo && { level: 3 }), ...(path && { path }) })
  const rows: Rows = {}
  addRows(rows, school.rows, group.rows, person, enrolled.rows)
  const parent = guardian
    ? buildGuardian(maker, { young, person: { email: `ouder.${unique}@example.org` } })
    : undefined
  if (parent) addRows(rows, parent.rows)
  for (const list of [rows['people.person'], rows['people.login']] as { email?: string | null }[][])
    for (const row of list) row.email = row.email?.replace(/\.(\d+)@/, `.$1.${unique}@`) ?? null
  for (const relation of (rows['people.relation'] ?? []) as RowOf<'people.relation'>[])
    relation.email = relation.email?.replace(/\.(\d+)@/, `.$1.${unique}@`) ?? null
  await world.owner.transaction().execute((trx) => insertAll(trx, rows))
  return {
    personId: young.person_id,
    email: young.email!,
    mentorId: group.mentor.person_id,
    guardian: parent?.person && { id: parent.person.person_id, email: parent.person.email! },
  }
}
