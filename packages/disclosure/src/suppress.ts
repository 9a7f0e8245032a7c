import { type Cut, firstCuts, loneCuts, openSeparator } from './cuts.ts'
import { type Master, openMaster } from './master.ts'
import { nearbyOf, nearRowsOf } from './nearby.ts'
import { type Problem, tieBreak } from './problem.ts'
import { type Proofs, prove } from './proofs.ts'
import { chooseWithin } from './region.ts'
import { reduce, repair } from './repair.ts'
import type { Highs } from './solver.ts'

/** A safe choice of what to hide, what it costs, and what no safe choice can go below. */
export type Suppression = { hidden: Uint8Array; proofs: Proofs; cost: number; bound: number; inTime: boolean }

type Search = {
  highs: Highs
  problem: Problem
  master: Master
  until: number
  from: number
  step: number
  trace: Trace
}

export type Trace = (what: string, figures: Record<string, number>) => void

/** Up to so many variables an attack is asked of the whole table; above it of the sums near a cell. */
const small = 2500

export const costOf = ({ count, must, cost }: Problem, hidden: ArrayLike<number>): number => {
  let sum = 0
  for (let v = 0; v < count; v++) if (hidden[v] && !must[v]) sum += cost[v]!
  return sum
}

/**
 * Finds what to hide besides what must be: the cheapest if `seconds` allow it. Benders' decomposition as in Fischetti and Salazar 2000: a binary master
 * chooses, attackers look for what the choice exposes, and the prices of their linear programs are cuts for the master.
 * `inTime` is false when time ran out before something safe was found this way; then what is exposed was mended by hiding more.
 * @throws {DisclosureError} infeasible
 */
export function suppress(highs: Highs, problem: Problem, seconds: number, trace: Trace = () => {}): Suppression {
  const from = performance.now()
  const master = openMaster(highs, problem)
  const search = { highs, problem, master, from, until: from + seconds * 1000, step: stepOfCosts(problem), trace }
  try {
    master.add(firstCuts(problem))
    return improve(search, start(search, tighten(search)))
  } finally {
    master.close()
  }
}

/** Costs that are whole numbers make every total one: a bound can be rounded up. */
const stepOfCosts = ({ cost }: Problem) => (cost.every((c) => Number.isInteger(c)) ? 1 : 0)
const roundUp = ({ step }: Search, bound: number) => (step ? Math.ceil(bound - tieBreak - 1e-6) : bound)
const share = ({ from, until }: Search, part: number) => from + (until - from) * part

/** Cuts off choices in parts, by sums and then by attacks. @returns the lower bound */
function tighten(search: Search): number {
  const { problem, master, trace } = search
  const all = [...problem.requirements.keys()]
  let bound = 0
  while (performance.now() < share(search, 0.3)) {
    const choice = master.relax()
    if (!choice) break
    bound = roundUp(search, choice.bound)
    const lone = master.add(loneCuts(problem, choice.hidden))
    trace('relaxed', { bound: choice.bound, lone })
    if (lone > 0) continue
    if (problem.count > small) break
    const cuts = cutsAgainst(search, choice.hidden, all)
    trace('attacked', { cuts: cuts.length })
    if (master.add(cuts) === 0) break
  }
  return bound
}

/** A first safe choice. A large table is attacked for a while before anything is made safe. */
function start(search: Search, least: number): Suppression {
  const { highs, problem, master, trace } = search
  let bound = least
  let hidden: Uint8Array = Uint8Array.from(master.relax()?.hidden ?? problem.must, (part) => (part > 0.3 ? 1 : 0))
  const proofs: Proofs = []
  while (performance.now() < share(search, 0.4)) {
    const seconds = (share(search, 0.5) - performance.now()) / 1000
    const choice = master.choose({
      seconds,
      least: bound,
      most: Number.POSITIVE_INFINITY,
      gap: problem.count > small ? 0.005 : 0,
    })
    bound = Math.max(bound, roundUp(search, choice.bound))
    // what a hasty search finds is worse than the choice before
    if (!choice.hidden || (!choice.finished && proofs.length > 0)) break
    hidden = choice.hidden
    trace('guessed', { cost: costOf(problem, hidden), bound })
    if (problem.count <= small) break
    const lone = master.add(loneCuts(problem, hidden))
    const exposed = prove(highs, problem, hidden, proofs, undefined, { nearby: true })
    trace('proved', { exposed: exposed.length })
    const cuts = master.add(cutsAgainst(search, hidden, exposed))
    trace('attacked', { exposed: exposed.length, lone, cuts })
    if (lone + cuts === 0) break
  }
  return complete(search, hidden, bound)
}

