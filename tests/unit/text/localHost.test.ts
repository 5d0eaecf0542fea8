import { describe, expect, test } from 'vitest'
import { addressFault, webAddressFault } from '@/lib/text/addressFault'
import { isLocalHost } from '@/lib/text/localHost'
import { LOCAL_HOSTS, PUBLIC_HOSTS } from '../../support/localAddresses'

/** What may stand around a host. */
const AROUND: ((host: string) => string)[] = [
  host => `http://${host}`,
  host => `https://${host}/`,
  host => `http://${host}:3000/critiques/drive?a=b#c`,
  host => `HTTP://${host}/`,
]

describe.each(LOCAL_HOSTS)('%s', host => {
  test('is of the own machine or network', () => {
    expect(isLocalHost(new URL(`http://${host}/`).hostname)).toBe(true)
  })

  test.each(AROUND)('in an address (%#), whatever reads it', around => {
    const address = around(host)
    expect(addressFault(address)).toMatchObject({ isLocal: true })
    expect(webAddressFault(address)).toMatchObject({ isLocal: true })
  })

  test.each([
    `//${host}/a`,
    `http:${host}/a`,
    `http:/${host}:3000`,
    `http:///${host}/a`,
    `mailto:moi@${host}`,
  ])('as %s is no address', address => {
    expect(addressFault(address)?.hint).not.toContain(host)
    expect(webAddressFault(address)?.hint).not.toContain(host)
  })
})

test.each(PUBLIC_HOSTS)('%s is of the public web', host => {
  expect(isLocalHost(new URL(`http://${host}/`).hostname)).toBe(false)
  expect(addressFault(`https://${host}/a`)).toBeNull()
  expect(webAddressFault(`https://${host}/a`)).toBeNull()
})

test.each([
  ['http://localhost:3000/films/drive?a#b', 'Écrivez « /films/drive?a#b ».'],
  ['http://127.1', 'Écrivez « / ».'],
  ['localhost:3000/a', 'Écrivez « /a ».'],
])('%s: what to write within the site', (address, hint) => {
  expect(addressFault(address)?.hint).toBe(hint)
})
