import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import sharp from 'sharp'
import { demo } from '../../db/builders.ts'
import { faultsOf, openStage, type Person, picture, type Stage } from './stage.ts'

/** A CV as Amina might have it: a JSON Resume made for this test, so that it runs everywhere. */
const resume = JSON.stringify({
  basics: {
    name: 'Amina Warsame',
    email: 'amina@example.org',
    summary: 'Ik word bakker.',
    location: { city: 'Zaandam' },
  },
  work: [
    {
      name: 'Bakkerij Zon',
      position: 'Vakantiewerk in de winkel',
      startDate: '2025-07',
      endDate: '2025-08',
      summary: 'Brood verkopen en opruimen.',
    },
  ],
  education: [{ institution: 'mbo Zaanoever', area: 'Bakker', startDate: '2025-09' }],
  languages: [{ language: 'Engels', fluency: 'B1' }],
  skills: [{ name: 'Samenwerken' }],
})

for (const script of [true, false]) {
  describe(`from "what can I do?" to a signed place, at 390 px ${script ? 'with' : 'without'} JavaScript`, () => {
    let stage: Stage
    let amina: Person
    let karel: Person
    const looked = new Map<string, { person: Person; path: string }>()

    /** No page of the way has anything that axe finds wrong, or scrolls sideways. */
    async function look(person: Person, name: string): Promise<void> {
      looked.set(name, { person, path: person.page.url() })
      if (!script || process.env.LOOK === 'no') return
      await picture(person, name)
      assert.deepEqual(await faultsOf(stage.browser, person.page), [], name)
    }

    before(async () => {
      stage = await openStage()
      amina = await stage.person({ javaScriptEnabled: script })
      karel = await stage.person({ javaScriptEnabled: script })
    })

    after(() => stage.close())

    test('1. Amina signs in and takes in her CV; what was not understood is said; she can take it back', async () => {
      await amina.signInAs('Amina Warsame')
      assert.equal(await amina.heading(), 'Hoi Amina')
      await look(amina, 'route')
      await amina.go('/cv/import')
      await look(amina, 'import')
      await amina.page
        .locator('input[type=file]')
        .setInputFiles({ name: 'kapot.json', mimeType: 'application/json', buffer: Buffer.from('{"basics": {') })
      await amina.page.locator('main form button').first().click()
      await amina.titled(/^Fout:/)
      await amina.page
        .locator('input[type=file]')
        .setInputFiles({ name: 'cv.json', mimeType: 'application/json', buffer: Buffer.from(resume) })
      await amina.page.locator('main form button').first().click()
      await amina.page.waitForURL(/\/cv\/import\/[0-9a-f-]+/)
      assert.match(await amina.text(), /Vakantiewerk in de winkel/)
      await look(amina, 'import-preview')
      await amina.press(/Zet op mijn cv/)
      assert.match(await amina.text(), /Vakantiewerk in de winkel/)
    })

    test('2. She adds what the file lacks, with her own sentence and a photo; her eCV shows competences first and comes as a PDF', async () => {
      await amina.go('/activities/new')
      await look(amina, 'activity-kind')
      await amina.tick(/Thuis geholpen/)
      await amina.press(/Volgende vraag/)
      await amina.fill('Wat deed je?', `Bijles aan mijn neefje ${script ? 1 : 2}`)
      await look(amina, 'activity-what')
      await amina.press(/Volgende vraag/)
      await amina.tick(/Uitleggen/)
      await look(amina, 'activity-shows')
      await amina.press(/Volgende vraag/)
      await amina.page.locator('textarea').first().fill('Ik leg breuken uit met een pizza.')
      await look(amina, 'activity-sentences')
      await amina.press(/Volgende vraag|Bewaar$/)
      const photo = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#c96' } })
        .jpeg()
        .withExif({ IFD3: { GPSLatitude: '52/1 26/1 0/1' } })
        .toBuffer()
      await amina.page
        .locator('input[type=file]')
        .setInputFiles({ name: 'schrift.jpg', mimeType: 'image/jpeg', buffer: photo })
      await amina.fill('Hoe heet het?', 'Het schrift van mijn neefje')
      await look(amina, 'activity-evidence')
      await amina.press(/Voeg toe/)
      await amina.page.getByText('Het schrift van mijn neefje').first().waitFor()
      await amina.go('/cv')
      assert.match(await amina.text(), /Ik leg breuken uit met een pizza/)
      const text = await amina.text()
      assert.ok(text.indexOf('Wat ik kan') < text.indexOf('Wat ik deed'), 'competences come first')
      await look(amina, 'cv')
      const pdf = await amina.context.request.get(`${stage.address}/cv.pdf`)
      assert.equal(pdf.status(), 200)
      assert.match((await pdf.body()).subarray(0, 8).toString(), /^%PDF/)
    })

    test('3. She searches places that suit her and are near, and reads why', async () => {
      await amina.go('/places?q=bakkerij')
      assert.match(await amina.text(), /Stage in de bakkerij/)
      assert.match(await amina.text(), /Past bij jou, omdat/)
      await look(amina, 'places')
      await amina.press('Stage in de bakkerij')
      assert.match(await amina.text(), /De Halm/)
      await look(amina, 'place')
    })

    test('4. She applies; the bakery answers from its mail, sees her name only after it invites', async () => {
      await amina.press(/Vraag om kennis te maken/)
      await look(amina, 'apply')
      await amina.press('Verstuur')
      await amina.titled(/^Fout:/)
      await look(amina, 'apply-errors')
      await amina.tick('Uitleggen')
      await amina.fill(/Waarom wil jij hier kijken/, 'Ik wil leren hoe je elke dag goed brood bakt.')
      await amina.press('Verstuur')
      await amina.page.getByText('Verstuurd. Het bedrijf krijgt nu een mail.').waitFor()
      await look(amina, 'application-sent')

      const mail = await stage.mail.newest('karel@example.org', /wil kennismaken/)
      assert.doesNotMatch(mail.text + mail.subject, /Amina|Warsame|Zaanoever/)
      // a mail scanner opens the link first, twice: nothing changes
      const link = mail.links.find((found) => found.includes('/answer/'))!
      for (let i = 0; i < 2; i++) await karel.context.request.get(link)
      await karel.go(link)
      assert.doesNotMatch(await karel.text(), /Amina|Warsame|Zaanoever/)
      assert.match(await karel.text(), /naam na uw uitnodiging/)
      await look(karel, 'answer')
      await karel.go(`${link}/cv`)
      assert.doesNotMatch(await karel.text(), /Amina|Warsame|Zaanoever/)
      assert.match(await karel.text(), /Ik leg breuken uit met een pizza/)
      await look(karel, 'answer-cv')
      await karel.go(link)
      await karel.press('Nodig uit')
      await karel.titled(/^Fout:/)
      await karel.page.locator('input[name=moments]').first().check()
      await karel.press('Nodig uit')
      await karel.page.getByText('De uitnodiging is verstuurd').waitFor()
      assert.match(await karel.text(), /Amina Warsame/)
      await look(karel, 'answer-invited')

      const invitation = await stage.mail.newest('amina@example.org', /wil met je kennismaken/)
      await amina.go(invitation.links[0]!)
      await look(amina, 'application-choose')
      await amina.page.locator('input[name=moment]').first().check()
      await amina.press('Kies dit moment')
      await amina.page.getByText('Gekozen. Het bedrijf krijgt bericht.').waitFor()
      await amina.page.goto(`${stage.address}/messages`)
      await look(amina, 'messages')

      await stage.mail.newest('karel@example.org', /koos/)
      await karel.go(link)
      await karel.press(/Neem Amina aan/)
      await karel.page.getByText('De plek is vergeven').waitFor()
      // answered before: the same link says so and offers nothing more
      await karel.go(link)
      assert.match(await karel.text(), /De plek is voor Amina Warsame/)
    })

    test('5. All sign by their own links, in any order; forbidden hours are refused with the rule; a change makes all sign again', async () => {
      const draft = await stage.mail.newest('karel@example.org', /Kijk de afspraken na/)
      await karel.go(draft.links.find((found) => found.includes('/sign/'))!)
      await look(karel, 'agreement-draft')
      await karel.fill('Begint om', '04:00')
      await karel.press('Zet klaar om te tekenen')
      await karel.titled(/^Fout:/)
      assert.match(await karel.text(), /niet toegestaan/)
      assert.doesNotMatch(await karel.text(), /17 jaar|geboren|leeftijd/i)
      await look(karel, 'agreement-forbidden')
      await karel.fill('Begint om', '07:00')
      await karel.press('Zet klaar om te tekenen')
      await karel.page.getByText('De afspraken staan klaar').waitFor()

      const sign = async (email: string, subject = /Teken de afspraken/): Promise<Person> => {
        const somebody = await stage.person({ javaScriptEnabled: script })
        const mail = await stage.mail.newest(email, subject)
        await somebody.go(mail.links.find((found) => found.includes('/sign/'))!)
        await look(somebody, `sign-${email}`)
        await somebody.page.locator('input[name=read]').check()
        await somebody.page.locator('input[name=may]').check()
        await somebody.press(/^Teken$/)
        await somebody.page.getByText('Getekend.', { exact: true }).waitFor()
        return somebody
      }
      // the school signs in any order; then Hodan, then a change resets both
      await sign('ilse@example.org')
      const hodan = await sign('hodan@example.org')
      assert.match(await hodan.text(), /Getekend op/)
      await karel.page.reload()
      await karel.page.locator('summary', { hasText: 'Er klopt iets niet' }).click()
      await karel.fill('Minuten pauze', '45')
      await karel.press('Bewaar de wijziging')
      await karel.page.getByText('Veranderd.').waitFor()
      // the link of the version that was signed is over
      await stage.settle()
      await hodan.page.reload()
      assert.match(await hodan.text(), /werkt niet meer/)
      for (const email of ['amina@example.org', 'karel@example.org', 'hodan@example.org'])
        await sign(email, /Afspraken veranderd/)
      const ilse = await sign('ilse@example.org', /Afspraken veranderd/)
      assert.match(await ilse.text(), /Iedereen tekende/)
      const pdf = await ilse.context.request.get(`${ilse.page.url().split('?')[0]}/pdf`)
      assert.match((await pdf.body()).subarray(0, 8).toString(), /^%PDF/)
      await amina.go('/agreements')
      assert.match(await amina.text(), /Door iedereen getekend/)
      await look(amina, 'agreements')
    })

    test('6. Afterwards both look back, and what the bakery saw is confirmed on her eCV', async () => {
      stage.world.pass({ days: 150 })
      await stage.settle('placement-sweep')
      await stage.settle('placement-sweep')
      const hers = await stage.mail.newest('amina@example.org', /Hoe was het/)
      // months later she is signed out, and signs in with the link that her mail brings
      await amina.go(hers.links[0]!)
      await amina.fill('E-mailadres', 'amina@example.org')
      await look(amina, 'sign-in')
      await amina.press('Stuur mij een link')
      const signIn = await stage.mail.newest('amina@example.org', /om in te loggen/)
      await amina.go(signIn.links.find((found) => found.includes('/sign-in/'))!)
      await look(amina, 'use-sign-in')
      await amina.press(/^Log in$/)
      assert.match(amina.page.url(), /look-back/)
      await look(amina, 'look-back')
      await amina.fill('Wat heb je gedaan?', 'Deeg gemaakt en brood gevormd.')
      await amina.fill('Wat heb je ontdekt?', 'Ik hou van vroeg beginnen.')
      await amina.page.locator('select[name=competence]').selectOption('precise')
      await amina.fill('Waar zag je dat aan?', 'Ik weeg alles twee keer af.')
      await amina.press(/^Bewaar$/)
      await amina.page.getByText('Bewaard. Het staat op je cv.').waitFor()

      const theirs = await stage.mail.newest('karel@example.org', /Hoe ging het met Amina/)
      await karel.go(theirs.links.find((found) => found.includes('/look-back/'))!)
      await look(karel, 'company-look-back')
      await karel.page.locator('textarea[name=did]').fill('Amina werkt heel precies.')
      await karel.tick('Precies werken')
      await karel.press('Verstuur')
      await karel.page.getByText('Dank u').waitFor()
      assert.doesNotMatch(await karel.text(), /vroeg beginnen/)
      await stage.settle()
      await amina.go('/cv')
      assert.match(await amina.text(), /Bevestigd door Karel de Wit/)
      assert.match(await amina.text(), /Ik weeg alles twee keer af/)
      await look(amina, 'cv-confirmed')
    })

    test('7. Her counsellor sees the class and her way, and nothing of anybody else', async () => {
      const ilse = await stage.person({ javaScriptEnabled: script })
      await ilse.signInAs('Ilse Brouwer')
      await ilse.go('/class')
      await look(ilse, 'classes')
      await ilse.go(`/class/${demo.classes.bakers}`)
      await look(ilse, 'class')
      const link = ilse.page.locator('a', { hasText: 'Amina Warsame' }).first()
      const href = await link.evaluate((element) => element.getAttribute('href'))
      await ilse.go(href!)
      assert.match(await ilse.text(), /Amina Warsame/)
      await look(ilse, 'student')
      const jelle = await stage.world.as('jelle')
      assert.equal((await jelle.get(new URL(ilse.page.url()).pathname)).status, 404)
    })

    for (const language of ['en', 'ar-XB'] as const) {
      test(`every page of the way holds up in ${language}`, {
        skip: !script || process.env.LOOK === 'no',
      }, async () => {
        assert.ok(looked.size > 25, [...looked.keys()].join(' '))
        await sql`update people.person set language = 'en'`.execute(stage.world.owner)
        for (const [name, { person, path }] of looked) {
          await person.context.addCookies([{ name: 'language', value: language, url: stage.address }])
          await person.go(path)
          assert.equal(await person.page.locator('html').getAttribute('lang'), language, name)
          await picture(person, `${name}.${language}`)
          assert.deepEqual(await faultsOf(stage.browser, person.page), [], `${name} in ${language}`)
        }
      })
    }
  })
}
