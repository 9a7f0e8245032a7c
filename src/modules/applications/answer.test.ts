import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { demo, personas } from '../../../db/builders.ts'
import { answerLink, applyFor, everything, mailTo, meet, moment, send } from '../../../test/application-steps.ts'
import { hiddenOf, textOf, went } from '../../../test/portfolio-steps.ts'
import { openWorld, testNow, type Visitor, type World } from '../../../test/world.ts'
import { newId } from '../../platform/ids.ts'
import { linkToken } from '../people/index.ts'
import { refusalReasons } from './rules/application-states.ts'
import { ruleTexts } from './texts/index.ts'

const { amina, karel, noor } = personas
const { deHalm, nour } = demo.places
let world: World
let her: Visitor
let company: Visitor
let id: string
let link: string
before(async () => {
  world = await openWorld()
  company = world.visitor()
})
after(() => world.close())

/** A new application at De Halm that waits for an answer, whatever happened before. */
beforeEach(async () => {
  await world.owner
    .updateTable('applications.application')
    .set({ state: 'withdrawn' })
    .where('person_id', 'in', [amina.personId, noor.personId])
    .execute()
  await world.owner
    .updateTable('places.place')
    .set({ taken: 0, seats: 2, paused_until: null })
    .where('id', '=', deHalm)
    .execute()
  her = await world.as('amina')
  id = await applyFor(her, deHalm)
  link = await answerLink(world, id)
})

const row = (of = id) =>
  world.owner.selectFrom('applications.application').selectAll().where('id', '=', of).executeTakeFirstOrThrow()
const taken = async () =>
  (await world.owner.selectFrom('places.place').select('taken').where('id', '=', deHalm).executeTakeFirstOrThrow())
    .taken
const stages = async (of = id) =>
  (
    await world.owner
      .selectFrom('applications.event')
      .select(['state', 'by_kind'])
      .where('application_id', '=', of)
      .orderBy('id')
      .execute()
  ).map(({ state, by_kind }) => `${state} ${by_kind}`)
const noticesOf = (personId: string, href: string) =>
  world.owner
    .selectFrom('messages.notice')
    .select('kind')
    .where('person_id', '=', personId)
    .where('href', '=', href)
    .execute()

