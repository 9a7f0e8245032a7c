import { type Model, type People, type Places, unreachable, type Zones } from './model.ts'

/** Places in the order of field and cell, and which runs of that order may be within reach of somebody. */
export type Layout = {
  order: Uint32Array
  /** where the places of each cell of each field start in that order: `start[numberOf.get(field) * cells + cell]` */
  start: Uint32Array
  cells: number
  numberOf: ReadonlyMap<number, number>
  /** which square of ground is which cell; not with zones */
  grid?: Grid
  inField(field: number): number
  eachRun(model: Model, p: number, field: number, run: (from: number, to: number) => void): void
}

export type Grid = { left: number; right: number; bottom: number; top: number; size: number; across: number }

/** Cells of a square grid over all places: some places of a field to each, where they lie evenly. */
export function layOutByGrid(people: People, places: Places): Layout {
  const [left, right] = ends(places.x)
  const [bottom, top] = ends(places.y)
  const fields = new Set(places.field).size
  const across = Math.max(1, Math.min(256, Math.floor(Math.sqrt((4 * places.count) / Math.max(1, fields)))))
  const size = Math.max(1, Math.ceil(Math.max(right - left + 1, top - bottom + 1) / across))
  const cell = (value: number, least: number) => Math.min(across - 1, Math.max(0, Math.floor((value - least) / size)))
  const rows = inOrder(places, across * across, (h) => cell(places.y[h]!, bottom) * across + cell(places.x[h]!, left))
  return {
    ...rows,
    grid: { left, right, bottom, top, size, across },
    eachRun: (_, p, field, run) => {
      const reach = people.reach[p]!
      const x = people.x[p]!
      const y = people.y[p]!
      if (x + reach < left || x - reach > right || y + reach < bottom || y - reach > top) return
      const west = cell(x - reach, left)
      const east = cell(x + reach, left)
      const last = cell(y + reach, bottom)
      for (let row = cell(y - reach, bottom); row <= last; row++)
        rows.run(field, row * across + west, row * across + east, run)
    },
  }
}

export function layOutByZone({ zones, minutes, ofPerson, ofPlace }: Zones, places: Places): Layout {
  const rows = inOrder(places, zones, (h) => ofPlace[h]!)
  return {
    ...rows,
    eachRun: ({ people }, p, field, run) => {
      const from = ofPerson[p]! * zones
      for (let zone = 0; zone < zones; zone++)
        if (minutes[from + zone]! <= people.reach[p]! && minutes[from + zone]! < unreachable)
          rows.run(field, zone, zone, run)
    },
  }
}

/** Sorts places by field and cell, by counting, and knows where each cell of each field starts. */
function inOrder(places: Places, cells: number, cellOf: (h: number) => number) {
  const numberOf = new Map([...new Set(places.field)].sort((a, b) => a - b).map((field, i) => [field, i]))
  const start = new Uint32Array(numberOf.size * cells + 1)
  const cell = new Uint32Array(places.count)
  for (let h = 0; h < places.count; h++) {
    cell[h] = numberOf.get(places.field[h]!)! * cells + cellOf(h)
    start[cell[h]! + 1]!++
  }
  for (let i = 1; i < start.length; i++) start[i]! += start[i - 1]!
  const at = start.slice()
  const order = new Uint32Array(places.count)
  for (let h = 0; h < places.count; h++) order[at[cell[h]!]!++] = h
  return {
    order,
    start,
    cells,
    numberOf,
    inField: (field: number) => {
      const n = numberOf.get(field)
      return n === undefined ? 0 : start[(n + 1) * cells]! - start[n * cells]!
    },
    run: (field: number, first: number, last: number, run: (from: number, to: number) => void) => {
      const n = numberOf.get(field)
      if (n === undefined) return
      const from = start[n * cells + first]!
      const to = start[n * cells + last + 1]!
      if (from < to) run(from, to)
    },
  }
}

function ends(values: Int32Array): [number, number] {
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    least = Math.min(least, value)
    greatest = Math.max(greatest, value)
  }
  return values.length === 0 ? [0, 0] : [least, greatest]
}
