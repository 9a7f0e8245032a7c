import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { demo, personas } from '../../../db/builders.ts'
import { applyFor, buttonOf, everything, mailTo } from '../../../test/application-steps.ts'
import {
  agreementRow,
  change,
  happened,
  partiesOf,
  sign,
  signLink,
  takenOn,
  termsForm,
} from '../../../test/placement-steps.ts'
import { textOf, went } from '../../../test/portfolio-steps.ts'
import { openWorld, testNow, type World } from '../../../test/world.ts'
import { newId } from '../../platform/ids.ts'
import { linkToken } from '../people/index.ts'

const { amina, hodan, ilse, karel } = personas
const everybody = [amina, hodan, karel, ilse].map(({ email }) => email).sort()
let world: World
let id: string
before(async () => {
  world = await openWorld()
  await world.owner.updateTable('places.place').set({ seats: 100 }).where('id', '=', demo.places.deHalm).execute()
})
after(() => world.close())

const row = () => agreementRow(world, id)
const taken = async () =>
  (
    await world.owner
      .selectFrom('places.place')
      .select('taken')
      .where('id', '=', demo.places.deHalm)
      .executeTakeFirstOrThrow()
  ).taken
const signatures = async () => {
  const rows = await world.owner
    .selectFrom('placements.signature')
    .select(['party', 'version', 'name'])
    .where('agreement_id', '=', id)
    .orderBy('id')
    .execute()
  return rows.map(({ party, version }) => `${party} ${version}`)
}
const mailsTo = (subject: RegExp) =>
  world.mails
    .filter((mail) => subject.test(mail.subject))
    .map(({ to }) => to)
    .sort()

/** A new agreement of Amina's, sent to be signed. */
const offered = async () => {
  id = await takenOn(world)
  went(await change(world, id))
  world.mails.length = 0
}

