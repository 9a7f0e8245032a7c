// One maker, one size, in a process of its own, so that its memory is its own: measure.ts MAKER SIZE MOST SECONDS [FOLDER to keep one PDF in]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { contentOf } from './content.ts'
import { type MakerName, startMaker } from './makers.ts'

/**
 * What `measure.ts` prints, as JSON. `cpu` is the processor time a PDF, in ms, of this process and all it started, and `own` that of this process
 * alone, in which a web server would wait; `rss` is in MB, at the tenth, the hundredth and each further hundredth.
 */
export type Measured = {
  made: number
  /** From an empty process to its first PDF, in ms: loading, fonts, starting. */
  first: number
  median: number
  perSecond: number
  cpu: number
  own: number
  rss: number[]
  bytes: number
}

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
  const start = performance.now()
  const maker = await startMaker(name)
  await maker.make(contentOf(size, 99_999))
  const first = performance.now() - start
  for (let i = 0; i < 5; i++) await maker.make(contentOf(size, 100_000 + i)) // warm
  const times: number[] = []
  const rss: number[] = []
  let spent = 0
  let bytes = 0
  const cpuBefore = treeOf(process.pid).cpu
  const ownBefore = process.cpuUsage()
  for (let n = 0; n < most && (spent < seconds * 1000 || n < 10); n++) {
    const data = contentOf(size, n)
    const before = performance.now()
    const pdf = await maker.make(data)
    times.push(performance.now() - before)
    spent += times.at(-1)!
    bytes = pdf.length
    if (n === 9 || n % 100 === 99) rss.push(treeOf(process.pid).rss)
    if (n === 0 && folder) writeFileSync(`${folder}/${name}-${size}x.pdf`, pdf)
  }
  const cpu = (treeOf(process.pid).cpu - cpuBefore) / times.length
  const { user, system } = process.cpuUsage(ownBefore)
  await maker.close()
  const sorted = times.toSorted((a, b) => a - b)
  const [median, perSecond] = [sorted[sorted.length >> 1]!, (times.length * 1000) / spent]
  return { made: times.length, first, median, perSecond, cpu, own: (user + system) / 1000 / times.length, rss, bytes }
}

/** Resident memory in MB and processor time in ms of a process and its descendants, from /proc. */
function treeOf(root: number): { rss: number; cpu: number } {
  const processes = new Map<number, { parent: number; ticks: number }>()
  for (const pid of readdirSync('/proc').map(Number).filter(Number.isInteger)) {
    const stat = readOr(`/proc/${pid}/stat`, '')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    processes.set(pid, { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) })
  }
  const within = (pid: number): boolean => pid === root || (pid > 1 && within(processes.get(pid)?.parent ?? 0))
  const tree = [...processes.keys()].filter(within)
  const kilobytes = tree.map((pid) => Number(/VmRSS:\s+(\d+)/.exec(readOr(`/proc/${pid}/status`, ''))?.[1] ?? 0))
  const sum = (numbers: number[]) => numbers.reduce((total, n) => total + n, 0)
  // A tick is 10 ms on every Linux that Node runs on.
  return { rss: sum(kilobytes) / 1000, cpu: sum(tree.map((pid) => processes.get(pid)!.ticks)) * 10 }
}

function readOr(path: string, other: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return other // a process that ended meanwhile
  }
}
