import { type Attack, openAttack } from './attack.ts'
import { isMove, type Move, staysWithin, stepOf, tolerance } from './moves.ts'
import { nearbyOf } from './nearby.ts'
import type { Problem, Requirement } from './problem.ts'
import type { Highs } from './solver.ts'

/** For each requirement the moves that show it is met, or nothing. They are checked in whole numbers: no proof rests on a solver's tolerance. */
export type Proofs = (Move[] | undefined)[]

/** How many variables an attack looks at before it looks at all. */
const near = [160, 800]

/**
 * Finds for each requirement other tables that read the same and meet it; what is there already and still holds is kept.
 * `first`: stops at the first that is not met. `nearby`: looks only at what stands near each.
 * @returns the requirements that no attack within `hidden` can meet: these cells are exposed
 */
export function prove(
  highs: Highs,
  problem: Problem,
  hidden: Uint8Array,
  proofs: Proofs,
  asked: Iterable<number> = problem.requirements.keys(),
  { first = false, nearby = false } = {},
): number[] {
  const pending = new Set<number>()
  for (const r of asked) {
    if (proofs[r]?.every((move) => staysWithin(move, hidden))) continue
    proofs[r] = undefined
    pending.add(r)
  }
  const offer = offering(problem, proofs, pending)
  const all = Int32Array.from(hiddenOf(hidden))
  if (nearby || all.length > 2 * near[1]!) proveNearby(highs, problem, hidden, pending, offer)
  if (pending.size === 0 || nearby) return [...pending]
  const attack = openAttack(highs, problem, all)
  try {
    if (pending.size > 2 && !first) proveTogether(problem, attack, pending, offer)
    const exposed: number[] = []
    for (const r of [...pending]) {
      if (!pending.has(r)) continue
      proveAlone(problem, attack, r, offer)
      if (pending.has(r)) exposed.push(r)
      if (first && exposed.length > 0) break
    }
    return exposed
  } finally {
    attack.close()
  }
}

/**
 * The last look before anything leaves: each requirement has its proof, within what is hidden, with every sum kept and every bound respected.
 * @throws {Error} never, unless this package has a fault
 */
export function requireProven(problem: Problem, hidden: Uint8Array, proofs: Proofs): void {
  problem.requirements.forEach(({ at, side, amount }, r) => {
    const moves = proofs[r] ?? []
    const steps = moves.map((move) => stepOf(move, at))
    const apart =
      side === 0 ? Math.max(0, ...steps) - Math.min(0, ...steps) : Math.max(0, ...steps.map((step) => side * step))
    const sound = moves.every((move) => staysWithin(move, hidden) && isMove(problem, move))
    if (!sound || apart < amount - tolerance) throw new Error(`requirement ${r} has no proof`)
  })
}

export function* hiddenOf(hidden: Uint8Array): Generator<number> {
  for (let v = 0; v < hidden.length; v++) if (hidden[v]) yield v
}

type Offer = (move: Move | undefined) => void

/** One move may serve many: whoever it serves is no longer pending. */
function offering(problem: Problem, proofs: Proofs, pending: Set<number>): Offer {
  const highest = new Map<number, Move>()
  const lowest = new Map<number, Move>()
  return (move) => {
    if (!move) return
    const steps = new Map<number, number>()
    move.vars.forEach((v, k) => {
      steps.set(v, move.by[k]!)
    })
    for (const r of pending) {
      const { at, side, amount } = problem.requirements[r]!
      const step = steps.get(at)
      if (step === undefined) continue
      if (side !== 0) {
        if (side * step >= amount - tolerance) proofs[r] = [move]
      } else {
        if (step > (highest.has(r) ? stepOf(highest.get(r)!, at) : 0)) highest.set(r, move)
        if (step < (lowest.has(r) ? stepOf(lowest.get(r)!, at) : 0)) lowest.set(r, move)
        const both = [highest.get(r), lowest.get(r)].filter((one) => one !== undefined)
        const apart = both.reduce((sum, one) => sum + Math.abs(stepOf(one, at)), 0)
        if (apart >= amount - tolerance) proofs[r] = both
      }
      if (proofs[r]) pending.delete(r)
    }
  }
}

function proveTogether(problem: Problem, attack: Attack, pending: Set<number>, offer: Offer): void {
  for (let before = Number.POSITIVE_INFINITY; pending.size > 0 && pending.size < before; ) {
    before = pending.size
    // one side a variable at a time
    const needs = new Map<number, Requirement>()
    for (const r of pending) {
      const need = problem.requirements[r]!
      if (!needs.has(need.at)) needs.set(need.at, need)
    }
    offer(attack.reachMany([...needs.values()]))
  }
}

function proveAlone(problem: Problem, attack: Attack, r: number, offer: Offer): void {
  const { at, side, amount } = problem.requirements[r]!
  if (side !== 0) {
    offer(attack.reach(at, side, amount).move)
    return
  }
  const more = attack.reach(at, 1, amount)
  offer(more.move)
  if (more.by < amount - tolerance) offer(attack.reach(at, -1, amount - Math.max(0, more.by)).move)
}

/** Attacks that look only at what stands near the cell: what they find possible is possible, and they are quick. */
function proveNearby(highs: Highs, problem: Problem, hidden: Uint8Array, pending: Set<number>, offer: Offer): void {
  for (const limit of near) {
    for (const r of [...pending]) {
      if (!pending.has(r)) continue
      const attack = openAttack(highs, problem, nearbyOf(problem, hidden, problem.requirements[r]!.at, limit))
      try {
        const inside = [...pending].filter((other) => attack.placeOf.has(problem.requirements[other]!.at))
        const needs = inside.slice(0, 40).map((other) => problem.requirements[other]!)
        if (needs.length > 1 && limit > near[0]!) offer(attack.reachMany(distinctAt(needs)))
        if (pending.has(r)) proveAlone(problem, attack, r, offer)
      } finally {
        attack.close()
      }
    }
  }
}

const distinctAt = (needs: Requirement[]) => [...new Map(needs.map((need) => [need.at, need])).values()]
