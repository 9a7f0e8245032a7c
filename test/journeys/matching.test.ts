import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import {
  addRows,
  buildClass,
  buildEnrolment,
  buildProfile,
  buildYoung,
  demo,
  insertAll,
  newMaker,
  personas,
  type Rows,
} from '../../db/builders.ts'
import { within } from '../../src/platform/database.ts'
import { openSession } from '../../src/platform/session.ts'
import { job } from '../../src/platform/who.ts'
import { testNow, type World } from '../world.ts'
import { faultsOf, openStage, type Person, picture, type Stage } from './stage.ts'

/** Signs somebody in who does not stand on the page of the trial version. */
async function signIn(stage: Stage, person: Person, personId: string): Promise<void> {
  const token = await openSession(stage.world.services.db, personId, testNow.add({ hours: 24 * 365 }), { how: 'mail' })
  await person.context.addCookies([{ name: 'kansroute', value: token, url: stage.address }])
}

for (const script of [true, false]) {
  describe(`a round for a class of 28, at 390 px ${script ? 'with' : 'without'} JavaScript`, () => {
    let stage: Stage
    let jelle: Person
    let round: string

    /** Nothing that axe finds wrong and nothing that scrolls sideways, in Dutch and turned round. */
    async function look(person: Person, name: string): Promise<void> {
      if (!script || process.env.LOOK === 'no') return
      await picture(person, name)
      assert.deepEqual(await faultsOf(stage.browser, person.page), [], name)
    }
    const count = async (selector: string) => jelle.page.locator(selector).count()
    const confirmButtons = () => jelle.page.getByRole('button', { name: /^Bevestig/ })
    /** Presses and waits for the page that comes. */
    async function pressed(button: ReturnType<typeof confirmButtons>): Promise<void> {
      await Promise.all([jelle.page.waitForEvent('framenavigated'), button.first().click()])
      await jelle.page.waitForLoadState()
    }

    before(async () => {
      stage = await openStage()
      jelle = await stage.person({ javaScriptEnabled: script })
      await signIn(stage, jelle, personas.jelle.personId)
    })
    after(() => stage.close())

    test('1. Jelle finds "Koppelen", which says what a round is for', async () => {
      await jelle.go('/matching')
      assert.match(await jelle.text(), /Er is nog geen ronde/)
      await look(jelle, 'rounds-none')
      await jelle.press('Begin een ronde')
      await look(jelle, 'round-new')
      await jelle.press(/Verder naar de regels/)
      await jelle.titled(/^Fout:/)
      assert.match(await jelle.text(), /Geef de ronde een naam/)
      await look(jelle, 'round-new-wrong')
    })

    test('2. he sets it up for his class, and sees beforehand what the rules exclude', async () => {
      await jelle.fill('Hoe heet deze ronde?', 'Korte stages 4B')
      if (!(await jelle.page.getByLabel(/^Klas 4B/).isChecked())) await jelle.tick(/^Klas 4B/)
      await jelle.tick('Korte stage')
      await jelle.press(/Verder naar de regels/)
      await jelle.page.waitForURL(/\/rules/)
      round = new URL(jelle.page.url()).pathname.replace('/rules', '')
      assert.match(await jelle.text(), /Wat valt af/)
      await look(jelle, 'round-rules')
      const before = await jelle.page.locator('#losses ~ *').allInnerTexts()
      await jelle.fill('Langste reis, in minuten', '20')
      await jelle.page.getByLabel('Wat iemand kan en wil').selectOption('2')
      await jelle.press('Bewaar en kijk wat afvalt')
      await jelle.page.waitForURL(/done=saved/)
      assert.match(await jelle.text(), /Meer dan 20 minuten/)
      assert.notDeepEqual(await jelle.page.locator('#losses ~ *').allInnerTexts(), before)
    })

    test('3. the sums run, and nobody gets a message', async () => {
      const mails = stage.mail.mails.length
      await jelle.press('Reken de voorstellen uit')
      await jelle.page.waitForURL(new RegExp(`${round}$`))
      await stage.settle()
      await jelle.go(round)
      assert.match(await jelle.heading(), /van de \d+ leerlingen/)
      assert.equal(stage.mail.mails.length, mails)
      await look(jelle, 'round-decide')
    })

    test('4. each card says why for both; he confirms one and takes it back, pins one, rejects one with a reason', async () => {
      const first = jelle.page.locator('li.kr-two').first()
      assert.match(await first.innerText(), /Past bij de leerling, omdat/)
      await pressed(confirmButtons())
      assert.match(await jelle.page.locator('li.kr-two').first().innerText(), /Bevestigd. Nog niet verstuurd/)
      await look(jelle, 'round-confirmed')
      await pressed(jelle.page.getByRole('button', { name: 'Maak ongedaan' }))
      assert.match(await jelle.page.locator('li.kr-two').first().innerText(), /Bevestig/)
      await pressed(jelle.page.getByRole('button', { name: /^Houd vast/ }))
      assert.match(await jelle.page.locator('li.kr-two').first().innerText(), /Blijft staan als u opnieuw rekent/)
      const cards = await count('li.kr-two')
      await jelle.page
        .getByRole('link', { name: /^Wijs af/ })
        .last()
        .click()
      await jelle.press('Wijs af')
      await jelle.titled(/^Fout:/)
      await look(jelle, 'round-reject')
      await jelle.tick('De reis is lastiger dan hij lijkt')
      await jelle.press('Wijs af')
      await jelle.page.waitForURL(/done=rejected/)
      assert.match(await jelle.text(), /Dit paar komt in deze ronde niet terug/)
      assert.ok((await count('li.kr-two')) <= cards)
    })

    test('5. he tries a longer journey, compares and takes it over; what he pinned stays', async () => {
      const pinned = await jelle.page
        .locator('li.kr-two', { hasText: 'Blijft staan' })
        .first()
        .locator('h3')
        .innerText()
      await jelle.go(`${round}/what-if`)
      await jelle.fill('Langste reis, in minuten', '90')
      await look(jelle, 'round-what-if')
      await jelle.press('Reken dit uit')
      await jelle.page.waitForURL(/\/compare\//)
      const trial = jelle.page.url()
      await stage.settle()
      await jelle.go(trial)
      assert.match(await jelle.text(), /Leerlingen met een voorstel/)
      await look(jelle, 'round-compare')
      await jelle.press('Neem deze regels over')
      await stage.settle()
      await jelle.go(round)
      const kept = jelle.page.locator('li.kr-two', { hasText: 'Blijft staan' }).first().locator('h3')
      assert.equal(await kept.innerText(), pinned)
    })

    test('6. he chooses another place for somebody, among those that the rules allow', async () => {
      // a place is free again when somebody's proposal for it is rejected
      await jelle.page
        .getByRole('link', { name: /^Wijs af/ })
        .last()
        .click()
      await jelle.tick('Nu niet het goede moment')
      await jelle.press('Wijs af')
      await jelle.page.waitForURL(/done=rejected/)
      // of some all other places are given already in this round, and their pages say so
      const links = await jelle.page
        .getByRole('link', { name: /^Kies iets anders/ })
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))
      for (const link of links) {
        await jelle.go(link)
        if ((await jelle.page.getByRole('button', { name: /^Kies deze plek/ }).count()) > 0) break
      }
      assert.match(await jelle.heading(), /^Kies een plek voor /)
      await look(jelle, 'round-other')
      await jelle.press(/^Kies deze plek/)
      await jelle.page.waitForURL(/done=chosen/)
      await jelle.go(`${round}/table`)
      assert.match(await jelle.text(), /Door uw school gekozen/)
      await look(jelle, 'round-table')
    })

    test('7. he confirms the rest in the table and sends; each young person gets a mail, and no company', async () => {
      const boxes = jelle.page.locator('input[name=proposals]')
      for (let i = 0; i < (await boxes.count()); i++) await boxes.nth(i).check()
      await jelle.press('Bevestig wat is aangevinkt')
      await jelle.page.waitForURL(/done=confirmed-many/)
      const before = stage.mail.mails.length
      await jelle.press(/^Verstuur \d+ voorstel/)
      await jelle.page.waitForURL(/done=sent/)
      await stage.settle()
      const sent = stage.mail.mails.slice(before)
      assert.ok(sent.length > 5)
      for (const mail of sent) assert.match(mail.subject, /^Je school stelt een plek voor/)
      await jelle.go(round)
      assert.match(await jelle.text(), /Verstuurd. Antwoord tot en met/)
      await look(jelle, 'round-sent')
    })

    test('8. one young person says yes and asks the company herself, another says no; Jelle sees both', async () => {
      const offered = await stage.world.owner
        .selectFrom('matching.proposal')
        .select(['id', 'person_id'])
        .where('state', '=', 'offered')
        .orderBy('id')
        .execute()
      const [one, other] = [offered[0]!, offered[1]!]
      const her = await stage.person({ javaScriptEnabled: script })
      await signIn(stage, her, one.person_id)
      await her.go('/route')
      assert.match(await her.text(), /Plekken die je school voorstelt/)
      await look(her, 'route-offered')
      await her.go('/messages')
      await her.press(/stelt een plek voor/)
      assert.equal(await her.heading(), 'Je school stelt deze plek voor')
      assert.match(await her.text(), /Het bedrijf weet nog niets van jou/)
      await look(her, 'offer')
      await her.press('Ja, ik wil kennismaken')
      await her.page.waitForURL(/\/places\/.*\/apply/)
      const him = await stage.person({ javaScriptEnabled: script })
      await signIn(stage, him, other.person_id)
      await him.go('/proposed')
      await look(him, 'offers')
      await him.page.locator('.kr-card__a').first().click()
      await him.press('Nee, deze niet')
      await look(him, 'offer-decline')
      await him.tick('Dat zeg ik liever niet')
      await him.press('Zeg nee')
      await him.page.waitForURL(/done=declined/)
      assert.match(await him.text(), /Je zei nee/)
      // somebody else's offer is not there
      assert.equal((await him.go(`/proposed/${one.id}`))?.status(), 404)
      await stage.settle()
      await jelle.go('/messages')
      assert.match(await jelle.text(), /Korte stages 4B/)
      await jelle.go(`${round}/table`)
      assert.match(await jelle.text(), /Wil kennismaken/)
      await jelle.go(round)
      assert.match(await jelle.page.content(), /De leerling zei nee/)
    })

    test('9. the report on equal chances, and the sums done again to the same bytes', async () => {
      await jelle.go(`${round}/fairness`)
      assert.equal(await jelle.heading(), 'Gelijke kansen in deze ronde')
      await look(jelle, 'round-fairness')
      await jelle.go(`${round}/log`)
      await jelle.press('Reken het na')
      await stage.settle()
      await jelle.go(`${round}/log`)
      assert.match(await jelle.text(), /Er kwam precies hetzelfde uit/)
      await look(jelle, 'round-log')
    })
  })
}

