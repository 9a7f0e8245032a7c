import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { inflateRawSync } from 'node:zlib'
import { sql } from 'kysely'
import { personas } from '../../../../db/builders.ts'
import { openWorld, type Visitor, type World } from '../../../../test/world.ts'
import { verifyAudit } from '../../../platform/audit/index.ts'
import { newId } from '../../../platform/ids.ts'
import { personTables } from './register.ts'

const { amina, noor, hodan, ilse, karel } = personas

const wordsOf = (html: string) =>
  html
    .replace(/<(svg|head|header|nav|footer)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

/** The files of a zip by name, read by its list at the end. */
function unzip(bytes: Uint8Array): Map<string, Buffer> {
  const zip = Buffer.from(bytes)
  const end = zip.length - 22
  assert.equal(zip.readUInt32LE(end), 0x06054b50)
  const files = new Map<string, Buffer>()
  let at = zip.readUInt32LE(end + 16)
  for (let i = 0; i < zip.readUInt16LE(end + 10); i++) {
    const [packed, length, offset] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt32LE(at + 42)]
    const name = zip.toString('utf8', at + 46, at + 46 + length)
    const start = offset + 30 + zip.readUInt16LE(offset + 26)
    const content = inflateRawSync(zip.subarray(start, start + packed))
    assert.equal(content.length, zip.readUInt32LE(at + 24))
    files.set(name, content)
    at += 46 + length
  }
  return files
}

