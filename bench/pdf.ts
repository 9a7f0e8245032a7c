import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type MakerName, makers } from './pdf/makers.ts'
import type { Measured } from './pdf/measure.ts'
import { installPeers } from './peers.ts'
import type { Report } from './report.ts'

const sizes = [1, 4, 16]
/** Ours makes all of them; a peer makes as many as it can in `peerSeconds`. */
const most = 1000
const peerSeconds = 20

/** eCVs a second and their memory, beside react-pdf, pdfkit and Chromium with the same texts, at 1, 4 and 16 times an ordinary eCV. */
export async function bench(report: Report): Promise<void> {
  installPeers()
  for (const size of sizes) {
    const ours = await measured('kansroute', size, Number.POSITIVE_INFINITY)
    report({ case: `${size}x, ${ours.made} PDFs`, metric: 'memory, peak', value: Math.max(...ours.rss), unit: 'MB' })
    report({ case: `${size}x, ${ours.made} PDFs`, metric: 'memory, median', value: middle(ours.rss), unit: 'MB' })
    report({
      case: `${size}x, ${ours.made} PDFs`,
      metric: 'memory, last / hundredth',
      value: ours.rss.at(-1)! / ours.rss[1]!,
      unit: '',
    })
    report({ case: `${size}x`, metric: 'file', value: ours.bytes / 1000, unit: 'kB' })
    for (const peer of makers.filter((name) => name !== 'kansroute')) {
      const theirs = await measured(peer, size, peerSeconds)
      const beside = (metric: string, unit: string, of: (it: Measured) => number) =>
        report({ case: `${size}x`, metric, value: of(ours), unit, peer, peerValue: of(theirs) })
      beside('a PDF, median', 'ms', (it) => it.median)
      beside('speed', 'PDF/s', (it) => it.perSecond)
      beside('processor time a PDF', 'ms', (it) => it.cpu)
      beside('of it in the web process', 'ms', (it) => it.own)
      beside('first PDF, from nothing', 'ms', (it) => it.first)
      beside(`memory, peak (peer: ${theirs.made} PDFs)`, 'MB', (it) => Math.max(...it.rss))
    }
  }
}

async function measured(maker: MakerName, size: number, seconds: number): Promise<Measured> {
  const script = fileURLToPath(new URL('./pdf/measure.ts', import.meta.url))
  const hooks = fileURLToPath(new URL('../hooks.mjs', import.meta.url))
  const args = ['--import', hooks, script, maker, String(size), String(most), String(seconds)]
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    env: { ...process.env, NODE_ENV: 'production' },
  })
  return JSON.parse(stdout)
}

const middle = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!