/** Ten classes of 28 more at mbo Zaanoever, some of whom share what they wish with their school. */
async function fillSchool({ owner }: World): Promise<void> {
  const maker = newMaker({
    seed: 'school year',
    today: testNow.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate(),
    now: testNow,
  })
  const school = await owner
    .selectFrom('region.school')
    .selectAll()
    .where('id', '=', demo.schools.zaanoever)
    .executeTakeFirstOrThrow()
  const rows: Rows = {}
  for (let nth = 0; nth < 10; nth++) {
    const group = buildClass(maker, { school: { ...school, position: null }, name: `S${nth}A` })
    addRows(rows, group.rows)
    for (let i = 0; i < 28; i++) {
      const { person: young, rows: own } = buildYoung(maker, { cityId: 'zaanstad', age: 16 + (i % 4) })
      addRows(
        rows,
        own,
        buildEnrolment(maker, { young, in: group, crebo: demo.crebo, level: 1 + (nth % 4), year: 1 + (nth % 3) }).rows,
      )
      if (i % 3 > 0) continue
      addRows(rows, buildProfile(maker, { young }).rows, {
        'people.sight': [
          { person_id: young.person_id, viewer_id: school.id, what: 'portfolio', because: 'shared', since: testNow },
        ],
      })
    }
  }
  await within(owner, job, 'write', (trx) => insertAll(trx, rows))
}

