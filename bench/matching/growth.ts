import type { Report } from '../report.ts'
import { type Measured, median, stages } from './stages.ts'

/** How much processor time grows from one size to the next, as a multiple of how much the number of people does: 1 is linear. */
export function tellGrowth(report: Report, kind: string, bySize: Map<number, Measured[]>): void {
  const sizes = [...bySize.keys()]
  sizes.slice(1).forEach((size, i) => {
    const less = sizes[i]!
    stages.forEach(({ before }, stage) => {
      const growth = (side: 'own' | 'cpp') => {
        const seconds = (of: number) => median(bySize.get(of)![stage]![side].map((run) => run.seconds))
        return seconds(size) / seconds(less) / (size / less)
      }
      const hasPeer = bySize.get(less)![stage]!.cpp.length > 0
      report({
        case: `${less / 1000}k-${size / 1000}k-${kind}`,
        metric: `${before}growth`,
        value: growth('own'),
        unit: 'of linear',
        ...(hasPeer && { peer: 'cpp-o3', peerValue: growth('cpp') }),
      })
    })
  })
}
