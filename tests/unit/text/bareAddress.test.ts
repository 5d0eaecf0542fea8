import { expect, test } from 'vitest'
import { bareAddresses, bareAddressLength } from '@/lib/text/bareAddress'

const ADDRESSES = [
  ...[
    'https://exemple.fr',
    'https://exemple.fr/',
    'HTTP://Exemple.FR/a',
    'www.exemple.fr',
    'WWW.exemple.fr/a',
  ],
  ...['https://exemple.fr/wiki/Drive_(film)', 'https://exemple.fr/a(b)c(d)', 'https://exemple.fr/?a=b&c=d;e'],
  ...[
    'https://exemple.fr/l’été',
    'https://exemple.fr/a,b.c:d!e',
    'https://été.fr/é',
    'https://exemple.fr/#a/b',
  ],
  ...['https://exemple.fr:8443/a', 'https://exemple.fr/a[1]', 'https://exemple.fr/a–b'],
]

/** What French puts behind an address, and English and Markdown. */
const BEHIND = [
  ...['', ' ', '.', ',', '\u00A0;', '\u202F;', ';', '\u00A0:', ':', '\u00A0!', '!', '?', '…', '...', ' — et'],
  ...[
    '»',
    '\u00A0»',
    '.»',
    ' »',
    '’',
    '’.',
    '”',
    '"',
    "'",
    "').",
    ')',
    ').',
    ',)',
    ']',
    '>',
    '\n',
    '\t',
    '…»',
  ],
  ...['*', '**', '_', '*.', '», et', '—', '«', '«\u00A0suite', ' (suite)', ')…', '|'],
]

test.each(ADDRESSES)('%s ends before the signs of its sentence', address => {
  for (const behind of BEHIND) {
    expect([behind, address.slice(0, bareAddressLength(address + behind))]).toEqual([behind, address])
  }
})

test('the addresses of a text, each at its place', () => {
  expect(
    bareAddresses('Voir «\u00A0https://a.fr/b\u00A0», «www.c.fr» et (http://d.fr/e_(f)), pas xhttps://g.fr.'),
  ).toEqual([
    { at: 7, address: 'https://a.fr/b' },
    { at: 26, address: 'www.c.fr' },
    { at: 40, address: 'http://d.fr/e_(f)' },
  ])
})

test('a long row of brackets and points takes time as it grows', () => {
  const steps = [20_000, 80_000].map(length => bareAddressLength(`https://a.fr/${')'.repeat(length)}`))
  expect(steps).toEqual([13, 13])
})
