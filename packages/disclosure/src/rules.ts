import { DisclosureError } from './errors.ts'
import type { Requirement } from './problem.ts'
import { type Dimension, forEachSum, type Grid, type Published } from './table.ts'
import { addVariable, type Counted, identityOf, nearest, type Universe } from './universe.ts'

/** What makes a cell unsafe, as data. Several may be asked for together. */
export type Rule =
  /** A count from 1 to `least - 1` is hidden, and nobody may prove that it is below `least` or know it within 1. */
  | { readonly kind: 'threshold'; readonly least: number }
  /** The `n` largest contributors make up more than `k` percent of the cell. */
  | { readonly kind: 'dominance'; readonly n: number; readonly k: number }
  /** The second largest contributor can tell the largest closer than `p` percent of it. */
  | { readonly kind: 'p-percent'; readonly p: number }
  /** All of a total stands in one of its parts, so that whoever is in the total is known to be in the part. In one dimension, or in all. */
  | { readonly kind: 'group'; readonly dimension?: string }
  /** A cell differs by 1 to `least - 1` from the same cell of an earlier release of another population (an earlier period). */
  | { readonly kind: 'differencing'; readonly least: number }

export type Primary = { reasonOf: Map<number, Rule['kind']>; requirements: Requirement[] }

/** Zeros can stay visible as long as no rule is about them. */
export const showsZeros = (rules: readonly Rule[], measure: 'count' | 'magnitude' | undefined): boolean =>
  measure !== 'magnitude' && !rules.some((rule) => rule.kind === 'group' || rule.kind === 'differencing')

/** @throws {DisclosureError} out-of-range, for a rule that says nothing sensible */
export function requireRules(rules: readonly Rule[], dimensions: readonly Dimension[]): void {
  rules.forEach((rule, index) => {
    const sound = {
      threshold: () => whole(rule, 'least') >= 1,
      differencing: () => whole(rule, 'least') >= 1,
      dominance: () => whole(rule, 'n') >= 1 && percent(rule, 'k') < 100,
      'p-percent': () => percent(rule, 'p') <= 100,
      group: () => {
        const { dimension } = rule as { dimension?: string }
        return dimension === undefined || dimensions.some(({ name }) => name === dimension)
      },
    }[rule.kind]
    if (!sound) throw new DisclosureError('malformed', 'rules', index)
    if (!sound()) throw new DisclosureError('out-of-range', 'rules', index)
  })
}

const field = (rule: Rule, name: string): number => (rule as unknown as Record<string, number>)[name]!
const whole = (rule: Rule, name: string) => (Number.isSafeInteger(field(rule, name)) ? field(rule, name) : 0)
const percent = (rule: Rule, name: string) => (field(rule, name) > 0 ? field(rule, name) : Number.NaN)

/** The cells that a rule makes unsafe and what must stay possible for each. Adds to the universe what is not a cell but needs protection. */
export function findPrimary(
  universe: Universe,
  tables: readonly Counted[],
  earlier: readonly { table: Published; grid: Grid; at: Int32Array }[],
  rules: readonly Rule[],
): Primary {
  const primary: Primary = { reasonOf: new Map(), requirements: [] }
  for (const counted of tables) {
    for (const rule of rules) {
      if (rule.kind === 'threshold') smallCells(primary, counted, rule.least)
      if (rule.kind === 'group') groups(universe, primary, counted, rule.dimension)
      if (rule.kind === 'differencing') changes(universe, primary, counted, earlier, rule.least)
      if (rule.kind === 'dominance' || rule.kind === 'p-percent') contributors(primary, counted, rule)
    }
  }
  for (const v of primary.reasonOf.keys()) {
    if (universe.shown[v])
      throw new DisclosureError('infeasible', 'cells', undefined, 'already published, or a zero that is shown')
  }
  return primary
}

/**
 * What others hid must not be given away by us either. We do not know what is small there; but what is not small can be at the least or over it anyway, so that
 * the same is asked for all. Values must be complete.
 */
