import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { demo } from '../../../db/builders.ts'
import { openWorld, type Visitor, type World } from '../../../test/world.ts'
import { newId } from '../../platform/ids.ts'

/** What the form of the rules sends for a class of vmbo that comes to taste. */
const rules = (more: Record<string, string | string[]> = {}) => ({
  cities: ['leeuwarden'],
  minutes: '60',
  days: 'on',
  'from.day': '3',
  'from.month': '3',
  'from.year': '2026',
  'to.day': '3',
  'to.month': '9',
  'to.year': '2026',
  'deadline.day': '24',
  'deadline.month': '3',
  'deadline.year': '2026',
  aim: 'stable',
  ...more,
})

const deadline = { 'deadline.day': '24', 'deadline.month': '3', 'deadline.year': '2026' }

async function setUp(staff: Visitor, classes: string[] = [demo.classes.fourB], kind = 'short'): Promise<string> {
  const { location, status, html } = await staff.post('/matching/new', {
    title: 'Korte stages',
    classes,
    kind,
    ...deadline,
  })
  assert.equal(status, 303, html.slice(0, 2000))
  return location!.replace('/rules', '')
}

async function worked(world: World, staff: Visitor): Promise<string> {
  const round = await setUp(staff)
  assert.equal((await staff.post(`${round}/rules`, rules())).status, 303)
  assert.equal((await staff.post(`${round}/start`)).status, 303)
  await world.runJobs()
  return round
}

const idOf = (round: string) => round.replace('/matching/', '')
const proposalsOf = (world: World, round: string) =>
  world.owner
    .selectFrom('matching.proposal')
    .selectAll()
    .where('run_id', '=', idOf(round))
    .orderBy('created_at')
    .orderBy('id')
    .execute()
const runOf = (world: World, round: string) =>
  world.owner.selectFrom('matching.run').selectAll().where('id', '=', idOf(round)).executeTakeFirstOrThrow()

