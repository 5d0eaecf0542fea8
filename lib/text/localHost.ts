/** Names that are never of the public web (RFC 6761, 6762, 8375, 9476), and those that routers and containers give. */
const LOCAL_ENDINGS = [
  ...['localhost', 'localdomain', 'local', 'internal', 'intranet', 'private', 'corp', 'lan', 'home'],
  ...['home.arpa', 'test', 'invalid', 'alt'],
  // Public names that lead every machine to itself.
  ...['localtest.me', 'lvh.me', 'vcap.me', 'lacolhost.com'],
] as const

/** Names that carry an address of version 4 in their own: `192.168.1.10.nip.io`, `10-0-0-1.sslip.io`. */
const CARRIER = /(?:^|[.-])(\d{1,3}([.-])\d{1,3}\2\d{1,3}\2\d{1,3})\.(?:nip|sslip|xip)\.io$/

/**
 * Networks of version 4 that only their own machines reach, as the bytes that they begin with: this host, private,
 * shared by a provider, loopback, link-local (RFC 6890).
 */
const isLocalV4 = (first: number, second: number) =>
  first === 0 ||
  first === 10 ||
  first === 127 ||
  (first === 100 && second >= 64 && second < 128) ||
  (first === 169 && second === 254) ||
  (first === 172 && second >= 16 && second < 32) ||
  (first === 192 && second === 168)

/**
 * Whether a host is the editor's own machine or one that only the own network reaches, so that no reader can open what
 * stands there.
 *
 * @param host the `hostname` of a URL, which has turned every spelling of a number into four of them
 */
export function isLocalHost(host: string): boolean {
  if (host.startsWith('[')) return isLocalV6(host.slice(1, -1))
  const name = host.toLowerCase().replace(/\.+$/, '')
  const numbers = /^\d+(?:\.\d+){3}$/.test(name) ? name : CARRIER.exec(name)?.[1]
  if (numbers !== undefined) {
    const [first = 0, second = 0] = numbers.split(/[.-]/).map(Number)
    return isLocalV4(first, second)
  }
  return LOCAL_ENDINGS.some(ending => name === ending || name.endsWith(`.${ending}`))
}

/** @param written in the form of a URL: small letters, no zero in front, the longest run of zeros as `::` */
function isLocalV6(written: string): boolean {
  if (written === '::' || written === '::1') return true
  // Unique local addresses and link-local ones (RFC 4193, 4291).
  if (/^f[cd]|^fe[89ab]/.test(written)) return true
  // An address of version 4 within one of version 6: mapped, or translated (RFC 4291, 6052).
  const [, high = '', low] =
    /^(?:::ffff:(?:0:)?|64:ff9b::|::)([\da-f]{1,4}):([\da-f]{1,4})$/.exec(written) ?? []
  if (low === undefined) return false
  const bytes = Number.parseInt(high, 16)
  return isLocalV4(bytes >> 8, bytes & 255)
}
