import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { demo, personas } from '../../../db/builders.ts'
import { buttonOf, everything, mailTo } from '../../../test/application-steps.ts'
import {
  agreementRow,
  change,
  happened,
  partiesOf,
  sign,
  signLink,
  someYoung,
  takenOn,
} from '../../../test/placement-steps.ts'
import { textOf, went } from '../../../test/portfolio-steps.ts'
import { openWorld, type Page, type World } from '../../../test/world.ts'

const { amina, hodan, ilse, karel } = personas
const { deHalm } = demo.places
let world: World
before(async () => {
  world = await openWorld()
})
after(() => world.close())

type Given = Partial<{
  kind: 'visit' | 'shadow' | 'short' | 'internship'
  day_starts: string
  day_ends: string
  days: number[]
  hazards: string[]
  seats: number
}>
const place = (set: Given) =>
  world.owner
    .updateTable('places.place')
    .set(set as never)
    .where('id', '=', deHalm)
    .execute()
/** Light work within the day, as somebody of 14 may do it. */
const light: Given = { day_starts: '09:00', day_ends: '14:30', days: [2], hazards: [], seats: 50 }
const early: Given = {
  kind: 'internship',
  day_starts: '06:00',
  day_ends: '12:00',
  days: [1, 2],
  hazards: ['lifting-over-10kg'],
  seats: 50,
}
beforeEach(() => place(early))

