import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { demo, personas } from '../../../db/builders.ts'
import { answerLink, applyFor, mailTo, moment, send } from '../../../test/application-steps.ts'
import { textOf, went } from '../../../test/portfolio-steps.ts'
import { openWorld, type Visitor, type World } from '../../../test/world.ts'
import { within } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { toMail } from '../../platform/letter.ts'
import { job } from '../../platform/who.ts'
import { notify, notifyOnce, queueMail } from './index.ts'

const { amina, karel, noor } = personas
let world: World
let her: Visitor
before(async () => {
  world = await openWorld()
  her = await world.as('amina')
})
after(() => world.close())

const forget = () =>
  world.owner
    .updateTable('applications.application')
    .set({ state: 'withdrawn' })
    .where('person_id', '=', amina.personId)
    .execute()

describe('a mail', () => {
  let id: string
  beforeEach(async () => {
    await forget()
    await world.runJobs()
    world.mailAway(false)
    id = await applyFor(her, demo.places.deHalm)
    world.mails.length = 0
  })
  const row = async (template = 'application-new') =>
    world.owner
      .selectFrom('messages.mail')
      .select(['id', 'state', 'attempts', 'sent_at', 'person_id'])
      .where('subject', '=', id)
      .where('template', '=', template)
      .executeTakeFirstOrThrow()
  const deliver = async () => world.runJob('mail', { mailId: (await row()).id, personId: amina.personId })

  it('goes out once, however often its job is delivered, one after another or at the same time', async () => {
    await Promise.all([deliver(), deliver(), deliver()])
    await deliver()
    assert.equal(world.mails.length, 1)
    const { state, attempts, sent_at } = await row()
    assert.deepEqual([state, attempts], ['sent', 1])
    assert.equal(String(sent_at), String(world.services.clock.now()))
    assert.equal(world.mails[0]!.id, (await row()).id, 'a second delivery would carry the same Message-ID')
  })

  it('that fails stays failed and goes out later, once', async () => {
    world.mailAway(true)
    for (let i = 0; i < 2; i++) await assert.rejects(deliver(), /away/)
    assert.deepEqual([(await row()).state, (await row()).attempts, (await row()).sent_at], ['failed', 2, null])
    world.mailAway(false)
    await deliver()
    await deliver()
    assert.deepEqual([world.mails.length, (await row()).state], [1, 'sent'])
  })

  it('is taken up again after an outage that outlasts the tries of its job, for three days', async () => {
    world.mailAway(true)
    await world.runJobs()
    assert.equal((await row()).state, 'failed')
    world.mailAway(false)
    await world.runJob('mail-again')
    await world.runJobs()
    assert.equal(world.mails.length, 0, 'its own job still tries')
    world.pass({ minutes: 16 })
    await world.runJob('mail-again')
    await world.runJob('mail-again')
    await world.runJobs()
    assert.deepEqual([world.mails.length, (await row()).state], [1, 'sent'])
  })

  it('of four days ago is left alone', async () => {
    world.mailAway(true)
    await world.runJobs()
    world.mailAway(false)
    world.pass({ days: 4 })
    await world.runJob('mail-again')
    await world.runJobs()
    assert.deepEqual([world.mails.filter(({ to }) => to === karel.email).length, (await row()).state], [0, 'failed'])
  })

  it('is dropped when it has no use any more, and stays dropped', async () => {
    went(await her.post(`/applications/${id}/withdraw`))
    await deliver()
    await deliver()
    assert.deepEqual([world.mails.length, (await row()).state], [0, 'dropped'])
  })

  it('of a job that names no mail, or one whose template nobody knows, harms nothing', async () => {
    await world.runJob('mail', { mailId: newId(), personId: amina.personId })
    await world.owner
      .updateTable('messages.mail')
      .set({ template: 'no-such' })
      .where('id', '=', (await row()).id)
      .execute()
    await assert.rejects(world.runJob('mail', { mailId: (await row('no-such')).id }), /no mail template no-such/)
    assert.equal(world.mails.length, 0)
  })

  it('is queued once for a template, subject, link and round, also by two at once; and not when the act fails', async () => {
    const mail = { personId: amina.personId, template: 'application-expired', subject: id }
    const queue = (round?: number, fails = false) =>
      within(world.worker.db, job, 'write', async (trx) => {
        await queueMail(
          { trx, queue: (name, data) => world.services.jobs.send(name, data, trx) },
          { ...mail, ...(round && { round }) },
        )
        if (fails) throw new Error('later')
      })
    const count = async () =>
      (
        await world.owner
          .selectFrom('messages.mail')
          .select('id')
          .where('subject', '=', id)
          .where('template', '=', mail.template)
          .execute()
      ).length
    await assert.rejects(queue(1, true))
    assert.equal(await count(), 0)
    await Promise.all([queue(), queue(), queue(1)])
    assert.equal(await count(), 1)
    await queue(2)
    assert.equal(await count(), 2)
  })

  it('is no way to slip in markup or a header', () => {
    const mail = toMail({
      id: newId(),
      to: 'a@example.org',
      lang: 'nl',
      subject: 'Een\r\nBcc: ander@example.org',
      greeting: '<img src=x>',
      paragraphs: ['<script>alert(1)</script> & "zo"'],
      facts: ['<b>'],
      button: { label: '<i>', href: 'https://kansroute.example/?a=1&b="2"' },
      closing: ['</html>'],
    })
    assert.doesNotMatch(mail.subject, /[\r\n]/)
    assert.doesNotMatch(mail.html, /<script|<img src=x|<b>|<i>|"2"/)
    assert.equal(mail.html.match(/<\/html>/g)!.length, 1)
  })
})

