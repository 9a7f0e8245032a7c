import { travel } from '../region/index.ts'

/** How far one comes within so many minutes: a circle, less the rings inside it where another way of travelling takes longer. */
export type Reach = { metres: number; gaps: { from: number; to: number }[] }

/** Nobody searches further than this, whatever the minutes. */
const furthest = 60_000

const known = new Map<number, Reach>()

/** Read off the estimate of travel itself, metre by metre, so that a search never shows a trip longer than what was asked. */
export function reachWithin(minutes: number): Reach {
  const kept = known.get(minutes)
  if (kept) return kept
  const gaps: Reach['gaps'] = []
  let metres = 0
  const isWithin = (distance: number) => travel({ from: { x: 0, y: 0 }, to: { x: distance, y: 0 } }).minutes <= minutes
  for (let distance = 1; distance <= furthest; distance++) {
    if (!isWithin(distance)) continue
    if (distance > metres + 1) gaps.push({ from: metres, to: distance - 1 })
    metres = distance
  }
  const reach = { metres, gaps }
  known.set(minutes, reach)
  return reach
}
