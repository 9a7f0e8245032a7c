import { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** What `pg` takes to connect; with several hosts it finds the one that can be written to. */
export type Connection = { connectionString: string; stream?: () => Socket }

/**
 * Reads a connection string that may name several hosts, as libpq does: `postgresql://web:…@one:5432,two:5432/kansroute`, or
 * `?host=/run/one,/run/two`. Each new connection goes to the one that is not in recovery, so after a failover the pools find the new primary
 * by themselves. For all uses of `pg`, pg-boss among them. TLS that checks names holds them against the first host's.
 */
export function connectionOf(url: string): Connection {
  const each = hostsIn(url)
  return each.length === 1
    ? { connectionString: url }
    : { connectionString: each[0]!, stream: () => new PrimarySocket(each) }
}

/** One connection string for each host. */
export function hostsIn(url: string): string[] {
  const [, before = '', hosts = '', after = ''] = /^(\w+:\/\/(?:[^@/?]*@)?)([^/?]*)(.*)$/.exec(url) ?? []
  const [path = '', query = ''] = after.split('?')
  const settings = new URLSearchParams(query)
  const named = settings.get('host')?.split(',') ?? []
  if (named.length > 1) {
    const ports = settings.get('port')?.split(',') ?? []
    return named.map((host, i) => {
      const own = new URLSearchParams(settings)
      own.set('host', host)
      const port = ports[i] ?? ports[0]
      if (port) own.set('port', port)
      return `${before}${hosts}${path}?${own}`
    })
  }
  if (!hosts.includes(',')) return [url]
  return hosts.split(',').map((host) => `${before}${host}${after}`)
}

const between = 150
const longest = 2000

/** Connects to the primary instead of where it is told; asks again and again until whoever waits gives up. */
class PrimarySocket extends Socket {
  readonly #urls: readonly string[]

  constructor(urls: readonly string[]) {
    super()
    this.#urls = urls
  }

  // biome-ignore lint/suspicious/noExplicitAny: passes every form of connect on
  override connect(..._where: any[]): this {
    this.#find().catch((error: Error) => this.destroy(error))
    return this
  }

  async #find(): Promise<void> {
    while (!this.destroyed) {
      const found = await findPrimary(this.#urls)
      if (this.destroyed) return
      if (found?.startsWith('/')) return void super.connect(found)
      if (found) {
        const at = found.lastIndexOf(':')
        return void super.connect(Number(found.slice(at + 1)), found.slice(0, at))
      }
      await sleep(between)
    }
  }
}

/** The address of the first that answers and is not in recovery. */
async function findPrimary(urls: readonly string[]): Promise<string | undefined> {
  return Promise.any(urls.map(writable)).catch(() => undefined)
}

async function writable(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: longest, query_timeout: longest })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query('select pg_is_in_recovery() as standby')
    if (rows[0].standby) throw new Error('a standby')
    return client.host.startsWith('/') ? `${client.host}/.s.PGSQL.${client.port}` : `${client.host}:${client.port}`
  } finally {
    void client.end().catch(() => undefined)
  }
}