describe('a company invites', () => {
  it('and reads who she is from then on, on the page, as does its account', async () => {
    assert.doesNotMatch((await company.get(link)).html, /Amina|Warsame|Zaanoever/)
    const { location } = await send(company, link, 'invite', { moments: moment, words: 'Neem oude kleren mee.' })
    const text = textOf(await company.get(location!))
    assert.match(text, /De uitnodiging is verstuurd\. U ziet nu ook de naam/)
    assert.match(text, /Amina Warsame.*amina@example\.org.*mbo Zaanoever/)
    const account = await world.as('karel')
    assert.match(textOf(await account.get('/company')), /Amina Warsame/)
    await world.runJobs()
    const mail = mailTo(world, amina.email, /wil met je kennismaken/)
    assert.match(mail!.text, /dinsdag 10 maart, 13\.00 uur/)
    assert.match(textOf(await her.get(`/applications/${id}`)), /Neem oude kleren mee\..*dinsdag 10 maart/)
    assert.deepEqual(await noticesOf(amina.personId, `/applications/${id}`), [{ kind: 'application-invited' }])
  })

  // biome-ignore format: a table is read by the row
  const wrong: [what: string, fields: Record<string, string | string[]>, says: RegExp][] = [
    ['no moment', {}, /Kies een of meer momenten/],
    ['a past moment', { moments: '2026-03-03T11:59' }, /Dit moment is al voorbij/],
    ['a past day of its own', { 'other.day': '2', 'other.month': '3', 'other.year': '2026', 'other-time': '13:00' }, /Dit moment is al voorbij\. Kies een dag die nog komt/],
    ['a day that does not exist', { 'other.day': '31', 'other.month': '2', 'other.year': '2026', 'other-time': '13:00' }, /Deze datum bestaat niet/],
    ['a moment that does not exist', { moments: '2026-02-30T13:00' }, /Kies een of meer momenten/],
    ['a moment of nonsense', { moments: ['9999-99-99T13:00', '<b>'] }, /Kies een of meer momenten/],
    ['a day without a time', { 'other.day': '10', 'other.month': '3', 'other.year': '2026' }, /Vul ook de tijd in/],
    ['a time without a day', { moments: moment, 'other-time': '13:00' }, /Vul ook de dag in/],
    ['a time that does not exist', { 'other.day': '10', 'other.month': '3', 'other.year': '2026', 'other-time': '25:00' }, /Schrijf de tijd als 16\.30/],
    ['a day too far away', { 'other.day': '4', 'other.month': '9', 'other.year': '2026', 'other-time': '13:00' }, /Kies een dag binnen een half jaar/],
    ['a year of the past', { 'other.day': '10', 'other.month': '3', 'other.year': '26', 'other-time': '13:00' }, /Deze datum bestaat niet/],
    ['too many words', { moments: moment, words: 'x'.repeat(1001) }, /hooguit 1\.?000 tekens/],
  ]
  for (const [what, fields, says] of wrong)
    it(`not with ${what}: the page says so beside the field, keeps what was typed, and nothing changed`, async () => {
      const page = await send(company, link, 'invite', { words: 'Tot dan.', ...fields })
      assert.equal(page.status, 422)
      assert.match(textOf(page), says)
      assert.ok(textOf(page).includes(String(fields.words ?? 'Tot dan.').slice(0, 1000)))
      const anchors = [...page.html.matchAll(/<li><a href="#([^"]+)"/g)].map(([, field]) => field)
      assert.ok(anchors.length > 0, 'the summary leads to a field')
      for (const field of anchors) assert.ok(page.html.includes(`id="${field}"`), `#${field} is there`)
      assert.doesNotMatch(page.html, /Amina|Warsame/)
      assert.deepEqual([(await row()).state, await stages()], ['sent', ['sent young']])
    })

  it('with a day and time of its own, written either way', async () => {
    for (const [time, kept] of [
      ['9.05', '09:05'],
      ['13:00', '13:00'],
    ]) {
      const day = { 'other.day': '12', 'other.month': '3', 'other.year': '2026' }
      went(await send(company, link, 'invite', { ...day, 'other-time': time!, moments: moment }))
      assert.deepEqual((await row()).moments, ['2026-03-10T13:00', `2026-03-12T${kept}`])
    }
  })

  it('once: from a page that was open before, it reads that somebody invited already', async () => {
    const { 'form-key': _, ...old } = hiddenOf(await company.get(link), `${link}/invite`)
    went(await send(company, link, 'invite', { moments: moment }))
    const again = await world.visitor().post(`${link}/invite`, { ...old, moments: '2026-03-11T10:00' }, newId())
    assert.equal(again.status, 409)
    assert.match(textOf(again), /er is al uitgenodigd/)
    assert.match(textOf(again), /U nodigde Amina Warsame uit/)
    assert.deepEqual((await row()).moments, [moment])
    assert.deepEqual(await stages(), ['sent young', 'invited company'])
  })

  it('once by a double click', async () => {
    const { 'form-key': key, ...hidden } = hiddenOf(await company.get(link), `${link}/invite`)
    const both = await Promise.all(
      [1, 2].map(() => company.post(`${link}/invite`, { ...hidden, moments: moment }, key)),
    )
    assert.deepEqual(
      both.map(({ status, location }) => [status, location]),
      both.map(() => [303, `${link}?done=invited`]),
    )
    assert.deepEqual(await stages(), ['sent young', 'invited company'])
  })

  it('not after a refusal: it reads how it stands, and no name', async () => {
    went(await send(company, link, 'refuse', { reason: 'place-taken' }))
    const page = await company.post(`${link}/invite`, { moments: moment })
    assert.equal(page.status, 409)
    assert.match(textOf(page), /er is al nee gezegd/)
    assert.doesNotMatch(page.html, /Amina|Warsame/)
    assert.equal((await row()).state, 'refused')
  })
})

