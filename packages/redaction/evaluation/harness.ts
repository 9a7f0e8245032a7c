import { type Cluster, type Gap, gapBetween } from './gap.ts'
import { kinds, type Letter } from './parse.ts'
import { type Finder, type MarkScore, type Scores, scoreLetters } from './score.ts'

export const contact = ['BIRTH_DATE', 'ADDRESS', 'PHONE', 'EMAIL', 'URL', 'BSN', 'IBAN']
export const indirect = [
  'GENDER',
  'AGE',
  'ORIGIN',
  'LANGUAGE',
  'RELIGION',
  'SCHOOL',
  'NEIGHBOURHOOD',
  'PLACE',
  'CLUB',
  'FAMILY',
]

/** Counts of one row; recall, precision and f1 are NaN where nothing was to be found or nothing was found. */
export type Row = {
  label: string
  marks: number
  found: number
  strict: number
  hidden: number
  findings: number
  right: number
  recall: number
  precision: number
  f1: number
}
export type Measures = { rows: Row[]; gaps: { label: string; gap: Gap }[]; tooMuch: number; scores: Scores }

const count = <T>(list: readonly T[], want: (one: T) => boolean) =>
  list.reduce((sum, one) => sum + Number(want(one)), 0)

function rowOf(label: string, marks: readonly MarkScore[], findings: number, right: number, anyKind = false): Row {
  const found = count(marks, (one) => (anyKind ? one.hidden : one.found))
  const recall = found / marks.length
  const precision = right / findings
  return {
    label,
    marks: marks.length,
    found,
    strict: count(marks, ({ strict }) => strict),
    hidden: count(marks, ({ hidden }) => hidden),
    findings,
    right,
    recall,
    precision,
    f1:
      recall + precision > 0
        ? (2 * recall * precision) / (recall + precision)
        : Number.isNaN(recall + precision)
          ? NaN
          : 0,
  }
}

function rowOfKinds(label: string, wanted: readonly string[], { marks, findings }: Scores): Row {
  const of = findings.filter(({ finding }) => wanted.includes(finding.kind))
  const right = count(of, (one) => one.right)
  return rowOf(
    label,
    marks.filter(({ mark }) => wanted.includes(mark.kind)),
    of.length,
    right,
  )
}

/** Marks of one letter and one group stand together: a letter's marks hang together, and a teacher's name may be of another group. */
function clusters(marks: readonly MarkScore[], hit: (one: MarkScore) => boolean): Cluster[] {
  const byLetter = new Map<string, Cluster>()
  for (const one of marks) {
    const key = `${one.letter.id} ${one.mark.group}`
    const cluster = byLetter.get(key) ?? { group: one.mark.group, hits: 0, of: 0 }
    cluster.hits += Number(hit(one))
    cluster.of++
    byLetter.set(key, cluster)
  }
  return [...byLetter.values()]
}

/** Everything the harness reports of these letters, as numbers. */
export function measure(letters: readonly Letter[], find: Finder): Measures {
  const scores = scoreLetters(letters, find)
  const { marks, findings } = scores
  const names = marks.filter(({ mark }) => mark.kind === 'NAME')
  const others = names.filter(({ own }) => !own)
  const nameRow = rowOfKinds('NAME', ['NAME'], scores)
  const rows = [
    ...kinds.map((kind) => (kind === 'NAME' ? nameRow : rowOfKinds(kind, [kind], scores))),
    {
      ...rowOf(
        "names: the writer's",
        names.filter(({ own }) => own),
        nameRow.findings,
        nameRow.right,
      ),
    },
    { ...rowOf("names: others'", others, nameRow.findings, nameRow.right) },
    rowOfKinds('contact, dates, numbers', contact, scores),
    rowOfKinds('indirect clues', indirect, scores),
    rowOf(
      'any kind',
      marks,
      findings.length,
      count(findings, (one) => one.touches),
      true,
    ),
  ]
  const gaps = [
    { label: 'all marks hidden', gap: gapBetween(clusters(marks, ({ hidden }) => hidden)) },
    { label: "others' names found", gap: gapBetween(clusters(others, ({ found }) => found)) },
    {
      label: 'indirect clues hidden',
      gap: gapBetween(
        clusters(
          marks.filter(({ mark }) => indirect.includes(mark.kind)),
          ({ hidden }) => hidden,
        ),
      ),
    },
  ]
  return { rows, gaps, tooMuch: scores.tooMuch / scores.outside, scores }
}