describe('deciding about a round', () => {
  let world: World
  let jelle: Visitor
  before(async () => {
    world = await openWorld()
    jelle = await world.as('jelle')
  })
  after(() => world.close())

  it('tells nobody anything before somebody confirmed and sent it', async () => {
    const round = await worked(world, jelle)
    const [one, other] = await proposalsOf(world, round)
    const her = await world.signedIn(one!.person_id)
    assert.equal((await her.get(`/proposed/${one!.id}`)).status, 404)
    assert.equal((await jelle.post(`${round}/send`)).status, 409, 'nothing is confirmed')
    await jelle.post(`/matching/proposals/${one!.id}/confirm`)
    await world.runJobs()
    assert.equal((await her.get(`/proposed/${one!.id}`)).status, 404, 'confirmed is not sent')
    assert.equal(world.mails.length, 0)
    await jelle.post(`${round}/send`)
    await world.runJobs()
    assert.equal((await her.get(`/proposed/${one!.id}`)).status, 200)
    assert.equal(world.mails.length, 1, 'the one that was confirmed, and no company')
    assert.equal((await proposalsOf(world, round)).find(({ id }) => id === other!.id)!.state, 'proposed')
    await jelle.post(`${round}/send`)
    await world.runJobs()
    assert.equal(world.mails.length, 1, 'what was sent is not sent again')
  })

  it('is once: a double press does it once, and who comes second reads how it stands', async () => {
    const round = await worked(world, jelle)
    const [one] = await proposalsOf(world, round)
    const key = newId()
    const [a, b] = await Promise.all([1, 2].map(() => jelle.post(`/matching/proposals/${one!.id}/confirm`, {}, key)))
    assert.deepEqual([a!.status, b!.status], [303, 303])
    const late = await jelle.post(`/matching/proposals/${one!.id}/reject`, { reason: 'not-now' })
    assert.equal(late.status, 409)
    assert.match(late.html, /al bevestigd/)
    await jelle.post(`/matching/proposals/${one!.id}/undo`)
    assert.equal((await proposalsOf(world, round)).find(({ id }) => id === one!.id)!.state, 'proposed')
  })

  it('wants a reason for a no, keeps what was typed, and does not propose that pair again', async () => {
    const round = await worked(world, jelle)
    const [one] = await proposalsOf(world, round)
    const wrong = await jelle.post(`/matching/proposals/${one!.id}/reject`, { reason: 'other', words: '' })
    assert.equal(wrong.status, 422)
    const far = await jelle.post(`/matching/proposals/${one!.id}/reject`, { reason: 'looks', words: 'Ħier <b>' })
    assert.equal(far.status, 422)
    assert.match(far.html, /Ħier &lt;b&gt;/)
    await jelle.post(`/matching/proposals/${one!.id}/reject`, { reason: 'journey', words: 'De bus rijdt niet.' })
    await jelle.post(`${round}/start`)
    await world.runJobs()
    const after = await proposalsOf(world, round)
    assert.ok(
      !after.some(
        ({ id, person_id, place_id, state }) =>
          id !== one!.id && person_id === one!.person_id && place_id === one!.place_id && state === 'proposed',
      ),
    )
  })

  it('keeps what is pinned and confirmed when it is worked out again with other rules', async () => {
    const round = await worked(world, jelle)
    const [one, two] = await proposalsOf(world, round)
    await jelle.post(`/matching/proposals/${one!.id}/pin`)
    await jelle.post(`/matching/proposals/${two!.id}/confirm`)
    await jelle.post(`${round}/rules`, rules({ minutes: '90', aim: 'most', 'weight-travel': '0' }))
    const changed = await jelle.post(`/matching/proposals/${one!.id}/unpin`)
    assert.equal(changed.status, 303)
    await jelle.post(`/matching/proposals/${one!.id}/pin`)
    await jelle.post(`${round}/start`)
    await world.runJobs()
    const after = new Map((await proposalsOf(world, round)).map((row) => [row.id, row]))
    assert.deepEqual([after.get(one!.id)!.state, after.get(two!.id)!.state], ['proposed', 'confirmed'])
  })

  it('stops: a calculation that was stopped or overtaken changes nothing', async () => {
    const round = await setUp(jelle)
    await jelle.post(`${round}/rules`, rules())
    await jelle.post(`${round}/start`)
    await jelle.post(`${round}/stop`)
    await world.runJobs()
    assert.equal((await runOf(world, round)).state, 'stopped')
    assert.deepEqual(await proposalsOf(world, round), [])
    await jelle.post(`${round}/start`)
    await world.runJob('matching-round', { runId: idOf(round), attempt: 1 })
    assert.equal((await runOf(world, round)).state, 'running', 'the first calculation is not this one')
    await world.runJobs()
    assert.equal((await runOf(world, round)).state, 'ready')
  })

  it('never gives away more seats than a place has, however many are chosen for it at once', async () => {
    const round = await worked(world, jelle)
    const members = await world.owner
      .selectFrom('matching.member')
      .select('person_id')
      .where('run_id', '=', idOf(round))
      .where('left_out', 'is', null)
      .execute()
    const { inputs } = await runOf(world, round)
    const { places } = inputs as unknown as { places: { id: string; seats: number }[] }
    const full = places.filter(({ seats }) => seats > 0).sort((a, b) => a.seats - b.seats)[0]!
    for (const live of await proposalsOf(world, round))
      if (live.place_id === full.id && live.state === 'proposed')
        await jelle.post(`/matching/proposals/${live.id}/reject`, { reason: 'not-now' })
    const others = members.slice(0, full.seats + 4)
    const answers = await Promise.all(
      others.map(({ person_id }) => jelle.post(`${round}/people/${person_id}`, { placeId: full.id })),
    )
    assert.ok(answers.every(({ status }) => status === 303 || status === 409))
    const given = (await proposalsOf(world, round)).filter(
      ({ place_id, state }) => place_id === full.id && state === 'confirmed',
    )
    assert.equal(given.length, answers.filter(({ status }) => status === 303).length)
    assert.ok(given.length > 0 && given.length <= full.seats)
  })

  it('is not there for others: another school, another class, a young person, a company, a visitor', async () => {
    const round = await worked(world, jelle)
    const [one] = await proposalsOf(world, round)
    for (const persona of ['ilse', 'karel', 'team', 'amina', 'hodan'] as const) {
      const other = await world.as(persona)
      for (const path of [
        round,
        `${round}/rules`,
        `${round}/table`,
        `${round}/log`,
        `${round}/fairness`,
        `${round}/what-if`,
        `${round}/people/${one!.person_id}`,
        `/matching/proposals/${one!.id}/reject`,
      ])
        assert.equal((await other.get(path)).status, 404, `${persona} ${path}`)
      for (const path of [
        `${round}/start`,
        `${round}/stop`,
        `${round}/send`,
        `${round}/close`,
        `/matching/proposals/${one!.id}/confirm`,
        `/matching/proposals/${one!.id}/withdraw`,
      ])
        assert.equal((await other.post(path)).status, 404, `${persona} ${path}`)
    }
    assert.equal((await world.visitor().get(round)).status, 303)
    assert.equal((await runOf(world, round)).state, 'ready')
    assert.equal((await proposalsOf(world, round)).find(({ id }) => id === one!.id)!.state, 'proposed')
  })

  it('takes no class of somebody else, no two schools, no day that has passed, and keeps what was typed', async () => {
    const bad = await jelle.post('/matching/new', {
      title: 'Voor   bakkers',
      classes: [demo.classes.bakers],
      kind: 'short',
      ...deadline,
    })
    assert.equal(bad.status, 404)
    const past = await jelle.post('/matching/new', {
      title: 'Te laat',
      classes: [demo.classes.fourB],
      kind: 'short',
      ...deadline,
      'deadline.year': '2025',
    })
    assert.equal(past.status, 409)
    assert.match(past.html, /value="Te laat"/)
    const empty = await jelle.post('/matching/new', { title: ' ', kind: 'job' })
    assert.equal(empty.status, 422)
    const round = await setUp(jelle)
    const wrong = await jelle.post(
      `${round}/rules`,
      rules({ minutes: '500', cities: 'utrecht', 'weight-own': '7', fields: 'everything' }),
    )
    assert.equal(wrong.status, 422)
    assert.match(wrong.html, /value="500"/)
  })

  it('a trial proposes nothing to anybody', async () => {
    const round = await worked(world, jelle)
    const before = await proposalsOf(world, round)
    const { location } = await jelle.post(`${round}/what-if`, { minutes: '110', aim: 'most' })
    await world.runJobs()
    assert.deepEqual(await proposalsOf(world, round), before)
    assert.deepEqual(await proposalsOf(world, `/matching/${location!.split('/').at(-1)}`), [])
    assert.match((await jelle.get(location!)).html, /Leerlingen met een voorstel/)
    const same = await jelle.post(`${round}/what-if`, { minutes: '60', days: 'on', aim: 'stable' })
    assert.equal(same.status, 422)
  })
})

