import { Agent, request } from 'node:http'

/** What came of asking so many pages a second, whether they come back or not. Milliseconds. */
export type Driven = {
  asked: number
  served: number
  refused: number
  wrong: number
  cut: number
  seconds: number
  p50: number
  p95: number
  refusedP95: number
  words: string[]
}

const patience = 20_000

/**
 * Asks pages at a steady rate for so many seconds, each as another young person; what is under way does not slow the next down. Refused is a
 * 503 (or 429) that says when to come back.
 */
export async function drive(
  address: string,
  tokens: readonly string[],
  rate: number,
  seconds: number,
): Promise<Driven> {
  const agent = new Agent({ keepAlive: true, maxSockets: 2000 })
  const served: number[] = []
  const refused: number[] = []
  const words = new Set<string>()
  let [asked, wrong, cut] = [0, 0, 0]
  const pages = ['/route', '/cv', '/places', '/messages']
  const one = (n: number) =>
    new Promise<void>((resolve) => {
      const from = performance.now()
      const asking = request(
        address + pages[n % pages.length]!,
        {
          agent,
          timeout: patience,
          headers: { cookie: `kansroute=${tokens[n % tokens.length]}`, accept: 'text/html', 'accept-encoding': 'gzip' },
        },
        (answer) => {
          answer.resume().on('end', () => {
            const took = performance.now() - from
            const status = answer.statusCode ?? 0
            if (status === 200) served.push(took)
            else if ((status === 503 || status === 429) && answer.headers['retry-after']) refused.push(took)
            else {
              wrong++
              words.add(`${status} at ${pages[n % pages.length]}`)
            }
            resolve()
          })
        },
      )
      asking.on('timeout', () => asking.destroy(new Error(`no answer in ${patience / 1000} s`)))
      asking.on('error', (error) => {
        cut++
        words.add((error as { code?: string }).code ?? error.message)
        resolve()
      })
      asking.end()
    })
  const start = performance.now()
  const all: Promise<void>[] = []
  for (;;) {
    const now = performance.now() - start
    if (now > seconds * 1000) break
    for (; asked < (now / 1000) * rate; asked++) all.push(one(asked))
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await Promise.all(all)
  agent.destroy()
  const at = (times: number[], share: number) =>
    Math.round(times.sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0)
  return {
    asked,
    served: served.length,
    refused: refused.length,
    wrong,
    cut,
    seconds: (performance.now() - start) / 1000,
    p50: at(served, 0.5),
    p95: at(served, 0.95),
    refusedP95: at(refused, 0.95),
    words: [...words].slice(0, 4),
  }
}