describe('a company says no', () => {
  const t = ruleTexts('nl')
  for (const reason of refusalReasons)
    it(`"${t(`reason.${reason}`)}": she reads why and what to learn, on her page and in her mail`, async () => {
      went(await send(company, link, 'refuse', { reason, 'no-words': 'Probeer het in mei.' }))
      await world.runJobs()
      const mail = mailTo(world, amina.email, /Antwoord van Bakkerij De Halm/)!
      const page = textOf(await her.get(`/applications/${id}`))
      for (const text of [t(`reason.${reason}`), t(`learn.${reason}`)]) {
        assert.ok(mail.text.includes(text), mail.text)
        assert.ok(page.includes(text), page)
      }
      assert.match(page, /Probeer het in mei/)
      assert.equal((await row()).reason, reason)
      world.mails.length = 0
    })

  it('not without a reason, nor with one that is none', async () => {
    for (const reason of ['', 'too-far-away', 'constructor']) {
      const page = await send(company, link, 'refuse', { reason, 'no-words': 'Nee.' })
      assert.equal(page.status, 422)
      assert.match(textOf(page), /Kies waarom niet/)
      assert.match(textOf(page), /Nee\./)
    }
    assert.equal((await row()).state, 'sent')
  })

  it('and her CV and evidence close, while the page goes on saying how it ended', async () => {
    went(await send(company, link, 'refuse', { reason: 'no-supervisor' }))
    assert.equal((await company.get(link)).status, 200)
    assert.match(textOf(await company.get(link)), /Uw antwoord is verstuurd/)
    assert.equal((await company.get(`${link}/cv`)).status, 410)
    assert.equal((await company.get(`${link}/evidence/${newId()}`)).status, 410)
    const account = await world.as('karel')
    assert.equal((await account.get(`/company/applications/${id}/cv`)).status, 410)
  })

  it('after an invitation too; then the name is closed again', async () => {
    went(await send(company, link, 'invite', { moments: moment }))
    went(await send(company, link, 'refuse', { reason: 'days-do-not-fit' }))
    for (const page of [await company.get(link), await (await world.as('karel')).get('/company')])
      assert.doesNotMatch(page.html, /Amina|Warsame|amina@/)
    await world.runJobs()
    assert.ok(!mailTo(world, amina.email, /wil met je kennismaken/), 'an invitation that is over goes to nobody')
    assert.ok(mailTo(world, amina.email, /Antwoord van/))
  })

  it('and may pause its place, which others hear when they ask', async () => {
    went(await send(company, link, 'refuse', { reason: 'no-supervisor', pause: 'on' }))
    const page = await (await world.as('noor')).post(`/places/${deHalm}/apply`, { motivation: 'Ik kom kijken.' })
    assert.equal(page.status, 409)
    assert.match(textOf(page), /staat op pauze/)
  })
})

describe('two answer at once', () => {
  for (const first of ['the yes', 'the no'])
    it(`exactly one wins, and the other reads how it stands; ${first} sent first`, async () => {
      const account = await world.as('karel')
      const base = `/company/applications/${id}`
      const yes = hiddenOf(await company.get(link), `${link}/invite`)
      const no = hiddenOf(await account.get(base), `${base}/refuse`)
      const asks = [
        () => company.post(`${link}/invite`, { seen: yes.seen!, moments: moment }, yes['form-key']),
        () => account.post(`${base}/refuse`, { seen: no.seen!, reason: 'place-taken' }, no['form-key']),
      ]
      const pages = await Promise.all((first === 'the no' ? asks.reverse() : asks).map((ask) => ask()))
      assert.deepEqual(pages.map(({ status }) => status).sort(), [303, 409])
      const { state } = await row()
      assert.match(
        textOf(pages.find(({ status }) => status === 409)!),
        state === 'invited' ? /er is al uitgenodigd/ : /er is al nee gezegd/,
      )
      assert.equal((await stages()).length, 2)
    })

  it('she withdraws while it invites: one of the two, never both', async () => {
    const yes = hiddenOf(await company.get(link), `${link}/invite`)
    const pages = await Promise.all([
      her.post(`/applications/${id}/withdraw`),
      company.post(`${link}/invite`, { seen: yes.seen!, moments: moment }, yes['form-key']),
    ])
    const { state } = await row()
    assert.equal(state, 'withdrawn')
    assert.equal(pages[0]!.status, 303, 'she may always take it back')
    assert.ok([303, 409].includes(pages[1]!.status))
    assert.doesNotMatch((await company.get(link)).html, /Amina|Warsame/)
  })
})

