import { execFileSync } from 'node:child_process'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import type { Bench } from './report.ts'

const megabyte = 1e6
const measured = join(import.meta.dirname, 'redaction', 'measure.ts')

type Outcome = { seconds: number; wall: number; rss: number; findings: number }

/** One text in a process of its own: seconds of processor time, and of the clock, peak memory in MB. */
function once(what: string, units: number): Outcome {
  const out = execFileSync(process.execPath, ['--import', './hooks.mjs', measured, what, String(units)], {
    cwd: join(import.meta.dirname, '..'),
    encoding: 'utf8',
  })
  return JSON.parse(out) as Outcome
}

/**
 * How quickly letters are gone through on one core, how time and memory grow with the text, and that texts made to be slow are not.
 * Letters are those of the development half of the evaluation, again and again.
 */
export const bench: Bench = async (report) => {
  report({ case: 'machine', metric: 'load average before', value: loadavg()[0]!, unit: '' })
  const letters = [1, 4, 16].map((times) => {
    const runs = [1, 2, 3].map(() => once('letters', times * megabyte))
    runs.sort((a, b) => a.seconds - b.seconds)
    const best = runs[0]!
    const name = `letters, ${times} MB`
    report({
      case: name,
      metric: 'letters',
      value: times / best.seconds,
      unit: 'MB/s',
      spread: runs[2]!.seconds / best.seconds,
    })
    report({ case: name, metric: 'peak memory', value: best.rss, unit: 'MB' })
    return best
  })
  report({
    case: 'letters',
    metric: 'time at 16x of that at 1x',
    value: letters[2]!.seconds / letters[0]!.seconds,
    unit: '',
  })
  const single = once('single', 2000)
  report({
    case: 'one letter of 1,100 characters',
    metric: 'processor time',
    value: (single.seconds / 2000) * 1000,
    unit: 'ms',
  })
  const stream = once('stream', 64 * megabyte)
  report({ case: 'stream, 64 MB', metric: 'rate', value: 64 / stream.seconds, unit: 'MB/s' })
  report({ case: 'stream, 64 MB', metric: 'peak memory', value: stream.rss, unit: 'MB' })
  for (const what of ['dots', 'word', 'rules', 'relation', 'initials', 'figures', 'random']) {
    const [one, , sixteen] = [0.625, 2.5, 10].map((size) => once(what, size * megabyte))
    const name = `hostile: ${what}, 10 MB`
    report({ case: name, metric: 'processor time', value: sixteen!.seconds, unit: 's' })
    report({ case: name, metric: 'time at 16x of that at 1x', value: sixteen!.seconds / one!.seconds, unit: '' })
    report({ case: name, metric: 'peak memory', value: sixteen!.rss, unit: 'MB' })
  }
}