describe('an agreement is drafted', () => {
  it('from the place, the school and who stands beside her; the company is asked to look at it', async () => {
    world.mails.length = 0
    const id = await takenOn(world)
    const { state, version, terms } = await agreementRow(world, id)
    assert.deepEqual([state, version], ['draft', 1])
    assert.deepEqual(
      [terms.kind, terms.young, terms.company, terms.from, terms.until, terms.weekdays, terms.start, terms.end],
      ['bpv-bol', 'Amina Warsame', 'Bakkerij De Halm', '2026-04-07', '2026-06-16', [1, 2], '06:00', '12:00'],
    )
    assert.deepEqual(
      [terms.practicalTrainer, terms.schoolSupervisor, terms.crebo, terms.school],
      ['Karel de Wit', 'Ilse Brouwer', demo.crebo, 'mbo Zaanoever'],
    )
    assert.deepEqual(await partiesOf(world, id), ['young', 'guardian', 'company', 'school'])
    assert.deepEqual(
      world.mails.filter(({ subject }) => /afspraken/.test(subject)).map(({ to }) => to),
      [karel.email],
    )
    const page = await world.visitor().get(buttonOf(mailTo(world, karel.email, /Kijk de afspraken na/)))
    assert.match(textOf(page), /Kijk de afspraken na.*Zet klaar om te tekenen/)
    const own = await (await world.as('amina')).get(`/agreements/${id}`)
    assert.match(textOf(own), /Het bedrijf of de school kijkt de afspraken na/)
  })

  it('once, when the job runs twice or two run at the same time', async () => {
    const id = await takenOn(world)
    const { application_id: applicationId, person_id: personId } = await agreementRow(world, id)
    const again = { applicationId, personId, placeId: deHalm }
    const before = await everything(world)
    await world.runJob('draft-agreement', again)
    await world.runJobs()
    assert.deepEqual(await everything(world), before)
    await world.owner.deleteFrom('placements.party').where('agreement_id', '=', id).execute()
    await world.owner.deleteFrom('placements.event').where('agreement_id', '=', id).execute()
    await world.owner.deleteFrom('placements.agreement').where('id', '=', id).execute()
    const tried = await Promise.allSettled([
      world.runJob('draft-agreement', again),
      world.runJob('draft-agreement', again),
    ])
    assert.ok(tried.some(({ status }) => status === 'fulfilled'))
    const made = await world.owner
      .selectFrom('placements.agreement')
      .select('id')
      .where('application_id', '=', applicationId)
      .execute()
    assert.equal(made.length, 1)
    assert.equal((await partiesOf(world, made[0]!.id)).length, 4)
  })

  // biome-ignore format: a table is read by the row
  const cases: [who: string, young: Parameters<typeof someYoung>[1], given: Given, kind: string, parties: string[]][] = [
    ['a pupil of vmbo of 14', { age: 14, kind: 'vmbo' }, light, 'vmbo-placement', ['guardian', 'company', 'school']],
    ['a pupil of vmbo of 16', { age: 16, kind: 'vmbo' }, light, 'vmbo-placement', ['young', 'guardian', 'company', 'school']],
    ['somebody of 18 in mbo', { age: 18, kind: 'mbo', crebo: demo.crebo }, early, 'bpv-bol', ['young', 'company', 'school']],
    ['somebody of 17 who works and learns', { age: 17, kind: 'mbo', crebo: demo.crebo, path: 'BBL' }, early, 'bpv-bbl', ['young', 'guardian', 'company', 'school']],
    ['a student of hbo', { age: 20, kind: 'hbo' }, early, 'higher-placement', ['young', 'company', 'school']],
    ['a student of wo', { age: 21, kind: 'wo' }, early, 'higher-placement', ['young', 'company', 'school']],
    ['a student of hbo of 17', { age: 17, kind: 'hbo' }, early, 'higher-placement', ['young', 'guardian', 'company', 'school']],
    ['a visit at 15', { age: 15, kind: 'vmbo' }, { ...light, kind: 'visit' }, 'visit', ['guardian', 'company', 'school']],
    ['a visit at 17', { age: 17, kind: 'mbo', crebo: demo.crebo }, { ...light, kind: 'visit' }, 'visit', ['company', 'school']],
    ['a day along at 16', { age: 16, kind: 'vmbo' }, { ...light, kind: 'shadow' }, 'shadow', ['young', 'guardian', 'company', 'school']],
  ]
  for (const [who, options, given, kind, parties] of cases)
    it(`for ${who} it is signed by ${parties.join(', ')}`, async () => {
      await place(given)
      const one = await someYoung(world, options)
      const id = await takenOn(world, one.personId)
      const { terms } = await agreementRow(world, id)
      assert.equal(terms.kind, kind)
      assert.equal(
        terms.pathway,
        kind === 'bpv-bol' ? 'BOL' : kind === 'bpv-bbl' ? 'BBL' : options.kind === 'mbo' ? 'BOL' : null,
      )
      assert.deepEqual(await partiesOf(world, id), parties)
      went(await change(world, id, { goals: 'Zien hoe het werkt.', tasks: 'Meekijken.' }))
      for (const party of parties) went(await sign(world, id, party as 'young'))
      assert.equal((await agreementRow(world, id)).state, 'signed')
      assert.deepEqual((await happened(world, id)).at(-1), `sign-last ${parties.at(-1)}`)
    })

  it('of somebody of 14 she signs nothing herself, reads it, may call it off, and the law is said in her words', async () => {
    await place(light)
    const one = await someYoung(world, { age: 14, kind: 'vmbo' })
    const id = await takenOn(world, one.personId)
    went(await change(world, id))
    const her = await world.signedIn(one.personId)
    const page = await her.get(`/agreements/${id}`)
    assert.match(textOf(page), /De afspraken.*Nog niemand tekende/)
    assert.doesNotMatch(page.html, new RegExp(`action="/agreements/${id}/sign"`))
    const signs = await her.post(`/agreements/${id}/sign`, { version: '1', read: 'on', may: 'on', name: 'Ik' })
    assert.equal(signs.status, 403)
    assert.match(textOf(signs), /Anderen tekenen voor jou/)
    went(await her.post(`/agreements/${id}/withdraw`))
    assert.deepEqual((await happened(world, id)).at(-1), 'withdraw young')
  })
})

