import type { Gap } from './gap.ts'
import type { Measures } from './harness.ts'
import type { Letter } from './parse.ts'
import type { SwapReport } from './swaps.ts'

const percent = (share: number) => (Number.isNaN(share) ? '-' : (100 * share).toFixed(1)).padStart(7)

/** The rows per kind as a table in plain text, percentages with one decimal. */
export function tableOfKinds({ rows, tooMuch }: Measures): string {
  const head = `${'kind'.padEnd(26)}${'marks'.padStart(6)} recall strict hidden   findings precision     F1`
  const lines = rows.map(
    ({ label, marks, strict, hidden, findings, recall, precision, f1 }) =>
      `${label.padEnd(26)}${String(marks).padStart(6)}${percent(recall)}${percent(strict / marks)}${percent(hidden / marks)}` +
      `${String(findings).padStart(11)}${percent(precision).padStart(10)}${percent(f1)}`,
  )
  return [head, ...lines, `hidden outside every mark: ${percent(tooMuch).trim()} % of the characters`].join('\n')
}

/** Recall per group, the gap and its p. */
export function tableOfGroups(label: string, { groups, gap, p }: Gap): string {
  const lines = groups.map(({ group, hits, of }) => `  ${group.padEnd(14)}${percent(hits / of)}  (${hits} of ${of})`)
  return [`${label}: gap ${(100 * gap).toFixed(1)} points, p ${p.toFixed(3)}`, ...lines].join('\n')
}

function around({ id, text }: Letter, start: number, end: number): string {
  const show = (from: number, to: number) => text.slice(Math.max(0, from), to).replace(/\s+/g, ' ')
  return `${id}  ${show(start - 40, start)}[${show(start, end)}]${show(end, end + 25)}`
}

/** What was not found and what was found wrongly, each with the words around it. For the development half only. */
export function listOfErrors({ scores: { marks, findings } }: Measures): string {
  const missed = marks
    .filter(({ found }) => !found)
    .map(
      ({ letter, mark, hidden }) =>
        `${mark.kind.padEnd(14)}${hidden ? 'as other ' : ''}${around(letter, mark.start, mark.end)}`,
    )
  const wrong = findings
    .filter(({ right }) => !right)
    .map(
      ({ letter, finding: { kind, start, end }, touches }) =>
        `${kind.padEnd(14)}${touches ? 'is other ' : ''}${around(letter, start, end)}`,
    )
  return [`Misses (${missed.length})`, ...missed.sort(), '', `False alarms (${wrong.length})`, ...wrong.sort()].join(
    '\n',
  )
}

/** Recall per group on the swaps, the gaps, and the carriers where most names stay, ten of the writer and ten of others. */
export function tableOfSwaps({ rows, carriers, gap, hardest }: SwapReport): string {
  const own = hardest.filter(({ sentence }) => sentence.startsWith('self'))
  const others = hardest.filter(({ sentence }) => !sentence.startsWith('self'))
  const line = (label: string, ...shares: number[]) => label.padEnd(30) + shares.map(percent).join('')
  return [
    `names per group: ${rows[0]?.names}; carriers: ${carriers.self} of the writer, ${carriers.other} of others, ${carriers.bare} of others in lower case`,
    `${''.padEnd(30)} writer others  lower`,
    ...rows.map(({ group, self, other, bare }) => line(group, self, other, bare)),
    line('gap (points)', gap.self, gap.other, gap.bare),
    '',
    ...[...own.slice(0, 10), ...others.slice(0, 10)].map(
      ({ sentence, recall, example }) => `${percent(recall)}  ${sentence.replaceAll('\n', ' / ')}  (${example})`,
    ),
  ].join('\n')
}
