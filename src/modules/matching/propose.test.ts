import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { roundInputs } from '../../../test/matching-inputs.ts'
import { applyRules } from './apply-rules.ts'
import { prepare } from './prepared.ts'
import { propose } from './propose.ts'
import { canonical, type RunInputs } from './rules/inputs.ts'
import { choicesOf, reasonsOf } from './scores.ts'

/** Which places the rules leave for each person, worked out from nothing but what the rules say. */
function allowed({ settings, seekers, places, barred }: RunInputs): Set<string> {
  const found = new Set<string>()
  for (const { n, programme, fields, level, days, availableFrom, lawful, journeys } of seekers)
    places.forEach((place, h) => {
      const minutes = journeys ? Buffer.from(journeys.minutes, 'base64')[h]! : 0
      const from = [settings.from, availableFrom ?? settings.from].sort().at(-1)!
      const [start, end] = [place.startsOn ?? from, place.startsOn ?? place.endsOn ?? settings.to]
      const first = [from, start].sort().at(-1)!
      const last = [settings.to, end].sort()[0]!
      const span = first > last ? 0 : Temporal.PlainDate.from(first).until(Temporal.PlainDate.from(last)).days + 1
      const ok =
        (!settings.rules.field || fields.length === 0 || fields.includes(place.field)) &&
        (settings.kind !== 'internship' || !programme || place.recognisedFor.includes(programme.crebo)) &&
        minutes <= settings.minutes &&
        place.seats > 0 &&
        (!settings.rules.level || ((level ?? 1) >= place.levelFrom && (level ?? 1) <= place.levelTo)) &&
        span >= (place.startsOn ? 1 : place.lengthDays) &&
        (place.lawful & ~lawful) === 0 &&
        (!settings.rules.days || days.length === 0 || place.days.every((one) => days.includes(one))) &&
        !barred.some(([person, other]) => person === n && other === h)
      if (ok) found.add(`${n} ${h}`)
    })
  return found
}

describe('a round', () => {
  test('leaves exactly what the rules allow, and counts each excluded pair once', () =>
    fc.assert(
      fc.property(roundInputs, (inputs) => {
        const { pairs, excluded } = applyRules(prepare(inputs))
        const left = new Set<string>()
        inputs.seekers.forEach(({ n }, p) => {
          for (let e = pairs.start[p]!; e < pairs.start[p + 1]!; e++) left.add(`${n} ${pairs.place[e]}`)
        })
        assert.deepEqual([...left].sort(), [...allowed(inputs)].sort())
        const all = Object.values(excluded).reduce((sum, n) => sum + n, 0) + pairs.place.length
        assert.equal(all, inputs.seekers.length * inputs.places.length)
        for (const n of Object.values(excluded)) assert.ok(n >= 0)
      }),
      { numRuns: 300 },
    ))

  test('proposes only what is allowed, fills no place beyond its seats, keeps what is pinned, and is stable where that is asked', () =>
    fc.assert(
      fc.asyncProperty(roundInputs, async (inputs) => {
        const may = allowed(inputs)
        const { placed, matched, blocking, other } = await propose(inputs)
        const taken = new Map<number, number>()
        const settled = new Map(inputs.pinned)
        for (const { n, place } of placed) {
          if (settled.has(n)) assert.equal(place, settled.get(n), 'what a human decided stands')
          else if (place >= 0) assert.ok(may.has(`${n} ${place}`))
          if (place >= 0) taken.set(place, (taken.get(place) ?? 0) + 1)
        }
        for (const [place, n] of taken) {
          const decided = inputs.pinned.filter(([, other]) => other === place).length
          assert.ok(n <= Math.max(inputs.places[place]!.seats, decided))
        }
        if (inputs.settings.aim === 'stable') {
          assert.equal(blocking, 0)
          assert.ok(other.matched >= matched, 'as many as can be is never fewer')
        } else assert.ok(matched >= other.matched)
      }),
      { numRuns: 200 },
    ))

  test('gives the same bytes for the same inputs', () =>
    fc.assert(
      fc.asyncProperty(roundInputs, async (inputs) => {
        const again = JSON.parse(JSON.stringify(inputs)) as RunInputs
        assert.equal(canonical(await propose(inputs)), canonical(await propose(again)))
      }),
      { numRuns: 50 },
    ))

  test('can be stopped between its parts', async () => {
    const [inputs] = fc.sample(roundInputs, { numRuns: 1, seed: 7 })
    await assert.rejects(
      propose(inputs!, async () => {
        throw new Error('stopped')
      }),
      /stopped/,
    )
  })

  test('every reason that is told counted, and what counts for nothing is not told', () =>
    fc.assert(
      fc.property(roundInputs, (inputs) => {
        const { weights } = inputs.settings
        for (const { n } of inputs.seekers)
          for (const { person, but, place } of choicesOf(inputs, n)) {
            if (weights.asked === 0) assert.deepEqual(place, [])
            if (weights.travel === 0)
              assert.ok(![...person, ...but].some(({ code }) => code === 'travel' || code === 'far'))
            if (weights.own === 0)
              assert.ok(!person.some(({ code }) => ['competence', 'like', 'met', 'field'].includes(code)))
            assert.ok(![...person, ...but].some((reason) => 'sentence' in reason), 'words of hers are not in it')
          }
      }),
      { numRuns: 100 },
    ))

  test('lists the other places of one person with the scores that the whole round gives', () =>
    fc.assert(
      fc.property(roundInputs, (inputs) => {
        const prepared = prepare(inputs)
        for (const { n } of inputs.seekers)
          for (const choice of choicesOf(inputs, n)) {
            const { personScore, placeScore } = reasonsOf(prepared, n, choice.at)
            assert.deepEqual([choice.personScore, choice.placeScore], [personScore, placeScore])
          }
      }),
      { numRuns: 60 },
    ))
})