describe('a guardian who is not known yet', () => {
  const guardianForm = (page: Page) => /action="([^"]+\/guardian)"/.exec(page.html)?.[1]

  for (const [who, options, given] of [
    ['of 16 in vmbo', { age: 16, kind: 'vmbo', guardian: false }, light],
    ['of 17 in mbo', { age: 17, kind: 'mbo', crebo: demo.crebo, guardian: false }, early],
    ['of 14, who signs nothing herself', { age: 14, kind: 'vmbo', guardian: false }, light],
  ] as const)
    it(`is named by a young person ${who}; the mail goes there, and the school reads that it is not confirmed`, async () => {
      await place(given)
      const one = await someYoung(world, options)
      const id = await takenOn(world, one.personId)
      const her = await world.signedIn(one.personId)
      went(await change(world, id, { tasks: 'Meekijken.' }))
      const page = await her.get(`/agreements/${id}`)
      assert.match(textOf(page), /Wie is je ouder of voogd\?/)
      assert.match(textOf(page), /Nog niet ingevuld/)
      const path = guardianForm(page)!
      assert.equal(path, `/agreements/${id}/guardian`)
      const email = `moeder.${id.slice(-6)}@example.org`
      const { mentorId } = one
      const mentor = await world.owner
        .selectFrom('people.person')
        .select('email')
        .where('person_id', '=', mentorId)
        .executeTakeFirstOrThrow()
      for (const [fields, says] of [
        [{ name: 'Mama', email: 'geen adres' }, /Er mist iets in het e-mailadres/],
        [{ name: '', email }, /Vul dit in/],
        [{ name: 'Mama', email: mentor.email!.toUpperCase() }, /het adres van iemand anders die tekent/],
      ] as const) {
        const wrong = await her.post(path, fields)
        assert.equal(wrong.status, 422)
        assert.match(textOf(wrong), says)
      }
      world.mails.length = 0
      went(await her.post(path, { name: 'Fatma Özdemir', email }))
      await world.runJobs()
      assert.deepEqual(
        world.mails.map(({ to }) => to),
        [email],
        'the others have their mail already',
      )
      const again = await her.post(path, { name: 'Iemand anders', email: 'ander@example.org' })
      assert.equal(again.status, 409)
      assert.match(textOf(again), /Wie meetekent staat al vast/)
      const school = await world.signedIn(mentorId)
      for (const seen of [
        await school.get(`/to-sign/${id}`),
        await world.visitor().get(await signLink(world, id, 'school')),
      ])
        assert.match(textOf(seen), /Fatma Özdemir.{0,30}door de leerling ingevuld, niet bevestigd/)
      assert.doesNotMatch(textOf(await world.visitor().get(await signLink(world, id, 'guardian'))), /niet bevestigd/)
      assert.match(textOf(await school.get(`/class/students/${one.personId}`)), /Fatma Özdemir Niet bevestigd/)
      await world.owner
        .updateTable('people.relation')
        .set({ confirmed_at: world.services.clock.now() })
        .where('person_id', '=', one.personId)
        .where('kind', '=', 'guardian')
        .execute()
      assert.doesNotMatch(textOf(await school.get(`/to-sign/${id}`)), /niet bevestigd/)
      went(await sign(world, id, 'guardian'))
    })

  it('is named by her alone', async () => {
    const one = await someYoung(world, { age: 17, kind: 'mbo', crebo: demo.crebo, guardian: false })
    const id = await takenOn(world, one.personId)
    const fields = { name: 'Mama', email: 'mama@example.org' }
    const company = world.visitor()
    const byCompany = await company.post(`${await signLink(world, id, 'company')}/guardian`, fields)
    assert.equal(byCompany.status, 403)
    for (const [visitor, path] of [
      [await world.signedIn(one.mentorId), `/to-sign/${id}/guardian`],
      [await world.as('karel'), `/to-sign/${id}/guardian`],
      [await world.as('noor'), `/agreements/${id}/guardian`],
    ] as const)
      assert.ok([404, 409].includes((await visitor.post(path, fields)).status), path)
    const parties = await world.owner
      .selectFrom('placements.party')
      .select(['email', 'name'])
      .where('agreement_id', '=', id)
      .where('party', '=', 'guardian')
      .executeTakeFirstOrThrow()
    assert.deepEqual(parties, { email: null, name: '' })
  })

  it('one whom the school must speak to first signs nothing, until it confirms another; the company hears only to call the school', async () => {
    const id = await takenOn(world)
    went(await change(world, id))
    const relation = await world.owner
      .selectFrom('people.relation')
      .selectAll()
      .where('person_id', '=', amina.personId)
      .where('kind', '=', 'guardian')
      .executeTakeFirstOrThrow()
    const set = (row: { blocked?: boolean; confirmed_at?: null }) =>
      world.owner.updateTable('people.relation').set(row).where('id', '=', relation.id).execute()
    await set({ blocked: true })
    for (const party of ['guardian', 'young', 'school'] as const) {
      const page = await sign(world, id, party)
      assert.equal(page.status, 409)
      assert.match(textOf(page), /De ouder kan nu niet tekenen/)
    }
    const company = await sign(world, id, 'company')
    assert.equal(company.status, 409)
    assert.match(textOf(company), /Zo kan het nu niet\. Bel de school/)
    assert.doesNotMatch(textOf(company), /ouder kan/)
    await set({ blocked: false })
    const father = {
      id: '01900000-0000-7000-8000-0000000000aa',
      person_id: amina.personId,
      kind: 'guardian' as const,
      name: 'Vader',
      blocked: true,
    }
    await world.owner.insertInto('people.relation').values(father).execute()
    went(await sign(world, id, 'guardian'))
    await set({ confirmed_at: null })
    assert.equal(
      (await sign(world, id, 'school')).status,
      409,
      'the one who signs is not confirmed, and another is blocked',
    )
    await world.owner.deleteFrom('people.relation').where('id', '=', father.id).execute()
    await world.owner
      .updateTable('people.relation')
      .set({ confirmed_at: relation.confirmed_at })
      .where('id', '=', relation.id)
      .execute()
  })
})

