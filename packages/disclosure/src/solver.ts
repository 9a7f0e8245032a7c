import load from 'highs'

/** What we use of HiGHS. Said here, so that whoever takes this package needs no types of the browser. */
export type Highs = {
  readonly infinity: number
  readonly constants: { readonly modelStatus: Readonly<Record<Status, number>> }
  createModel(data: object): Model
}

type Status = 'optimal' | 'infeasible' | 'unbounded' | 'unboundedOrInfeasible' | 'empty'

export type Model = {
  readonly options: { set(values: Record<string, unknown>): unknown }
  readonly info: { get(name: string): number | bigint }
  run(): { readonly modelStatus: number }
  getSolution(): { readonly colValue: Float64Array; readonly rowDual: Float64Array }
  getObjectiveValue(): number
  addRow(lower: number, upper: number, entries: { indices: number[]; values: number[] }): unknown
  changeColCost(column: number, cost: number): unknown
  changeColBounds(column: number, lower: number, upper: number): unknown
  changeRowBounds(row: number, lower: number, upper: number): unknown
  zeroAllClocks(): unknown
  dispose(): void
}

let loaded: Promise<Highs> | undefined

/** HiGHS as WebAssembly, compiled once a process. */
export const loadSolver = (): Promise<Highs> => {
  // the package's types describe its CommonJS form, where the function stands one step deeper
  loaded ??= (load as unknown as () => Promise<Highs>)()
  return loaded
}

/** Rows of a linear program, one after the other. */
export type Rows = { start: number[]; vars: number[]; coefs: number[]; lower: number[]; upper: number[] }

export const noRows = (): Rows => ({ start: [0], vars: [], coefs: [], lower: [], upper: [] })

export function addRow(rows: Rows, lower: number, upper: number): void {
  rows.start.push(rows.vars.length)
  rows.lower.push(lower)
  rows.upper.push(upper)
}

/** A linear program that minimises; `whole` makes every column an integer. The caller disposes of it. */
export function openModel(
  highs: Highs,
  columns: { cost: Float64Array; lower: Float64Array; upper: Float64Array },
  rows: Rows,
  whole = false,
): Model {
  const numCols = columns.cost.length
  const model = highs.createModel({
    numCols,
    numRows: rows.lower.length,
    colCost: columns.cost,
    colLower: columns.lower,
    colUpper: columns.upper,
    rowLower: rows.lower,
    rowUpper: rows.upper,
    matrix: {
      format: 'csr',
      numRows: rows.lower.length,
      numCols,
      starts: rows.start,
      indices: rows.vars,
      values: rows.coefs,
    },
    ...(whole && { integrality: new Int32Array(numCols).fill(1) }),
  })
  model.options.set({ output_flag: false })
  return model
}

/** Our binary programs have tight bounds: long heuristics and restarts cost more than they find. */
export const quick = {
  mip_rel_gap: 0,
  mip_detect_symmetry: false,
  mip_heuristic_effort: 0.02,
  mip_heuristic_run_feasibility_jump: false,
  mip_allow_restart: false,
  mip_allow_cut_separation_at_nodes: false,
}
