import { type Interval, intervalsOf } from './audit.ts'
import { completeValues } from './complete.ts'
import { DisclosureError } from './errors.ts'
import { type Ranges, rangesOf } from './intervals.ts'
import { type Problem, problemOf } from './problem.ts'
import { prove, requireProven } from './proofs.ts'
import { findPrimary, type Primary, type Rule, requireForeign, requireRules, showsZeros } from './rules.ts'
import { type Highs, loadSolver } from './solver.ts'
import { suppress, type Trace } from './suppress.ts'
import { type Key, keyOf, type Published, type Table } from './table.ts'
import { addCounted, addPublished, type Counted, count, emptyUniverse, type Universe } from './universe.ts'

export type ProtectOptions = {
  /** Short for the rule `{ kind: 'threshold', least: threshold }`. Without it and without rules: 10. */
  readonly threshold?: number
  readonly rules?: readonly Rule[]
  /** What is published already of the same cells: other tables, earlier releases. It cannot be taken back, only counted with. */
  readonly linked?: readonly Published[]
  /**
   * Whether whoever reads the table knows that no zero is hidden, and so that a hidden count is 1 or more. Default: true, since the rule is no secret. With false
   * fewer cells are hidden, and the release must not say that zeros are always shown.
   */
  readonly zerosKnown?: boolean
  /** How long to look for the least to hide. What is found by then is made safe, however long that takes, and `status` says so. Default: by size. */
  readonly seconds?: number
  /** Called with what is going on, for whoever wants to see. */
  readonly trace?: Trace
}

/** Why a cell is hidden: the rule that found it unsafe, or because it would give away another. `shown` cells are not hidden. */
export type Reason = Rule['kind'] | 'secondary' | 'shown'

export type Protection<K extends Key = Key> = {
  readonly dimensions: Table['dimensions']
  readonly population?: string
  readonly measure?: 'count' | 'magnitude'
  readonly zeros?: 'shown'
  /** Every cell, totals at every level too. Don't publish `reason`: it tells which hidden cells are small. */
  readonly cells: { readonly key: K; readonly value: number | null; readonly reason: Reason }[]
  /** for each hidden cell what an attacker can still say of it */
  readonly audit: Interval<K>[]
  /** `optimal`: nothing safe costs less. `gap`: something might, by at most the gap. `time-limit`: time ran out early and more is hidden than a longer search would. */
  readonly status: 'optimal' | 'gap' | 'time-limit'
  /** what the secondary cells cost: their number, unless cells have costs of their own; of all tables protected together */
  readonly cost: number
  /** what no safe choice can go below */
  readonly bound: number
  /** how much of the cost might be too much at most: (cost - bound) / cost */
  readonly gap: number
  readonly seconds: number
}

/**
 * Hides what the rules find unsafe and the least else that keeps it hidden, and proves it by attack: for each unsafe cell there is another table that reads the
 * same, checked in whole numbers. See {@link protectAll}.
 * @throws {DisclosureError} before any work on malformed input; infeasible when a cell cannot be protected whatever is hidden
 */
export async function protect<K extends Key>(table: Table<K>, options: ProtectOptions = {}): Promise<Protection<K>> {
  return (await protectAll([table], options))[0] as Protection<K>
}

/**
 * Protects tables that share cells together. The cheapest choice for up to some 1,000 cells, by Benders' decomposition as in Fischetti and Salazar, "Models and
 * algorithms for optimizing cell suppression in tabular data with linear constraints", JASA 95 (2000); above it the same until time is up, then region by region,
 * with the gap to a lower bound.
 */
