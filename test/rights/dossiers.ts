import { sql } from 'kysely'
import { insertAll } from '../../db/builders/rows.ts'
import { buildGuardian, demo, newMaker, personas } from '../../db/builders.ts'
import { linkToken } from '../../src/modules/people/index.ts'
import { newId, signId } from '../../src/platform/ids.ts'
import { answerLink, applyFor, meet } from '../application-steps.ts'
import { formsIn } from '../fuzz/forms-in.ts'
import { change, takenOn } from '../placement-steps.ts'
import { addActivity, idsIn, picture, resumeFile, went } from '../portfolio-steps.ts'
import { testNow, type Visitor, type World } from '../world.ts'
import { makeRounds, type Rounds } from './rounds.ts'

/** Whose ids a request names: Amina's; those of somebody in her class who is at another company; those of somebody of another city. */
export const dossiers = ['hers', 'classmate', 'elsewhere'] as const
export type DossierName = (typeof dossiers)[number]

/** The ids and links of one dossier, by the name that an address gives them. */
export type Dossier = Record<string, string>

type Of = { personId: string; placeId: string; classId: string; givenPlace: string; staff?: string; rounds: Rounds }

async function agreement(world: World, of: Of, state: string): Promise<string> {
  const id = await takenOn(world, of.personId, of.placeId)
  if (state !== 'draft') went(await change(world, id))
  if (state !== 'draft' && state !== 'open')
    await sql`update placements.agreement set state = ${state} where id = ${id}`.execute(world.owner)
  return id
}

async function link(world: World, agreementId: string, party: 'company'): Promise<string> {
  const row = await world.owner
    .selectFrom('placements.party')
    .select('link_id')
    .where('agreement_id', '=', agreementId)
    .where('party', '=', party)
    .executeTakeFirstOrThrow()
  return linkToken(world.services, row.link_id!)
}

async function lookBackLink(world: World, personId: string, agreementId: string): Promise<string> {
  const id = newId()
  const expires_at = testNow.add({ hours: 99 })
  await world.owner
    .insertInto('people.link')
    .values({ id, person_id: personId, may: ['look-back'], subject: agreementId, holder: 'X', expires_at })
    .execute()
  return linkToken(world.services, id)
}

async function portfolio(world: World, her: Visitor, personId: string): Promise<Dossier> {
  const activity = await addActivity(her)
  const removed = await addActivity(her, { title: 'Weg' })
  went(await her.post(`/activities/${removed}/remove`))
  went(await her.post(`/activities/${activity}/evidence`, { file: await picture() }))
  const { id: evidence } = await world.owner
    .selectFrom('portfolio.evidence')
    .select('id')
    .where('person_id', '=', personId)
    .where('activity_id', '=', activity)
    .executeTakeFirstOrThrow()
  const read = async (position: string) =>
    idsIn(went(await her.post('/cv/import', { file: resumeFile({ work: [{ name: 'Bakkerij', position }] }) })))[0]!
  const taken = await read('Hulp')
  const boxes = formsIn((await her.get(`/cv/import/${taken}`)).html, '').flatMap(({ inputs }) => inputs)
  const tick = boxes.find(({ name }) => name === 'take')!.value
  went(await her.post(`/cv/import/${taken}`, { take: tick }))
  return { activity, removed, evidence, taken, tick, import: await read('Bakker') }
}

/** Somebody's own ways in: a session, a school's account, a passkey. */
export async function waysIn(world: World, personId: string): Promise<Dossier> {
  const [session, identity, passkey] = [newId(), newId(), newId()]
  const at = testNow.toString()
  const until = testNow.add({ hours: 99 }).toString()
  const own = Buffer.from(personId)
  for (const statement of [
    sql`insert into platform.session (id, token_hash, person_id, expires_at) values (${session}, ${own}, ${personId}, ${until})`,
    sql`insert into people.identity (id, person_id, provider, subject, because, linked_at) values (${identity}, ${personId}, 'none', ${own}, 'herself', ${at})`,
    sql`insert into people.passkey (id, person_id, credential, public_key, counter, transports, name, added_at) values (${passkey}, ${personId}, ${passkey}, ${own}, 0, '{}', 'x', ${at})`,
  ])
    await statement.execute(world.owner)
  return { session, identity, passkey }
}

/** What she contests, and a consent that waits for a guardian. */
async function ownSay(world: World, personId: string): Promise<Dossier> {
  const [consent, link] = [newId(), newId()]
  const at = testNow.toString()
  const until = testNow.add({ hours: 99 }).toString()
  for (const statement of [
    sql`insert into people.consent (id, person_id, what, version, given_at, needs_guardian, guardian_link) values (${consent}, ${personId}, 'keep-applications', 1, ${at}, true, ${link})`,
    sql`insert into people.link (id, person_id, may, subject, holder, expires_at) values (${link}, ${personId}, '{consent}', ${consent}, 'X', ${until})`,
  ])
    await statement.execute(world.owner)
  const her = await world.signedIn(personId)
  went(await her.post('/automated/places-suits-me/contest', { words: 'Dit past niet bij mij.' }))
  const { rows } = await sql<{ id: string }>`select id from caseload.contest where person_id = ${personId}`.execute(
    world.owner,
  )
  return { contest: rows[0]!.id, consent: linkToken(world.services, link) }
}

