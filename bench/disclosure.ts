import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { audit, findExposed } from '@kansroute/disclosure'
import { gridOf, suppressGreedily } from './disclosure/greedy.ts'
import { tableOf } from './disclosure/tables.ts'
import type { Report } from './report.ts'

const run = promisify(execFile)
const here = fileURLToPath(new URL('./disclosure/', import.meta.url))
const hooks = fileURLToPath(new URL('../hooks.mjs', import.meta.url))
const threshold = 10

type Case = { name: string; shape: number[][]; typical: number; seeds: number[] }

/** Places (cities, neighbourhoods), measures (groups of them) and groups of people; `typical` is the count of a middle cell. */
const cases: Case[] = [
  { name: '150 2-D', shape: [[5, 4], [5]], typical: 12, seeds: [1, 2, 3] },
  { name: '300 2-D', shape: [[5, 4], [10]], typical: 12, seeds: [1, 2, 3] },
  { name: '300 3-D', shape: [[5], [5], [7]], typical: 12, seeds: [1, 2, 3] },
  { name: '500 2-D flat', shape: [[21], [21]], typical: 12, seeds: [1, 2, 3] },
  {
    name: '500 2-D',
    shape: [
      [5, 3],
      [4, 5],
    ],
    typical: 12,
    seeds: [1, 2, 3],
  },
  { name: '500 3-D', shape: [[5], [21], [3]], typical: 12, seeds: [1, 2, 3] },
  {
    name: '1100 2-D',
    shape: [
      [5, 6],
      [6, 4],
    ],
    typical: 12,
    seeds: [1],
  },
  { name: '1100 3-D', shape: [[5], [21], [7]], typical: 14, seeds: [1] },
  {
    name: '5000 2-D',
    shape: [
      [5, 12],
      [21, 3],
    ],
    typical: 14,
    seeds: [1],
  },
  { name: '5000 3-D', shape: [[5, 12], [5, 4], [2]], typical: 14, seeds: [1] },
  { name: '20000 3-D', shape: [[5, 20], [21], [2, 3]], typical: 14, seeds: [1] },
]

/** Up to so many cells the greedy peer is run: it is cubic. */
const peerUpTo = 1200

/** `BENCH_CASES=500` runs only the cases whose name starts so. */
export async function bench(report: Report): Promise<void> {
  const asked = process.env.BENCH_CASES ?? ''
  for (const one of cases.filter(({ name }) => name.startsWith(asked))) {
    for (const seed of one.seeds) await measure(report, one, seed)
  }
}

type Outcome = {
  cells: number
  small: number
  secondary: number
  bound: number
  exposed: number
  seconds: number
  processor: number
  peakMB: number
}

async function measure(report: Report, { name, shape, typical }: Case, seed: number): Promise<void> {
  const { stdout } = await run(process.execPath, [
    '--import',
    hooks,
    join(here, 'ours.ts'),
    JSON.stringify(shape),
    `${typical}`,
    `${seed}`,
  ])
  const ours = JSON.parse(stdout) as Outcome
  const peer = ours.cells <= peerUpTo ? await greedy(shape, typical, seed) : undefined
  const say = (metric: string, value: number, unit: string, peerValue?: number) =>
    report({
      case: `${name} #${seed}`,
      metric,
      value,
      unit,
      ...(peerValue !== undefined && { peer: 'greedy', peerValue }),
    })
  say('cells', ours.cells, '')
  say('small', ours.small, '')
  say('exposed', ours.exposed, '', peer?.exposed)
  say('secondary', ours.secondary, '', peer?.secondary)
  say('bound', ours.bound, '')
  say('wall', ours.seconds, 's', peer?.seconds)
  say('processor', ours.processor, 's')
  say('peak', ours.peakMB, 'MB')
}

/** The greedy peer, and how many small cells an attacker can prove to be small, or know within 1, from what it shows. */
async function greedy(shape: number[][], typical: number, seed: number) {
  const table = tableOf(shape, typical, seed)
  const started = performance.now()
  const hidden = suppressGreedily(table, threshold)
  const seconds = (performance.now() - started) / 1000
  const { keys, values } = gridOf(table)
  const cells = keys.map((key, cell) => ({ key, value: hidden.has(key.join()) ? null : values[cell]! }))
  const found = await audit({ dimensions: table.dimensions, cells, zeros: 'shown' })
  const small = values.filter((value) => value > 0 && value < threshold).length
  return { seconds, secondary: hidden.size - small, exposed: findExposed(found, threshold).length }
}