describe('a notice', () => {
  it('is read by whom it is for, told as new once, and by nobody else', async () => {
    await forget()
    const id = await applyFor(her, demo.places.deHalm)
    went(await send(world.visitor(), await answerLink(world, id), 'invite', { moments: moment }))
    await world.runJobs()
    for (const persona of ['noor', 'hodan', 'ilse', 'team'] as const)
      assert.doesNotMatch((await (await world.as(persona)).get('/messages')).html, new RegExp(id), persona)
    const first = await her.get('/messages')
    assert.match(textOf(first), /Bakkerij De Halm wil met je kennismaken\. Kies een moment\. Nieuw/)
    assert.match(first.html, new RegExp(`href="/applications/${id}"`))
    assert.doesNotMatch(textOf(await her.get('/messages')), /Kies een moment\. Nieuw/)
    assert.match(
      textOf(await (await world.as('karel')).get('/messages')),
      /Iemand wil kennismaken voor Stage in de bakkerij/,
    )
    assert.deepEqual(
      [(await world.visitor().get('/messages')).status, (await world.visitor().get('/messages')).location],
      [303, '/sign-in?to=%2Fmessages'],
    )
  })

  it('for another person is written by a job only, and nobody else reads, changes or takes it', async () => {
    const notice = { personId: noor.personId, kind: 'confirmed' as const, href: '/cv' }
    const session = { kind: 'person', id: amina.personId } as never
    await assert.rejects(
      within(world.services.db, session, 'write', (trx) => notify(trx, notice)),
      { code: '42501' },
    )
    await within(world.worker.db, job, 'write', async (trx) => {
      await notifyOnce(trx, notice)
      await notifyOnce(trx, notice)
    })
    const mine = await within(world.services.db, session, 'write', async (trx) => ({
      read: await trx.selectFrom('messages.notice').select('id').where('person_id', '=', noor.personId).execute(),
      changed: (
        await trx
          .updateTable('messages.notice')
          .set({ read_at: world.services.clock.now() })
          .where('person_id', '=', noor.personId)
          .executeTakeFirst()
      ).numUpdatedRows,
    }))
    assert.deepEqual(mine, { read: [], changed: 0n })
    const rows = await world.owner
      .selectFrom('messages.notice')
      .select('read_at')
      .where('person_id', '=', noor.personId)
      .where('kind', '=', 'confirmed')
      .execute()
    assert.deepEqual(rows, [{ read_at: null }])
    await assert.rejects(
      within(world.services.db, session, 'write', (trx) => trx.deleteFrom('messages.notice').execute()),
      { code: '42501' },
    )
  })

  it('says nothing of what somebody wrote', async () => {
    const rows = await world.owner
      .selectFrom('messages.notice')
      .select('values')
      .where('person_id', 'in', [amina.personId, karel.personId])
      .execute()
    assert.ok(rows.length > 0)
    assert.doesNotMatch(JSON.stringify(rows), /Ik wil leren hoe dit werk gaat|Amina/)
    assert.ok(world.mails.every(({ subject }) => !subject.includes('Ik wil leren hoe dit werk gaat')))
    assert.ok(mailTo(world, amina.email))
  })
})
