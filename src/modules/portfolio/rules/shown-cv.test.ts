import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type Activity, activityKinds, competencesOf, type Ecv } from './ecv.ts'
import { type ShownChoice, shownCv, withoutName } from './shown-cv.ts'

const ids = ['calm', 'precise', 'cooperate']
/** What must never pass: each private field of the generated eCV holds this mark. */
const mark = 'PRIVATE'
const secret = fc.string({ maxLength: 8 }).map((text) => `${mark}${text}`)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value)
const own = fc.constantFrom('Ik blijf rustig', 'Taarten bakken', 'ምግብ', 'خبز', 'a'.repeat(200))

const activity = (n: number): fc.Arbitrary<Activity> =>
  fc.record({
    id: fc.constant(`a${n}`),
    kind: fc.constantFrom(...activityKinds),
    title: own,
    organisation: maybe(secret),
    what: maybe(own),
    since: maybe(fc.constantFrom('2024', '2024-03', '2024-03-01')),
    until: maybe(fc.constantFrom('2025', '2025-03')),
    onCv: fc.boolean(),
    importId: maybe(secret),
    placementId: maybe(secret),
    shown: fc.uniqueArray(fc.record({ competenceId: fc.constantFrom(...ids), sentence: own }), {
      selector: ({ competenceId }) => competenceId,
    }),
    evidence: fc
      .array(
        fc.record({
          activityId: fc.constant(`a${n}`),
          fileId: secret,
          title: own,
          name: secret,
          mime: fc.constantFrom('image/png', 'application/pdf'),
          bytes: fc.nat(),
          scanned: fc.boolean(),
        }),
        { maxLength: 2 },
      )
      .map((pieces) => pieces.map((piece, i) => ({ ...piece, id: `a${n}e${i}` }))),
    confirmations: fc.array(
      fc.record({
        competenceId: maybe(fc.constantFrom(...ids)),
        byName: secret,
        byRole: secret,
        organisation: secret,
        words: maybe(secret),
      }),
      { maxLength: 3 },
    ),
  })

const ecv: fc.Arbitrary<Ecv> = fc
  .record({
    person: fc.record({
      id: secret,
      givenName: secret,
      name: secret,
      email: maybe(secret),
      phone: maybe(secret),
      place: maybe(secret),
    }),
    study: maybe(
      fc.record({
        programme: maybe(secret),
        school: secret,
        level: maybe(fc.integer({ min: 1, max: 4 })),
        year: fc.integer({ min: 1, max: 4 }),
        path: fc.constant('BOL'),
        since: fc.constant('2025-09-01'),
      }),
    ),
    profile: fc.record({
      headline: maybe(own),
      seeks: maybe(own),
      availableFrom: fc.constant(null),
      days: fc.constant<number[]>([1, 2]),
      likes: fc.constant<string[]>(['early']),
      fields: fc.constant<string[]>(['food']),
      languages: fc.array(fc.record({ name: secret, level: maybe(secret) }), { maxLength: 2 }),
    }),
    activities: fc
      .nat(4)
      .chain((n): fc.Arbitrary<Activity[]> => fc.tuple(...Array.from({ length: n }, (_, i) => activity(i)))),
  })
  .map((made) => ({ ...made, competences: competencesOf(made.activities) }))

const sub = (from: string[]) => fc.option(fc.subarray(from), { nil: undefined })
const choice: fc.Arbitrary<ShownChoice> = fc
  .record({
    competences: sub(ids),
    activities: sub(['a0', 'a1', 'a2', 'a3']),
    evidence: sub(['a0e0', 'a0e1', 'a1e0', 'a2e1']),
  })
  .map((lists) => Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined)))

describe('the eCV without a name', () => {
  it('holds nothing that says who she is, where she learns or who confirmed', () => {
    fc.assert(
      fc.property(ecv, choice, (all, chosen) => {
        assert.ok(!JSON.stringify(withoutName(all, chosen)).includes(mark))
      }),
    )
  })

  it('comes back from the database as it went in, and without a field that somebody added', () => {
    fc.assert(
      fc.property(ecv, (all) => {
        const shown = withoutName(all)
        assert.deepEqual(shownCv.parse(JSON.parse(JSON.stringify(shown))), shown)
        assert.deepEqual(shownCv.parse({ ...shown, name: mark, languages: [mark] }), shown)
      }),
    )
  })

  it('holds what she chose and nothing else', () => {
    fc.assert(
      fc.property(ecv, choice, (all, chosen) => {
        const { competences, activities, evidence } = withoutName(all, chosen)
        const onCv = all.activities.filter((a) => a.onCv && (chosen.activities?.includes(a.id) ?? true))
        assert.deepEqual(
          activities.map(({ id }) => id),
          onCv.map(({ id }) => id),
        )
        const inIt = new Set(onCv.map(({ id }) => id))
        assert.ok(competences.every(({ id }) => chosen.competences?.includes(id) ?? true))
        assert.ok(competences.every((c) => c.activities.length > 0 && c.activities.every((id) => inIt.has(id))))
        assert.ok(evidence.every((e) => inIt.has(e.activityId) && (chosen.evidence?.includes(e.id) ?? true)))
      }),
    )
  })

  it('counts the people who confirmed, not their words', () => {
    const said = { byName: 'Rosa', byRole: 'baas', organisation: 'De Halm', words: null }
    const one: Activity = {
      id: 'a',
      kind: 'work',
      title: 'Taarten',
      organisation: 'De Halm',
      what: null,
      since: null,
      until: null,
      onCv: true,
      importId: null,
      placementId: null,
      shown: [
        { competenceId: 'calm', sentence: 'Ik blijf rustig' },
        { competenceId: 'precise', sentence: 'Ik weeg af' },
      ],
      evidence: [],
      confirmations: [
        { ...said, competenceId: 'calm' },
        { ...said, competenceId: null },
      ],
    }
    const person = { id: 'p', givenName: 'A', name: 'A', email: null, phone: null, place: null }
    const profile = { headline: null, seeks: null, availableFrom: null, days: [], likes: [], fields: [], languages: [] }
    const shown = withoutName({ person, profile, study: null, activities: [one], competences: competencesOf([one]) })
    assert.equal(shown.activities[0]?.confirmed, 1)
    assert.deepEqual(shown.activities[0]?.confirmedFor, ['calm', 'precise'])
    assert.deepEqual(
      shown.competences.map(({ id, confirmed }) => [id, confirmed]),
      [
        ['calm', 1],
        ['precise', 1],
      ],
    )
  })
})
