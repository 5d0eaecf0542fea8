import fc from 'fast-check'
import { expect, test } from 'vitest'
import { french, frenchRuns } from '@/lib/typography/french'
import { plainSpaces } from '@/lib/typography/plainSpaces'

/** Other rounds find rarer faults: run with ROUNDS=100000 SEED=2 after a change to the rules. */
const OPTIONS = { numRuns: Number(process.env.ROUNDS ?? 3000), seed: Number(process.env.SEED ?? 1) }

/** What the rules are about, so that they meet. */
const PIECES = [
  ...[
    ' ',
    ' ',
    '  ',
    '\u00A0',
    '\u202F',
    '\n',
    "'",
    "'",
    '"',
    '"',
    '«',
    '»',
    '“',
    '”',
    '’',
    '.',
    '...',
    '…',
    ',',
    ';',
  ],
  ...[
    ':',
    '!',
    '?',
    '-',
    ' - ',
    '—',
    ' — ',
    '–',
    '(',
    ')',
    '[',
    ']',
    '%',
    '€',
    '°',
    '/',
    '&',
    '@',
    '_',
    '*',
    '\uFFFC',
  ],
  ...[
    '1',
    '12',
    '000',
    '2020',
    '37000000',
    'h',
    'min',
    'km',
    'vues',
    'n°',
    'M.',
    'Mme',
    'Me',
    'p.',
    'er',
    'e',
    'ème',
  ],
  ...[
    'è',
    'XX',
    'I',
    'V',
    'siècle',
    'juin',
    'oeuvre',
    'Coeur',
    'OEIL',
    'etc',
    'Lino',
    'a',
    'n',
    'été',
    'Yahoo',
    '5\'30"',
  ],
  ...[
    'M€',
    'Md',
    'k€',
    '$',
    '£',
    '°C',
    '×',
    '±',
    '½',
    '§',
    'H',
    'H30',
    '.500.000',
    ' entrées',
    'saison',
    'Acte',
    'J.',
  ],
  ...[
    'L.',
    'Jackson',
    'av.',
    'J.-C.',
    'l',
    'd',
    'Qu',
    'aujourd',
    'hui',
    '‼',
    '---',
    'ÈME',
    'ier',
    'St',
    'S01',
    'E02',
  ],
  ...["https://x.fr/l'a...b", 'www.x.fr', 'a.b@x.fr', '😀', '\u0301', '\uD800'],
]

const typed = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map(pieces => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)

test('setting twice changes nothing', () => {
  fc.assert(
    fc.property(typed, text => {
      const once = french(text)
      expect(french(once)).toBe(once)
    }),
    OPTIONS,
  )
})

/** Letters and digits in their order; ligatures are two letters and ordinals have no ending. */
const letters = (text: string) =>
  text
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'OE')
    .replace(
      /(?<=[\dIVXLC])(?:i?[èée]mes?|è|i?[èée]res?|[ÈÉE]MES?|[ÈÉE]RES?|ier(?=s?(?![\p{L}\p{N}]))|res?|er|es?|ER)(?![\p{L}\p{N}])/gu,
      '',
    )
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

test('letters and digits stay and keep their order', () => {
  fc.assert(
    fc.property(typed, text => {
      expect(letters(french(text))).toBe(letters(text))
    }),
    OPTIONS,
  )
})

test('addresses stay as typed wherever they stand', () => {
  const address = fc.constantFrom("https://x.fr/l'a...b?c=1;d", 'www.x.fr/coeur', 'a...b@x-y.fr')
  fc.assert(
    fc.property(typed, address, typed, (before, one, after) => {
      expect(french(`${before} ${one} ${after}`)).toContain(one)
    }),
    OPTIONS,
  )
})

test('what is fixed stays, and cuts change nothing but themselves', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ text: typed, isFixed: fc.boolean() }), { maxLength: 6 }), runs => {
      const set = frenchRuns(runs)
      expect(set).toHaveLength(runs.length)
      runs.forEach((run, index) => {
        if (run.isFixed) expect(set[index]).toBe(run.text)
      })
      const whole = runs.map(({ text }) => text)
      if (!runs.some(({ isFixed }) => isFixed)) expect(set.join('')).toBe(french(whole.join('')))
      expect(frenchRuns(runs.map((run, index) => ({ ...run, text: set[index] ?? '' })))).toEqual(set)
    }),
    OPTIONS,
  )
})

test('short words never stick together to a line that a phone cannot break', () => {
  const word = fc.constantFrom(
    'M.',
    '1',
    '10',
    'h',
    'Lino',
    'II',
    '12 000',
    '%',
    'n°',
    '«',
    '»',
    '!',
    ':',
    'mars',
    'p.',
    'saison',
    'J.',
    'M€',
    '×',
    'Jackson',
    '§',
  )
  fc.assert(
    fc.property(fc.array(word, { minLength: 5, maxLength: 40 }), words => {
      const stretches = french(words.join(' ')).split(/[ \n]/)
      for (const stretch of stretches) {
        expect(stretch.replace(/[«»:!%\u00A0\u202F]/g, '').length).toBeLessThan(40)
      }
    }),
    { ...OPTIONS, numRuns: 500 },
  )
})

test('folded for searching, set text is what somebody types', () => {
  expect(plainSpaces(french('"L\'oeuvre" : 37 000 000 de vues...'))).toBe(
    '"L\'oeuvre" : 37 000 000 de vues...',
  )
})