describe('she chooses a moment', () => {
  const choose = (fields: Record<string, string>) => her.post(`/applications/${id}/moment`, fields)

  it('of those that were offered and still come; the company reads it with her name', async () => {
    went(await send(company, link, 'invite', { moments: [moment, '2026-03-09T10:00'] }))
    for (const [fields, says] of [
      [{}, /Kies een moment/],
      [{ moment: '2026-03-11T10:00' }, /Kies een moment/],
      [{ moment: 'none' }, /Schrijf wanneer je wel kunt/],
    ] as const) {
      const page = await choose(fields)
      assert.equal(page.status, 422)
      assert.match(textOf(page), says)
    }
    went(await choose({ moment }))
    await world.runJobs()
    assert.match(
      mailTo(world, karel.email, /Kennismaken voor/)!.text,
      /Amina Warsame koos dinsdag 10 maart, 13\.00 uur/,
    )
    const mails = world.mails.length
    went(await choose({ moment }))
    await world.runJobs()
    assert.equal(world.mails.length, mails, 'the same choice again says nothing new')
  })

  it('or none of these, with when she can: the company offers others, and she is told again', async () => {
    went(await send(company, link, 'invite', { moments: moment }))
    await world.runJobs()
    went(await choose({ moment: 'none', when: 'Elke vrijdag na twee uur.' }))
    await world.runJobs()
    assert.match(mailTo(world, karel.email, /Een ander moment gevraagd/)!.text, /Elke vrijdag na twee uur/)
    const kinds = (await noticesOf(karel.personId, `/company/applications/${id}`)).map(({ kind }) => kind)
    assert.ok(kinds.includes('application-other-moment') && !kinds.includes('application-chosen'), kinds.join())
    assert.match(textOf(await company.get(link)), /Geen moment paste\. Amina Warsame schrijft: .*Elke vrijdag/)
    const mails = world.mails.length
    went(await send(company, link, 'invite', { moments: '2026-03-13T14:30' }))
    await world.runJobs()
    const again = world.mails.slice(mails)
    assert.deepEqual(
      again.map(({ to }) => to),
      [amina.email],
    )
    assert.match(again[0]!.text, /vrijdag 13 maart, 14\.30 uur/)
    assert.equal((await choose({ moment })).status, 422, 'the first moment is off the table')
    went(await choose({ moment: '2026-03-13T14:30' }))
  })

  it('not one that has passed meanwhile', async () => {
    went(await send(company, link, 'invite', { moments: ['2026-03-03T12:01'] }))
    world.pass({ minutes: 2 })
    const page = await choose({ moment: '2026-03-03T12:01' })
    assert.equal(page.status, 422)
    assert.match(textOf(page), /Dit moment is al voorbij/)
  })

  it('not before an invitation, and nobody else for her', async () => {
    const early = await choose({ moment })
    assert.equal(early.status, 409)
    assert.match(textOf(early), /er is nog niet uitgenodigd/)
    went(await send(company, link, 'invite', { moments: moment }))
    for (const persona of ['noor', 'karel', 'ilse', 'hodan'] as const)
      assert.equal(
        (await (await world.as(persona)).post(`/applications/${id}/moment`, { moment })).status,
        404,
        persona,
      )
    assert.equal((await row()).chosen_moment, null)
  })
})