export async function protectAll(tables: readonly Table[], options: ProtectOptions = {}): Promise<Protection[]> {
  const started = performance.now()
  if (!Array.isArray(tables) || tables.length === 0) throw new DisclosureError('malformed', 'tables')
  const rules = rulesOf(options, tables)
  const whole = tables.every((table) => table.measure !== 'magnitude')
  const zerosShown = tables.every((table) => showsZeros(rules, table.measure))
  const zerosKnown = zerosShown && options.zerosKnown !== false
  const universe = emptyUniverse(whole)
  const own = tables.map((table) => addCounted(universe, count(table), zerosShown, zerosKnown))
  const linked = (options.linked ?? []).map((table, k) => ({ table, ...addPublished(universe, table, `linked[${k}]`) }))
  const primary = findPrimary(universe, own, linked, rules)
  const highs = await loadSolver()
  completeValues(highs, universe)
  const requirements = [...primary.requirements, ...requireForeign(universe, rules)]
  const problem = withoutLost(highs, problemOf(universe, new Set(primary.reasonOf.keys()), requirements))
  const cells = own.reduce((sum, { grid }) => sum + grid.size, 0)
  const seconds = options.seconds ?? defaultSeconds(cells)
  const { hidden, proofs, cost, bound, inTime } = suppress(highs, problem, seconds, options.trace)
  const ranges = rangesOf(highs, problem, hidden, proofs, auditUntil(started, seconds, cells))
  requireProven(problem, hidden, proofs)
  const found = { universe, problem, hidden, ranges, primary, zerosKnown }
  const figures = {
    status: inTime ? (cost - bound > 1e-6 ? 'gap' : 'optimal') : 'time-limit',
    cost,
    bound,
    gap: cost > 0 ? Math.max(0, cost - bound) / cost : 0,
    seconds: (performance.now() - started) / 1000,
  } as const
  return own.map((counted) => ({ ...seenIn(counted, found), ...figures }))
}

type Found = {
  universe: Universe
  problem: Problem
  hidden: Uint8Array
  ranges: Ranges
  primary: Primary
  zerosKnown: boolean
}

/** One of the tables as it comes out. */
function seenIn(
  { table, grid, values, at }: Counted,
  { universe, problem, hidden, ranges, primary, zerosKnown }: Found,
) {
  const isHidden = (place: number) => {
    const x = problem.variableOf[at[place]!]!
    return !universe.shown[at[place]!] && x >= 0 && hidden[x] === 1
  }
  const places = Array.from({ length: grid.size }, (_, place) => place)
  const { dimensions, population, measure } = table
  return {
    dimensions,
    ...(population !== undefined && { population }),
    ...(measure !== undefined && { measure }),
    ...(zerosKnown && { zeros: 'shown' as const }),
    cells: places.map((place) => ({
      key: keyOf(grid, place),
      value: isHidden(place) ? null : values[place]!,
      reason: isHidden(place) ? (primary.reasonOf.get(at[place]!) ?? ('secondary' as const)) : ('shown' as const),
    })),
    audit: intervalsOf(universe, problem, ranges, grid, at, places.filter(isHidden)),
  }
}

/** What others gave away already nobody can protect: it is no reason to refuse. What can be stays hidden. */
function withoutLost(highs: Highs, problem: Problem): Problem {
  const foreign = [...problem.requirements.keys()].filter((r) => problem.requirements[r]!.foreign)
  if (foreign.length === 0) return problem
  const lost = new Set(prove(highs, problem, new Uint8Array(problem.count).fill(1), [], foreign))
  const must = problem.must.slice()
  for (const r of foreign) if (!lost.has(r)) must[problem.requirements[r]!.at] = 1
  return { ...problem, must, requirements: problem.requirements.filter((_, r) => !lost.has(r)) }
}

function rulesOf({ threshold, rules = [] }: ProtectOptions, tables: readonly Table[]): readonly Rule[] {
  if (threshold !== undefined && !(Number.isSafeInteger(threshold) && threshold >= 1)) {
    throw new DisclosureError('out-of-range', 'threshold', undefined, `${threshold}`)
  }
  const least = threshold ?? (rules.length === 0 ? 10 : undefined)
  const all: Rule[] = [...(least === undefined ? [] : [{ kind: 'threshold' as const, least }]), ...rules]
  requireRules(
    all,
    tables.flatMap(({ dimensions }) => dimensions ?? []),
  )
  return all
}

/** Up to some 1,000 cells the proof of the least usually fits in this; above it the time grows with the table. */
const defaultSeconds = (cells: number): number =>
  cells <= 1500 ? 60 : Math.min(220, 20 + Math.max(0, cells - 5000) * 0.012)

/** All intervals of a table that was protected exactly; of a large one as many as fit in the time. */
const auditUntil = (started: number, seconds: number, cells: number): number =>
  cells <= 1500 ? Number.POSITIVE_INFINITY : Math.max(started + seconds * 1100, performance.now() + 1000)

/** What may leave the house: without reasons, which tell which hidden cells are small. */
export function publishedOf<K extends Key>({
  dimensions,
  population,
  measure,
  zeros,
  cells,
}: Protection<K>): Published<K> {
  return {
    dimensions,
    ...(population !== undefined && { population }),
    ...(measure !== undefined && { measure }),
    ...(zeros !== undefined && { zeros }),
    cells: cells.map(({ key, value }) => ({ key, value })),
  }
}
