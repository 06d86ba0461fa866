import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** What a push endpoint is never at: this machine, private networks, addresses that are no single host's. */
const INSIDE = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  INSIDE.addSubnet(net, prefix, 'ipv4');
// Tunnels, whose addresses hold one of IPv4 (Teredo, 6to4).
INSIDE.addSubnet('2001::', 32, 'ipv6');
INSIDE.addSubnet('2002::', 16, 'ipv6');

/** The addresses of IPv6 that are given out to hosts of the internet (RFC 4291, 2.4); all others are something else. */
const GLOBAL = new BlockList();
GLOBAL.addSubnet('2000::', 3, 'ipv6');

const isInside = (address: string): boolean =>
  isIP(address) === 6
    ? !GLOBAL.check(address, 'ipv6') || INSIDE.check(address, 'ipv6')
    : INSIDE.check(address, 'ipv4');

const LONGEST = 2_048;

/**
 * Whether a device may name this address for the server to send to: https, no user in it, no address of this machine or
 * of a private network. `loopback`: this machine over plain http too, which is for tests.
 */
export function isPushEndpoint(address: string, loopback: boolean): boolean {
  const url = address.length > LONGEST ? null : URL.parse(address);
  if (url === null || url.username !== '' || url.password !== '') return false;
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  if (loopback && host === '127.0.0.1') return true;
  if (url.protocol !== 'https:') return false;
  if (isIP(host) !== 0) return !isInside(host);
  return host.includes('.') && !/\.(?:localhost|local|internal)$/i.test(host);
}

/** Resolves names as `dns.lookup` does, and fails for one that leads inside: a name may be pointed anywhere later. */
export const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, options, (error, found, family) => {
    const addresses = typeof found === 'string' ? [{ address: found }] : found;
    if (error === null && addresses.some(({ address }) => isInside(address)))
      done(new Error('the name leads to a private address'), found, family);
    else done(error, found, family);
  });
};
