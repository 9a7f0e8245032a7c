import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { median, quantile } from '../server/numbers.ts'
import { timeOf, timeOfPostgres } from '../server/processor-time.ts'
import type { Load } from './load.ts'

export type Server = { address: string; pid: number; postgres: string }
export type Asked = { path: string; cookie: string }

/** Per request, in ms: processor time of the web process and of PostgreSQL, and what one who waits sees. */
export type Cost = { web: number; postgres: number; bytes: number; alone: Wait; eight: Wait }
export type Wait = { perSecond: number; p50: number; p95: number }

const rounds = 5
const warm = 300
const times = { 1: 80, 8: 160 } as const

/**
 * Asks for a page until it is warm, then in rounds by one connection and by eight. Other work on the machine can only make a request dearer, so that
 * its processor time is that of the quietest round; what one waits is that of the middle round.
 */
export async function measure(server: Server, asked: Asked): Promise<Cost> {
  await load(server, asked, 8, warm)
  const costs: Cost[] = []
  for (let round = 0; round < rounds; round++) {
    const before = { web: timeOf(server.pid), postgres: timeOfPostgres(server.postgres) }
    const alone = await load(server, asked, 1, times[1])
    const eight = await load(server, asked, 8, times[8])
    const requests = times[1] + times[8]
    costs.push({
      web: (timeOf(server.pid) - before.web) / requests,
      postgres: (timeOfPostgres(server.postgres) - before.postgres) / requests,
      bytes: eight.bytes,
      alone: waitOf(alone),
      eight: waitOf(eight),
    })
  }
  const middle = (of: (cost: Cost) => number) => median(costs.map(of))
  const wait = (of: (cost: Cost) => Wait): Wait => ({
    perSecond: middle((cost) => of(cost).perSecond),
    p50: middle((cost) => of(cost).p50),
    p95: middle((cost) => of(cost).p95),
  })
  return {
    web: Math.min(...costs.map(({ web }) => web)),
    postgres: Math.min(...costs.map(({ postgres }) => postgres)),
    bytes: costs[0]!.bytes,
    alone: wait(({ alone }) => alone),
    eight: wait(({ eight }) => eight),
  }
}

const waitOf = ({ seconds, times }: Load): Wait => ({
  perSecond: times.length / seconds,
  p50: quantile(times, 0.5),
  p95: quantile(times, 0.95),
})

async function load({ address }: Server, { path, cookie }: Asked, connections: number, times: number): Promise<Load> {
  const script = fileURLToPath(new URL('./load.ts', import.meta.url))
  const args = [script, address + path, cookie, String(connections), String(times)]
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 16e6 })
  return JSON.parse(stdout)
}