export function requireForeign(universe: Universe, rules: readonly Rule[]): Requirement[] {
  const least = rules.reduce((most, rule) => (rule.kind === 'threshold' ? Math.max(most, rule.least) : most), 0)
  return universe.value.flatMap((value, at): Requirement[] => {
    if (universe.shown[at] || universe.ours[at] || !universe.hiddenBefore[at] || value >= least) return []
    return [{ at, side: 1, amount: least - value, foreign: true }]
  })
}

function hide(primary: Primary, v: number, kind: Rule['kind']): void {
  if (!primary.reasonOf.has(v)) primary.reasonOf.set(v, kind)
}

function smallCells(primary: Primary, { values, at }: Counted, least: number): void {
  for (let cell = 0; cell < values.length; cell++) {
    const value = values[cell]!
    if (!(value > 0 && value < least)) continue
    hide(primary, at[cell]!, 'threshold')
    requireSmall(primary, at[cell]!, 1, least - value)
  }
}

/** As much as the least more must be possible, and two whole numbers apart. */
function requireSmall(primary: Primary, at: number, side: 1 | -1, amount: number): void {
  primary.requirements.push({ at, side, amount })
  if (amount < 2) primary.requirements.push({ at, side: 0, amount: 2 })
}

/** The rest of the total must be able to be at least one. */
function groups(universe: Universe, primary: Primary, counted: Counted, dimension: string | undefined): void {
  const { grid, values, at, structural } = counted
  grid.levels.forEach((level, d) => {
    if (dimension !== undefined && level.name !== dimension) return
    forEachSum(
      grid,
      (total, children) => {
        const full = children.find((c) => values[c] === values[total])
        const others = children.filter((c) => c !== full && !structural[c])
        if (!(values[total]! > 0) || full === undefined || others.length === 0) return
        hide(primary, at[full]!, 'group')
        const rest = addVariable(universe, `rest ${at[total]} ${at[full]}`, 0)
        universe.rows.push({ vars: [rest, at[full]!, at[total]!], coefs: [1, 1, -1] })
        primary.requirements.push({ at: rest, side: 1, amount: 1 })
      },
      d,
    )
  })
}

function changes(
  universe: Universe,
  primary: Primary,
  counted: Counted,
  earlier: readonly { table: Published; grid: Grid; at: Int32Array }[],
  least: number,
): void {
  const { grid, values, at, table } = counted
  const ofUs = new Map<string, number>()
  for (let cell = 0; cell < grid.size; cell++) ofUs.set(identityOf(grid, cell), cell)
  for (const release of earlier) {
    if ((release.table.population ?? '') === (table.population ?? '')) continue
    for (let place = 0; place < release.at.length; place++) {
      const cell = ofUs.get(identityOf(release.grid, place))
      const then = release.at[place]!
      if (cell === undefined || !universe.shown[then]) continue
      const change = values[cell]! - universe.value[then]!
      if (change === 0 || Math.abs(change) >= least) continue
      hide(primary, at[cell]!, 'differencing')
      requireSmall(primary, at[cell]!, change > 0 ? 1 : -1, least - Math.abs(change))
    }
  }
}

/**
 * Protection levels as in Hundepool et al., Statistical Disclosure Control (2012), chapter 4: so much more, and less, must be possible that the rule would
 * not have found the cell.
 */
function contributors(
  primary: Primary,
  { values, at, contributions }: Counted,
  rule: Extract<Rule, { kind: 'dominance' | 'p-percent' }>,
): void {
  if (!contributions)
    throw new DisclosureError('malformed', 'cells.contributions', undefined, `needed for ${rule.kind}`)
  contributions.forEach((list, cell) => {
    const value = values[cell]!
    const amount =
      rule.kind === 'dominance'
        ? (100 / rule.k) * sum(list.slice(0, rule.n)) - value
        : (rule.p / 100) * (list[0] ?? 0) - (value - (list[0] ?? 0) - (list[1] ?? 0))
    if (!(value > 0) || amount <= nearest * Math.max(1, value)) return
    hide(primary, at[cell]!, rule.kind)
    primary.requirements.push({ at: at[cell]!, side: 1, amount })
    primary.requirements.push({ at: at[cell]!, side: -1, amount: Math.min(amount, value) })
  })
}

const sum = (list: readonly number[]) => list.reduce((sum, part) => sum + part, 0)
