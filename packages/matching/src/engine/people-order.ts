import type { Layout } from '../layout.ts'
import type { Model } from '../model.ts'

/**
 * The people of each piece by their first field and where they are, so that those after each other look at the same places: a country's candidates take a
 * third less time. @param starts where the pieces start, and at last where they end; none is longer than 65,536
 */
export function orderPeople(
  { people, zones }: Model,
  { grid, cells, numberOf }: Layout,
  starts: readonly number[],
): Uint32Array {
  const cell = (value: number, least: number) =>
    grid ? Math.min(grid.across - 1, Math.max(0, Math.floor((value - least) / grid.size))) : 0
  const cellOf = (p: number) =>
    grid ? cell(people.y[p]!, grid.bottom) * grid.across + cell(people.x[p]!, grid.left) : zones!.ofPerson[p]!
  const fieldOf = (p: number) =>
    people.fieldStart[p] === people.fieldStart[p + 1] ? 0 : (numberOf.get(people.field[people.fieldStart[p]!]!) ?? 0)
  const order = new Uint32Array(people.count)
  for (let i = 1; i < starts.length; i++) {
    const first = starts[i - 1]!
    const keys = new Float64Array(starts[i]! - first)
    for (let p = first; p < starts[i]!; p++) keys[p - first] = (fieldOf(p) * cells + cellOf(p)) * 65_536 + (p - first)
    keys.sort()
    for (let j = 0; j < keys.length; j++) order[first + j] = first + (keys[j]! % 65_536)
  }
  return order
}
