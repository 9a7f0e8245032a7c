import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Linux counts in hundredths of a second towards programs, on every architecture. */
const tick = 10

type Stat = { parent: number; own: number; ofEnded: number }

/** Processor time of a process until now, in ms: all its threads, user and system. */
export const timeOf = (pid: number): number => statOf(pid)?.own ?? 0

/** Processor time of a PostgreSQL and all its backends, those that ended too, in ms. */
export function timeOfPostgres(dataFolder: string): number {
  const postmaster = Number.parseInt(readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8'), 10)
  const { own, ofEnded } = statOf(postmaster) ?? { own: 0, ofEnded: 0 }
  const backends = readdirSync('/proc').flatMap((name) => {
    const stat = /^\d+$/.test(name) ? statOf(Number(name)) : undefined
    return stat?.parent === postmaster ? [stat.own + stat.ofEnded] : []
  })
  return backends.reduce((sum, time) => sum + time, own + ofEnded)
}

function statOf(pid: number): Stat | undefined {
  try {
    // The name of the program stands in brackets and may hold spaces; what follows counts from field 3.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
    const field = (n: number) => Number(fields[n - 3])
    return { parent: field(4), own: (field(14) + field(15)) * tick, ofEnded: (field(16) + field(17)) * tick }
  } catch {
    return undefined // it ended meanwhile
  }
}
