import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composed } from '@/lib/text/composed'

test.each([
  [
    'accents of macOS',
    'Ste\u0301phane, 19e\u0300me, œuvre, i\u0308le, c\u0327a',
    'Stéphane, 19ème, œuvre, ïle, ça',
  ],
  ['two accents, whatever their order', 'Vie\u0323\u0302t Vie\u0302\u0323t', 'Việt Việt'],
  ['the sign of the angström', '\u212Bngström', 'Ångström'],
  [
    'ligatures of PDF',
    'o\uFB03ciel, \uFB01lm, \uFB02ic, e\uFB00et, ba\uFB04e, \uFB05, \uFB06',
    'officiel, film, flic, effet, baffle, st, st',
  ],
  ['a soft hyphen', 'ciné\u00ADma, e\u00AD\u0301', 'cinéma, é'],
  ['hyphens that join', 'Jean\u2010Paul, 24\u201025', 'Jean-Paul, 24-25'],
  [
    'apostrophes that are letters or primes',
    'l\u02BCart, L\u2032Été, e\u0301te\u0301\u02BCs',
    'l’art, L’Été, été’s',
  ],
])('%s: as a keyboard writes it', (_, written, typed) => {
  expect(composed(written)).toBe(typed)
})

test.each([
  ['signs of French typography', '« Oui ! » – l’art… cœur, Œuvre, æ, 8½, m², 1re\u00A0fois'],
  ['a hyphen that forbids a break', 'Jean\u2011Paul'],
  ['feet and minutes', '5\u2032 30\u2033'],
  ['an accent that nothing composes', 'm\u0304 q\u0301'],
  ['emoji and other scripts', '👩‍🚀 🏳️‍🌈 Ð Ł Κυνόδοντας 千と千尋'],
  ['marks of Markdown and YAML', '- a: "b" # c\n\u2010 d'],
])('%s: as written', (_, written) => {
  expect(composed(written)).toBe(written)
})

test('any text comes out composed, once and for all, and looks as it did', () => {
  const letters = [
    ...'aeE -\'’"',
    ...'\u0300\u0301\u0327\u0323\u00AD\u02BC\u2010\u2011\u2032\u2000\u212B\uFB01\u1100\u1161',
  ]
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...letters) }))
  fc.assert(
    fc.property(text, written => {
      const once = composed(written)
      expect(once).toBe(once.normalize('NFC'))
      expect(composed(once)).toBe(once)
      expect(composed(written.normalize('NFD'))).toBe(once)
    }),
    { numRuns: 300 },
  )
})
