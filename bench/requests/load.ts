// Asks for one page again and again, in a process of its own: load.ts URL COOKIE CONNECTIONS TIMES
import { Agent, get } from 'node:http'

/** What `load.ts` prints, as JSON: seconds in all, and how long each request took, in ms. */
export type Load = { seconds: number; times: number[]; bytes: number }

if (import.meta.main) {
  const [url, cookie, connections, times] = process.argv.slice(2)
  console.log(JSON.stringify(await load(url!, cookie!, Number(connections), Number(times))))
}

async function load(url: string, cookie: string, connections: number, wanted: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const headers = { accept: 'text/html', 'accept-encoding': 'gzip', ...(cookie && { cookie }) }
  const times: number[] = []
  let started = 0
  let bytes = 0
  const start = performance.now()
  const one = async () => {
    while (started++ < wanted) {
      const from = performance.now()
      bytes = await fetchPage(url, agent, headers)
      times.push(performance.now() - from)
    }
  }
  await Promise.all(Array.from({ length: connections }, one))
  const seconds = (performance.now() - start) / 1000
  agent.destroy()
  return { seconds, times, bytes }
}

/** Reads the whole answer. Anything but a page is no measurement. */
function fetchPage(url: string, agent: Agent, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (answer) => {
      let bytes = 0
      answer.on('data', (part: Buffer) => {
        bytes += part.length
      })
      answer.once('error', reject)
      answer.once('end', () =>
        answer.statusCode === 200 ? resolve(bytes) : reject(new Error(`${url} answered ${answer.statusCode}`)),
      )
    }).once('error', reject)
  })
}