describe('signing', () => {
  beforeEach(offered)

  it('is done in any order; the last one makes it complete, and all hear it once', async () => {
    for (const party of ['school', 'guardian', 'company'] as const) {
      went(await sign(world, id, party))
      assert.equal((await row()).state, 'open')
    }
    const last = await sign(world, id, 'young')
    const page = textOf(await world.visitor().get(last.location!))
    assert.match(page, /Getekend\..*Iedereen tekende\. Het begint op 7 april/)
    assert.equal((await row()).state, 'signed')
    await world.runJobs()
    assert.deepEqual(mailsTo(/Iedereen tekende/), everybody)
    assert.deepEqual((await happened(world, id)).slice(-4), [
      'sign school',
      'sign guardian',
      'sign company',
      'sign-last young',
    ])
    const before = await everything(world)
    await world.runJob('agreement-told', { agreementId: id, personId: amina.personId, what: 'signed' })
    await world.runJobs()
    assert.deepEqual(mailsTo(/Iedereen tekende/), everybody, 'the job again mails nobody')
    assert.deepEqual(await everything(world), before)
  })

  it('is done from an account as well as from the mail, and by either once', async () => {
    const her = await world.as('amina')
    const fields = { version: '1', read: 'on', may: 'on', name: 'Amina Warsame' }
    went(await her.post(`/agreements/${id}/sign`, fields))
    for (const again of [await her.post(`/agreements/${id}/sign`, fields), await sign(world, id, 'young')]) {
      assert.equal(again.status, 409)
      assert.match(textOf(again), /U tekende al/)
    }
    went(await (await world.as('hodan')).post(`/to-sign/${id}/sign`, fields))
    went(await (await world.as('ilse')).post(`/to-sign/${id}/sign`, fields))
    assert.deepEqual(await signatures(), ['young 1', 'guardian 1', 'school 1'])
  })

  it('once by a double click', async () => {
    const link = await signLink(world, id, 'guardian')
    const key = newId()
    const fields = { version: '1', read: 'on', may: 'on', name: 'Hodan' }
    const both = await Promise.all([1, 2].map(() => world.visitor().post(`${link}/sign`, fields, key)))
    assert.deepEqual(
      both.map(({ status }) => status),
      [303, 303],
    )
    const two = await Promise.all([1, 2].map(() => world.visitor().post(`${link}/sign`, fields)))
    assert.deepEqual(
      two.map(({ status }) => status),
      [409, 409],
    )
    assert.deepEqual(await signatures(), ['guardian 1'])
  })

  it('of an earlier version is not possible: the page says that it changed', async () => {
    went(await change(world, id, { pause: '45' }))
    const page = await sign(world, id, 'guardian', { version: '1' })
    assert.equal(page.status, 409)
    assert.match(textOf(page), /De afspraken veranderden net/)
    assert.match(textOf(page), /Versie 2/)
    for (const version of ['', '0', '3', 'x', '1e3'])
      assert.ok([409, 422].includes((await sign(world, id, 'guardian', { version })).status), version)
    assert.deepEqual(await signatures(), [])
  })

  it('for another party is not possible: a link and an account sign as whom they are', async () => {
    const guardian = await signLink(world, id, 'guardian')
    went(
      await world.visitor().post(`${guardian}/sign`, {
        version: '1',
        read: 'on',
        may: 'on',
        name: 'Karel de Wit',
        party: 'company',
        agreementId: newId(),
      }),
    )
    assert.deepEqual(await signatures(), ['guardian 1'])
    const company = await world.visitor().get(await signLink(world, id, 'company'))
    assert.match(textOf(company), /Teken als Karel de Wit/)
    const karel = await world.as('karel')
    went(await karel.post(`/agreements/${id}/sign`, { version: '1', read: 'on', may: 'on', name: 'Amina Warsame' }))
    assert.deepEqual(await signatures(), ['guardian 1', 'company 1'])
    const other = await takenOn(world, personas.noor.personId)
    const stranger = await signLink(world, other, 'company')
    assert.equal((await world.visitor().get(`${stranger.replace('/sign/', '/answer/')}`)).status, 410)
    assert.equal((await world.visitor().get(`${stranger.replace('/sign/', '/look-back/')}`)).status, 410)
  })

  it('by two at once is kept of both, and complete exactly once', async () => {
    for (const party of ['school', 'guardian'] as const) went(await sign(world, id, party))
    const pages = await Promise.all([sign(world, id, 'young'), sign(world, id, 'company')])
    assert.deepEqual(
      pages.map(({ status }) => status),
      [303, 303],
    )
    assert.equal((await row()).state, 'signed')
    assert.equal((await signatures()).length, 4)
    assert.equal((await happened(world, id)).filter((what) => what.startsWith('sign-last')).length, 1)
    await world.runJobs()
    assert.deepEqual(mailsTo(/Iedereen tekende/), everybody)
  })

  it('while somebody changes it ends in one order: nobody has signed what she did not read', async () => {
    const form = termsForm((await row()).terms, { pause: '45' })
    const company = await signLink(world, id, 'company')
    const [signed, changed] = await Promise.all([
      sign(world, id, 'guardian'),
      world.visitor().post(`${company}/change`, form),
    ])
    assert.equal(changed.status, 303)
    assert.ok([303, 409].includes(signed.status))
    const { version } = await row()
    assert.equal(version, 2)
    assert.ok(!(await signatures()).includes('guardian 2'))
  })

  it('stops when the company is no recognised learning company any more', async () => {
    const until = (day: string) =>
      world.owner
        .updateTable('places.recognition')
        .set({ until: Temporal.PlainDate.from(day) })
        .where('company_id', '=', demo.companies.deHalm)
        .where('crebo', '=', demo.crebo)
        .execute()
    await until('2026-03-02')
    for (const party of ['company', 'young'] as const) {
      const page = await sign(world, id, party)
      assert.equal(page.status, 409)
      assert.match(textOf(page), /op de dag van tekenen geen erkend leerbedrijf/)
    }
    assert.match(
      textOf(await world.visitor().get(await signLink(world, id, 'school'))),
      /Zo mag het niet.*geen erkend leerbedrijf/,
    )
    const changed = await change(world, id, { pause: '40' })
    assert.equal(changed.status, 422)
    assert.match(textOf(changed), /geen erkend leerbedrijf/)
    await until('2026-03-03')
    went(await sign(world, id, 'company'))
    await until('2028-01-01')
  })

  it('is over when the first day has passed, until somebody moves it', async () => {
    const from = (day: string) =>
      world.owner
        .updateTable('placements.agreement')
        .set((eb) => ({
          starts_on: Temporal.PlainDate.from(day),
          terms: eb.fn('jsonb_set', ['terms', eb.val('{from}'), eb.val(JSON.stringify(day))]) as never,
        }))
        .where('id', '=', id)
        .execute()
    await from('2026-03-02')
    const page = await sign(world, id, 'school')
    assert.equal(page.status, 409)
    assert.match(textOf(page), /De eerste dag ligt voor de dag van tekenen/)
    await from('2026-03-03')
    went(await sign(world, id, 'school'))
  })
})

