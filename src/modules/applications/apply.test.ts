import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { demo, personas } from '../../../db/builders.ts'
import { answerLink, applyFor, buttonOf, mailTo } from '../../../test/application-steps.ts'
import { addActivity, idsIn, picture, textOf, went } from '../../../test/portfolio-steps.ts'
import { openWorld, type Page, type Visitor, type World } from '../../../test/world.ts'
import { newId } from '../../platform/ids.ts'

const { amina, karel } = personas
let world: World
let her: Visitor
before(async () => {
  world = await openWorld()
  her = await world.as('amina')
})
after(() => world.close())

const { deHalm, nour, molenbrood } = demo.places
const apply = (placeId: string) => `/places/${placeId}/apply`
const words = { motivation: 'Ik wil leren hoe je elke dag goed brood bakt.' }

const hers = () =>
  world.owner.selectFrom('applications.application').selectAll().where('person_id', '=', amina.personId).execute()
/** Takes away what she sent, so that the next test starts anew. */
async function forget(): Promise<void> {
  for (const table of ['event', 'evidence', 'identity'] as const)
    await world.owner.deleteFrom(`applications.${table}`).where('person_id', '=', amina.personId).execute()
  await world.owner.deleteFrom('applications.application').where('person_id', '=', amina.personId).execute()
}
const place = (id: string, set: Record<string, unknown>) =>
  world.owner
    .updateTable('places.place')
    .set(set as never)
    .where('id', '=', id)
    .execute()

describe('what a company reads before it invites', () => {
  /** Everything that says who she is or where she comes from. */
  const secrets = async (): Promise<string[]> => {
    const person = await world.owner
      .selectFrom('people.person')
      .selectAll()
      .where('person_id', '=', amina.personId)
      .executeTakeFirstOrThrow()
    const organisations = await world.owner
      .selectFrom('portfolio.activity')
      .select('organisation')
      .where('person_id', '=', amina.personId)
      .execute()
    const confirmers = await world.owner
      .selectFrom('portfolio.confirmation')
      .select('by_name')
      .where('person_id', '=', amina.personId)
      .execute()
    const found = [
      person.given_name,
      person.family_name,
      person.email,
      person.phone,
      person.street,
      person.postcode,
      person.postcode?.slice(0, 4),
      person.place,
      String(person.birth_date),
      person.birth_date!.year.toString(),
      'Zaanoever',
      'Hodan',
      amina.personId,
      ...organisations.map((row) => row.organisation),
      ...confirmers.map((row) => row.by_name),
    ].filter((text): text is string => Boolean(text))
    assert.ok(found.length > 13, found.join())
    return found
  }
  const holdsNothing = async (what: string, text: string) => {
    // numbers of rows are drawn by chance, and now and then hold a year or a house number
    const said = text
      .toLowerCase()
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) =>
        id === amina.personId ? id : '',
      )
    for (const secret of await secrets()) assert.ok(!said.includes(secret.toLowerCase()), `${what} says ${secret}`)
  }
  const whole = ({ html, headers }: Page) => `${[...headers].flat().join('\n')}\n${html}`

  let applicationId: string
  let link: string
  before(async () => {
    await forget()
    const activityId = await addActivity(her, { title: 'Soep uitdelen', organisation: 'Stichting Wormerhart' })
    went(await her.post(`/activities/${activityId}/evidence`, { file: await picture('Amina Warsame Zaandam.png') }))
    const { id } = await world.owner
      .selectFrom('portfolio.evidence')
      .select('id')
      .where('activity_id', '=', activityId)
      .executeTakeFirstOrThrow()
    const activities = idsIn((await her.get(apply(deHalm))).html.split('name="activities"').slice(1).join('name='))
    applicationId = await applyFor(her, deHalm, {
      ...words,
      competences: ['precise', 'calm'],
      activities,
      evidence: id,
    })
    link = await answerLink(world, applicationId)
    await world.runJobs()
  })

  it('has no name, school, address, organisation or number in the mail', async () => {
    const mail = mailTo(world, karel.email, /wil kennismaken/)
    assert.match(mail!.text, /elke dag goed brood bakt/)
    await holdsNothing('the mail', JSON.stringify(mail))
    assert.equal(buttonOf(mail), link)
  })

  it('has none on the page of the link, in its CV and in its headers', async () => {
    const visitor = world.visitor()
    for (const path of [link, `${link}/cv`]) {
      const page = await visitor.get(path)
      assert.equal(page.status, 200)
      await holdsNothing(path, whole(page))
    }
    assert.match(textOf(await visitor.get(`${link}/cv`)), /Ik weeg af, ik schrijf op, ik proef/)
  })

  it('has none on the pages of its account', async () => {
    const company = await world.as('karel')
    for (const path of [
      '/company',
      `/company/applications/${applicationId}`,
      `/company/applications/${applicationId}/cv`,
      '/messages',
    ]) {
      const page = await company.get(path)
      assert.equal(page.status, 200, path)
      await holdsNothing(path, whole(page))
    }
  })

  it('has none with the evidence, whatever her file was called', async () => {
    const visitor = world.visitor()
    const cv = await visitor.get(`${link}/cv`)
    const [, path] = /href="([^"]+\/evidence\/[^"]+)"/.exec(cv.html)!
    const file = await visitor.get(path!)
    assert.equal(file.status, 200)
    assert.equal(file.headers.get('content-type'), 'image/png')
    await holdsNothing(
      'the file',
      `${[...file.headers].flat().join('\n')}\n${Buffer.from(file.bytes()).toString('latin1')}`,
    )
  })

  it('has none on any page of the other parties either', async () => {
    for (const persona of ['noor', 'hodan', 'team'] as const) {
      const other = await world.as(persona)
      for (const path of [`/applications/${applicationId}`, `/company/applications/${applicationId}`])
        assert.equal((await other.get(path)).status, 404, `${persona} ${path}`)
    }
  })

  it('has her name where the city of the place shows it from the start, and there she reads so before she sends', async () => {
    const away = await world.owner
      .selectFrom('places.place as p')
      .innerJoin('places.contact as c', 'c.company_id', 'p.company_id')
      .select(['p.id', 'c.email'])
      .where('city_id', '=', 'eindhoven')
      .whereRef('taken', '<', 'seats')
      .where('paused_until', 'is', null)
      .where((eb) => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>', '2026-06-01' as never)]))
      .executeTakeFirstOrThrow()
    const form = textOf(await her.get(apply(away.id)))
    assert.match(form, /In Eindhoven ziet een bedrijf je naam meteen/)
    const id = await applyFor(her, away.id)
    const page = await world.visitor().get(await answerLink(world, id))
    assert.match(textOf(page), /Amina Warsame/)
    assert.doesNotMatch(textOf(page), /naam na uw uitnodiging|Zaanoever/)
    assert.ok(!page.html.includes(amina.email))
    await world.runJobs()
    assert.doesNotMatch(mailTo(world, away.email)!.text, /naam ziet u na uw uitnodiging/)
    assert.match(textOf(await her.get(`/applications/${id}`)), /Je naam ook/)
  })
})

