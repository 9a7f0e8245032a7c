import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { travel } from '../src/modules/region/index.ts'
import { ageOn } from '../src/platform/clock.ts'
import { isId } from '../src/platform/ids.ts'
import { aminaHome } from './builders/demo/zaan-companies.ts'
import {
  buildActivity,
  buildAgreement,
  buildApplication,
  buildClass,
  buildCompany,
  buildEnrolment,
  buildGuardian,
  buildPlace,
  buildProfile,
  buildSchool,
  buildYoung,
  type Dossier,
  demo,
  newMaker,
  personas,
  Random,
  type Rows,
} from './builders.ts'
import { cityIds, names, neighbourhoods, postcodes, programmes, schools, stories, trades } from './data/index.ts'
import { demoRows } from './seed.ts'

const today = Temporal.PlainDate.from('2026-03-03')
const now = Temporal.Instant.from('2026-03-03T11:00:00Z')
const maker = (seed = 'test') => newMaker({ seed, today, now })

/** A young person of an age in a class of a kind of school, with a place to apply for. */
function scene(age: number, kind: 'vmbo' | 'mbo', seed = 'scene') {
  const m = maker(seed)
  const school = buildSchool(m, { cityId: 'zaanstad', kind })
  const group = buildClass(m, { school: school.school })
  const { person: young } = buildYoung(m, { cityId: 'zaanstad', age })
  const crebo = kind === 'mbo' ? '25174' : null
  const { enrolment } = buildEnrolment(m, { young, in: group, crebo, level: crebo ? 3 : null })
  const at = buildCompany(m, { cityId: 'zaanstad', trade: trades.find(({ id }) => id === 'bakery')! })
  const { place } = buildPlace(m, { at, kind: kind === 'mbo' ? 'internship' : 'short', seats: 2 })
  const activity = buildActivity(m, {
    young,
    confirmed: true,
    story: stories.activities.find(({ confirmer }) => confirmer)!,
  })
  const of: Dossier = {
    young,
    school: school.school,
    enrolment,
    profile: buildProfile(m, { young }).profile,
    activities: [activity],
  }
  return { m, of, at, place, mentor: group.mentor, guardian: buildGuardian(m, { young }) }
}

describe('chance that comes back', () => {
  it('gives the same for the same seed, and something else for another', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const draw = (seed: string) =>
          Array.from(
            { length: 5 },
            (
              (random) => () =>
                random.next()
            )(new Random(seed)),
          )
        assert.deepEqual(draw(a), draw(a))
        assert.ok(a === b || draw(a).join() !== draw(b).join())
      }),
    )
  })

  it('keeps within its bounds, spreads evenly and makes valid ids', () => {
    const random = new Random('even')
    const seen = Array.from({ length: 6 }, () => 0)
    for (let i = 0; i < 60_000; i++) seen[random.int(1, 6) - 1]!++
    for (const count of seen) assert.ok(count > 9500 && count < 10_500, String(seen))
    for (let i = 0; i < 1000; i++) assert.ok(isId(random.id()))
    assert.equal(new Set(Array.from({ length: 10_000 }, () => random.id())).size, 10_000)
  })

  it('draws different ones, and by weight', () => {
    const random = new Random('draw')
    assert.equal(new Set(random.some([1, 2, 3, 4], 3)).size, 3)
    assert.equal(random.some([1, 2], 5).length, 2)
    const drawn = Array.from({ length: 1000 }, () => random.weighted({ often: 9, seldom: 1, never: 0 }))
    const count = (key: string) => drawn.filter((one) => one === key).length
    assert.ok(count('often') > 850 && count('seldom') > 50 && count('never') === 0)
  })
})

