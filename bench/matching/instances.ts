import type { Model, People, Places, Term } from '../../packages/matching/src/index.ts'

export const kinds = ['base', 'common', 'ties', 'scarce', 'product'] as const
/**
 * - `base`: people and places around five cities, tastes of their own
 * - `common`: everybody likes the same places best, and places the same people
 * - `ties`: scores in few steps
 * - `scarce`: .72 seats for each person
 * - `product`: all live in five dense centres, so that everybody is near much of what is there
 */
export type InstanceKind = (typeof kinds)[number]

const fields = 30
const day = 5 * 30

/** A made-up country of `count` people and half as many places; the same seed, the same country. */
export function makeInstance(kind: InstanceKind, count: number, seed = 7): Model {
  const draw = drawing(seed)
  const places = count / 2
  // as many people to a square kilometre in a country of any size, so that somebody has as many places to look at
  const spread = Math.floor((kind === 'product' ? 6_000 : 25_000) * Math.sqrt(count / 100_000))
  const model: Model = {
    people: makePeople(draw, count, spread),
    places: makePlaces(draw, places, spread, kind === 'scarce' ? 1.44 : 2.6),
    terms: makeTerms(draw, kind, count, places),
  }
  return model
}

type Draw = { upTo(end: number): number; around(spread: number): number }

/** Numbers by xorshift on 32 bits (Marsaglia 2003). */
export function drawing(seed: number): Draw {
  let state = (seed * 2654435761) >>> 0 || 1
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state
  }
  const upTo = (end: number) => next() % end
  // the sum of four is near enough to a bell
  const around = (spread: number) =>
    Math.floor(((upTo(1000) + upTo(1000) + upTo(1000) + upTo(1000) - 1998) / 1000) * spread)
  return { upTo, around }
}

/** Rijksdriehoek metres of five cities. */
const centres = [
  [121_000, 487_000],
  [81_000, 455_000],
  [161_000, 383_000],
  [115_000, 494_000],
  [182_000, 579_000],
] as const

function positions(draw: Draw, count: number, spread: number): { x: Int32Array; y: Int32Array } {
  const x = new Int32Array(count)
  const y = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    const [cx, cy] = centres[draw.upTo(centres.length)]!
    x[i] = cx + draw.around(spread)
    y[i] = cy + draw.around(spread)
  }
  return { x, y }
}

function makePeople(draw: Draw, count: number, spread: number): People {
  const fieldStart = new Uint32Array(count + 1)
  const wanted: number[] = []
  for (let p = 0; p < count; p++) {
    const first = draw.upTo(fields)
    wanted.push(first)
    if (draw.upTo(3) === 0) wanted.push((first + 1 + draw.upTo(fields - 1)) % fields)
    fieldStart[p + 1] = wanted.length
  }
  const from = Uint16Array.from({ length: count }, () => draw.upTo(60))
  return {
    count,
    ...positions(draw, count, spread),
    reach: Uint32Array.from({ length: count }, () => 8000 + draw.upTo(12_000)),
    fieldStart,
    field: Uint16Array.from(wanted),
    level: Uint8Array.from({ length: count }, () => 1 + draw.upTo(4)),
    from,
    to: from.map((first) => first + day),
    fulfils: Uint32Array.from({ length: count }, () => draw.upTo(8)),
  }
}

function makePlaces(draw: Draw, count: number, spread: number, seatsPerPlace: number): Places {
  const levelFrom = Uint8Array.from({ length: count }, () => 1 + draw.upTo(3))
  const from = Uint16Array.from({ length: count }, () => draw.upTo(60))
  return {
    count,
    ...positions(draw, count, spread),
    field: Uint16Array.from({ length: count }, () => draw.upTo(fields)),
    levelFrom,
    levelTo: levelFrom.map((least) => Math.min(4, least + 1 + draw.upTo(2))),
    from,
    to: from.map((first) => first + day),
    days: Uint16Array.from({ length: count }, () => 40 + draw.upTo(60)),
    requires: Uint32Array.from({ length: count }, () => (draw.upTo(10) === 0 ? 1 << draw.upTo(3) : 0)),
    capacity: Uint32Array.from(
      { length: count },
      () => Math.floor(seatsPerPlace) + (draw.upTo(1000) < (seatsPerPlace % 1) * 1000 ? 1 : 0),
    ),
  }
}

function makeTerms(draw: Draw, kind: InstanceKind, people: number, places: number): Term[] {
  const step = kind === 'ties' ? 250 : 1
  const column = (length: number) => Uint16Array.from({ length }, () => Math.floor(draw.upTo(1001) / step) * step)
  const bits = (length: number, of: number) => Uint32Array.from({ length }, () => draw.upTo(2 ** of))
  const common = kind === 'common' ? 12 : 1
  return [
    {
      name: 'near',
      side: 'person',
      weight: kind === 'ties' ? 0 : 2,
      kind: 'nearness',
      far: 20_000,
    },
    { name: 'likes', side: 'person', weight: 3, kind: 'overlap', wishes: bits(people, 6), fulfils: bits(places, 6) },
    { name: 'answers', side: 'person', weight: common, kind: 'ofPlace', values: column(places) },
    { name: 'asks', side: 'place', weight: 3, kind: 'overlap', wishes: bits(places, 6), fulfils: bits(people, 6) },
    { name: 'waits', side: 'place', weight: common, kind: 'ofPerson', values: column(people) },
  ]
}