describe('a company takes her on', () => {
  it('not before she chose a moment', async () => {
    const early = await company.post(`${link}/accept`)
    assert.equal(early.status, 409)
    assert.match(textOf(early), /er is nog niet uitgenodigd/)
    went(await send(company, link, 'invite', { moments: moment }))
    const page = await company.post(`${link}/accept`)
    assert.equal(page.status, 409)
    assert.match(textOf(page), /koos nog geen moment/)
    assert.equal(await taken(), 0)
  })

  it('once, with one seat, however often the button is pressed', async () => {
    await world.owner.updateTable('applications.application').set({ state: 'withdrawn' }).where('id', '=', id).execute()
    id = await meet(world, her, deHalm)
    link = await answerLink(world, id)
    const pages = await Promise.all([1, 2, 3].map(() => company.post(`${link}/accept`)))
    assert.deepEqual(pages.map(({ status }) => status).sort(), [303, 409, 409])
    assert.match(textOf(pages.find(({ status }) => status === 409)!), /al vergeven aan deze leerling/)
    assert.equal(await taken(), 1)
    await world.runJobs()
    assert.equal(
      world.mails.filter(({ to, subject }) => to === amina.email && /Je kunt terecht/.test(subject)).length,
      1,
    )
    const agreements = await world.owner
      .selectFrom('placements.agreement')
      .select('id')
      .where('application_id', '=', id)
      .execute()
    assert.equal(agreements.length, 1)
    const back = await her.post(`/applications/${id}/withdraw`)
    assert.equal(back.status, 409, 'the agreement is called off, not the application')
  })

  it('not when the last seat has just gone: one is taken on, the others hear it with a notice and a mail', async () => {
    const other = await world.as('noor')
    const [hers, his] = [id, await applyFor(other, deHalm)]
    const third = demo.waitingApplication
    await world.owner.updateTable('places.place').set({ seats: 1, taken: 0 }).where('id', '=', deHalm).execute()
    const links = [link, await answerLink(world, his)]
    for (const [i, visitor] of [her, other].entries()) {
      went(await send(company, links[i]!, 'invite', { moments: moment }))
      went(await visitor.post(`/applications/${[hers, his][i]}/moment`, { moment }))
    }
    const pages = await Promise.all(links.map((one) => world.visitor().post(`${one}/accept`)))
    assert.deepEqual(pages.map(({ status }) => status).sort(), [303, 409])
    const lost = pages.findIndex(({ status }) => status === 409)
    assert.match(textOf(pages[lost]!), /De plek is net aan iemand anders gegeven/)
    assert.equal(await taken(), 1)
    const loser = [amina, noor][lost]!
    const lostId = [hers, his][lost]!
    world.mails.length = 0
    await world.runJobs()
    for (const one of [lostId, third]) {
      const { state, reason } = await row(one)
      assert.deepEqual({ state, reason }, { state: 'filled', reason: 'place-taken' })
    }
    assert.deepEqual((await stages(lostId)).at(-1), 'filled job')
    assert.ok(
      (await noticesOf(loser.personId, `/applications/${lostId}`)).some(
        ({ kind }) => kind === 'application-place-gone',
      ),
    )
    assert.match(mailTo(world, loser.email, /is vergeven/)!.text, /ging naar iemand anders/)
    const before = await everything(world)
    await world.runJob('close-full-place', {
      applicationId: [his, hers][lost],
      personId: loser.personId,
      placeId: deHalm,
    })
    assert.deepEqual(await everything(world), before, 'the job again changes nothing')
  })
})

describe('the link of a mail', () => {
  const opens = async (path: string) => {
    const page = await world.visitor().get(path)
    return { status: page.status, text: textOf(page) }
  }
  const newLink = async (set: Record<string, unknown>) => {
    const linkId = newId()
    await world.owner
      .insertInto('people.link')
      .values({
        id: linkId,
        person_id: amina.personId,
        may: ['answer'],
        subject: id,
        holder: 'X',
        expires_at: testNow.add({ hours: 9999 }),
        ...set,
      } as never)
      .execute()
    return `/answer/${linkToken(world.services, linkId)}`
  }

  it('is opened by a mail scanner as often as it likes: no row of any table changes', async () => {
    went(await send(company, link, 'invite', { moments: moment }))
    const before = await everything(world)
    for (let i = 0; i < 3; i++)
      for (const path of [link, `${link}/cv`, `${link}?done=accepted`, `${link}/accept`, `${link}/refuse`])
        await world.visitor().get(path)
    await world.visitor().request(link, { method: 'HEAD' })
    assert.deepEqual(await everything(world), before)
  })

  it('does not work when a letter of it is changed, cut off or added', async () => {
    const flip = (text: string, at: number) => text.slice(0, at) + (text[at] === 'a' ? 'b' : 'a') + text.slice(at + 1)
    for (const broken of [
      flip(link, link.length - 1),
      flip(link, 12),
      link.slice(0, -1),
      `${link}a`,
      '/answer/x',
      `/answer/${id}`,
      `/answer/${'%00'.repeat(40)}`,
    ]) {
      const { status, text } = await opens(broken)
      assert.equal(status, 410, broken)
      assert.match(text, /werkt niet meer/)
      assert.equal((await world.visitor().post(`${broken}/refuse`, { reason: 'place-taken' })).status, 410, broken)
    }
    assert.equal((await row()).state, 'sent')
  })

  it('does not work for another purpose, after its last day, or when it was ended', async () => {
    for (const set of [
      { may: ['agreement'] },
      { may: ['look-back'] },
      { expires_at: testNow.subtract({ hours: 1 }) },
      { revoked_at: testNow },
    ]) {
      const path = await newLink(set)
      assert.equal((await opens(path)).status, 410, JSON.stringify(set))
      for (const act of ['invite', 'refuse', 'accept'])
        assert.equal(
          (await world.visitor().post(`${path}/${act}`, { reason: 'place-taken', moments: moment })).status,
          410,
        )
    }
    const sign = (await newLink({ may: ['agreement'] })).replace('/answer/', '/sign/')
    assert.equal((await opens(sign)).status, 404, 'a link for an agreement that is none')
    assert.equal((await row()).state, 'sent')
  })

  it('opens its own application and nothing else, whatever the form says', async () => {
    const other = await applyFor(await world.as('noor'), deHalm)
    went(await world.visitor().post(`${link}/refuse`, { applicationId: other, id: other, reason: 'place-taken' }))
    assert.deepEqual([(await row()).state, (await row(other)).state], ['refused', 'sent'])
    const swapped = await newLink({ subject: other })
    const tokenOfMine = link.split('/').at(-1)!
    const visitor = world.visitor()
    for (const path of [
      '/applications',
      `/applications/${other}`,
      `/company/applications/${other}`,
      '/company',
      '/cv',
      `/people/${noor.personId}/cv`,
      '/me',
      '/route',
    ]) {
      const page = await visitor.get(`${path}?token=${tokenOfMine}`)
      assert.ok([303, 404].includes(page.status), `${path} ${page.status}`)
    }
    // her own id in front of another's signature
    const [, mine] = /\/answer\/([^.]+)\./.exec(link)!
    const [, signature] = /\/answer\/[^.]+(\..+)$/.exec(swapped)!
    assert.equal((await opens(`/answer/${mine}${signature}`)).status, 410)
  })

  it('works for who is signed in as somebody else, as the company and not as her', async () => {
    const noorBrowser = await world.as('noor')
    went(await send(noorBrowser, link, 'invite', { moments: moment }))
    assert.deepEqual((await stages()).at(-1), 'invited company')
    const { actor_kind } = await world.owner
      .selectFrom('platform.audit')
      .select('actor_kind')
      .where('action', '=', 'invite')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    assert.equal(actor_kind, 'link')
  })
})

