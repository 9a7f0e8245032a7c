import { type Estimate, type GroupReport, type Pairs, reportFairness } from '@kansroute/matching'

/** By what a round is looked at afterwards: nothing of it was known to the sums. */
export const groupings = ['level', 'path', 'year', 'shares', 'waiting'] as const
export type Grouping = (typeof groupings)[number]

export type Grouped = { placed: boolean; rank: number; minutes: number | null; groups: Record<Grouping, string> }

/** Of fewer nothing is said: a figure would be about somebody. The same threshold as for everything that is published. */
export const fewest = 10

export type GroupRow = { group: string; people: number; report: GroupReport | null }
export type GroupingReport = { by: Grouping; rows: GroupRow[]; gap: Estimate | null }

/** How a round came out for groups that it never knew: rates with intervals, ranks, journeys; groups that are too small say nothing. */
export function reportGroups(members: readonly Grouped[]): GroupingReport[] {
  return groupings.flatMap((by) => {
    const names = [...new Set(members.map(({ groups }) => groups[by]))].sort()
    if (names.length < 2) return []
    const sizes = new Map(names.map((name) => [name, members.filter(({ groups }) => groups[by] === name).length]))
    const large = names.filter((name) => sizes.get(name)! >= fewest)
    const reports = reportsOf(by, large, members)
    const gaps = reports.flatMap(({ gap }) => gap ?? []).sort((a, b) => b.value - a.value)
    const rows = names.map((group) => ({
      group,
      people: sizes.get(group)!,
      report: reports[large.indexOf(group)] ?? null,
    }))
    return [{ by, rows, gap: gaps[0] ?? null }]
  })
}

function reportsOf(by: Grouping, large: readonly string[], members: readonly Grouped[]): GroupReport[] {
  const counted = members.filter(({ groups }) => large.includes(groups[by]))
  const pairs = choicesOf(counted)
  const pairOf = Int32Array.from(counted, ({ placed }, p) => (placed ? pairs.start[p + 1]! - 1 : -1))
  const minutes = Array.from({ length: pairs.place.length }, () => 0)
  counted.forEach(({ minutes: known }, p) => {
    if (pairOf[p]! >= 0) minutes[pairOf[p]!] = known ?? 0
  })
  const group = counted.map(({ groups }) => large.indexOf(groups[by]))
  const unknown = new Set(
    counted
      .filter(({ placed, minutes: known }) => placed && known === null)
      .map(({ groups }) => large.indexOf(groups[by])),
  )
  return reportFairness(pairs, { pairOf }, group, minutes).map((report) =>
    unknown.has(report.group) ? { ...report, distance: undefined } : report,
  )
}

/** The choices of each person down to the one she got, which is all that a report reads of them. */
function choicesOf(members: readonly Grouped[]): Pairs {
  const start = new Uint32Array(members.length + 1)
  members.forEach(({ placed, rank }, p) => {
    start[p + 1] = start[p]! + (placed ? rank : 0)
  })
  const length = start[members.length]!
  const place = new Uint32Array(length)
  const personScore = new Uint32Array(length)
  for (let p = 0; p < members.length; p++)
    for (let e = start[p]!; e < start[p + 1]!; e++) {
      place[e] = e - start[p]!
      personScore[e] = start[p + 1]! - e
    }
  return { people: members.length, places: length, start, place, personScore, placeScore: new Uint32Array(length) }
}
