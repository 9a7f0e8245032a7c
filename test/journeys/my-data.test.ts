import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { personas } from '../../db/builders.ts'
import { newId } from '../../src/platform/ids.ts'
import { faultsOf, openStage, type Person, picture, type Stage } from './stage.ts'

const { amina, karel } = personas

for (const script of [true, false]) {
  describe(`my data, at 390 px ${script ? 'with' : 'without'} JavaScript`, () => {
    let stage: Stage
    let her: Person
    let company: Person
    const agreement = newId()

    async function look(person: Person, name: string): Promise<void> {
      if (!script || process.env.LOOK === 'no') return
      await picture(person, name)
      assert.deepEqual(await faultsOf(stage.browser, person.page), [], name)
    }

    before(async () => {
      stage = await openStage()
      her = await stage.person({ javaScriptEnabled: script })
      company = await stage.person({ javaScriptEnabled: script })
      await signedAgreement(stage, agreement)
      const mentor = await stage.world.as('ilse')
      await mentor.get(`/class/students/${amina.personId}`)
    })
    after(() => stage.close())

    test('1. Amina finds her data from "me", and reads who saw her', async () => {
      await her.signInAs('Amina Warsame')
      await her.go('/me')
      await her.press(/Alles over mij/)
      assert.equal(await her.heading(), 'Mijn gegevens')
      await look(her, 'my-data')
      await her.press('Bekijk de hele lijst')
      assert.match(await her.text(), /mentor: bekeek mijn route/)
      await look(her, 'my-data-seen')
      await her.go('/my-data/known')
      await her.page.getByText(/^Naam, contact en adres/).click()
      assert.match(await her.text(), /Warsame/)
      await look(her, 'my-data-known')
    })

    test('2. she downloads everything: a page to read, a file a kind', async () => {
      await her.go('/my-data/download')
      await look(her, 'my-data-download')
      const [zip] = await Promise.all([
        her.page.waitForEvent('download'),
        her.page.getByRole('button', { name: 'Download de zip' }).click(),
      ])
      assert.match(zip.suggestedFilename(), /^kansroute-\d{4}-\d\d-\d\d\.zip$/)
      const bytes = await readFile(await zip.path())
      for (const name of ['index.html', 'data/people.person.json', 'data/placements.agreement.json'])
        assert.ok(bytes.includes(name), name)
    })

    test('3. she objects, agrees and takes it back, each on a page of its own', async () => {
      await her.go('/my-data/object')
      await her.tick('Voorstellen')
      await look(her, 'my-data-object')
      await her.press('Bewaar')
      assert.match(await her.text(), /Bewaard/)
      await her.go('/my-data/consent')
      await look(her, 'my-data-consent')
      await her.press('Ja, dat is goed')
      assert.match(await her.text(), /Ja, sinds/)
      await her.press('Intrekken')
      assert.match(await her.text(), /Het is ingetrokken/)
      await her.go('/my-data/correct')
      await her.fill('Postcode', 'nergens')
      await her.press('Bewaar')
      assert.match(await her.text(), /Schrijf een postcode als 1506 AB/)
      await look(her, 'my-data-correct')
    })

    test('4. she erases herself: told before what goes and stays, asked twice, signed out, and a mail says it is done', async () => {
      await her.go('/my-data/erase')
      const text = await her.text()
      assert.match(text, /Getekende afspraken met Bakkerij De Halm, tot/)
      assert.match(text, /De terugblik gaat wel weg/)
      await look(her, 'my-data-erase')
      await her.press('Verder naar de laatste vraag')
      await her.press('Wis alles')
      assert.match(await her.text(), /Zet eerst het vinkje/)
      await look(her, 'my-data-sure')
      await her.tick('Ja, wis alles over mij')
      await her.press('Wis alles')
      assert.equal(await her.heading(), 'Alles wordt gewist')
      await look(her, 'my-data-erased')
      await her.go('/route')
      assert.match(her.page.url(), /\/sign-in/)
      await stage.settle()
      assert.match(
        (await stage.mail.newest(amina.email, /Alle gegevens zijn gewist/)).text,
        /alles gewist, zoals gevraagd/,
      )
      assert.match((await stage.mail.newest(karel.email, /De afspraken blijven/)).text, /tot en met 26 juni 2026/)
      const { rows } = await sql`select 1 from people.person where person_id = ${amina.personId}`.execute(
        stage.world.owner,
      )
      assert.equal(rows.length, 0)
    })

    test('5. the company still has the signed agreement until its term, without her look back', async () => {
      await company.signInAs('Karel')
      await company.go(`/to-sign/${agreement}`)
      assert.match(await company.text(), /Amina/)
      assert.match(await company.text(), /De Halm/)
      await stage.settle()
      const left = async () =>
        (
          await sql<{ agreements: number; reflections: number }>`
            select (select count(*) from placements.agreement where id = ${agreement}) as agreements,
              (select count(*) from placements.reflection where agreement_id = ${agreement}) as reflections`.execute(
            stage.world.owner,
          )
        ).rows[0]
      assert.deepEqual(await left(), { agreements: 1, reflections: 0 })
      stage.world.pass({ days: 730 })
      await stage.world.runJob('clean-up')
      assert.equal((await left())?.agreements, 1)
      stage.world.pass({ days: 220 })
      await stage.world.runJob('clean-up')
      assert.equal((await left())?.agreements, 0)
    })
  })
}

/** An agreement with De Halm that all signed, that runs, and on which she looked back already. */
async function signedAgreement(stage: Stage, id: string): Promise<void> {
  const { owner } = stage.world
  const { rows } = await sql<{ id: string; terms: object; place_id: string; company_id: string }>`
    select a.id, a.terms, h.id as place_id, h.company_id from placements.agreement a
    cross join (select p.id, p.company_id from places.place p join places.company c on c.id = p.company_id where c.name = 'Bakkerij De Halm' limit 1) h
    limit 1`.execute(owner)
  const like = rows[0]!
  const terms = {
    ...like.terms,
    young: 'Amina Warsame',
    company: 'Bakkerij De Halm',
    from: '2026-03-02',
    until: '2026-06-26',
  }
  await sql`insert into placements.agreement (id, person_id, application_id, place_id, company_id, kind, state, terms, starts_on, ends_on)
    values (${id}, ${amina.personId}, ${newId()}, ${like.place_id}, ${like.company_id}, 'internship', 'running', ${JSON.stringify(terms)}::jsonb, '2026-03-02', '2026-06-26')`.execute(
    owner,
  )
  for (const [party, name, signer, email] of [
    ['young', 'Amina Warsame', amina.personId, amina.email],
    ['company', 'Karel', karel.personId, karel.email],
  ] as const) {
    await sql`insert into placements.party (id, person_id, agreement_id, party, name, email, signer_id) values (${newId()}, ${amina.personId}, ${id}, ${party}, ${name}, ${email}, ${signer})`.execute(
      owner,
    )
    await sql`insert into placements.signature (id, person_id, agreement_id, party, version, name) values (${newId()}, ${amina.personId}, ${id}, ${party}, 1, ${name})`.execute(
      owner,
    )
  }
  await sql`insert into placements.event (id, person_id, agreement_id, action, by_party) values (${newId()}, ${amina.personId}, ${id}, 'start', 'job')`.execute(
    owner,
  )
  await sql`insert into placements.reflection (id, person_id, agreement_id, by_party, did) values (${newId()}, ${amina.personId}, ${id}, 'young', 'Ik bakte brood.')`.execute(
    owner,
  )
}