describe('the account of a company', () => {
  it('reads and answers what was sent to it, and nothing of another company', async () => {
    const { person_id: stranger } = await world.owner
      .selectFrom('places.contact')
      .select('person_id')
      .where('company_id', '=', demo.companies.nour)
      .executeTakeFirstOrThrow()
    const other = await world.signedIn(stranger)
    const base = `/company/applications/${id}`
    for (const visitor of [
      other,
      await world.as('amina'),
      await world.as('ilse'),
      await world.as('hodan'),
      await world.as('team'),
    ]) {
      for (const path of [base, `${base}/cv`]) assert.equal((await visitor.get(path)).status, 404)
      for (const [act, fields] of [
        ['invite', { moments: moment }],
        ['refuse', { reason: 'place-taken' }],
        ['accept', {}],
      ] as const)
        assert.equal((await visitor.post(`${base}/${act}`, fields as Record<string, string>)).status, 404, act)
    }
    assert.equal((await world.visitor().get(base)).status, 303)
    assert.equal((await world.visitor().post(`${base}/accept`)).status, 303)
    assert.deepEqual([(await row()).state, await stages()], ['sent', ['sent young']])
    assert.doesNotMatch((await other.get('/company')).html, new RegExp(id))
    const account = await world.as('karel')
    assert.match((await account.get('/company')).html, new RegExp(id))
    went(await send(account, base, 'invite', { moments: moment }))
    assert.equal((await row()).state, 'invited')
  })

  it('of somebody who left the company opens nothing any more', async () => {
    const leave = (until: string) =>
      Promise.all([
        world.owner
          .updateTable('people.role')
          .set({ until: until as never })
          .where('person_id', '=', karel.personId)
          .execute(),
        world.owner
          .updateTable('people.hat')
          .set({ until: until as never })
          .where('person_id', '=', karel.personId)
          .execute(),
      ])
    await leave('2026-03-01')
    const account = await world.as('karel')
    assert.equal((await account.get('/company')).status, 404)
    assert.equal((await account.get(`/company/applications/${id}`)).status, 404)
    assert.equal((await account.post(`/company/applications/${id}/refuse`, { reason: 'place-taken' })).status, 404)
    await leave('infinity')
  })

  it('of a place that is full reads of what she asks elsewhere nothing', async () => {
    const elsewhere = await applyFor(her, nour)
    assert.doesNotMatch((await (await world.as('karel')).get('/company')).html, new RegExp(elsewhere))
    went(await her.post(`/applications/${elsewhere}/withdraw`))
  })
})
