import { BlockList, isIP } from 'node:net'

/** Which proxies in front of us may say for whom they ask: a number of them, or their addresses. */
export type TrustedProxies = number | BlockList | undefined

/** `2`, or `10.0.0.0/8, ::1`. @throws {Error} when it is neither. */
export function readTrustedProxies(text: string | undefined): TrustedProxies {
  if (text === undefined || text === '0') return undefined
  if (/^\d$/.test(text)) return Number(text)
  const list = new BlockList()
  for (const part of text.split(',')) {
    const [address = '', bits] = part.trim().split('/')
    const family = familyOf(address)
    if (!family) throw new Error(`"${part.trim()}" is no address`)
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}

/**
 * The address of who asks. Without trusted proxies that is the other end of the connection, whatever a header says. With them
 * X-Forwarded-For is read from the right, where they wrote: what stands left of the last that is trusted was made up by anybody.
 */
export function clientAddress(
  peer: string | undefined,
  forwarded: string | undefined,
  trusted: TrustedProxies,
): string | undefined {
  const own = plain(peer)
  if (!own || trusted === undefined || !forwarded) return own
  const chain = [...forwarded.split(',').map((part) => plain(part.trim())), own]
  if (typeof trusted === 'number') return chain.at(-1 - trusted) ?? own
  let client = own
  for (const address of chain.reverse()) {
    if (!address) break
    client = address
    if (!trusted.check(address, familyOf(address)!)) break
  }
  return client
}

/** One network, one key: a home has a /64 of IPv6 addresses to choose from. */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address
  const [head = '', tail = ''] = address.split('%')[0]!.split('::')
  const parts = (text: string) => (text ? text.split(':') : [])
  const [left, right] = [parts(head), parts(tail)]
  const whole = address.includes('::')
    ? [...left, ...Array.from({ length: 8 - left.length - right.length }, () => '0'), ...right]
    : left
  return `${whole
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':')}::/64`
}

const familyOf = (address: string) => ({ 4: 'ipv4', 6: 'ipv6' })[isIP(address)] as 'ipv4' | 'ipv6' | undefined

/** Without the wrapping of an IPv4 address in IPv6, or a port that some proxies add; nothing when it is no address. */
function plain(text: string | undefined): string | undefined {
  const bare = (text ?? '').replace(/^\[([^\]]+)\](:\d+)?$/, '$1').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1]
  const address = mapped ?? bare
  return isIP(address) ? address.toLowerCase() : undefined
}