describe('builders', () => {
  it('give the same rows for the same seed and day', () => {
    const rows = (seed: string) => JSON.stringify(scene(17, 'mbo', seed))
    assert.equal(rows('a'), rows('a'))
    assert.notEqual(rows('a'), rows('b'))
  })

  it('make somebody of exactly that age, today', () => {
    fc.assert(
      fc.property(fc.integer({ min: 13, max: 27 }), fc.integer({ min: 0, max: 3000 }), (age, days) => {
        const day = today.add({ days })
        const { person } = buildYoung(newMaker({ today: day }), { cityId: 'amsterdam', age })
        assert.equal(ageOn(person.birth_date as Temporal.PlainDate, day), age)
      }),
    )
  })

  it('take every column that is given', () => {
    const { person } = buildYoung(maker(), {
      cityId: 'eindhoven',
      age: 16,
      given_name: 'Bo',
      email: 'bo@example.org',
      language: 'en',
    })
    assert.deepEqual(
      [person.given_name, person.email, person.language, person.city_id],
      ['Bo', 'bo@example.org', 'en', 'eindhoven'],
    )
  })

  it('ask a guardian to sign under 18 and not from 18, as the law says', () => {
    for (const [age, kind, expected] of [
      [15, 'vmbo', ['young', 'guardian', 'company', 'school']],
      [17, 'mbo', ['young', 'guardian', 'company', 'school']],
      [19, 'mbo', ['young', 'company', 'school']],
    ] as const) {
      const { m, of, at, place, mentor, guardian } = scene(age, kind)
      const { application } = buildApplication(m, { of, place, at, state: 'accepted' })
      const { parties, rows } = buildAgreement(m, { of, mentor, guardian, application, place, at, state: 'signed' })
      assert.deepEqual(
        parties.map(({ party }) => party),
        expected,
      )
      assert.deepEqual(rows['placements.signature']!.map(({ party }) => party).sort(), [...expected].sort())
    }
  })

  it('take a seat when accepted, and give it back when called off', () => {
    const { m, of, at, place, mentor, guardian } = scene(17, 'mbo')
    const accepted = () => buildApplication(m, { of, place, at, state: 'accepted' }).application
    const application = accepted()
    assert.equal(place.taken, 1)
    buildApplication(m, { of, place, at, state: 'refused' })
    assert.equal(place.taken, 1)
    buildAgreement(m, { of, mentor, guardian, application, place, at, state: 'broken-off' })
    assert.equal(place.taken, 0)
  })

  it('show a company what she did, and neither name, school nor who confirmed', () => {
    const { m, of, at, place } = scene(17, 'mbo')
    const { application } = buildApplication(m, { of, place, at, state: 'sent' })
    const shown = application.shown as string
    assert.match(shown, /"confirmed":1/)
    const hidden = [
      of.young.given_name,
      of.young.family_name,
      of.school.name,
      of.activities[0]!.rows['portfolio.confirmation']![0]!.by_name,
    ]
    for (const word of hidden) assert.ok(!shown.includes(word), word)
  })
})

describe('the invented region, as data', () => {
  it('has places, programmes and schools that belong together', () => {
    const crebos = new Set(programmes.map(({ crebo }) => crebo))
    for (const { id, crebos: own, hours, days } of trades) {
      assert.ok(own.length > 0 && own.every((crebo) => crebos.has(crebo)), id)
      assert.ok(hours[0]! < hours[1]! && days.every((day) => day >= 1 && day <= 7), id)
    }
    assert.equal(trades.length, 96)
    const kinds = Object.groupBy(schools, ({ kind }) => (kind === 'wo' ? 'hbo' : kind))
    assert.deepEqual([kinds.vmbo!.length, kinds.mbo!.length, kinds.hbo!.length], [28, 7, 8])
    for (const { city, postcode } of schools) assert.ok(postcodes[city].some(({ digits }) => digits === postcode))
    for (const cityId of cityIds) assert.ok(neighbourhoods.some((one) => one.cityId === cityId))
  })

  it('names people in one flat list, and says nothing about where a name is from', () => {
    assert.deepEqual(Object.keys(names), ['given', 'family', 'streets', 'workStreets', 'own', 'word'])
    assert.ok(names.given.length > 200 && names.family.length > 150)
    assert.equal(new Set(names.given).size, names.given.length)
  })

  it('speaks plainly: short sentences, no exclamation marks', () => {
    const said = [
      ...trades.flatMap((trade) => [trade.company, trade.about]),
      ...stories.activities.flatMap(({ what, shown }) => [what, ...shown.map(({ sentence }) => sentence)]),
    ]
    for (const text of said) {
      assert.ok(!text.includes('!'), text)
      for (const sentence of text.split(/(?<=[.?]) /)) assert.ok(sentence.split(' ').length <= 16, sentence)
    }
  })
})

