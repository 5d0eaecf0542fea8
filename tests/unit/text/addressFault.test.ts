import { describe, expect, test } from 'vitest'
import { addressFault, webAddressFault } from '@/lib/text/addressFault'
import { IMPOSSIBLE } from '../../support/impossibleAddresses'

const RIGHT = [
  ...[
    'https://www.exemple.fr',
    'http://exemple.fr/',
    'https://exemple.fr:8443/a',
    'https://exemple.fr:',
    'HTTPS://EXEMPLE.FR/',
  ],
  ...[
    'https://fr.wikipedia.org/wiki/L%27Été_meurtrier_(film)',
    'https://exemple.fr/100%25',
    'https://exemple.fr/?q=a+b&c=%C3%A9#x',
  ],
  ...[
    'https://été.fr/',
    'https://xn--9ca.fr/',
    'https://пример.рф/',
    'https://例え.テスト/',
    'https://a_b.exemple.fr/',
  ],
  ...[
    'https://exemple.fr./',
    'https://1.1.1.1/',
    'http://[2001:db8::1]/',
    'https://t.co/a',
    'https://exemple.museum/~a/b;c,d',
  ],
  ...[
    'https://paral·lel.cat/',
    'https://web.archive.org/web/2020/http://exemple.fr/',
    'https://exemple.fr/a’b',
  ],
]

describe('an address of the web', () => {
  test.each(IMPOSSIBLE)('%j cannot be followed', address => {
    for (const fault of [addressFault(address), webAddressFault(address)]) {
      expect(fault?.message).toMatch(/[.»/]$/)
      expect(fault?.hint).not.toBe('')
    }
  })

  test.each(RIGHT)('%j can', address => {
    expect(addressFault(address)).toBeNull()
    expect(webAddressFault(address)).toBeNull()
  })
})

test.each([
  ...[
    'mailto:',
    'mailto:nom',
    'mailto:@exemple.fr',
    'mailto:nom@',
    'mailto:nom@exemple',
    'mailto:?subject=Bonjour',
  ],
  ...[
    'mailto:a b@exemple.fr',
    'mailto:Nom <nom@exemple.fr>',
    'mailto:a@exemple.fr;b@exemple.fr',
    'mailto:nom@…',
  ],
  ...[
    '//exemple.fr/a',
    '//',
    '///exemple.fr',
    '\\\\exemple.fr',
    'irc:',
    'xmpp:',
    'irc://[',
    'mailto:a@exemple.fr,',
  ],
])('%j cannot be followed', address => {
  expect(addressFault(address)).not.toBeNull()
  expect(webAddressFault(address)).not.toBeNull()
})

test.each([
  ...[
    'mailto:nom@exemple.fr',
    'MAILTO:nom.prenom+a@exemple.fr?subject=Le%20film',
    'mailto:a@exemple.fr,b@exemple.fr',
  ],
  ...[
    'irc://irc.exemple.org/cinema',
    'xmpp:nom@exemple.fr',
    '/critiques/drive',
    '#haut',
    'drive',
    '/films/drive?a=:#b',
  ],
])('%j is left to those who know its kind', address => {
  expect(addressFault(address)).toBeNull()
})

test.each([
  ['www.exemple.fr/a', 'https://www.exemple.fr/a'],
  ['//exemple.fr/a', 'https://exemple.fr/a'],
  ['https:/exemple.fr/a', 'https://exemple.fr/a'],
  ['https:exemple.fr', 'https://exemple.fr'],
  ['https:///exemple.fr', 'https://exemple.fr'],
  ['https://exemple.fr/a b', 'https://exemple.fr/a%20b'],
])('the advice for %j can be followed', (address, right) => {
  expect(webAddressFault(address)?.hint).toContain(right)
  expect(webAddressFault(right)).toBeNull()
})
