/** So many times in so many seconds. */
export type Limit = { times: number; seconds: number }

/**
 * Takes one of what a limit allows (the generic cell rate algorithm, ITU-T I.371): one number is kept, the moment at which all that was
 * used is free again. All of it may go at once; then one comes free every `seconds / times`. `platform.spend` does the same in SQL.
 * @returns the new moment, and the seconds to wait when nothing was left.
 */
export function take(until: number, now: number, { times, seconds }: Limit): { until: number; wait: number } {
  const next = Math.max(until, now) + seconds / times
  const wait = next - (now + seconds)
  return wait > 1e-9 ? { until, wait } : { until: next, wait: 0 }
}

const most = 20_000

/** Allowances of this process, for what is asked too often to be counted in the database. Bounded: the longest idle are let go first. */
export function allowances(limit: Limit, now = () => performance.now() / 1000) {
  const used = new Map<string, number>()
  const forget = () => {
    for (const [key, until] of used) if (until <= now()) used.delete(key)
    for (const key of used.keys()) {
      if (used.size <= most / 2) break
      used.delete(key)
    }
  }
  return {
    /** Takes one for this key. @returns the seconds to wait, 0 when there was one. */
    take(key: string): number {
      const { until, wait } = take(used.get(key) ?? 0, now(), limit)
      // last in, last out
      used.delete(key)
      used.set(key, until)
      if (used.size > most) forget()
      return wait
    },
    get size() {
      return used.size
    },
  }
}
