import { join } from 'node:path'
import type { Report } from '../report.ts'
import type { Outcome } from './ours.ts'
import { ours, type Peer, type Theirs, theirs } from './processes.ts'

/** What is measured beside the same in C++: ours by its work, the peer by its words, the figures by what stands before their name. */
export const stages = [
  { stage: 'candidates', before: 'candidates_', file: 'model', words: ['candidates', '50'] },
  { stage: 'stable', before: 'stable_', file: 'graph', words: ['stable'] },
  { stage: '1', before: 'auction_', file: 'graph', words: ['auction', '1'] },
  { stage: 'exact', before: '', file: 'graph', words: ['auction', '0'] },
] as const
export type Stage = (typeof stages)[number]

export type Case = { name: string; kind: string; size: number; repeats: number; folder: string; peer: Peer }
export type Measured = { own: Outcome[]; cpp: Theirs[] }

/** Ours and C++ in turn, so that what else the machine does meets both. @throws when they do not give the same answer. */
export async function measureStage({ stage, file, words }: Stage, of: Case): Promise<Measured> {
  const { run, end } = ours(stage, of.kind, String(of.size), of.folder)
  const own: Outcome[] = []
  const cpp: Theirs[] = []
  try {
    for (let i = 0; i < of.repeats; i++) {
      own.push(await run())
      if (of.peer) cpp.push(await theirs(of.peer.path, join(of.folder, file), ...words))
    }
  } finally {
    await end()
  }
  for (const { checksum } of [...own, ...cpp])
    if (checksum !== own[0]!.checksum) throw new Error(`${of.name}: C++ and ours do not agree on ${stage}`)
  return { own, cpp }
}

/** Processor time decides, since the machine is shared; the clock on the wall stands beside it. Memory is that of a process that did the work once. */
export function tellStage(report: Report, { before }: Stage, { name }: Case, { own, cpp }: Measured): void {
  const beside = (metric: string, unit: string, mine: number[], other: number[]) =>
    report({
      case: name,
      metric: `${before}${metric}`,
      value: median(mine),
      unit,
      ...(mine.length > 1 && { spread: spread(mine) }),
      ...(other.length > 0 && { peer: 'cpp-o3', peerValue: median(other) }),
      ...(other.length > 1 && { peerSpread: spread(other) }),
    })
  const seconds = (run: { seconds: number }) => run.seconds
  const wall = (run: { wall: number }) => run.wall
  beside('cpu_s', 's', own.map(seconds), cpp.map(seconds))
  beside('wall_s', 's', own.map(wall), cpp.map(wall))
  beside('peak_mb', 'MB', [own[0]!.peakMB], cpp.length > 0 ? [cpp[0]!.peakMB] : [])
}

export const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!
const spread = (values: number[]): number => Math.max(...values) / Math.min(...values)