describe('a signature', () => {
  before(offered)

  // biome-ignore format: a table is read by the row
  const wrong: [what: string, fields: Record<string, string | string[]>, says: RegExp][] = [
    ['that it was read', { read: '' }, /Kruis aan dat u de afspraken las/],
    ['that one may sign', { may: 'off' }, /Kruis aan dat u mag tekenen/],
    ['a name', { name: ' \u0000 ' }, /Vul dit in/],
    ['a name of at most 200 characters', { name: 'x'.repeat(201) }, /hooguit 200 tekens/],
  ]
  for (const [what, fields, says] of wrong)
    it(`asks ${what}, and keeps the rest of the form`, async () => {
      const page = await sign(world, id, 'guardian', fields)
      assert.equal(page.status, 422)
      assert.match(textOf(page), says)
      assert.deepEqual(await signatures(), [])
    })
})

describe('changing', () => {
  beforeEach(offered)

  it('makes a new version: who signed signs again, old links end, the new ones go out, the earlier terms stay readable', async () => {
    const old = await Promise.all((await partiesOf(world, id)).map((party) => signLink(world, id, party)))
    for (const party of ['school', 'guardian'] as const) went(await sign(world, id, party))
    const done = await change(world, id, { pause: '45', until: '2026-06-09' })
    assert.equal(done.status, 303)
    const { version, state, history } = await row()
    assert.deepEqual([version, state, (history as unknown[]).length], [2, 'open', 1])
    assert.deepEqual(mailsTo(/Afspraken veranderd/), everybody)
    for (const link of old) {
      const page = await world.visitor().get(link)
      assert.equal(page.status, 410)
      assert.match(textOf(page), /werkt niet meer/)
      assert.equal(
        (await world.visitor().post(`${link}/sign`, { version: '2', read: 'on', may: 'on', name: 'X' })).status,
        410,
      )
    }
    const page = textOf(await world.visitor().get(buttonOf(mailTo(world, hodan.email))))
    assert.match(page, /Nog niemand tekende.*Versie 2/)
    assert.match(page, /Wat veranderde er sinds versie 1\?.*Hoe laat: was 6\.00 tot 12\.00 uur, 30 minuten pauze/)
    assert.deepEqual(await signatures(), ['school 1', 'guardian 1'])
    for (const party of await partiesOf(world, id)) went(await sign(world, id, party))
    assert.equal((await row()).state, 'signed')
  })

  it('to the same says that nothing changed, and mails nobody', async () => {
    went(await sign(world, id, 'school'))
    const { terms } = await row()
    const page = await world.visitor().post(`${await signLink(world, id, 'company')}/change`, termsForm(terms))
    assert.match(page.location!, /done=same$/)
    await world.runJobs()
    assert.deepEqual([(await row()).version, world.mails.length, await signatures()], [1, 0, ['school 1']])
  })

  it('twice before the mails are out mails each party once', async () => {
    const company = await signLink(world, id, 'company')
    for (const pause of ['40', '50'])
      went(await world.visitor().post(`${company}/change`, termsForm((await row()).terms, { pause })))
    await world.runJobs()
    const sent = mailsTo(/Afspraken veranderd/)
    assert.deepEqual([...new Set(sent)], everybody)
    for (const { email } of [amina, hodan, karel, ilse]) {
      const page = await world.visitor().get(buttonOf(mailTo(world, email, /Afspraken veranderd/)))
      assert.match(textOf(page), /Versie 3/)
    }
  })

  it('is refused with the rule for her and the school, and without an age or a rule for the company', async () => {
    const forbidden = { start: '04:00', end: '12:00' }
    for (const party of ['young', 'school'] as const) {
      const page = await change(world, id, forbidden, party)
      assert.equal(page.status, 422)
      assert.match(textOf(page), /mag je alleen werken tussen 6\.00 uur en 23\.00 uur\. Bron: Arbeidstijdenwet/)
    }
    const company = await change(world, id, forbidden)
    assert.equal(company.status, 422)
    const text = textOf(company)
    assert.match(text, /Deze uren zijn niet toegestaan op dinsdag 7 april\. Kies andere uren/)
    assert.doesNotMatch(text, /Arbeidstijdenwet|23\.00|\b1[5-9] jaar|leeftijd|2008|2009/)
    assert.match(company.html, /value="04:00"/)
    assert.equal((await row()).version, 1)
    const guardian = await world
      .visitor()
      .post(`${await signLink(world, id, 'guardian')}/change`, termsForm((await row()).terms, { pause: '45' }))
    assert.equal(guardian.status, 409, 'a guardian signs or calls off, and changes nothing')
  })

  it('to today is allowed, on the Dutch day: from midnight here, not in Greenwich', async () => {
    const other = await openWorld()
    // 23.30 in Greenwich on the 28th is half past twelve at night here, of the day on which the clocks go forward
    other.pass({ hours: 25 * 24 + 12, minutes: 30 })
    assert.equal(String(other.services.clock.now()), '2026-03-28T23:30:00Z')
    const one = await takenOn(other)
    const { terms } = await agreementRow(other, one)
    const page = (from: string) =>
      signLink(other, one, 'company').then((link) =>
        other.visitor().post(`${link}/change`, termsForm(terms, { from, weekdays: ['1', '2'] })),
      )
    assert.match(textOf(await page('2026-03-28')), /De eerste dag is al voorbij/)
    assert.equal((await page('2026-03-29')).status, 303)
    await other.close()
  })

  it('keeps the hours and days of a plan that goes over both changes of the clock', async () => {
    went(
      await change(world, id, {
        from: '2026-03-24',
        until: '2026-11-03',
        weekdays: ['2'],
        start: '09:00',
        end: '12:00',
      }),
    )
    const { terms, starts_on, ends_on } = await row()
    assert.deepEqual(
      [String(starts_on), String(ends_on), terms.start, terms.end],
      ['2026-03-24', '2026-11-03', '09:00', '12:00'],
    )
    // 33 Tuesdays of two and a half hours
    assert.equal(terms.hoursPerStudyYear, Math.round(33 * 2.5))
    const [hers] = await world.owner
      .selectFrom('people.link')
      .select('expires_at')
      .where('subject', '=', id)
      .orderBy('id', 'desc')
      .limit(1)
      .execute()
    assert.equal(hers!.expires_at.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString(), '2027-01-02')
  })
})

