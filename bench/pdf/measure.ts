// One maker, one size, in a process of its own, so that its memory is its own: measure.ts MAKER SIZE MOST SECONDS [FOLDER to keep one PDF in]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { contentOf } from './content.ts'
import { type MakerName, startMaker } from './makers.ts'

/** What `measure.ts` prints, as JSON. `rss` is in MB, of this process and all it started, at the tenth, the hundredth and each further hundredth. */
export type Measured = { made: number; median: number; perSecond: number; rss: number[]; bytes: number }

if (import.meta.main) {
  const [name, size, most, seconds, folder] = process.argv.slice(2)
  console.log(JSON.stringify(await measure(name as MakerName, Number(size), Number(most), Number(seconds), folder)))
}

async function measure(
  name: MakerName,
  size: number,
  most: number,
  seconds: number,
  folder?: string,
): Promise<Measured> {
  const maker = await startMaker(name)
  for (let i = 0; i < 5; i++) await maker.make(contentOf(size, 100_000 + i)) // warm
  const times: number[] = []
  const rss: number[] = []
  let spent = 0
  let bytes = 0
  for (let n = 0; n < most && (spent < seconds * 1000 || n < 10); n++) {
    const data = contentOf(size, n)
    const before = performance.now()
    const pdf = await maker.make(data)
    times.push(performance.now() - before)
    spent += times.at(-1)!
    bytes = pdf.length
    if (n === 9 || n % 100 === 99) rss.push(treeRss())
    if (n === 0 && folder) writeFileSync(`${folder}/${name}-${size}x.pdf`, pdf)
  }
  await maker.close()
  const sorted = times.toSorted((a, b) => a - b)
  return {
    made: times.length,
    median: sorted[sorted.length >> 1]!,
    perSecond: (times.length * 1000) / spent,
    rss,
    bytes,
  }
}

/** Resident memory in MB of this process and its descendants, from /proc. */
function treeRss(): number {
  const parents = new Map<number, number>()
  for (const pid of readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)) {
    const stat = readOr(`/proc/${pid}/stat`, '')
    parents.set(pid, Number(stat.slice(stat.lastIndexOf(')') + 4).split(' ')[0]))
  }
  const ours = (pid: number | undefined): boolean =>
    pid === process.pid || (pid !== undefined && pid > 1 && ours(parents.get(pid)))
  const kilobytes = [...parents.keys()]
    .filter(ours)
    .map((pid) => Number(/VmRSS:\s+(\d+)/.exec(readOr(`/proc/${pid}/status`, ''))?.[1] ?? 0))
  return kilobytes.reduce((sum, kb) => sum + kb, 0) / 1000
}

function readOr(path: string, other: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return other // a process that ended meanwhile
  }
}