describe('applying', () => {
  before(forget)

  const answers = async (fields: Record<string, string | string[]>, placeId = nour) => {
    const page = await her.post(apply(placeId), fields)
    return { status: page.status, text: textOf(page), page }
  }

  it('asks for a motivation, and keeps what was ticked', async () => {
    const { status, text, page } = await answers({ competences: 'precise' })
    assert.equal(status, 422)
    assert.match(text, /Schrijf in een zin waarom je hier wilt kijken/)
    assert.match(page.html, /value="precise"[^>]*checked/)
    assert.doesNotMatch(page.html, /value="calm"[^>]*checked/)
    assert.equal((await hers()).length, 0)
  })

  it('takes no motivation of spaces or control characters only', async () => {
    for (const motivation of ['   \n ', '\u0000\u0007\u001b', '\u0001 \u0002'])
      assert.equal((await answers({ motivation })).status, 422)
    assert.equal((await hers()).length, 0)
  })

  it('says that 1501 characters are too many and keeps them; 1500 are fine', async () => {
    const long = 'é'.repeat(1501)
    const { status, text, page } = await answers({ motivation: long })
    assert.equal(status, 422)
    assert.match(text, /hooguit 1\.?500 tekens/)
    assert.ok(page.html.includes(long))
    assert.equal((await answers({ motivation: 'é'.repeat(1500) })).status, 303)
    await forget()
  })

  for (const [script, motivation] of [
    ['Arabic', 'أريد أن أتعلم كيف أخبز الخبز الجيد كل يوم.'],
    ['Tigrinya', 'ጽቡቕ ሕምባሻ ከመይ ከም ዝስንከት ክመሃር ደልየ።'],
    ['emoji', 'Bakken 👩🏾‍🍳🥖 “echt” & <b>goed</b>'],
  ] as const)
    it(`keeps ${script} as it was written, on every page and in the mail`, async () => {
      const id = await applyFor(her, nour, { motivation })
      assert.equal((await hers())[0]!.motivation, motivation)
      const seen = [await her.get(`/applications/${id}`), await world.visitor().get(await answerLink(world, id))]
      for (const page of seen)
        assert.ok(textOf(page).includes(motivation.replace('<b>', '&lt;b&gt;').replace('</b>', '&lt;/b&gt;')))
      await world.runJobs()
      assert.ok(world.mails.some((mail) => mail.text.includes(motivation)))
      assert.ok(world.mails.every((mail) => !mail.html.includes('<b>goed')))
      await forget()
    })

  it('drops control characters and keeps the lines', async () => {
    await applyFor(her, nour, { motivation: 'Ik\u0000 bak\u0007.\r\nGraag \u001b[31mdus.' })
    assert.equal((await hers())[0]!.motivation, 'Ik bak.\nGraag [31mdus.')
    await forget()
  })

  it('leaves out activities and evidence of somebody else, and ones that are not there', async () => {
    const noor = await world.as('noor')
    const others = await addActivity(noor, { title: 'Iets van Noor' })
    went(await noor.post(`/activities/${others}/evidence`, { file: await picture(), title: 'Foto van Noor' }))
    const { id: photo } = await world.owner
      .selectFrom('portfolio.evidence')
      .select('id')
      .where('activity_id', '=', others)
      .executeTakeFirstOrThrow()
    const id = await applyFor(her, nour, {
      activities: [others, newId()],
      evidence: [photo, newId()],
      competences: ['precise', 'flying'],
    })
    const [row] = await hers()
    assert.doesNotMatch(JSON.stringify(row!.shown), /Noor|flying/)
    assert.doesNotMatch((await world.visitor().get(`${await answerLink(world, id)}/cv`)).html, /Noor/)
    assert.equal((await world.visitor().get(`${await answerLink(world, id)}/evidence/${photo}`)).status, 404)
    await forget()
  })

  it('shows only what she ticked', async () => {
    const html = (await her.get(apply(nour))).html
    const [first] = idsIn(html.split('name="activities"')[1]!)
    await applyFor(her, nour, { activities: first!, competences: 'precise' })
    const shown = (await hers())[0]!.shown as { cv: { activities: { id: string }[]; competences: { id: string }[] } }
    assert.deepEqual(
      shown.cv.activities.map(({ id }) => id),
      [first],
    )
    assert.ok(shown.cv.competences.every(({ id }) => id === 'precise'))
    await forget()
  })

  it('is done once by a double click: one application, one mail', async () => {
    const key = newId()
    const both = await Promise.all([her.post(apply(nour), words, key), her.post(apply(nour), words, key)])
    assert.deepEqual(
      both.map(({ status }) => status),
      [303, 303],
    )
    assert.equal(both[0]!.location, both[1]!.location)
    assert.equal((await hers()).length, 1)
    const mails = world.mails.length
    await world.runJobs()
    assert.equal(world.mails.length, mails + 1)
    await forget()
  })

  it('is done once from two tabs: the second hears that she asked before', async () => {
    const both = await Promise.all([her.post(apply(nour), words), her.post(apply(nour), words)])
    assert.deepEqual(both.map(({ status }) => status).sort(), [303, 409])
    assert.match(textOf(both.find(({ status }) => status === 409)!), /Je vroeg dit al/)
    const later = await answers(words)
    assert.equal(later.status, 409)
    assert.ok(later.text.includes(words.motivation), 'what she wrote stands there')
    assert.equal((await hers()).length, 1)
    assert.match((await her.get(apply(nour))).location!, /^\/applications\//)
    await forget()
  })

  it('stops at ten that are open, also when the tenth and eleventh come at once', async () => {
    const places = await world.owner
      .selectFrom('places.place')
      .select('id')
      .where('city_id', '=', 'zaanstad')
      .whereRef('taken', '<', 'seats')
      .where('paused_until', 'is', null)
      .where((eb) => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>', '2026-06-01' as never)]))
      .limit(12)
      .execute()
    for (const { id } of places.slice(0, 9)) await applyFor(her, id)
    const last = await Promise.all(places.slice(9, 12).map(({ id }) => her.post(apply(id), words)))
    assert.deepEqual(last.map(({ status }) => status).sort(), [303, 409, 409])
    assert.match(textOf(last.find(({ status }) => status === 409)!), /al 10 vragen lopen/)
    assert.equal((await hers()).length, 10)
    const [one] = await hers()
    went(await her.post(`/applications/${one!.id}/withdraw`))
    const waiting = places.slice(9, 12).find((_, i) => last[i]!.status === 409)!
    went(await her.post(apply(waiting.id), words))
    await forget()
  })

  it('is refused with its reason when the place is full, paused or over, and she may ask again after the pause', async () => {
    const before = await world.owner
      .selectFrom('places.place')
      .selectAll()
      .where('id', '=', molenbrood)
      .executeTakeFirstOrThrow()
    await place(molenbrood, { taken: before.seats })
    assert.match((await answers(words, molenbrood)).text, /De plek is net vergeven/)
    await place(molenbrood, { taken: 0, paused_until: '2026-03-04' })
    const paused = await answers(words, molenbrood)
    assert.equal(paused.status, 409)
    assert.match(paused.text, /staat op pauze/)
    await place(molenbrood, { paused_until: null, starts_on: '2026-01-05', ends_on: '2026-03-02' })
    const over = await answers(words, molenbrood)
    assert.equal(over.status, 409)
    assert.match(over.text, /Deze plek is voorbij/)
    assert.equal((await hers()).length, 0)
    await place(molenbrood, { paused_until: '2026-03-03', starts_on: null, ends_on: null })
    assert.equal((await answers(words, molenbrood)).status, 303)
    await place(molenbrood, { paused_until: null })
    await forget()
  })

  it('is for a young person who is signed in', async () => {
    for (const persona of ['karel', 'ilse', 'hodan', 'team'] as const) {
      const other = await world.as(persona)
      const page = await other.post(apply(nour), words)
      assert.equal(page.status, 403, persona)
    }
    const stranger = await world.visitor().post(apply(nour), words)
    assert.deepEqual([stranger.status, stranger.location], [303, '/sign-in'])
    assert.match((await world.visitor().get(apply(nour))).location!, /^\/sign-in\?to=/)
  })

  it('knows no place and no application by an id that is none', async () => {
    for (const id of ['abc', newId(), '0', "'"])
      for (const path of [`/places/${id}/apply`, `/applications/${id}`, `/company/applications/${id}`]) {
        assert.equal((await her.get(encodeURI(path))).status, 404, path)
        assert.equal((await (await world.as('karel')).get(encodeURI(path))).status, 404, path)
      }
    for (const id of ['abc', newId()]) {
      assert.equal((await her.post(`/places/${id}/apply`, words)).status, 404)
      assert.equal((await her.post(`/applications/${id}/withdraw`)).status, 404)
      assert.equal((await her.post(`/applications/${id}/moment`, { moment: 'none', when: 'x' })).status, 404)
    }
  })
})

describe('taking it back', () => {
  it('tells the company, frees her to ask again, and cannot be done twice or by another', async () => {
    await forget()
    const id = await applyFor(her, deHalm)
    assert.equal((await (await world.as('noor')).post(`/applications/${id}/withdraw`)).status, 404)
    assert.equal((await (await world.as('karel')).post(`/applications/${id}/withdraw`)).status, 404)
    assert.equal((await (await world.as('ilse')).post(`/applications/${id}/withdraw`)).status, 404)
    went(await her.post(`/applications/${id}/withdraw`))
    await world.runJobs()
    assert.ok(mailTo(world, karel.email, /Vraag ingetrokken/))
    assert.ok(!mailTo(world, karel.email, /Vraag ingetrokken/)!.text.includes('Amina'))
    const again = await her.post(`/applications/${id}/withdraw`)
    assert.equal(again.status, 409)
    assert.match(textOf(again), /de leerling trok de vraag in/)
    const link = await answerLink(world, id)
    assert.match(textOf(await world.visitor().get(link)), /De leerling trok de vraag in/)
    assert.equal((await world.visitor().get(`${link}/cv`)).status, 410)
    assert.equal((await world.visitor().post(`${link}/invite`, { moments: '2026-03-10T13:00' })).status, 409)
    await applyFor(her, deHalm)
    await forget()
  })
})