describe('an offer', () => {
  let world: World
  let jelle: Visitor
  before(async () => {
    world = await openWorld()
    jelle = await world.as('jelle')
  })
  after(() => world.close())

  async function offered(): Promise<{ round: string; id: string; her: Visitor }> {
    const round = await worked(world, jelle)
    const [one] = await proposalsOf(world, round)
    await jelle.post(`/matching/proposals/${one!.id}/confirm`)
    await jelle.post(`${round}/send`)
    await world.runJobs()
    return { round, id: one!.id, her: await world.signedIn(one!.person_id) }
  }
  const stateOf = async (id: string) =>
    (await world.owner.selectFrom('matching.proposal').select('state').where('id', '=', id).executeTakeFirstOrThrow())
      .state

  it('is answered once, by her alone', async () => {
    const { id, her } = await offered()
    const amina = await world.as('amina')
    assert.equal((await amina.post(`/proposed/${id}/want`)).status, 404)
    assert.equal((await jelle.post(`/proposed/${id}/want`)).status, 403)
    const yes = await her.post(`/proposed/${id}/want`)
    assert.match(yes.location ?? '', /^\/places\/.*\/apply$/)
    assert.equal((await her.post(`/proposed/${id}/decline`, { reason: 'days' })).status, 409)
    assert.equal(await stateOf(id), 'wanted')
  })

  it('can be declined without saying why, and the school hears it', async () => {
    const { round, id, her } = await offered()
    assert.equal((await her.post(`/proposed/${id}/decline`)).status, 422)
    await her.post(`/proposed/${id}/decline`, { reason: 'rather-not-say' })
    await world.runJobs()
    assert.equal(await stateOf(id), 'declined')
    assert.match((await jelle.get(round)).html, /Dat zeg ik liever niet/)
    assert.match((await jelle.get('/messages')).html, /Korte stages/)
  })

  it('is reminded of three days before its end, lapses after it, and is withdrawn by the school', async () => {
    const { id } = await offered()
    const { id: second, her } = await offered()
    assert.equal((await jelle.post(`/matching/proposals/${second}/withdraw`)).status, 303)
    assert.match((await her.get(`/proposed/${second}`)).html, /trok dit voorstel in/)
    const before = world.mails.length
    world.pass({ hours: 18 * 24 })
    await world.runJob('matching-sweep')
    await world.runJobs()
    assert.ok(world.mails.slice(before).some(({ subject }) => /^Nog drie dagen/.test(subject)))
    assert.equal(await stateOf(id), 'offered')
    world.pass({ hours: 4 * 24 })
    await world.runJob('matching-sweep')
    assert.equal(await stateOf(id), 'lapsed')
  })
})