describe('my data', () => {
  let world: World
  let her: Visitor
  before(async () => {
    world = await openWorld()
    her = await world.as('amina')
  })
  after(() => world.close())
  const rowsOf = async (table: string, personId: string) => {
    const { rows } = await sql<
      Record<string, unknown>
    >`select * from ${sql.table(table)} where person_id = ${personId}`.execute(world.owner)
    return rows
  }
  const count = async (statement: ReturnType<typeof sql<{ n: number }>>) =>
    (await statement.execute(world.owner)).rows[0]!.n

  it('is there for every role, and for nobody who is not signed in', async () => {
    for (const path of [
      '',
      '/known',
      '/seen',
      '/download',
      '/correct',
      '/object',
      '/consent',
      '/erase',
      '/erase/sure',
    ]) {
      for (const persona of ['amina', 'hodan', 'ilse', 'jelle', 'karel', 'team'] as const)
        assert.equal((await (await world.as(persona)).get(`/my-data${path}`)).status, 200, `${persona} ${path}`)
      assert.match((await world.visitor().get(`/my-data${path}`)).location ?? '', /^\/sign-in/)
    }
    assert.match((await her.get('/me')).html, /href="\/my-data"/)
    for (const persona of ['hodan', 'ilse', 'karel', 'team'] as const) {
      const visitor = await world.as(persona)
      const start = (await visitor.get('/')).location!
      assert.match((await visitor.get(start)).html, /href="\/my-data"/, persona)
    }
  })

  it('says what is known by kind, with the values, why and how long', async () => {
    const text = wordsOf((await her.get('/my-data/known')).html)
    const [person] = await rowsOf('people.person', amina.personId)
    for (const value of ['given_name', 'email', 'phone', 'street', 'postcode'])
      assert.ok(text.includes(String(person![value])), value)
    assert.match(text, /Waarvoor om te weten wie iemand is en hoe iemand te bereiken is/)
    assert.match(text, /na 2 jaar zonder inloggen wordt alles gewist/)
    const other = wordsOf((await (await world.as('noor')).get('/my-data/known')).html)
    assert.ok(!other.includes(String(person!.email)))
  })

  it('says who looked and who did what, support too, and nothing about others', async () => {
    await (await world.as('ilse')).get(`/class/students/${amina.personId}`)
    const session = newId()
    const now = world.services.clock.now()
    await sql`insert into platform.acting (id, session_id, person_id, staff_id, reason, since, until)
      values (${newId()}, ${session}, ${amina.personId}, ${ilse.personId}, 'Inloggen lukte niet', ${now.toString()}, ${now.add({ minutes: 20 }).toString()})`.execute(
      world.owner,
    )
    await sql`insert into platform.audit (id, at, person_id, actor, actor_kind, action, acting)
      values (${newId()}, ${now.toString()}, ${amina.personId}, ${amina.personId}, 'person', 'set-wishes', ${ilse.personId})`.execute(
      world.owner,
    )
    const text = wordsOf((await her.get('/my-data/seen')).html)
    assert.match(text, /mentor: bekeek mijn route/)
    assert.match(text, /de helpdesk, namens mij: veranderde wensen/)
    assert.match(text, /12\.00 uur tot 12\.20 uur: Inloggen lukte niet/)
    const other = wordsOf((await (await world.as('noor')).get('/my-data/seen')).html)
    assert.ok(!other.includes('Inloggen lukte niet'))
    assert.equal((await her.get('/my-data/seen?skip=-3')).status, 200)
    assert.equal((await her.get('/my-data/seen?skip=abc')).status, 200)
  })

  it('gives everything in one zip: described tables, her files, a page to read; and nothing of anybody else', async () => {
    const file = newId()
    await world.services.files.put(file, Buffer.from('bewijs van koken'))
    await sql`insert into platform.file (id, person_id, name, mime, bytes, scan, claimed) values (${file}, ${amina.personId}, 'köken/1.pdf', 'application/pdf', 16, 'clean', true)`.execute(
      world.owner,
    )
    const page = await her.post('/my-data/download')
    assert.equal(page.headers.get('content-type'), 'application/zip')
    const files = unzip(page.bytes())
    assert.equal(files.get('files/1-köken-1.pdf')?.toString(), 'bewijs van koken')
    const index = files.get('index.html')!.toString()
    assert.match(index, /Gegevens van Amina Warsame/)
    assert.match(index, /href="files\/1-k%C3%B6ken-1\.pdf"/)
    for (const [name, table] of personTables) {
      const rows = await rowsOf(name, amina.personId)
      const json = files.get(`data/${name}.json`)
      if (!table.download || rows.length === 0) {
        assert.equal(json, undefined, name)
        continue
      }
      const said = JSON.parse(json!.toString()) as {
        rows: Record<string, unknown>[]
        columns: Record<string, string>
        what: string
      }
      // that she downloads is written after it was read
      assert.equal(said.rows.length, rows.length - (name === 'platform.audit' ? 1 : 0), name)
      const may = Object.entries(table.fields).flatMap(([field, { download }]) => (download === false ? [] : [field]))
      assert.deepEqual(Object.keys(said.columns).sort(), may.filter((field) => field !== 'person_id').sort(), name)
      for (const row of said.rows) assert.deepEqual(Object.keys(row).sort(), Object.keys(said.columns).sort(), name)
    }
    const all = [...files.values()].join('\n')
    assert.ok(!all.includes(noor.email) && !all.includes(karel.email))
    const keys = await sql<{
      answer: unknown
    }>`select answer from platform.form_key where principal = ${amina.personId}`.execute(world.owner)
    assert.ok(!JSON.stringify(keys.rows).includes('Warsame'))
    assert.match(wordsOf((await her.get('/my-data/seen')).html), /ik zelf: downloadde alle gegevens/)
  })

  it('lets her correct what is hers to say, keeps what was typed when it is wrong', async () => {
    const form = { phone: '06 11223344', street: 'Zaanweg 7', postcode: '1521dm', place: 'Wormerveer' }
    const wrong = await her.post('/my-data/correct', { ...form, postcode: 'ergens', phone: 'bel me' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.html, /value="ergens"/)
    assert.match(wordsOf(wrong.html), /Schrijf een postcode als 1506 AB\..*Schrijf een telefoonnummer/s)
    const before = (await rowsOf('people.person', amina.personId))[0]!
    assert.equal((await her.post('/my-data/correct', form)).location, '/my-data?done=corrected')
    const after = (await rowsOf('people.person', amina.personId))[0]!
    assert.deepEqual(
      [after.phone, after.street, after.postcode, after.place],
      ['06 11223344', 'Zaanweg 7', '1521 DM', 'Wormerveer'],
    )
    assert.deepEqual([after.given_name, after.email, after.home], [before.given_name, before.email, null])
  })

  it('keeps an objection, which stops proposals and order for her, until she takes it back', async () => {
    assert.equal((await her.post('/my-data/object', { what: ['proposals', 'ordering'] })).status, 303)
    await her.post('/my-data/object', { what: ['proposals', 'ordering'] })
    const running = () =>
      count(sql`select count(*) as n from people.objection where person_id = ${amina.personId} and ended_at is null`)
    assert.equal(await running(), 2)
    assert.match((await her.get('/my-data/object')).html, /value="proposals"[^>]*checked/)
    assert.equal((await her.post('/my-data/object', { what: 'everything' })).status, 422)
    await her.post('/my-data/object', {})
    assert.equal(await running(), 0)
    assert.equal((await rowsOf('people.objection', amina.personId)).length, 2)
  })

  it('keeps consent as a record that she sees and takes back', async () => {
    await her.post('/my-data/consent', { what: 'keep-applications' })
    await her.post('/my-data/consent', { what: 'keep-applications' })
    const [consent, ...rest] = await rowsOf('people.consent', amina.personId)
    assert.equal(rest.length, 0)
    assert.deepEqual([consent!.what, consent!.version, consent!.needs_guardian], ['keep-applications', 1, false])
    assert.match(wordsOf((await her.get('/my-data/consent')).html), /Ja, sinds 3 maart 2026/)
    await her.post('/my-data/consent/stop', { what: 'keep-applications' })
    const page = wordsOf((await her.get('/my-data/consent')).html)
    assert.match(page, /Nee .*Eerder.*van 3 maart 2026 tot 3 maart 2026/)
    assert.equal((await rowsOf('people.consent', amina.personId))[0]!.withdrawn_by, 'herself')
  })

  describe('under 16', () => {
    let child: Visitor
    const age = (birth: string) =>
      sql`update people.person set birth_date = ${birth}::date where person_id = ${amina.personId}`.execute(world.owner)
    before(async () => {
      await age('2011-03-04')
      child = await world.as('amina')
    })
    after(() => age('2008-05-01'))
    const link = () => {
      const mail = world.mails.findLast(({ to }) => to === hodan.email)
      return new URL(/http\S+\/consent\/\S+/.exec(mail!.text)![0]).pathname
    }

    it('her guardian says yes or no by a link, and only then it counts', async () => {
      await sql`update people.relation set confirmed_at = null where person_id = ${amina.personId} and kind = 'guardian'`.execute(
        world.owner,
      )
      const refused = await child.post('/my-data/consent', { what: 'keep-applications' })
      assert.equal(refused.status, 409)
      assert.match(wordsOf(refused.html), /nog geen ouder of verzorger met een mailadres die school heeft bevestigd/)
      await sql`update people.relation set confirmed_at = now(), email = ${hodan.email} where person_id = ${amina.personId} and kind = 'guardian'`.execute(
        world.owner,
      )
      assert.equal(
        (await child.post('/my-data/consent', { what: 'keep-applications' })).location,
        '/my-data/consent?done=agreed-waits',
      )
      await world.runJobs()
      assert.match(wordsOf((await child.get('/my-data/consent')).html), /Wacht op een ouder of verzorger/)
      const guardian = world.visitor()
      const path = link()
      const page = await guardian.get(path)
      assert.match(wordsOf(page.html), /Toestemming voor Amina/)
      assert.ok(!page.html.includes('Warsame'))
      assert.match(wordsOf((await child.get('/my-data/consent')).html), /Wacht op/)
      assert.equal((await guardian.post(path, { answer: 'misschien' })).status, 422)
      assert.equal((await guardian.post(path, { answer: 'yes' })).location, '/consent-kept/yes')
      assert.match(wordsOf((await child.get('/my-data/consent')).html), /Ja, sinds/)
      assert.equal((await guardian.post(path, { answer: 'no' })).status, 303)
      const latest = (await rowsOf('people.consent', amina.personId)).find(({ needs_guardian }) => needs_guardian)
      assert.equal(latest!.withdrawn_by, 'guardian')
      assert.equal((await guardian.post(path, { answer: 'yes' })).status, 409)
    })

    it('a link for something else, or altered, opens nothing', async () => {
      const path = link()
      assert.equal((await world.visitor().get(`${path}x`)).status, 410)
      assert.equal((await world.visitor().get(path.replace('/consent/', '/answer/'))).status, 410)
    })
  })

  it('is for herself: support that acts as her opens and does nothing of it', async () => {
    const visitor = await world.as('noor')
    await sql`insert into platform.acting (id, session_id, person_id, staff_id, reason, since, until)
      select gen_random_uuid(), s.id, ${noor.personId}, ${ilse.personId}, 'Hulp bij inloggen', ${world.services.clock.now().toString()}, ${world.services.clock.now().add({ minutes: 30 }).toString()}
      from platform.session s where s.person_id = ${noor.personId}`.execute(world.owner)
    const acting = []
    for (const path of ['', '/download', '/erase', '/erase/sure'])
      acting.push((await visitor.get(`/my-data${path}`)).status)
    acting.push(
      (await visitor.post('/my-data/download')).status,
      (await visitor.post('/my-data/erase', { sure: 'yes' })).status,
    )
    assert.deepEqual(new Set(acting), new Set([403]))
    assert.equal((await rowsOf('platform.erasure', noor.personId)).length, 0)
  })

  describe('erasing', () => {
    it('asks a second time, and says what goes and what stays', async () => {
      const text = wordsOf((await her.get('/my-data/erase')).html)
      assert.match(text, /Dit gaat weg .*Naam, contact en adres/)
      assert.match(text, /Dit blijft/)
      const sure = await her.post('/my-data/erase', {})
      assert.equal(sure.status, 422)
      assert.match(wordsOf(sure.html), /Zet eerst het vinkje/)
      assert.equal((await rowsOf('platform.erasure', amina.personId)).length, 0)
    })

    it('ends sessions, takes back what is open, leaves what is signed, deletes and blanks by the register, and tells who must know', async () => {
      const elsewhere = await world.as('noor')
      const young = await world.signedIn(noor.personId)
      await sql`update platform.acting set ended_at = since where person_id = ${noor.personId}`.execute(world.owner)
      const open = await count(
        sql`select count(*) as n from applications.application where person_id = ${noor.personId} and state in ('sent', 'invited')`,
      )
      const [agreement] = await rowsOf('placements.agreement', noor.personId)
      assert.ok(agreement)
      await sql`update placements.agreement set state = 'running' where id = ${agreement.id}`.execute(world.owner)
      await sql`insert into placements.reflection (id, person_id, agreement_id, by_party, did) values (${newId()}, ${noor.personId}, ${agreement.id}, 'young', 'Geheim')`.execute(
        world.owner,
      )
      await world.runJob('audit-seal')
      world.mails.length = 0
      const gone = await young.post('/my-data/erase', { sure: 'yes' })
      assert.equal(gone.location, '/my-data/erased')
      assert.equal((await young.get('/my-data/erased')).status, 200)
      for (const visitor of [young, elsewhere]) assert.match((await visitor.get('/route')).location ?? '', /^\/sign-in/)
      await world.runJobs()
      for (const [name, table] of personTables) {
        const left = await rowsOf(name, noor.personId)
        if (table.erasure.does === 'delete' || table.erasure.does === 'digest') assert.equal(left.length, 0, name)
        const blank = 'columns' in table.erasure ? Object.entries(table.erasure.columns ?? {}) : []
        for (const row of left)
          for (const [column, value] of blank)
            assert.deepEqual(row[column], value && /^[[{]/.test(value) ? JSON.parse(value) : value, `${name}.${column}`)
      }
      assert.equal((await rowsOf('placements.agreement', noor.personId)).length, 1)
      assert.equal((await rowsOf('placements.reflection', noor.personId)).length, 0)
      assert.equal(
        await count(
          sql`select count(*) as n from applications.application where person_id = ${noor.personId} and state in ('sent', 'invited')`,
        ),
        0,
      )
      assert.ok(open >= 0)
      const [erasure] = await rowsOf('platform.erasure', noor.personId)
      assert.ok(erasure!.done_at && erasure!.tell === null)
      const subjects = world.mails.map(({ to, subject }) => `${to}: ${subject}`)
      assert.ok(subjects.includes(`${noor.email}: Alle gegevens zijn gewist`), subjects.join('\n'))
      assert.ok(
        subjects.some((subject) => /De afspraken blijven/.test(subject)),
        subjects.join('\n'),
      )
      await world.runJob('audit-seal')
      assert.equal((await verifyAudit(world.worker.db)).broken, undefined)
      // what her agreement goes on to tell, it tells the others
      for (const what of ['changed', 'signed', 'ended'])
        await world.runJob('agreement-told', { agreementId: agreement.id, personId: noor.personId, what })
      await world.runJob('look-back-done', { agreementId: agreement.id, personId: noor.personId })
      for (const table of ['messages.notice', 'portfolio.activity'])
        assert.equal((await rowsOf(table, noor.personId)).length, 0, table)
      const again = world.mails.length
      await world.runJob('erase-person', { erasureId: erasure!.id })
      await world.runJob('erasure-told', { erasureId: erasure!.id })
      assert.equal(world.mails.length, again)
    })

    it('takes an agreement that not all signed off, gives the seat back, and tells the others', async () => {
      const { rows } = await sql<{ id: string; person_id: string; place_id: string }>`
        select a.id, a.person_id, a.place_id from placements.agreement a join people.person p on p.person_id = a.person_id
        where a.person_id not in (${amina.personId}, ${noor.personId}) and exists (select from placements.party s where s.agreement_id = a.id and s.party = 'company' and s.email is not null) limit 1`.execute(
        world.owner,
      )
      const agreement = rows[0]!
      await sql`delete from placements.event where agreement_id = ${agreement.id}`.execute(world.owner)
      await sql`update placements.agreement set state = 'open' where id = ${agreement.id}`.execute(world.owner)
      await sql`update places.place set taken = 1 where id = ${agreement.place_id}`.execute(world.owner)
      const application = newId()
      await sql`insert into applications.application (id, person_id, place_id, company_id, motivation, shown, name_from_start, expires_at)
        select ${application}, ${agreement.person_id}, p.id, p.company_id, 'Graag', shown, false, '2100-01-01'
        from places.place p cross join (select shown from applications.application limit 1) s where p.id <> ${agreement.place_id}
          and exists (select from places.contact c where c.company_id = p.company_id) and p.id not in (select place_id from applications.application where person_id = ${agreement.person_id}) limit 1`.execute(
        world.owner,
      )
      world.mails.length = 0
      const visitor = await world.signedIn(agreement.person_id)
      assert.match(
        wordsOf((await visitor.get('/my-data/erase')).html),
        /Dit stopt .*open vra.* wordt? ?.*ingetrokken.*gaan niet door/,
      )
      await visitor.post('/my-data/erase', { sure: 'yes' })
      await world.runJobs()
      assert.equal(await count(sql`select count(*) as n from placements.agreement where id = ${agreement.id}`), 0)
      assert.equal(await count(sql`select taken as n from places.place where id = ${agreement.place_id}`), 0)
      const [left] = (
        await sql<{
          state: string
          motivation: string
        }>`select state, motivation from applications.application where id = ${application}`.execute(world.owner)
      ).rows
      assert.deepEqual(left, { state: 'withdrawn', motivation: '-' })
      const subjects = world.mails.map(({ subject }) => subject)
      assert.ok(
        subjects.some((subject) => /^De afspraken gaan niet door/.test(subject)),
        subjects.join('; '),
      )
      assert.ok(
        subjects.some((subject) => /^Ingetrokken: /.test(subject)),
        subjects.join('; '),
      )
    })

    it('leaves nothing behind when the mail server is away: who was not told is told later', async () => {
      const { rows } = await sql<{ person_id: string }>`
        select person_id from people.role where role = 'young' and person_id not in (${amina.personId}, ${noor.personId}) and person_id in (select person_id from people.person where email is not null) limit 1`.execute(
        world.owner,
      )
      const id = rows[0]!.person_id
      const visitor = await world.signedIn(id)
      world.mailAway(true)
      await visitor.post('/my-data/erase', { sure: 'yes' })
      await world.runJobs()
      assert.equal((await rowsOf('people.person', id)).length, 0)
      const [waiting] = await rowsOf('platform.erasure', id)
      assert.ok(waiting!.tell)
      world.mailAway(false)
      await world.runJob('erasure-told', { erasureId: waiting!.id })
      assert.equal((await rowsOf('platform.erasure', id))[0]!.tell, null)
    })

    it('is done for an adult too: her pupils keep their rows, without her name beside them', async () => {
      const mentor = await world.as('ilse')
      assert.equal((await mentor.post('/my-data/erase', { sure: 'yes' })).location, '/my-data/erased')
      await world.runJobs()
      assert.equal((await rowsOf('people.person', ilse.personId)).length, 0)
      const beside = await sql<{
        name: string
      }>`select name from people.relation where person_id = ${amina.personId} and kind = 'mentor'`.execute(world.owner)
      assert.ok(beside.rows.length > 0 && beside.rows.every(({ name }) => !name.includes('Ilse')))
      assert.equal((await her.get('/route')).status, 200)
      assert.equal((await her.get('/my-data/seen')).status, 200)
    })
  })
})
