import { execFile, execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type InstanceKind, kinds } from './matching/instances.ts'
import type { Outcome } from './matching/ours.ts'
import type { Report } from './report.ts'

const repeats = 3
const sizes = process.argv.includes('--full') ? [10_000, 100_000, 500_000] : [10_000, 100_000]
const here = fileURLToPath(new URL('./matching/', import.meta.url))
const hooks = fileURLToPath(new URL('../hooks.mjs', import.meta.url))
const run = promisify(execFile)

/**
 * Candidates, stable and optimal assignment beside the same in C++ -O3, and the optimum beside LEMON's CostScaling, on made-up countries of four hard kinds
 * and an ordinary one. Processor seconds, the median of three runs; LEMON runs once a case. Where both solve the same problem the answers are compared bit for bit.
 */
export async function bench(report: Report): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kansroute-bench-matching-'))
  try {
    const peer = compilePeer(folder)
    for (const size of sizes) for (const kind of kinds) await measureCase(report, folder, peer, size, kind)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

type Peer = { path: string; lemon: boolean } | undefined

/** Without a compiler or LEMON the bench says so and goes on alone. */
function compilePeer(folder: string): Peer {
  const path = join(folder, 'peer')
  const compile = (...flags: string[]) =>
    execFileSync('g++', ['-O3', '-march=native', '-std=c++17', ...flags, join(here, 'peer.cpp'), '-o', path], {
      stdio: 'ignore',
    })
  try {
    compile('-DWITH_LEMON')
    return { path, lemon: true }
  } catch {
    console.error('LEMON is not there (Debian: liblemon-dev): without it.')
  }
  try {
    compile()
    return { path, lemon: false }
  } catch {
    console.error('There is no g++: without peers in C++.')
    return undefined
  }
}

async function measureCase(
  report: Report,
  folder: string,
  peer: Peer,
  size: number,
  kind: InstanceKind,
): Promise<void> {
  const name = `${size / 1000}k-${kind}`
  if (peer) await ours(kind, size, 'write', folder)
  const theirs = (work: string, more = '') =>
    peer
      ? medianOf(repeats, () => cpp(peer.path, join(folder, work === 'candidates' ? 'model' : 'graph'), work, more))
      : undefined
  const beside = async (metric: string, work: string, cppWork: string, more = '') => {
    const own = await ours(kind, size, work)
    const cppOwn = await theirs(cppWork, more)
    if (cppOwn && cppOwn.checksum !== own.checksum) throw new Error(`${name}: C++ and ours disagree on ${work}`)
    report({
      case: name,
      metric,
      value: median(own.seconds),
      unit: 's',
      ...(cppOwn && { peer: 'cpp-o3', peerValue: cppOwn.seconds }),
    })
    report({
      case: name,
      metric: `${metric}_spread`,
      value: Math.max(...own.seconds) / Math.min(...own.seconds),
      unit: '',
    })
    report({
      case: name,
      metric: metric.replace('cpu_s', 'peak_mb'),
      value: own.peakMB,
      unit: 'MB',
      ...(cppOwn && { peer: 'cpp-o3', peerValue: cppOwn.peakMB }),
    })
    return own
  }
  const found = await beside('candidates_cpu_s', 'candidates', 'candidates', '50')
  report({ case: name, metric: 'pairs', value: found.pairs, unit: '' })
  await beside('stable_cpu_s', 'stable', 'stable')
  await beside('auction_cpu_s', '1', 'auction', '1')
  const exact = await beside('cpu_s', 'exact', 'auction', '0')
  report({ case: name, metric: 'gap_percent', value: ((exact.bound! - exact.weight!) / exact.bound!) * 100, unit: '%' })
  if (peer?.lemon) {
    const lemon = await cpp(peer.path, join(folder, 'graph'), 'lemon')
    if (lemon.weight !== exact.weight) throw new Error(`${name}: LEMON finds ${lemon.weight}, ours ${exact.weight}`)
    report({
      case: name,
      metric: 'cpu_s',
      value: median(exact.seconds),
      unit: 's',
      peer: 'lemon-cost-scaling',
      peerValue: lemon.seconds,
    })
    report({
      case: name,
      metric: 'peak_mb',
      value: exact.peakMB,
      unit: 'MB',
      peer: 'lemon-cost-scaling',
      peerValue: lemon.peakMB,
    })
  }
  const whole = await ours(kind, size, 'whole')
  report({ case: name, metric: 'records_to_proof_wall_s', value: median(whole.wall), unit: 's' })
}

async function ours(kind: InstanceKind, size: number, work: string, folder = ''): Promise<Outcome> {
  const { stdout } = await run(process.execPath, [
    '--max-old-space-size=8192',
    '--import',
    hooks,
    join(here, 'ours.ts'),
    kind,
    String(size),
    work,
    String(repeats),
    folder,
  ])
  return work === 'write' ? (undefined as never) : JSON.parse(stdout)
}

type Theirs = { seconds: number; checksum: number; weight?: number; peakMB: number }

async function cpp(path: string, file: string, work: string, more = ''): Promise<Theirs> {
  return JSON.parse((await run(path, [file, work, more])).stdout)
}

async function medianOf(times: number, once: () => Promise<Theirs>): Promise<Theirs> {
  const all: Theirs[] = []
  for (let i = 0; i < times; i++) all.push(await once())
  return all.sort((a, b) => a.seconds - b.seconds)[times >> 1]!
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!
