import type { Category, Protection, Table } from '../src/index.ts'

// An attacker who tries everything: shares no code with the package.

export const flat = (name: string, count: number): { name: string; tree: Category } => ({
  name,
  tree: { code: `${name}*`, children: Array.from({ length: count }, (_, i) => ({ code: `${name}${i}` })) },
})

const below = (tree: Category, code: string): string[] => {
  const find = (node: Category): Category | undefined =>
    node.code === code ? node : node.children?.map(find).find((found) => found)
  const leaves = (node: Category): string[] => (node.children?.length ? node.children.flatMap(leaves) : [node.code])
  return leaves(find(tree)!)
}

type View = {
  leaves: string[][]
  shown: { value: number; parts: number[] }[]
  hidden: { name: string; parts: number[] }[]
}

/** Each cell as the sum of leaves. */
export function viewOf(tables: readonly { table: Table<string[]>; isHidden(key: readonly string[]): boolean }[]): View {
  const { table } = tables[0]!
  const leaves = table.cells.map(({ key }) => key)
  const view: View = { leaves, shown: [], hidden: [] }
  for (const { table, isHidden } of tables) {
    for (const key of allKeys(table)) {
      const under = key.map((code, d) => new Set(below(table.dimensions[d]!.tree, code)))
      const parts = leaves.flatMap((leaf, i) => (leaf.every((code, d) => under[d]!.has(code)) ? [i] : []))
      const value = parts.reduce((sum, i) => sum + table.cells[i]!.value, 0)
      if (isHidden(key)) view.hidden.push({ name: key.join(), parts })
      else view.shown.push({ value, parts })
    }
  }
  return view
}

export function allKeys(table: Table): string[][] {
  const codes = (tree: Category): string[] => [tree.code, ...(tree.children ?? []).flatMap(codes)]
  return table.dimensions.reduce<string[][]>(
    (keys, { tree }) => keys.flatMap((key) => codes(tree).map((code) => [...key, code])),
    [[]],
  )
}

/** The least and the most of each hidden cell over every table of whole numbers that reads the same; hidden cells are `least` or more, leaves at most `cap`. */
export function tryEverything(view: View, least: number, cap: number): Map<string, [number, number]> {
  const count = view.leaves.length
  const range = new Map<string, [number, number]>()
  const values = new Array<number>(count).fill(0)
  const endingAt = Array.from({ length: count }, (_, i) => ({
    shown: view.shown.filter(({ parts }) => Math.max(...parts) === i),
    touched: view.shown.filter(({ parts }) => parts.includes(i)),
  }))
  const sum = (parts: number[], upTo: number) => parts.reduce((total, i) => (i <= upTo ? total + values[i]! : total), 0)
  const visit = (i: number): void => {
    if (i === count) {
      if (view.hidden.some(({ parts }) => sum(parts, count) < least)) return
      for (const { name, parts } of view.hidden) {
        const value = sum(parts, count)
        const [low, high] = range.get(name) ?? [value, value]
        range.set(name, [Math.min(low, value), Math.max(high, value)])
      }
      return
    }
    for (let value = 0; value <= cap; value++) {
      values[i] = value
      if (endingAt[i]!.touched.some((s) => sum(s.parts, i) > s.value)) break
      if (endingAt[i]!.shown.every((s) => sum(s.parts, i) === s.value)) visit(i + 1)
    }
    values[i] = 0
  }
  visit(0)
  return range
}

export const hiddenOf = (protection: Protection<string[]>): Set<string> =>
  new Set(protection.cells.filter(({ value }) => value === null).map(({ key }) => key.join()))