/** What her school proposes in its rounds, and the rounds themselves. */
async function inRounds({ personId, rounds }: Of): Promise<Dossier> {
  const { draft, running, round, trial, confirmedRound } = rounds
  const proposed = await rounds.proposalOf(personId, 'proposed')
  const [confirmed, offered] = [
    await rounds.proposalOf(personId, 'confirmed'),
    await rounds.proposalOf(personId, 'offered'),
  ]
  return {
    draftRound: draft,
    runningRound: running,
    round,
    trial,
    confirmedRound,
    proposed: proposed.id,
    proposedPlace: proposed.placeId,
    confirmed: confirmed.id,
    offered: offered.id,
  }
}

/** One of everything that a dossier may hold, in each state that a route asks for. */
async function dossier(world: World, of: Of): Promise<Dossier> {
  const her = await world.signedIn(of.personId)
  const { personId } = of
  const mine = await portfolio(world, her, personId)
  went(await her.post('/cv/share'))
  const invited = await meet(world, her, of.givenPlace)
  const [draft, running, ended, open] = [
    await agreement(world, of, 'draft'),
    await agreement(world, of, 'running'),
    await agreement(world, of, 'ended'),
    await agreement(world, of, 'open'),
  ]
  await sql`update applications.application set state = 'withdrawn' where person_id = ${personId} and place_id = ${of.placeId}`.execute(
    world.owner,
  )
  const sent = await applyFor(her, of.placeId, { activities: mine.activity!, evidence: mine.evidence! })
  const { id: relation } = await world.owner
    .selectFrom('people.relation')
    .select('id')
    .where('person_id', '=', personId)
    .where('kind', '=', 'guardian')
    .executeTakeFirstOrThrow()
  const { id: role } = await world.owner
    .selectFrom('people.role')
    .select('id')
    .where('person_id', '=', of.staff ?? personId)
    .orderBy('role', 'desc')
    .executeTakeFirstOrThrow()
  // her guardian is still to be named there
  await sql`delete from placements.party where agreement_id = ${draft} and party = 'guardian'`.execute(world.owner)
  const token = async (application: string) => (await answerLink(world, application)).split('/').at(-1)!
  const signIn = newId()
  await sql`insert into people.sign_in (id, email, person_id, expires_at) select ${signIn}, email, person_id, ${testNow.add({ minutes: 15 }).toString()} from people.person where person_id = ${personId}`.execute(
    world.owner,
  )
  return {
    ...mine,
    ...(await waysIn(world, personId)),
    ...(await ownSay(world, personId)),
    ...(await inRounds(of)),
    person: personId,
    class: of.classId,
    place: of.placeId,
    relation,
    role,
    sent,
    invited,
    answer: await token(sent),
    met: await token(invited),
    draft,
    open,
    running,
    ended,
    signLink: await link(world, open, 'company'),
    draftLink: await link(world, draft, 'company'),
    runningLink: await link(world, running, 'company'),
    lookBack: await lookBackLink(world, personId, ended),
    signIn: signId(world.services.secret, 'sign-in', signIn),
  }
}

const placeIn = async (world: World, cityId: string, companyId: string, but: string[]) =>
  (
    await sql<{ id: string }>`
      select p.id from places.place p join places.company c on c.id = p.company_id
      where c.city_id = ${cityId} and p.company_id <> ${companyId} and p.kind = 'internship' and p.id <> all (${but}) order by p.id`.execute(
      world.owner,
    )
  ).rows[0]!.id

/** Three dossiers; seats enough for all that happens in them. */
export async function makeDossiers(world: World): Promise<Record<DossierName, Dossier>> {
  await sql`update places.place set seats = 100`.execute(world.owner)
  const { amina, noor } = personas
  const { rows } = await sql<{ person_id: string }>`
    select e.person_id from people.enrolment e
    where e.class_id = ${demo.classes.bakers} and e.person_id <> ${amina.personId} and not exists (select from applications.application a where a.person_id = e.person_id)
    order by e.person_id`.execute(world.owner)
  const classmate = rows[0]!.person_id
  await ensureGuardian(world, classmate)
  await ensureGuardian(world, noor.personId)
  const far = await placeIn(world, 'leeuwarden', demo.companies.deHalm, [])
  const farther = await placeIn(world, 'leeuwarden', demo.companies.deHalm, [far])
  // before anybody is taken on: who has a place already is left out
  const bakers = await makeRounds(world, await world.as('ilse'), demo.classes.bakers, [amina.personId, classmate])
  const fourB = await makeRounds(world, await world.as('jelle'), demo.classes.fourB, [noor.personId])
  return {
    hers: await dossier(world, {
      personId: amina.personId,
      placeId: demo.places.deHalm,
      classId: demo.classes.bakers,
      givenPlace: demo.places.overtuin,
      staff: personas.ilse.personId,
      rounds: bakers,
    }),
    classmate: await dossier(world, {
      personId: classmate,
      placeId: demo.places.nour,
      classId: demo.classes.bakers,
      givenPlace: demo.places.overtuin,
      rounds: bakers,
    }),
    elsewhere: await dossier(world, {
      personId: noor.personId,
      placeId: far,
      classId: demo.classes.fourB,
      givenPlace: farther,
      staff: personas.jelle.personId,
      rounds: fourB,
    }),
  }
}

/** Everybody has a guardian with an account here, so that each dossier has the same rows. */
async function ensureGuardian(world: World, personId: string): Promise<void> {
  await sql`delete from people.relation where person_id = ${personId} and kind = 'guardian'`.execute(world.owner)
  const young = await world.owner
    .selectFrom('people.person')
    .selectAll()
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
  const today = testNow.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
  const maker = newMaker({ seed: `guardian of ${personId}`, today })
  const email = `ouder.${personId.slice(0, 8)}@example.org`
  const { rows } = buildGuardian(maker, { young: young as never, person: { email } })
  await world.owner.transaction().execute((trx) => insertAll(trx, rows))
}