/** Makes a choice safe: near each exposed cell by what the cuts ask, else by mending; and shows again what turned out superfluous. */
function complete(search: Search, choice: Uint8Array, bound: number): Suppression {
  const { highs, problem, trace } = search
  const proofs: Proofs = []
  const state = { hidden: choice.slice(), proofs }
  const exposed = new Set(prove(highs, problem, state.hidden, proofs, undefined, { nearby: problem.count > small }))
  trace('proved', { cost: costOf(problem, state.hidden), exposed: exposed.size })
  for (const r of [...exposed])
    if (exposed.has(r) && performance.now() < share(search, 0.8)) settle(search, state, exposed, r)
  trace('settled', { cost: costOf(problem, state.hidden), exposed: exposed.size })
  const inTime = performance.now() < search.until
  repair(highs, problem, state.hidden, state.proofs, [...exposed])
  reduce(highs, problem, state.hidden, state.proofs, search.until)
  trace('reduced', { cost: costOf(problem, state.hidden) })
  return { ...state, cost: costOf(problem, state.hidden), bound, inTime }
}

type State = { hidden: Uint8Array; proofs: Proofs }

/** How many variables are decided anew around an exposed cell, and how often. */
const region = { size: 300, rounds: 12, seconds: 1 }

/** Decides the neighbourhood of an exposed cell anew, everything else held as it is, until nothing in it is exposed. */
function settle(search: Search, state: State, exposed: Set<number>, r: number): void {
  const { problem } = search
  const all = new Uint8Array(problem.count).fill(1)
  const vars = nearbyOf(problem, all, problem.requirements[r]!.at, region.size)
  const inside = new Set(vars)
  const before = [...exposed].filter((other) => inside.has(problem.requirements[other]!.at))
  const elsewhere = new Set([...exposed].filter((other) => !inside.has(problem.requirements[other]!.at)))
  const asked = [...problem.requirements.keys()].filter((other) => !elsewhere.has(other))
  const found = redecide(search, state, vars, asked)
  if (!found || found.exposed.length >= before.length) return
  Object.assign(state, { hidden: found.hidden, proofs: found.proofs })
  for (const other of before) exposed.delete(other)
  for (const other of found.exposed) exposed.add(other)
}

type Found = State & { exposed: number[] }

/** Decides a region anew, at a cost of at most `most` there. @returns the choice that exposes least of what is asked */
function redecide(search: Search, state: State, vars: Int32Array, asked: number[], most?: number): Found | undefined {
  const { highs, problem, master } = search
  let best: Found | undefined
  for (let round = 0; round < region.rounds && performance.now() < search.until; round++) {
    const limits = { seconds: region.seconds, ...(most !== undefined && { most }) }
    const hidden = chooseWithin(highs, problem, master.cuts, state.hidden, vars, limits)
    if (!hidden) break
    const proofs = state.proofs.slice()
    const exposed = prove(highs, problem, hidden, proofs, asked, { nearby: true })
    if (!best || exposed.length < best.exposed.length) best = { hidden, proofs, exposed }
    if (exposed.length === 0 || master.add(cutsAgainst(search, hidden, exposed)) === 0) break
  }
  return best
}

/** Asks the master for something cheaper than the best until there is none. What it offers is cut off, or made safe. */
function improve(search: Search, best: Suppression): Suppression {
  const { highs, problem, master, trace, until } = search
  const gap = search.step || 1e-6 * best.cost
  while (best.cost - best.bound > gap / 2 && performance.now() < until) {
    const choice = master.choose({
      seconds: (until - performance.now()) / 1000,
      least: best.bound,
      most: best.cost - gap,
    })
    best.bound = Math.min(best.cost, Math.max(best.bound, roundUp(search, choice.bound)))
    if (!choice.hidden) {
      if (choice.finished) best.bound = best.cost
      break
    }
    if (master.add(loneCuts(problem, choice.hidden)) > 0) continue
    const proofs = best.proofs.slice()
    const exposed = prove(highs, problem, choice.hidden, proofs)
    trace('offered', { cost: costOf(problem, choice.hidden), bound: best.bound, exposed: exposed.length })
    if (exposed.length === 0)
      Object.assign(best, { hidden: choice.hidden, proofs, cost: costOf(problem, choice.hidden) })
    else offer(search, best, choice.hidden, exposed)
  }
  return best
}

function offer(search: Search, best: Suppression, hidden: Uint8Array, exposed: number[]): void {
  const { master } = search
  if (master.add(cutsAgainst(search, hidden, exposed)) === 0) {
    // whole numbers alone expose it: then something else must be hidden
    const vars = [...hidden.keys()].filter((v) => !hidden[v])
    master.add([{ vars, coefs: vars.map(() => 1), least: 1 }])
  }
  const found = complete(search, hidden, best.bound)
  if (found.cost < best.cost) Object.assign(best, found)
}

function cutsAgainst({ highs, problem }: Search, hidden: ArrayLike<number>, asked: readonly number[]): Cut[] {
  const cuts: Cut[] = []
  const whole = problem.count <= small ? openSeparator(highs, problem, hidden) : undefined
  for (const r of asked) {
    const need = problem.requirements[r]!
    const separator = whole ?? openSeparator(highs, problem, hidden, nearRowsOf(problem, hidden, need.at, 600))
    const cut = separator.cut(need)
    if (cut) cuts.push(cut)
    if (!whole) separator.close()
  }
  whole?.close()
  return cuts
}
