/** One measured figure, beside that of a peer where there is one. */
export type Figure = {
  case: string
  metric: string
  value: number
  /** `ms`, `MB`, `PDF/s` ..; what ends in `/s` is a rate. */
  unit: string
  peer?: string
  peerValue?: number
}

export type Report = (figure: Figure) => void

/** How many times better we are than the peer: above 1 is better for us, for a cost and for a rate. */
export function ratioOf({ value, unit, peerValue }: Figure): number | undefined {
  if (peerValue === undefined) return undefined
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
    const { case: what, metric, value, unit, peer, peerValue } = figure
    print(JSON.stringify({ bench, case: what, metric, value, unit, peer, peerValue, ratio: ratioOf(figure) }))
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
    `${short(figure.value)} ${figure.unit}`,
    figure.peer ?? '',
    figure.peerValue === undefined ? '' : `${short(figure.peerValue)} ${figure.unit}`,
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

/** Three digits that matter. */
const short = (n: number): string => (n >= 100 ? String(Math.round(n)) : String(Number(n.toPrecision(3))))
