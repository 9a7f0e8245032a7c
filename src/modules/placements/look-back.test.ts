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
  signedByAll,
  signLink,
  someYoung,
  takenOn,
  termsForm,
} from '../../../test/placement-steps.ts'
import { textOf, went } from '../../../test/portfolio-steps.ts'
import { openWorld, type Visitor, type World } from '../../../test/world.ts'

const { amina, hodan, ilse, karel } = personas
let world: World
let id: string
const row = () => agreementRow(world, id)
const taken = async () =>
  (
    await world.owner
      .selectFrom('places.place')
      .select('taken')
      .where('id', '=', demo.places.deHalm)
      .executeTakeFirstOrThrow()
  ).taken
/** What the hourly job does, twice: the second time nothing. */
async function sweep(): Promise<void> {
  await world.runJob('placement-sweep')
  await world.runJobs()
  const before = await everything(world)
  await world.runJob('placement-sweep')
  await world.runJobs()
  assert.deepEqual(await everything(world), before, 'a second run changes nothing')
}
const open = async () => {
  world = await openWorld()
  await world.owner.updateTable('places.place').set({ seats: 50 }).where('id', '=', demo.places.deHalm).execute()
}
/** Signed by all, for the days of 6 and 7 April up to 16 June. */
const signed = async (personId?: string) => {
  id = await takenOn(world, personId)
  await signedByAll(world, id)
  assert.equal((await row()).state, 'signed')
}
const hers = {
  did: 'Deeg gemaakt en brood gevormd.',
  foundOut: 'Ik hou van vroeg beginnen.',
  competence: 'precise',
  sentence: 'Ik weeg alles twee keer af.',
}
const theirs = { did: 'Amina werkt heel precies.', confirms: ['precise', 'calm'], name: 'Karel de Wit' }

describe('the days pass', () => {
  before(open)
  after(() => world.close())

  it('it starts on its day, runs, ends the day after its last, and both are asked to look back once', async () => {
    await signed()
    // a minute before midnight of 6 April; the clocks went forward since
    world.pass({ days: 34, hours: 10, minutes: 59 })
    await sweep()
    assert.equal((await row()).state, 'signed')
    world.pass({ minutes: 2 })
    await sweep()
    assert.equal((await row()).state, 'running')
    const link = await signLink(world, id, 'company')
    const withdraw = await world.visitor().post(`${link}/withdraw`)
    assert.equal(withdraw.status, 409, 'what began is not called off')
    assert.match(textOf(withdraw), /het is al begonnen/)
    const early = await (await world.as('amina')).get(`/agreements/${id}/look-back`)
    assert.deepEqual([early.status, early.location], [303, `/agreements/${id}`])
    const tooSoon = await (await world.as('amina')).post(`/agreements/${id}/look-back`, hers)
    assert.equal(tooSoon.status, 409)
    world.pass({ days: 70 })
    await sweep()
    assert.equal((await row()).state, 'running', 'on its last day it still runs')
    world.mails.length = 0
    const seats = await taken()
    world.pass({ days: 1 })
    await sweep()
    assert.equal((await row()).state, 'ended')
    assert.equal(await taken(), seats, 'the seat was used')
    assert.equal(world.mails.filter(({ subject }) => /Hoe was het bij|Hoe ging het met Amina/.test(subject)).length, 2)
    assert.deepEqual((await happened(world, id)).slice(-2), ['start job', 'end job'])
    await world.runJob('agreement-told', { agreementId: id, personId: amina.personId, what: 'ended' })
    await world.runJobs()
    assert.equal(world.mails.filter(({ subject }) => /Hoe was het bij|Hoe ging het met Amina/.test(subject)).length, 2)
  })

  it('it lapses when the last day came before the last signature: the seat is free, and all hear it', async () => {
    id = await takenOn(world, personas.noor.personId)
    went(await change(world, id, { from: '2026-07-06', until: '2026-07-14' }))
    // changed before it began: that is no placement that ran
    went(await change(world, id, { pause: '45' }))
    await sign(world, id, 'school')
    world.pass({ days: 30 })
    const seats = await taken()
    world.mails.length = 0
    await sweep()
    assert.equal((await row()).state, 'withdrawn')
    assert.equal(await taken(), seats - 1)
    assert.ok(mailTo(world, karel.email, /Afspraken afgezegd: Noor/))
    assert.deepEqual((await happened(world, id)).at(-1), 'lapse job')
  })
})