describe('the school, where she has no mentor', () => {
  const alone = async (mentored: boolean) => {
    await place(light)
    const one = await someYoung(world, { age: 18, kind: 'mbo', crebo: demo.crebo })
    const [{ person_id, school_id } = { person_id: '', school_id: '' }] = await world.owner
      .selectFrom('people.role')
      .innerJoin('people.enrolment', 'people.enrolment.school_id', 'people.role.school_id')
      .select(['people.role.person_id', 'people.role.school_id'])
      .where('people.enrolment.person_id', '=', one.personId)
      .where('role', '=', 'coordinator')
      .execute()
    if (!mentored)
      await world.owner
        .deleteFrom('people.relation')
        .where('person_id', '=', one.personId)
        .where('kind', '=', 'mentor')
        .execute()
    const id = await takenOn(world, one.personId)
    const coordinator = await world.signedIn(person_id)
    return { one, id, coordinator, coordinatorId: person_id, schoolId: school_id! }
  }
  const school = (id: string) =>
    world.owner
      .selectFrom('placements.party')
      .select(['signer_id', 'email', 'name'])
      .where('agreement_id', '=', id)
      .where('party', '=', 'school')
      .executeTakeFirstOrThrow()
  const signs = { version: '1', read: 'on', may: 'on', name: 'De coördinator' }

  it('is asked through its coordinator, who sees it among what waits and signs', async () => {
    const { id, coordinator, coordinatorId } = await alone(false)
    const { signer_id, email } = await school(id)
    assert.equal(signer_id, coordinatorId)
    went(await change(world, id))
    assert.ok(mailTo(world, email!, /Teken de afspraken/))
    assert.match(textOf(await coordinator.get('/to-sign')), /Wacht op u/)
    went(await coordinator.post(`/to-sign/${id}/sign`, signs))
    assert.ok((await happened(world, id)).includes('sign school'))
  })

  it('signs also when nobody was named, by any coordinator of that school and no other', async () => {
    const { id, coordinator, one } = await alone(false)
    await world.owner
      .updateTable('placements.party')
      .set({ signer_id: null, email: null, link_id: null, name: 'De school' })
      .where('agreement_id', '=', id)
      .where('party', '=', 'school')
      .execute()
    assert.match((await coordinator.get('/to-sign')).html, new RegExp(id))
    went(await change(world, id))
    for (const other of [await world.as('ilse'), await world.as('jelle'), await world.signedIn(one.mentorId)])
      assert.equal((await other.post(`/to-sign/${id}/sign`, signs)).status, 404)
    assert.match(textOf(await coordinator.get(`/to-sign/${id}`)), /Teken als/)
    went(await coordinator.post(`/to-sign/${id}/sign`, signs))
    assert.equal((await coordinator.post(`/to-sign/${id}/sign`, signs)).status, 409)
  })

  it('signs once where the mentor is asked first and the coordinator stands in', async () => {
    const { id, coordinator, one } = await alone(true)
    assert.equal((await school(id)).signer_id, one.mentorId)
    went(await change(world, id))
    assert.doesNotMatch((await coordinator.get('/to-sign')).html, new RegExp(id))
    went(await coordinator.post(`/to-sign/${id}/sign`, signs))
    assert.equal((await sign(world, id, 'school')).status, 409)
    went(await coordinator.post(`/to-sign/${id}/withdraw`))
    assert.equal((await agreementRow(world, id)).state, 'withdrawn')
  })
})

