/** Reading a table of transitions: a drawing for the docs, and what its tests want to know. Knows no table by itself. */

export type Transition = {
  readonly from: string
  readonly action: string
  readonly to: string
  readonly by: readonly string[]
}

/** The table as a Mermaid state diagram. The first row's `from` is the start; an arrow says the action and who may do it. */
export function mermaid(table: readonly Transition[], final: readonly string[] = []): string {
  const start = table[0]?.from
  const states = [...new Set(table.flatMap((row) => [row.from, row.to]))]
  return [
    'stateDiagram-v2',
    ...states
      .filter((state) => name(state) !== state)
      .map((state) => `  state "${state.replaceAll('-', ' ')}" as ${name(state)}`),
    ...(start ? [`  [*] --> ${name(start)}`] : []),
    ...table.map((row) => `  ${name(row.from)} --> ${name(row.to)}: ${row.action} (${row.by.join(', ')})`),
    ...final.map((state) => `  ${name(state)} --> [*]`),
  ].join('\n')
}

/** Mermaid reads a hyphen in a name as part of an arrow. */
const name = (state: string) => state.replaceAll('-', '_')

/** The states that can be reached from a state, itself included. */
export function reachable(table: readonly Transition[], start: string): Set<string> {
  const found = new Set([start])
  for (const state of found) {
    for (const row of table) if (row.from === state) found.add(row.to)
  }
  return found
}

/** States that nothing leads out of (a row back to the same state does not). */
export const deadEnds = (table: readonly Transition[]): string[] =>
  [...new Set(table.flatMap((row) => [row.from, row.to]))].filter(
    (state) => !table.some((row) => row.from === state && row.to !== state),
  )
