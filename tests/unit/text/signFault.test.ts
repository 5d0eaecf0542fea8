import { expect, test } from 'vitest'
import { addressFault, webAddressFault } from '@/lib/text/addressFault'

test.each([
  ...[
    'https://exemple.fr/a\u200Bb',
    'https://exemple.fr/a\u00ADb',
    'https://exem\u00ADple.fr/',
    'https://exemple.fr/\uFEFF',
  ],
  ...[
    'https://exemple.fr/\u202Ea',
    'https://exemple.fr/a\u00A0b',
    'https://exemple.fr/a\u2009b',
    'https://exemple.fr/\u0001',
  ],
  ...[
    'https://exemple.fr/a\nb',
    'https://exemple.fr/a\tb',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
  ],
  ...[
    '/films/dri\u200Bve',
    'https://exemple.fr\\a',
    'https:\\\\exemple.fr/a',
    'https://exemple.fr/a\\_b',
    '/\\exemple.fr',
  ],
  ...[
    'https://exemple.fr/?a=1&amp;b=2',
    'https://exemple.fr/&#233;',
    'https://exemple.fr/&eacute;',
    'https://exemple.fr/?a&#x26;b',
  ],
  ...['https://exemple.fr/100%', 'https://exemple.fr/%C3%', 'https://exemple.fr/%zz'],
])('%j is refused: what follows it would follow something else', address => {
  expect(addressFault(address)).not.toBeNull()
  expect(webAddressFault(address)).not.toBeNull()
})

test.each([
  ...[
    'https://exemple.fr/?a=1&copy=2',
    'https://exemple.fr/?a&b;c',
    'https://exemple.fr/❤️',
    'https://exemple.fr/%C3%A9',
  ],
  ...['https://exemple.fr/?q=a&lt=b', 'https://exemple.fr/a|b', 'https://exemple.fr/a+b?c=d+e'],
])('%j is taken', address => {
  expect(addressFault(address)).toBeNull()
  expect(webAddressFault(address)).toBeNull()
})

test.each([
  ['https://exemple.fr/a\\_b', 'https://exemple.fr/a_b'],
  ['https://exemple.fr\\a', 'https://exemple.fr/a'],
  ['https://exemple.fr/100%', 'https://exemple.fr/100%25'],
])('the advice for %s can be followed', (address, right) => {
  expect(addressFault(address)?.hint).toContain(`« ${right} »`)
  expect(addressFault(right)).toBeNull()
})