describe('who reads an agreement', () => {
  it('she, her guardian, her mentor and the company that it is with; nobody else, by page or by PDF', async () => {
    const id = await takenOn(world)
    went(await change(world, id))
    const may = [
      ['amina', '/agreements'],
      ['hodan', '/to-sign'],
      ['ilse', '/to-sign'],
      ['karel', '/to-sign'],
    ] as const
    for (const [persona, base] of may) {
      const visitor = await world.as(persona)
      assert.equal((await visitor.get(`${base}/${id}`)).status, 200, persona)
      assert.match((await visitor.get(base)).html, new RegExp(id))
    }
    for (const persona of ['noor', 'jelle', 'team', 'selam'] as const) {
      const visitor = await world.as(persona)
      for (const path of [
        `/agreements/${id}`,
        `/to-sign/${id}`,
        `/agreements/${id}/pdf`,
        `/to-sign/${id}/pdf`,
        `/agreements/${id}/look-back`,
      ])
        assert.equal((await visitor.get(path)).status, 404, `${persona} ${path}`)
      for (const act of ['sign', 'change', 'withdraw', 'break-off', 'guardian', 'look-back'])
        assert.equal(
          (
            await visitor.post(`/agreements/${id}/${act}`, {
              version: '1',
              read: 'on',
              may: 'on',
              name: 'X',
              reason: 'together',
              did: 'a',
              foundOut: 'a',
              competence: 'calm',
              sentence: 'a',
              email: 'a@example.org',
            })
          ).status,
          404,
          `${persona} ${act}`,
        )
    }
    assert.equal(
      (await world.visitor().get(`/agreements/${id}`)).location,
      `/sign-in?to=${encodeURIComponent(`/agreements/${id}`)}`,
    )
    for (const wrong of ['abc', '1', `${id}0`])
      for (const path of [
        `/agreements/${wrong}`,
        `/to-sign/${wrong}`,
        `/agreements/${wrong}/pdf`,
        `/agreements/${wrong}/look-back`,
      ])
        assert.equal((await (await world.as('amina')).get(path)).status, 404, path)
  })

  it('the company learns the name of a parent when that parent signs, not before', async () => {
    const id = await takenOn(world)
    went(await change(world, id))
    const link = await signLink(world, id, 'company')
    for (const page of [await world.visitor().get(link), await (await world.as('karel')).get(`/to-sign/${id}`)])
      assert.doesNotMatch(page.html, /Hodan/)
    went(await sign(world, id, 'guardian'))
    assert.match(textOf(await world.visitor().get(link)), /Hodan Warsame/)
    assert.match(textOf(await (await world.as('ilse')).get(`/to-sign/${id}`)), /Hodan Warsame/)
  })

  it('a party reads that the parent, the school and the company each got a mail of their own', async () => {
    const id = await takenOn(world)
    world.mails.length = 0
    went(await change(world, id))
    const buttons = [amina, hodan, karel, ilse].map(({ email }) => buttonOf(mailTo(world, email, /Teken de afspraken/)))
    assert.equal(new Set(buttons).size, 4)
    assert.equal(world.mails.length, 4)
  })
})
