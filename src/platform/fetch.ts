import { lookup } from 'node:dns/promises'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { type BlockList, isIP } from 'node:net'
import { isPublicAddress } from './public-address.ts'

/** Why another server was not asked, or not heard out. */
export class FetchRefused extends Error {
  readonly code: 'address' | 'protocol' | 'port' | 'redirect' | 'too-large' | 'too-slow' | 'unknown-host'
  constructor(code: FetchRefused['code'], cause?: unknown) {
    super(`not fetched: ${code}`, cause === undefined ? {} : { cause })
    this.code = code
  }
}

export type FetchRules = {
  /** Seconds for all of it: the name, the connection, every byte. */
  seconds?: number
  /** Bytes of an answer. */
  most?: number
  /** Steps that a redirect may lead further; each is looked at anew. 0: a redirect is refused. */
  redirects?: number
  /** Plain http too: for a machine of our own, and tests. */
  http?: boolean
  ports?: readonly number[]
  /** Addresses that may be asked though nobody on the internet has them: a system in our own network. */
  own?: BlockList
  /** The addresses of a name; the system's resolver unless a test hands in its own. */
  resolve?: (host: string) => Promise<string[]>
}

type Init = {
  method?: string
  headers?: HeadersInit
  body?: string | Uint8Array | URLSearchParams | null
  signal?: AbortSignal
}
type Step = { url: URL; init: Init; signal: AbortSignal }

const systemResolve = async (host: string) => (await lookup(host, { all: true })).map(({ address }) => address)

/**
 * Asks another server for something, at an address that may come from somebody else. Its name is looked up once and the connection goes to
 * that very address, so that it can't turn into one of our own network between looking and connecting. Has the form of the global `fetch`,
 * for libraries that take one; nothing else here calls another server.
 * @returns a function that throws {@link FetchRefused} for what it does not ask or not hear out.
 */
export function guardedFetch(rules: FetchRules = {}): (url: string | URL, init?: Init) => Promise<Response> {
  const { seconds = 10, redirects = 0 } = rules
  return async (address, init = {}) => {
    const late = AbortSignal.timeout(seconds * 1000)
    const signal = init.signal ? AbortSignal.any([late, init.signal]) : late
    try {
      let step: Step = { url: new URL(address), init, signal }
      for (let left = redirects; ; left--) {
        const answer = await ask(step, rules)
        const to = answer.headers.get('location')
        if (answer.status < 300 || answer.status >= 400 || answer.status === 304 || !to) return answer
        if (left <= 0) throw new FetchRefused('redirect')
        step = { ...step, url: new URL(to, step.url), init: following(step, new URL(to, step.url), answer.status) }
      }
    } catch (error) {
      throw late.aborted ? new FetchRefused('too-slow', error) : error
    }
  }
}

/** What goes along when a redirect is followed: nothing that was meant for another host. */
function following({ url, init }: Step, to: URL, status: number): Init {
  const headers = new Headers(init.headers)
  if (to.host !== url.host) for (const name of ['authorization', 'cookie']) headers.delete(name)
  return status === 307 || status === 308 ? { ...init, headers } : { headers }
}

/** The one address that will be connected to. */
async function addressOf(url: URL, { http, ports, own, resolve = systemResolve }: FetchRules): Promise<string> {
  if (url.protocol !== 'https:' && !(http && url.protocol === 'http:')) throw new FetchRefused('protocol')
  if (url.username || url.password) throw new FetchRefused('address')
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80)
  if (!(ports ?? [443, 80, 8443]).includes(port)) throw new FetchRefused('port')
  // a URL writes 0x7f.1 and 2130706433 as 127.0.0.1
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host)
    ? [host]
    : await resolve(host).catch((error: unknown) => {
        throw new FetchRefused('unknown-host', error)
      })
  const isOwn = (address: string) => own?.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4') === true
  // one of ours among them is an attempt, whichever comes first
  if (addresses.length === 0 || !addresses.every((address) => isPublicAddress(address) || isOwn(address)))
    throw new FetchRefused('address')
  return addresses[0]!
}

async function ask({ url, init, signal }: Step, rules: FetchRules): Promise<Response> {
  signal.throwIfAborted()
  const address = await Promise.race([addressOf(url, rules), rejected(signal)])
  const { most = 5 * 1024 * 1024 } = rules
  const body = init.body instanceof URLSearchParams ? init.body.toString() : init.body
  const headers = Object.fromEntries(new Headers(init.headers))
  if (init.body instanceof URLSearchParams) headers['content-type'] ??= 'application/x-www-form-urlencoded'
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      method: init.method ?? 'GET',
      // packed, an answer could unfold to any size
      headers: { 'user-agent': 'kansroute', accept: '*/*', ...headers, 'accept-encoding': 'identity' },
      signal,
      agent: false,
      lookup: (_host, options, done) => {
        const family = isIP(address) as 4 | 6
        if (options.all) (done as (error: null, all: object[]) => void)(null, [{ address, family }])
        else done(null, address, family)
      },
    })
    asked.once('error', reject)
    asked.once('response', (answer) => {
      const parts: Buffer[] = []
      let size = 0
      answer.on('data', (part: Buffer) => {
        size += part.length
        parts.push(part)
        if (size > most) answer.destroy(new FetchRefused('too-large'))
      })
      answer.once('error', reject)
      answer.once('end', () => {
        const told = Object.entries(answer.headersDistinct).flatMap(([name, values]) =>
          (values ?? []).map((value): [string, string] => [name, value]),
        )
        const status = answer.statusCode ?? 502
        const empty = status === 204 || status === 205 || status === 304
        resolve(new Response(empty ? null : Buffer.concat(parts, size), { status, headers: told }))
      })
    })
    asked.end(body ?? undefined)
  })
}

const rejected = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }))
