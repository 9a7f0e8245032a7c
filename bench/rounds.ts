import { Random } from '../db/builders.ts'
import { applyRules } from '../src/modules/matching/apply-rules.ts'
import { prepare } from '../src/modules/matching/prepared.ts'
import { propose } from '../src/modules/matching/propose.ts'
import { modes, type OfferedPlace, type RunInputs, type Seeker } from '../src/modules/matching/rules/inputs.ts'
import { firstSettings } from '../src/modules/matching/rules/settings.ts'
import { choicesOf } from '../src/modules/matching/scores.ts'
import { fields, travel } from '../src/modules/region/index.ts'
import type { Report } from './report.ts'

const today = Temporal.PlainDate.from('2026-03-03')
/** A class, four of them, a school year: people, and places in their cities, of which one in eight has a seat free. */
const sizes = [
  { name: '1x', people: 28, places: 200 },
  { name: '4x', people: 112, places: 800 },
  { name: '16x', people: 448, places: 3200 },
] as const
const words = ['precise', 'calm', 'care', 'sell', 'lead', 'help', 'order', 'plan']
const likes = ['early', 'late', 'outside', 'inside', 'people', 'hands', 'screen']
const repeats = 5

/**
 * A round from what was read of the database to its proposals: journeys, what the rules exclude, and the whole outcome. The peer is what a counsellor
 * does by hand: pupil by pupil in the order of a lot, each the best place that is left.
 */
export async function bench(report: Report): Promise<void> {
  for (const { name, people, places } of sizes) {
    const random = new Random(`rounds ${name}`)
    const spot = () => ({ x: 110_000 + random.int(0, 30_000), y: 480_000 + random.int(0, 30_000) })
    const [homes, sites] = [Array.from({ length: people }, spot), Array.from({ length: places }, spot)]
    const offers = sites.map((_, i) => offer(random, i))
    const journeys = await timed(() => homes.map((home) => journeysFrom(home, sites)))
    const inputs: RunInputs = {
      day: today.toString(),
      settings: firstSettings({ kind: 'short', cityId: 'zaanstad', today }),
      places: offers,
      seekers: journeys.answer.map((own, i) => seeker(random, i + 1, own)),
      pinned: [],
      barred: [],
      seed: 1,
    }
    const rules = await timed(() => applyRules(prepare(inputs)))
    const round = await timed(() => propose(inputs))
    const byHand = await timed(() => oneByOne(inputs), 1)
    report({ case: name, metric: 'journeys', value: journeys.ms, unit: 'ms' })
    report({ case: name, metric: 'what the rules exclude', value: rules.ms, unit: 'ms' })
    report({ case: name, metric: 'proposals', value: round.ms, unit: 'ms', peer: 'one by one', peerValue: byHand.ms })
    const without = { value: people - round.answer.matched, peerValue: people - byHand.answer }
    report({ case: name, metric: 'without a place', ...without, unit: 'people', peer: 'one by one' })
    report({ case: name, metric: 'memory', value: process.memoryUsage().rss / 2 ** 20, unit: 'MB' })
  }
}

/** The median of some times, in milliseconds of processor time. */
async function timed<T>(work: () => T | Promise<T>, times: number = repeats): Promise<{ answer: T; ms: number }> {
  const took: number[] = []
  let answer = await work()
  for (let i = 0; i < times; i++) {
    const before = process.cpuUsage()
    answer = await work()
    const { user, system } = process.cpuUsage(before)
    took.push((user + system) / 1000)
  }
  return { answer, ms: took.sort((a, b) => a - b)[took.length >> 1]! }
}

const offer = (random: Random, i: number): OfferedPlace => ({
  id: `place-${i}`,
  field: random.pick(fields),
  competences: random.some(words, 3),
  traits: random.some(likes, 3),
  crebos: [],
  levelFrom: 1,
  levelTo: 4,
  startsOn: random.chance(0.5) ? today.add({ days: random.int(7, 90) }).toString() : null,
  endsOn: null,
  days: random.some([1, 2, 3, 4, 5], 2),
  dayStarts: '09:00:00',
  lengthDays: 5,
  seats: random.chance(0.12) ? 1 : 0,
  recognisedFor: [],
  lawful: 0,
})

const seeker = (random: Random, n: number, journeys: Seeker['journeys']): Seeker => {
  const own = random.some(fields, 3)
  return {
    n,
    fields: own,
    level: 2,
    programme: null,
    competences: random.some(words, 3),
    likes: random.some(likes, 2),
    wished: own,
    days: random.chance(0.5) ? [] : random.some([1, 2, 3, 4, 5], 4),
    availableFrom: null,
    met: [],
    lawful: 0,
    waiting: random.int(0, 60),
    journeys,
  }
}

function journeysFrom(home: { x: number; y: number }, sites: readonly { x: number; y: number }[]): Seeker['journeys'] {
  const trips = sites.map((to) => travel({ from: home, to }))
  const bytes = (list: readonly number[]) => Buffer.from(list).toString('base64')
  return {
    minutes: bytes(trips.map(({ minutes }) => Math.min(254, minutes))),
    modes: bytes(trips.map(({ mode }) => modes.indexOf(mode))),
  }
}

/** How many get a place when each in turn takes the best that is left. */
function oneByOne(inputs: RunInputs): number {
  const left = inputs.places.map(({ seats }) => seats)
  return inputs.seekers.filter(({ n }) => {
    const best = choicesOf(inputs, n).find(({ at }) => left[at]! > 0)
    if (best) left[best.at]!--
    return best !== undefined
  }).length
}
