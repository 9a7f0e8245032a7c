import type { Report } from '../report.ts'
import { type Measured, median, stages } from './stages.ts'

/** A case of one size: what was measured, and how many pairs there are. */
export type Sized = { measured: Measured[]; pairs: number; acceptable: number }

/** How much processor time grows from one size to the next, as a multiple of how much the number of people, and that of pairs, does: 1 is linear. */
export function tellGrowth(report: Report, kind: string, bySize: Map<number, Sized>): void {
  const sizes = [...bySize.keys()]
  sizes.slice(1).forEach((size, i) => {
    const less = sizes[i]!
    stages.forEach(({ stage: name, before }, stage) => {
      const growth = (side: 'own' | 'cpp') => {
        const seconds = (of: number) => median(bySize.get(of)!.measured[stage]![side].map((run) => run.seconds))
        return seconds(size) / seconds(less)
      }
      const hasPeer = bySize.get(less)!.measured[stage]!.cpp.length > 0
      const tell = (metric: string, linear: number) =>
        report({
          case: `${less / 1000}k-${size / 1000}k-${kind}`,
          metric: `${before}${metric}`,
          value: growth('own') / linear,
          unit: 'of linear',
          ...(hasPeer && { peer: 'cpp-o3', peerValue: growth('cpp') / linear }),
        })
      tell('growth', size / less)
      // a search looks at all acceptable pairs, what follows at those that were kept
      const amount = name === 'candidates' ? 'acceptable' : 'pairs'
      tell('growth_by_pairs', bySize.get(size)![amount] / bySize.get(less)![amount])
    })
  })
}
