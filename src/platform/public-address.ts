import { BlockList, isIP } from 'node:net'

/** Addresses that are nobody's on the internet: this machine, private networks, link-local (with the metadata services of clouds), and what is reserved. */
const reserved = new BlockList()
for (const range of [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
])
  reserved.addSubnet(range.split('/')[0]!, Number(range.split('/')[1]), 'ipv4')

/** The only IPv6 that is handed out is 2000::/3; in it stand ranges that carry an IPv4 address or are for examples. */
const handedOut = new BlockList()
handedOut.addSubnet('2000::', 3, 'ipv6')
const carriers = new BlockList()
for (const range of ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'])
  carriers.addSubnet(range.split('/')[0]!, Number(range.split('/')[1]), 'ipv6')

/** May this address be somebody on the internet? IPv4 in IPv6, in any of its ways, is not: it would lead around the list. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !reserved.check(address, 'ipv4')
  return family === 6 && handedOut.check(address, 'ipv6') && !carriers.check(address, 'ipv6')
}