describe('a draft that nobody sends to be signed', () => {
  before(async () => {
    await open()
    // those of the demo region are no part of this
    await world.owner
      .updateTable('placements.agreement')
      .set({ state: 'withdrawn' })
      .where('state', '=', 'draft')
      .execute()
  })
  after(() => world.close())

  const told = (subject: RegExp) => world.mails.filter((mail) => subject.test(mail.subject)).map(({ to }) => to)
  const notices = async (kind: string) => {
    const rows = await world.owner
      .selectFrom('messages.notice')
      .select('person_id')
      .where('kind', '=', kind)
      .where('href', 'like', `%${id}`)
      .execute()
    return rows.map(({ person_id }) => person_id).sort()
  }
  const both = [karel, ilse].map(({ email }) => email).sort()
  const three = [amina, karel, ilse].map(({ personId }) => personId).sort()

  it('is asked for on day 7 and 14, and lapses on day 21: the seat is free, and she, the school and the company hear it', async () => {
    id = await takenOn(world)
    const seats = await taken()
    world.mails.length = 0
    world.pass({ days: 6, hours: 23 })
    await sweep()
    assert.deepEqual(world.mails, [])
    for (const [hours, reminders] of [
      [1, 1],
      [24 * 7, 2],
    ] as const) {
      world.pass({ hours })
      await sweep()
      assert.deepEqual(told(/afspraken wachten op u: Amina/).sort(), Array(reminders).fill(both).flat().sort())
      assert.deepEqual(told(/afspraken met .* nog niet klaar/), Array(reminders).fill(amina.email))
    }
    assert.match(mailTo(world, karel.email, /wachten op u/)!.text, /vervallen ze/)
    assert.deepEqual(await notices('agreement-draft-waits'), three)
    assert.match(textOf(await (await world.as('amina')).get(`/agreements/${id}`)), /vervallen ze op 24 maart/)
    world.pass({ days: 6, hours: 23 })
    await sweep()
    assert.equal((await row()).state, 'draft')
    world.pass({ hours: 1 })
    await sweep()
    assert.equal((await row()).state, 'withdrawn')
    assert.equal(await taken(), seats - 1)
    assert.deepEqual(told(/Afspraken vervallen: Amina/).sort(), both)
    assert.deepEqual(told(/Je afspraken met .* zijn vervallen/), [amina.email])
    assert.deepEqual(await notices('agreement-draft-lapsed'), three)
    assert.deepEqual((await happened(world, id)).at(-1), 'lapse job')
    const late = await change(world, id)
    assert.equal(late.status, 409)
  })

  it('has its days anew when somebody touches it, and is asked for once after the worker stood still', async () => {
    id = await takenOn(world)
    world.pass({ days: 13 })
    went(
      await (await world.as('amina')).post(`/agreements/${id}/change`, termsForm((await row()).terms, { pause: '45' })),
    )
    assert.equal((await row()).state, 'draft')
    world.mails.length = 0
    world.pass({ days: 15 })
    await sweep()
    assert.equal((await row()).state, 'draft')
    assert.deepEqual(told(/afspraken wachten op u: Amina/).sort(), both)
  })

  it('lapses sooner when its last day has passed', async () => {
    id = await takenOn(world)
    await world.owner
      .updateTable('placements.agreement')
      .set({
        ends_on: world.services.clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().subtract({ days: 1 }),
      })
      .where('id', '=', id)
      .execute()
    await sweep()
    assert.equal((await row()).state, 'withdrawn')
  })

  it('that was sent does not lapse by it', async () => {
    id = await takenOn(world)
    const until = world.services.clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().add({ days: 60 })
    const from = until.subtract({ days: 20 })
    went(await change(world, id, { from: String(from), until: String(until) }))
    world.pass({ days: 22 })
    await sweep()
    assert.equal((await row()).state, 'open')
  })
})

