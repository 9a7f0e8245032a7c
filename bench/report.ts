/** One measured figure, beside that of a peer where there is one. */
export type Figure = {
  case: string
  metric: string
  value: number
  /** `ms`, `MB`, `PDF/s` ..; what ends in `/s` is a rate. */
  unit: string
  /** The highest of our runs as a multiple of the lowest, where the value is the middle of several. */
  spread?: number
  peer?: string
  peerValue?: number
  peerSpread?: number
}

export type Report = (figure: Figure) => void

/** What a file of this folder exports. @param how.full also what takes long */
export type Bench = (report: Report, how: { full: boolean }) => Promise<void>

/** How many times better we are than the peer: above 1 is better for us, for a cost and for a rate. */
export function ratioOf({ value, unit, peerValue }: Figure): number | undefined {
  if (peerValue === undefined) return undefined
  if (value === peerValue) return 1
  return unit.endsWith('/s') ? value / peerValue : peerValue / value
}

/**
 * Takes the figures of one bench. As JSON each is a line as soon as it is known; otherwise `finish` prints them as a table.
 */
export function makeReport(
  bench: string,
  json: boolean,
  print: (line: string) => void,
): { report: Report; finish(): void } {
  const figures: Figure[] = []
  const report: Report = (figure) => {
    figures.push(figure)
    if (!json) return
    print(JSON.stringify({ bench, ...figure, ratio: ratioOf(figure) }))
  }
  const finish = () => {
    if (!json) for (const line of tableOf(bench, figures)) print(line)
  }
  return { report, finish }
}

function tableOf(bench: string, figures: Figure[]): string[] {
  const rows = figures.map((figure) => [
    figure.case,
    figure.metric,
    shown(figure.value, figure.unit, figure.spread),
    figure.peer ?? '',
    figure.peerValue === undefined ? '' : shown(figure.peerValue, figure.unit, figure.peerSpread),
    ratioOf(figure) === undefined ? '' : `${short(ratioOf(figure)!)}x`,
  ])
  const table = [['case', 'metric', 'ours', 'peer', 'theirs', 'better'], ...rows]
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)))
  return [
    bench,
    ...table.map(
      (row) =>
        `  ${row
          .map((cell, i) => cell.padEnd(widths[i]!))
          .join('  ')
          .trimEnd()}`,
    ),
    '',
  ]
}

/** `x1.2` after a figure: its highest run took 1.2 times its lowest. */
const shown = (value: number, unit: string, spread?: number): string =>
  `${short(value)} ${unit}${spread === undefined ? '' : ` x${spread.toFixed(2)}`}`.trim()

/** Three digits that matter. */
const short = (n: number): string => (n >= 100 ? String(Math.round(n)) : String(Number(n.toPrecision(3))))