describe('working a round out again', () => {
  let world: World
  let jelle: Visitor
  let round: string
  before(async () => {
    world = await openWorld()
    jelle = await world.as('jelle')
    round = await worked(world, jelle)
  })
  after(() => world.close())
  const again = async () => {
    await jelle.post(`${round}/log`)
    await world.runJobs()
    return (await jelle.get(`${round}/log`)).html
  }

  it('gives the same bytes', async () => assert.match(await again(), /precies hetzelfde/))

  it('says when another version worked it out', async () => {
    const { version } = await runOf(world, round)
    await world.owner.updateTable('matching.run').set({ version: 'rounds 0' }).where('id', '=', idOf(round)).execute()
    assert.match(await again(), /andere versie \(rounds 0\).*hetzelfde/s)
    await world.owner.updateTable('matching.run').set({ version }).where('id', '=', idOf(round)).execute()
  })

  it('says when the inputs were changed', async () => {
    const one = await world.owner
      .selectFrom('matching.member')
      .selectAll()
      .where('run_id', '=', idOf(round))
      .where('inputs', 'is not', null)
      .limit(1)
      .executeTakeFirstOrThrow()
    const change = (inputs: unknown) =>
      world.owner
        .updateTable('matching.member')
        .set({ inputs: JSON.stringify(inputs) })
        .where('run_id', '=', idOf(round))
        .where('person_id', '=', one.person_id)
        .execute()
    await change({ ...(one.inputs as object), waiting: 900 })
    assert.match(await again(), /bewaarde gegevens zijn veranderd/)
    await change(one.inputs)
    assert.match(await again(), /precies hetzelfde/)
  })

  it('says what is missing after somebody erased herself, and nothing of her is left in it', async () => {
    const { person_id } = await world.owner
      .selectFrom('matching.member')
      .select('person_id')
      .where('run_id', '=', idOf(round))
      .where('inputs', 'is not', null)
      .limit(1)
      .executeTakeFirstOrThrow()
    const erasureId = newId()
    await world.owner
      .insertInto('platform.erasure')
      .values({ id: erasureId, person_id, cause: 'asked', asked_at: world.services.clock.now() })
      .execute()
    await world.runJob('erase-person', { erasureId })
    assert.match(await again(), /gegevens gewist/)
    for (const table of ['matching.member', 'matching.proposal'] as const)
      assert.deepEqual(
        await world.owner.selectFrom(table).select('person_id').where('person_id', '=', person_id).execute(),
        [],
      )
  })

  it('is over when the term is: the inputs go', async () => {
    world.pass({ hours: 24 * 370 })
    await world.runJob('clean-up')
    const rows = await world.owner
      .selectFrom('matching.member')
      .select('person_id')
      .where('run_id', '=', idOf(round))
      .execute()
    assert.deepEqual(rows, [])
  })
})
