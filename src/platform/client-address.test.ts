import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { clientAddress, networkOf, readTrustedProxies } from './client-address.ts'

const cases: [says: string, peer: string, forwarded: string | undefined, trust: string | undefined, client: string][] =
  [
    ['nobody is trusted: a header is nothing', '198.51.100.7', '203.0.113.9', undefined, '198.51.100.7'],
    ['0 is nobody', '198.51.100.7', '203.0.113.9', '0', '198.51.100.7'],
    ['one proxy', '10.0.0.2', '203.0.113.9', '1', '203.0.113.9'],
    ['one proxy, and a header that the client made up', '10.0.0.2', '1.2.3.4, 203.0.113.9', '1', '203.0.113.9'],
    ['two proxies', '10.0.0.2', '1.2.3.4, 203.0.113.9, 10.0.0.3', '2', '203.0.113.9'],
    ['more proxies than are named', '10.0.0.2', '203.0.113.9', '2', '10.0.0.2'],
    ['by address', '10.0.0.2', '1.2.3.4, 203.0.113.9, 10.9.0.3', '10.0.0.0/8', '203.0.113.9'],
    ['by address, from somebody else', '198.51.100.7', '203.0.113.9', '10.0.0.0/8', '198.51.100.7'],
    ['by address of IPv6', '::1', '2001:db8::1', '::1, 10.0.0.0/8', '2001:db8::1'],
    ['an address that is none ends the chain', '10.0.0.2', '203.0.113.9, garbage', '10.0.0.0/8', '10.0.0.2'],
    ['an address that is none, counted', '10.0.0.2', 'garbage', '1', '10.0.0.2'],
    ['IPv4 in IPv6', '::ffff:198.51.100.7', undefined, undefined, '198.51.100.7'],
    ['with a port', '10.0.0.2', '203.0.113.9:4711', '1', '203.0.113.9'],
    ['IPv6 with a port', '10.0.0.2', '[2001:db8::1]:4711', '1', '2001:db8::1'],
  ]

describe('the address of who asks', () => {
  for (const [says, peer, forwarded, trust, client] of cases)
    it(says, () => assert.equal(clientAddress(peer, forwarded, readTrustedProxies(trust)), client))

  it('is not there without a connection', () => assert.equal(clientAddress(undefined, '1.2.3.4', 1), undefined))
  it('trusts nothing that is no address', () => assert.throws(() => readTrustedProxies('proxy.example'), /no address/))
})

describe('a network', () => {
  const networks: [string, string][] = [
    ['198.51.100.7', '198.51.100.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::6', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ]
  for (const [address, network] of networks) it(address, () => assert.equal(networkOf(address), network))
})
