import { Refusal } from './errors.ts'

export type Bounds = {
  /** Requests worked on at once. */
  underWay: number
  /** Requests that wait for their turn. */
  waiting: number
  /** Seconds after which waiting is over. */
  seconds: number
}

/**
 * Lets so many requests work at once, and so many wait for a moment; the others hear at once that it is too busy. Without a bound all of them
 * would share what there is, until nobody gets an answer in time.
 */
export function gate({ underWay, waiting, seconds }: Bounds) {
  let busy = 0
  const queue = new Set<() => void>()
  const turn = () =>
    new Promise<void>((resolve, reject) => {
      const go = () => {
        clearTimeout(timer)
        queue.delete(go)
        resolve()
      }
      const timer = setTimeout(() => {
        queue.delete(go)
        reject(new Refusal('busy', 'too-busy', { seconds: 5 }))
      }, seconds * 1000)
      queue.add(go)
    })
  return {
    /** Works when there is room. @throws {Refusal} `busy`, `too-busy` when there is none within the time. */
    async pass<T>(work: () => Promise<T>): Promise<T> {
      if (busy < underWay) busy++
      else if (queue.size < waiting) await turn()
      else throw new Refusal('busy', 'too-busy', { seconds: 5 })
      try {
        return await work()
      } finally {
        // the place goes to the next in line, or is given up
        const [next] = queue
        if (next) next()
        else busy--
      }
    },
    get state() {
      return { underWay: busy, waiting: queue.size }
    },
  }
}
