import { loadavg } from 'node:os'
import { join } from 'node:path'
import { type Sized, tellGrowth } from './matching/growth.ts'
import { type InstanceKind, kinds } from './matching/instances.ts'
import type { Outcome } from './matching/ours.ts'
import { compilePeer, oursOnce, type Peer, theirs } from './matching/processes.ts'
import { type Case, type Measured, measureStage, median, stages, tellStage } from './matching/stages.ts'
import type { Bench, Report } from './report.ts'
import { inScratch } from './server/scratch.ts'

const thousand = 1000
const sizes = [10, 100].map((size) => size * thousand)
const fullSizes = [...sizes, 500 * thousand]
const keep = 50
/** At 10,000 a run is so short that the first ones, while Node still compiles, would count. */
const repeatsAt = (size: number) => (size < 50 * thousand ? 15 : size < 200 * thousand ? 5 : 3)

/**
 * Candidates, stable and optimal assignment beside the same in C++ -O3, and the optimum beside LEMON's CostScaling, on made-up countries of four hard kinds
 * and an ordinary one; then single events, and all that a run takes. Where both solve the same problem the answers are held against each other.
 * The long form adds 500,000 people, and a case of 72 million pairs.
 */
export const bench: Bench = async (report, { full }) => {
  report({ case: 'machine', metric: 'load average before', value: loadavg()[0]!, unit: '' })
  await inScratch('matching', async (folder) => {
    const peer = compilePeer(folder)
    const grown = new Map<InstanceKind, Map<number, Sized>>(kinds.map((kind) => [kind, new Map()]))
    for (const size of full ? fullSizes : sizes)
      for (const kind of kinds) {
        const name = `${size / thousand}k-${kind}`
        grown
          .get(kind)!
          .set(size, await measureCase(report, { name, kind, size, repeats: repeatsAt(size), folder, peer }))
      }
    for (const [kind, bySize] of grown) tellGrowth(report, kind, bySize)
    if (!full) return
    // 500,000 people in dense cities with the 150 best places each
    await tellRecords(report, '72m-pairs', await oursOnce('records', 'product', '500000', folder, '150'))
  })
}

async function measureCase(report: Report, of: Case): Promise<Sized> {
  const { name, kind, size, folder, peer } = of
  const figure = (metric: string, value: number, unit = '') => report({ case: name, metric, value, unit })
  const { pairs, acceptable } = (await oursOnce('write', kind, String(size), folder, String(keep))).more as {
    pairs: number
    acceptable: number
  }
  figure('pairs', pairs)
  figure('acceptable', acceptable)
  const measured: Measured[] = []
  for (const stage of stages) {
    measured.push(await measureStage(stage, of))
    tellStage(report, stage, of, measured.at(-1)!)
  }
  const [, stable, near, exact] = measured.map(({ own }) => own) as [Outcome[], Outcome[], Outcome[], Outcome[]]
  const best = exact[0]!
  if (best.weight !== best.bound) throw new Error(`${name}: ${best.weight} is not proven: ${best.bound}`)
  const below = ({ weight }: Outcome) => ((best.weight! - weight!) / best.weight!) * 100
  figure('stable_gap_percent', below(stable[0]!), '%')
  figure('certified_gap_percent', ((near[0]!.bound! - near[0]!.weight!) / near[0]!.bound!) * 100, '%')
  if (peer?.lemon) await tellLemon(report, of, near, exact, below)
  else figure('gap_percent', below(near[0]!), '%')
  await tellRecords(report, name, await oursOnce('records', kind, String(size), folder, String(keep)))
  if (kind === 'base') await tellEvents(report, of)
  return { measured, pairs, acceptable }
}

/** Once a case: it takes long. Its answer must weigh what ours does. */
async function tellLemon(
  report: Report,
  { name, folder, peer }: Case,
  near: Outcome[],
  exact: Outcome[],
  below: (one: Outcome) => number,
): Promise<void> {
  const lemon = await theirs((peer as NonNullable<Peer>).path, join(folder, 'graph'), 'lemon')
  if (lemon.weight !== exact[0]!.weight) throw new Error(`${name}: LEMON ${lemon.weight}, ours ${exact[0]!.weight}`)
  const beside = (metric: string, value: number, unit: string, peerValue: number) =>
    report({ case: name, metric, value, unit, peer: 'lemon-cost-scaling', peerValue })
  const seconds = (runs: Outcome[]) => median(runs.map((run) => run.seconds))
  beside('cpu_s', seconds(exact), 's', lemon.seconds)
  beside('wall_s', median(exact.map(({ wall }) => wall)), 's', lemon.wall)
  beside('peak_mb', exact[0]!.peakMB, 'MB', lemon.peakMB)
  beside('auction_cpu_s', seconds(near), 's', lemon.seconds)
  beside('gap_percent', below(near[0]!), '%', 0)
}

/** From columns to a result with its proof, once, in a process that has done nothing before; and what keeping few of the pairs can have cost. */
async function tellRecords(report: Report, name: string, { wall, seconds, peakMB, weight, bound, more }: Outcome) {
  const figure = (metric: string, value: number, unit: string) =>
    report({ case: name, metric: `records_${metric}`, value, unit })
  figure('wall_s', wall, 's')
  figure('cpu_s', seconds, 's')
  figure('peak_mb', peakMB, 'MB')
  figure('gap_percent_of_all_pairs', ((bound! - weight!) / bound!) * 100, '%')
  for (const [part, value] of Object.entries(more!)) figure(part, value, part.endsWith('_s') ? 's' : '')
}

/** Single events, beside matching everybody anew. */
async function tellEvents(report: Report, { name, kind, size, folder }: Case): Promise<void> {
  const { again_us, rerun_moves, moved_mean, ...events } = (await oursOnce('events', kind, String(size), folder)).more!
  for (const [metric, value] of Object.entries(events))
    report({ case: name, metric, value, unit: 'us', peer: 'matchStable anew', peerValue: again_us! })
  report({ case: name, metric: 'moved_mean', value: moved_mean!, unit: '' })
  report({ case: name, metric: 'rerun_moves', value: rerun_moves!, unit: '' })
}