describe('the demo region', () => {
  const rows = demoRows({ today, now, young: 150, places: 240 })
  const all = <T extends keyof Rows>(table: T) => rows[table]! as NonNullable<Rows[T]>

  it('is the same every time', () =>
    assert.equal(JSON.stringify(demoRows({ today, now, young: 150, places: 240 })), JSON.stringify(rows)))

  it('has Amina, 17 on any day, with two activities of which one is confirmed, and no application', () => {
    const { personId } = personas.amina
    for (const day of ['2026-02-28', '2026-08-31', '2028-02-29', '2031-12-31']) {
      const later = demoRows({
        today: Temporal.PlainDate.from(day),
        now: Temporal.Instant.from(`${day}T11:00:00Z`),
        young: 1,
        places: 1,
      })
      const amina = later['people.person']!.find(({ person_id }) => person_id === personId)!
      assert.equal(ageOn(amina.birth_date as Temporal.PlainDate, Temporal.PlainDate.from(day)), 17)
    }
    const own = (
      table: 'portfolio.activity' | 'portfolio.confirmation' | 'applications.application' | 'placements.agreement',
    ) => all(table).filter((row) => row.person_id === personId).length
    assert.deepEqual(
      [
        own('portfolio.activity'),
        own('portfolio.confirmation'),
        own('applications.application'),
        own('placements.agreement'),
      ],
      [2, 1, 0, 0],
    )
    const guardian = all('people.relation').find((row) => row.person_id === personId && row.kind === 'guardian')!
    assert.equal(guardian.other_id, personas.hodan.personId)
    assert.ok(guardian.confirmed_at)
  })

  it('has De Halm at fourteen minutes by bicycle, with two seats and one application that waits', () => {
    const place = all('places.place').find(({ id }) => id === demo.places.deHalm)!
    const [x = 0, y = 0] = place.position.slice(1, -1).split(',').map(Number)
    assert.deepEqual(travel({ from: aminaHome, to: { x, y } }), { mode: 'bike', minutes: 14 })
    assert.deepEqual(
      [place.seats, place.taken, place.days, place.competences, place.allowance_cents],
      [2, 0, [1, 2], ['precise', 'calm'], 7500],
    )
    assert.equal(String(place.day_starts), '06:00:00')
    assert.equal(String(place.starts_on), '2026-04-07')
    const waiting = all('applications.application').filter(({ place_id }) => place_id === place.id)
    assert.deepEqual(
      waiting.map(({ id, state }) => [id, state]),
      [[demo.waitingApplication, 'sent']],
    )
    assert.ok(
      all('places.recognition').some(
        ({ company_id, crebo }) => company_id === demo.companies.deHalm && crebo === demo.crebo,
      ),
    )
  })

  it('puts what happened lately in the inboxes of those it concerns', () => {
    const of = (personId: string) => all('messages.notice').filter((row) => row.person_id === personId)
    assert.deepEqual(
      of(personas.karel.personId).map(({ kind, href, read_at }) => [kind, href, read_at]),
      [['application-new', `/company/applications/${demo.waitingApplication}`, null]],
    )
    assert.deepEqual(of(personas.amina.personId), [])
    assert.ok(of(personas.jelle.personId).some(({ kind }) => kind === 'agreement-open'))
  })

  it('has pupils of 4B whom their mentor should see first', () => {
    const of = (personId: string, table: 'applications.application' | 'placements.agreement') =>
      all(table).filter((row) => row.person_id === personId)
    const noor = of(personas.noor.personId, 'placements.agreement') as (typeof rows)['placements.agreement'] & {}
    assert.deepEqual(
      noor.map(({ state, starts_on }) => [state, String(starts_on)]),
      [['open', '2026-03-09']],
    )
    const signed = all('placements.signature').filter(({ person_id }) => person_id === personas.noor.personId)
    assert.deepEqual(signed.map(({ party }) => party).sort(), ['company', 'guardian', 'young'])
    const refused = of(
      personas.selam.personId,
      'applications.application',
    ) as (typeof rows)['applications.application'] & {}
    assert.deepEqual(
      refused.map(({ state }) => state),
      ['refused', 'refused'],
    )
    const done = all('portfolio.activity').filter(({ person_id }) => person_id === personas.yusuf.personId)
    const latest = Math.max(...done.map(({ created_at }) => (created_at as Temporal.Instant).epochMilliseconds))
    assert.equal(Math.round((now.epochMilliseconds - latest) / 86_400_000), 19)
  })

  it('has a few students of hbo and wo, whose placement goes by contract of the institution', () => {
    const paths = new Map(all('people.enrolment').map(({ person_id, path }) => [person_id, path]))
    const higher = [...paths].filter(([, path]) => path === 'hbo' || path === 'wo')
    assert.deepEqual(higher.map(([, path]) => path).sort(), ['hbo', 'hbo', 'wo'])
    const kinds = all('placements.agreement')
      .filter(({ person_id }) => higher.some(([id]) => id === person_id))
      .map(({ terms }) => JSON.parse(terms as string).kind)
    assert.ok(kinds.includes('higher-placement'), kinds.join())
    const roles = all('people.role').filter(({ role }) => role === 'young')
    assert.equal(roles.length, 150)
    const without = demoRows({ today, now, young: 99, places: 240 })
    assert.ok(without['people.enrolment']!.every(({ path }) => path !== 'hbo' && path !== 'wo'))
  })

  it('keeps to addresses and numbers that are nobody’s', () => {
    for (const { email, phone } of all('people.person')) {
      assert.match(email!, /^[a-z0-9.-]+@example\.org$/)
      assert.match(phone!, /^06 00 00 \d\d 00$/)
    }
    for (const { phone } of all('region.school')) assert.match(phone!, /^0\d\d 000 00 \d\d$/)
    assert.ok(
      all('places.place').every(({ made_up }) => made_up) && all('region.school').every(({ made_up }) => made_up),
    )
    assert.ok(all('portfolio.profile').every(({ languages }) => languages === '[]'))
  })
})