describe('a round for a whole school year', () => {
  let stage: Stage
  let ilse: Person
  before(async () => {
    stage = await openStage()
    await fillSchool(stage.world)
    ilse = await stage.person({ width: 1280 })
    await ilse.signInAs('Ilse Brouwer')
  })
  after(() => stage.close())

  test('all classes of the school in one round: worked out, stopped and started anew, decided page by page', async () => {
    await ilse.go('/matching/new')
    await ilse.fill('Hoe heet deze ronde?', 'Meelopen, het hele jaar')
    const classes = ilse.page.locator('input[name=classes]')
    const all = await classes.count()
    assert.ok(all > 4)
    for (let i = 0; i < all; i++) await classes.nth(i).check()
    await ilse.tick('Meelopen')
    await ilse.press(/Verder naar de regels/)
    await ilse.page.waitForURL(/\/rules/)
    const round = new URL(ilse.page.url()).pathname.replace('/rules', '')
    for (const city of ['Amsterdam', 'Den Haag']) await ilse.tick(city)
    await ilse.fill('Langste reis, in minuten', '60')
    await ilse.press('Bewaar en kijk wat afvalt')
    await ilse.page.waitForURL(/done=saved/)
    await ilse.press('Reken de voorstellen uit')
    await ilse.page.waitForURL(new RegExp(`${round}$`))
    await stage.settle()
    await ilse.go(round)
    const [, proposed, people] = /^(\d+) van de (\d+)/.exec(await ilse.heading()) ?? []
    assert.ok(Number(people) > 280, `${people} people`)
    assert.ok(Number(proposed) > 20, `${proposed} proposals`)
    await picture(ilse, 'year-decide')
    assert.deepEqual(await faultsOf(stage.browser, ilse.page), [])
    await ilse.press(/^Volgende \d voorstellen/)
    await ilse.page.waitForURL(/page=1/)
    await ilse.page
      .getByRole('button', { name: /^Bevestig/ })
      .first()
      .click()
    await ilse.page.waitForURL(/page=1#p-/)
    await ilse.go(`${round}/table`)
    assert.deepEqual(await faultsOf(stage.browser, ilse.page), [])
    await ilse.go(`${round}/fairness`)
    await picture(ilse, 'year-fairness')
    assert.match(await ilse.text(), /Verschil tussen de beste en de slechtste groep/)
    assert.deepEqual(await faultsOf(stage.browser, ilse.page), [])
  })
})
