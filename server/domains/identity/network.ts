import { isIPv4, isIPv6 } from 'node:net';

const IPV6_NETWORK_GROUPS = 4;
const IPV6_GROUPS = 8;

/**
 * Network of a client, for counting attempts: an IPv4 address, or the /64 from which one IPv6 client may choose
 * addresses.
 */
export function networkOf(address: string): string {
  const mapped = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(mapped)) return mapped;
  const plain = address.split('%', 1)[0] ?? '';
  return isIPv6(plain) ? `${groupsOf(plain).slice(0, IPV6_NETWORK_GROUPS).join(':')}::/64` : 'unknown';
}

/** The eight groups of an IPv6 address, its `::` written out. */
function groupsOf(address: string): string[] {
  const [left = '', right] = address.toLowerCase().split('::');
  const head = left === '' ? [] : left.split(':');
  const tail = right ? right.split(':') : [];
  const zeros = right === undefined ? 0 : IPV6_GROUPS - head.length - tail.length;
  return [...head, ...Array<string>(Math.max(0, zeros)).fill('0'), ...tail].map((group) =>
    group.replace(/^0+(?=.)/, ''),
  );
}