describe('a change', () => {
  before(offered)

  // biome-ignore format: a table is read by the row
  const wrong: [what: string, changes: Parameters<typeof termsForm>[1], says: RegExp][] = [
    ['a first day that has passed', { from: '2026-03-02' }, /De eerste dag is al voorbij/],
    ['a last day before the first', { until: '2026-04-06' }, /De laatste dag ligt voor de eerste dag/],
    ['more than two years', { until: '2028-09-01' }, /langer dan twee jaar/],
    ['no day of the week', { weekdays: [] }, /Kies op welke dagen er gewerkt wordt/],
    ['a day of the week that is none', { weekdays: ['9'] }, /Kies op welke dagen er gewerkt wordt/],
    ['an end before the start', { end: '05:00' }, /De eindtijd ligt voor de begintijd/],
    ['a pause as long as the day', { end: '07:00', pause: '90' }, /De pauze past niet in de dag/],
    ['no day within the dates', { from: '2026-04-08', until: '2026-04-10' }, /Er blijft geen dag over/],
    ['more than 400 days', { weekdays: ['1', '2', '3', '4', '5', '6', '7'], until: '2027-06-01' }, /meer dan 400 dagen/],
    ['no tasks', { tasks: ' ' }, /Dit moet er volgens de wet in staan: Wat er te doen is/],
    ['no learning goals', { goals: '' }, /Dit moet er volgens de wet in staan: Leerdoelen/],
    ['no trainer', { practicalTrainer: '' }, /Vul dit in/],
    ['a time that is none', { start: '24:00' }, /Schrijf de tijd als 16\.30/],
    ['an allowance in cents', { allowance: '75,50' }, /Vul een getal in/],
    ['a pause of minutes below nothing', { pause: '-5' }, /Dit getal is te klein/],
  ]
  for (const [what, changes, says] of wrong)
    it(`to ${what} is refused with what to do`, async () => {
      const page = await change(world, id, changes)
      assert.equal(page.status, 422)
      assert.match(textOf(page), says)
      assert.equal((await row()).version, 1)
    })

  it('to a date that does not exist, or to none, is refused', async () => {
    const link = await signLink(world, id, 'company')
    const form = termsForm((await row()).terms)
    for (const [fields, says] of [
      [{ 'from.day': '31', 'from.month': '4' }, /Deze datum bestaat niet/],
      [{ 'from.day': '29', 'from.month': '2', 'from.year': '2027' }, /Deze datum bestaat niet/],
      [{ 'until.day': '', 'until.month': '', 'until.year': '' }, /Vul dit in/],
    ] as const) {
      const page = await world.visitor().post(`${link}/change`, { ...form, ...fields })
      assert.equal(page.status, 422)
      assert.match(textOf(page), says)
    }
  })
})