describe('what runs is changed', () => {
  before(open)
  after(() => world.close())

  it('with the first day as it was; it waits for signatures, can be broken off and not called off, and ends all the same', async () => {
    await signed()
    world.pass({ days: 60 })
    await sweep()
    world.mails.length = 0
    const changed = await change(world, id, { pause: '45' })
    assert.match(changed.location ?? textOf(changed), /done=changed$/)
    assert.deepEqual([(await row()).state, (await row()).version], ['open', 2])
    const link = await signLink(world, id, 'school')
    const page = await world.visitor().get(link)
    assert.match(page.html, /\/break-off"/)
    assert.doesNotMatch(page.html, /\/withdraw"/)
    assert.doesNotMatch(textOf(page), /De eerste dag ligt voor de dag van tekenen/)
    assert.equal((await world.visitor().post(`${link}/withdraw`)).status, 409)
    went(await sign(world, id, 'school'))
    world.pass({ days: 60 })
    await sweep()
    assert.equal((await row()).state, 'ended')
    assert.deepEqual((await happened(world, id)).at(-1), 'end job')
    assert.ok(mailTo(world, amina.email, /Hoe was het/))
  })

  it('and signed again by all goes on running', async () => {
    id = await takenOn(world, personas.noor.personId)
    went(await change(world, id, { from: '2026-07-06', until: '2026-08-25' }))
    for (const party of await partiesOf(world, id)) went(await sign(world, id, party))
    world.pass({ days: 10 })
    await sweep()
    assert.equal((await row()).state, 'running')
    const past = await change(world, id, { from: '2026-07-01' })
    assert.equal(past.status, 422, 'it did not begin on another day that has passed')
    went(await change(world, id, { until: '2026-09-01' }))
    for (const party of await partiesOf(world, id)) went(await sign(world, id, party))
    await sweep()
    assert.equal((await row()).state, 'running')
  })

  it('one that was changed before its first day and never signed can be called off after that day', async () => {
    id = await takenOn(world, personas.selam.personId)
    went(await change(world, id, { from: '2026-07-20', until: '2026-09-01' }))
    went(await change(world, id, { pause: '45' }))
    world.pass({ days: 14 })
    const link = await signLink(world, id, 'company')
    const page = await world.visitor().get(link)
    assert.match(page.html, /\/withdraw"/)
    assert.equal((await world.visitor().post(`${link}/break-off`, { reason: 'together' })).status, 409)
    went(await world.visitor().post(`${link}/withdraw`))
    assert.equal((await row()).state, 'withdrawn')
  })
})

describe('it stops early', () => {
  before(open)
  after(() => world.close())

  it('with one of the reasons, once; the seat is free, all hear it, and no page tells the company why', async () => {
    await signed()
    world.pass({ days: 40 })
    await sweep()
    const her = await world.as('amina')
    const page = await her.get(`/agreements/${id}`)
    assert.match(textOf(page), /Het voelde niet veilig Alleen de school leest dit/)
    for (const reason of ['', 'ill', 'toString'])
      assert.equal((await her.post(`/agreements/${id}/break-off`, { reason })).status, 422)
    const seats = await taken()
    world.mails.length = 0
    const both = await Promise.all([
      her.post(`/agreements/${id}/break-off`, { reason: 'not-safe' }),
      world.visitor().post(`${await signLink(world, id, 'company')}/break-off`, { reason: 'company-stops' }),
    ])
    assert.deepEqual(both.map(({ status }) => status).sort(), [303, 409])
    assert.match(textOf(both.find(({ status }) => status === 409)!), /het is eerder gestopt/)
    assert.equal(await taken(), seats - 1)
    await world.runJobs()
    const told = world.mails.filter(({ subject }) => /Eerder gestopt/.test(subject)).map(({ to }) => to)
    assert.deepEqual(told.sort(), [amina, hodan, ilse, karel].map(({ email }) => email).sort())
    for (const link of [await signLink(world, id, 'company'), await signLink(world, id, 'guardian')])
      assert.doesNotMatch((await world.visitor().get(link)).html, /niet veilig|not-safe/)
    for (const persona of ['karel', 'hodan'] as const)
      assert.doesNotMatch((await (await world.as(persona)).get(`/to-sign/${id}`)).html, /niet veilig|not-safe/)
    assert.match(
      textOf(await (await world.as('ilse')).get(`/to-sign/${id}`)),
      /eerder stopte Het voelde niet veilig Gezegd door Leerling/,
    )
    assert.match(textOf(await her.get(`/agreements/${id}`)), /Het voelde niet veilig/)
    assert.doesNotMatch(JSON.stringify(world.mails), /niet veilig|not-safe/)
    went(await her.post(`/agreements/${id}/look-back`, hers))
    assert.equal((await row()).state, 'looked-back')
  })
})

describe('a reason of another', () => {
  before(open)
  after(() => world.close())

  for (const [reason, hers] of [
    ['rather-not-say', false],
    ['no-guidance', true],
  ] as const)
    it(`"${reason}" is read by the school${hers ? ' and by her' : ' alone'}`, async () => {
      await signed()
      world.pass({ days: 40 })
      await sweep()
      went(await world.visitor().post(`${await signLink(world, id, 'company')}/break-off`, { reason }))
      const words = /Dat zeg ik liever niet|te weinig begeleiding/
      assert.match(textOf(await (await world.as('ilse')).get(`/to-sign/${id}`)), words)
      const page = textOf(await (await world.as('amina')).get(`/agreements/${id}`))
      if (hers) assert.match(page, words)
      else assert.doesNotMatch(page, words)
      assert.doesNotMatch(textOf(await (await world.as('karel')).get(`/to-sign/${id}`)), words)
    })
})

describe('looking back', () => {
  let her: Visitor
  before(open)
  after(() => world.close())

  /** A new agreement that has ended. */
  const ended = async (personId?: string) => {
    id = await takenOn(world, personId)
    await world.owner
      .updateTable('placements.agreement')
      .set({
        state: 'ended',
        starts_on: Temporal.PlainDate.from('2026-02-02'),
        ends_on: Temporal.PlainDate.from('2026-03-02'),
      })
      .where('id', '=', id)
      .execute()
    world.mails.length = 0
    await world.runJob('agreement-told', { agreementId: id, personId: personId ?? amina.personId, what: 'ended' })
    await world.runJobs()
  }
  const companyLink = () => buttonOf(mailTo(world, karel.email, /Hoe ging het/))
  const shown = async () => {
    const activity = await world.owner
      .selectFrom('portfolio.activity')
      .select(['id', 'what', 'organisation'])
      .where('placement_id', '=', id)
      .execute()
    const confirmed = await world.owner
      .selectFrom('portfolio.confirmation')
      .select('competence_id')
      .where('placement_id', '=', id)
      .orderBy('competence_id')
      .execute()
    return {
      activities: activity.length,
      what: activity[0]?.what,
      confirmed: confirmed.map((row) => row.competence_id),
    }
  }
  const newNotices = async () =>
    (
      await world.owner
        .selectFrom('messages.notice')
        .select('id')
        .where('person_id', '=', amina.personId)
        .where('kind', '=', 'confirmed')
        .where('read_at', 'is', null)
        .execute()
    ).length

  beforeEach(async () => {
    her = await world.as('amina')
    await ended()
  })

  for (const order of ['she first', 'the company first'])
    it(`by both, ${order}, is one activity with what was confirmed, told once, and neither is done twice`, async () => {
      const before = await newNotices()
      const link = companyLink()
      const acts = [() => her.post(`/agreements/${id}/look-back`, hers), () => world.visitor().post(link, theirs)]
      for (const act of order === 'she first' ? acts : acts.reverse()) {
        went(await act())
        await world.runJobs()
      }
      assert.deepEqual(await shown(), { activities: 1, what: hers.did, confirmed: ['calm', 'precise'] })
      assert.equal(await newNotices(), before + 1)
      for (const act of acts) {
        const again = await act()
        assert.equal(again.status, 409)
        assert.match(textOf(again), /er is al teruggekeken|Dit was al ingevuld/)
      }
      const all = await everything(world)
      await world.runJob('look-back-done', { agreementId: id, personId: amina.personId })
      await world.runJobs()
      assert.deepEqual(await everything(world), all, 'taking it along again changes nothing')
      const page = textOf(await her.get(`/agreements/${id}/look-back`))
      assert.match(page, /Je keek al terug.*Deeg gemaakt.*Bakkerij De Halm schreef.*|Amina werkt heel precies/)
      assert.match(textOf(await her.get('/cv')), /Bevestigd door Karel de Wit/)
      assert.match(textOf(await world.visitor().get(link)), /Dank u/)
    })

  it('tells her once that the company confirmed something, also when she threw it away before she looked back', async () => {
    const before = await newNotices()
    went(await world.visitor().post(companyLink(), theirs))
    await world.runJobs()
    const { id: activity } = await world.owner
      .selectFrom('portfolio.activity')
      .select('id')
      .where('placement_id', '=', id)
      .executeTakeFirstOrThrow()
    went(await her.post(`/activities/${activity}/remove`))
    // what was removed goes for good after 30 days
    await world.owner
      .updateTable('portfolio.activity')
      .set({ removed_at: world.services.clock.now().subtract({ hours: 24 * 31 }) })
      .where('id', '=', activity)
      .execute()
    await world.runJob('clean-up')
    went(await her.post(`/agreements/${id}/look-back`, hers))
    await world.runJobs()
    assert.deepEqual(await shown(), { activities: 1, what: hers.did, confirmed: ['calm', 'precise'] })
    assert.equal(await newNotices(), before + 1)
  })

  it('by both at once is kept of both', async () => {
    const link = companyLink()
    const both = await Promise.all([her.post(`/agreements/${id}/look-back`, hers), world.visitor().post(link, theirs)])
    assert.deepEqual(
      both.map(({ status }) => status),
      [303, 303],
    )
    await world.runJobs()
    assert.deepEqual(await shown(), { activities: 1, what: hers.did, confirmed: ['calm', 'precise'] })
  })

  it('keeps to itself what each wrote: the company reads nothing of hers, nor do a guardian', async () => {
    went(await her.post(`/agreements/${id}/look-back`, hers))
    const link = companyLink()
    for (const page of [
      await world.visitor().get(link),
      await (await world.as('hodan')).get(`/to-sign/${id}`),
      await (await world.as('karel')).get(`/to-sign/${id}`),
    ])
      assert.doesNotMatch(page.html, /vroeg beginnen|brood gevormd/)
    assert.equal((await (await world.as('hodan')).get(`/agreements/${id}/look-back`)).status, 404)
    for (const persona of ['hodan', 'karel', 'noor', 'ilse'] as const) {
      const page = await (await world.as(persona)).post(`/agreements/${id}/look-back`, hers)
      assert.ok([404, 409].includes(page.status), `${persona} ${page.status}`)
    }
  })

  it('asks the company for a sentence, its name, and competences that are ones', async () => {
    const link = companyLink()
    for (const fields of [
      { did: '' },
      { name: '' },
      { confirms: ['precise', 'flying'] },
      { confirms: 'constructor' },
    ]) {
      const page = await world.visitor().post(link, { ...theirs, ...fields })
      assert.equal(page.status, 422, JSON.stringify(fields))
    }
    went(await world.visitor().post(link, { did: 'Ging goed.', name: 'Karel', words: 'x'.repeat(600) }))
    await world.runJobs()
    assert.deepEqual((await shown()).confirmed, [])
  })

  // biome-ignore format: a table is read by the row
  const wrong: [what: string, fields: Record<string, string>, says: RegExp][] = [
    ['what she did', { did: '' }, /Vul dit in/],
    ['at most 2000 characters', { did: 'x'.repeat(2001) }, /hooguit 2\.?000 tekens/],
    ['a competence that is one', { competence: 'flying' }, /Kies een antwoord/],
    ['a competence', { competence: '' }, /Kies een antwoord/],
    ['where she saw it', { sentence: ' ' }, /Vul dit in/],
  ]
  it('asks her for each of them, and keeps the rest', async () => {
    for (const [what, fields, says] of wrong) {
      const page = await her.post(`/agreements/${id}/look-back`, { ...hers, ...fields })
      assert.equal(page.status, 422, what)
      assert.match(textOf(page), says)
      assert.match(textOf(page), /Ik hou van vroeg beginnen/)
      assert.equal((await row()).state, 'ended')
    }
  })

  it('is opened by a mail scanner as often as it likes, and its link does nothing else', async () => {
    const link = companyLink()
    const before = await everything(world)
    for (let i = 0; i < 3; i++) await world.visitor().get(link)
    assert.deepEqual(await everything(world), before)
    for (const path of [link.replace('/look-back/', '/sign/'), link.replace('/look-back/', '/answer/'), `${link}x`])
      for (const page of [
        await world.visitor().get(path),
        await world.visitor().post(`${path}/sign`),
        await world.visitor().post(path, theirs),
      ])
        assert.ok([404, 410].includes(page.status), path)
    assert.equal((await world.visitor().get(`${link}/pdf`)).status, 404)
  })

  it('is open to her as well where others signed for her', async () => {
    await world.owner
      .updateTable('places.place')
      .set({ day_starts: '09:00' as never, day_ends: '14:30' as never, days: [2], hazards: [] })
      .where('id', '=', demo.places.deHalm)
      .execute()
    const one = await someYoung(world, { age: 14, kind: 'vmbo' })
    await ended(one.personId)
    assert.ok(!(await partiesOf(world, id)).includes('young'))
    const young = await world.signedIn(one.personId)
    assert.match((await young.get(`/agreements/${id}`)).html, new RegExp(`href="/agreements/${id}/look-back"`))
    went(await young.post(`/agreements/${id}/look-back`, hers))
    assert.equal((await row()).state, 'looked-back')
    assert.ok(mailTo(world, one.email, /Hoe was het/))
  })
})