describe('a draft that is sent with other days', () => {
  it('lets the company keep the link of its mail until two months after the last day', async () => {
    id = await takenOn(world)
    const link = await signLink(world, id, 'company')
    went(await change(world, id, { until: '2027-06-01' }))
    assert.equal(await signLink(world, id, 'company'), link)
    const [row] = await world.owner
      .selectFrom('people.link')
      .select('expires_at')
      .where('subject', '=', id)
      .orderBy('id')
      .limit(1)
      .execute()
    assert.ok(Temporal.Instant.compare(row!.expires_at, '2027-07-30T00:00:00Z') > 0, String(row!.expires_at))
  })
})

describe('calling it off', () => {
  beforeEach(offered)

  for (const [party, when] of [
    ['company', 'draft'],
    ['young', 'open'],
    ['guardian', 'open'],
    ['school', 'signed'],
  ] as const)
    it(`by the ${party} while it is ${when} gives the seat back once, and all hear it`, async () => {
      if (when === 'draft') id = await takenOn(world)
      if (when === 'signed') for (const one of await partiesOf(world, id)) went(await sign(world, id, one))
      await world.runJobs()
      world.mails.length = 0
      const before = await taken()
      const link = await signLink(world, id, party)
      const pages = await Promise.all([1, 2].map(() => world.visitor().post(`${link}/withdraw`)))
      assert.deepEqual(pages.map(({ status }) => status).sort(), [303, 409])
      assert.match(textOf(pages.find(({ status }) => status === 409)!), /de afspraken zijn afgezegd/)
      assert.equal(await taken(), before - 1)
      await world.runJobs()
      assert.deepEqual(mailsTo(/Afspraken afgezegd/), everybody)
      assert.equal((await row()).state, 'withdrawn')
      const late = await sign(world, id, 'school')
      assert.equal(late.status, 409)
      assert.match(textOf(late), /de afspraken zijn afgezegd/)
    })
})

describe('after it was called off', () => {
  beforeEach(offered)

  it('she may ask for the same place again, and not before', async () => {
    const her = await world.as('amina')
    const { application_id } = await row()
    const apply = `/places/${demo.places.deHalm}/apply`
    const words = { motivation: 'Ik wil het nog een keer proberen.' }
    assert.equal((await her.get(apply)).location, `/applications/${application_id}`)
    const before = await her.post(apply, words)
    assert.equal(before.status, 409)
    assert.match(textOf(before), /Je vroeg dit al/)
    const seats = await taken()
    went(await her.post(`/agreements/${id}/withdraw`))
    await world.runJobs()
    assert.equal(await taken(), seats - 1)
    assert.match(textOf(await her.get(`/applications/${application_id}`)), /zijn voorbij/)
    assert.equal((await her.get(apply)).status, 200)
    const again = await applyFor(her, demo.places.deHalm, words)
    assert.notEqual(again, application_id)
    assert.equal((await her.post(apply, words)).status, 409, 'one at a time')
    await world.runJob('agreement-told', { agreementId: id, personId: amina.personId, what: 'withdrawn' })
    assert.equal((await her.get(apply)).location, `/applications/${again}`, 'told twice, it stays as it is')
  })
})

describe('the link of a mail about an agreement', () => {
  beforeEach(offered)

  it('is opened by a mail scanner as often as it likes: no row of any table changes', async () => {
    const link = await signLink(world, id, 'company')
    const before = await everything(world)
    for (let i = 0; i < 2; i++)
      for (const path of [link, `${link}/pdf`, `${link}?done=signed`, `${link}/sign`, `${link}/withdraw`])
        await world.visitor().get(path)
    assert.deepEqual(await everything(world), before)
  })

  it('does not work altered, after its last day or when it was ended, and opens no other page', async () => {
    const link = await signLink(world, id, 'guardian')
    for (const path of [
      `${link.slice(0, -1)}_`,
      link.replace('/sign/', '/look-back/'),
      link.replace('/sign/', '/answer/'),
      '/sign/abc',
      `/sign/${id}`,
    ])
      assert.equal((await world.visitor().get(path)).status, 410, path)
    for (const set of [{ expires_at: testNow.subtract({ hours: 1 }) }, { revoked_at: testNow }]) {
      const linkId = newId()
      await world.owner
        .insertInto('people.link')
        .values({
          id: linkId,
          person_id: amina.personId,
          may: ['agreement'],
          subject: id,
          holder: 'X',
          expires_at: testNow.add({ hours: 24 }),
          ...set,
        })
        .execute()
      assert.equal((await world.visitor().get(`/sign/${linkToken(world.services, linkId)}`)).status, 410)
    }
    const visitor = world.visitor()
    await visitor.get(link)
    for (const path of [`/agreements/${id}`, `/to-sign/${id}`, '/agreements', '/cv', '/applications'])
      assert.equal((await visitor.get(path)).status, 303, path)
  })

  it('of nobody who is a party reads no more than a company may, and does nothing', async () => {
    const linkId = newId()
    await world.owner
      .insertInto('people.link')
      .values({
        id: linkId,
        person_id: amina.personId,
        may: ['agreement'],
        subject: id,
        holder: 'X',
        expires_at: testNow.add({ hours: 24 }),
      })
      .execute()
    const link = `/sign/${linkToken(world.services, linkId)}`
    const page = await world.visitor().get(link)
    assert.equal(page.status, 200)
    assert.doesNotMatch(page.html, /<form[^>]+action="\/sign|Hodan/)
    assert.equal(
      (await world.visitor().post(`${link}/sign`, { version: '1', read: 'on', may: 'on', name: 'X' })).status,
      404,
    )
    assert.equal((await world.visitor().post(`${link}/withdraw`)).status, 404)
  })
})
