import { fold } from './fold'

const SMALL =
  `zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize`.split(' ')
const TENS = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', '', 'quatre-vingt']
const ENGLISH =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty`.split(/\s+/)
const ROMAN = `- i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx`.split(' ')

/** Titles count so far in words; years are written in figures. */
const HIGHEST = 999

/** A number of a title, and whether it is the rank of something: « 7 », « 7e ». */
export type Numeral = { value: number; isOrdinal: boolean }

/** A whole number from 0 to 999 in French words, folded: « quatre vingt dix sept ». */
function inFrench(value: number): string {
  if (value < 17) return fold(SMALL[value] ?? '')
  if (value < 20) return `dix ${SMALL[value - 10]}`
  if (value >= 100) {
    const [hundreds, rest] = [Math.floor(value / 100), value % 100]
    return [hundreds > 1 ? SMALL[hundreds] : '', 'cent', rest > 0 ? inFrench(rest) : '']
      .filter(Boolean)
      .join(' ')
  }
  const ten = Math.floor(value / 10)
  const from = ten === 7 || ten === 9 ? ten - 1 : ten
  const rest = value - from * 10
  const joint = rest % 10 === 1 && from !== 8 ? 'et ' : ''
  return `${TENS[from]?.replace('-', ' ')}${rest > 0 ? ` ${joint}${inFrench(rest)}` : ''}`
}

/** « septième », folded, from the words of a number. */
function ordinalOf(words: string): string {
  const stem = words.replace(/e$/, '').replace(/cinq$/, 'cinqu').replace(/neuf$/, 'neuv')
  return `${stem}ieme`
}

const NUMERALS: ReadonlyMap<string, Numeral> = new Map([
  ...Array.from({ length: HIGHEST - 1 }, (_, index) => index + 2).flatMap((value): [string, Numeral][] => [
    [inFrench(value), { value, isOrdinal: false }],
    [ordinalOf(inFrench(value)), { value, isOrdinal: true }],
  ]),
  ...ENGLISH.flatMap((word, value): [string, Numeral][] =>
    value < 2 ? [] : [[word, { value, isOrdinal: false }]],
  ),
  ...ROMAN.flatMap((word, value): [string, Numeral][] =>
    value < 2 ? [] : [[word, { value, isOrdinal: false }]],
  ),
  ...['premier', 'premiere', '1er', '1re', '1ere'].map((word): [string, Numeral] => [
    word,
    { value: 1, isOrdinal: true },
  ]),
])
/** The words with which a number in words begins: of most words nothing more need be asked. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  Array.from(NUMERALS.keys(), words => words.split(' ', 1)[0] ?? ''),
)

/** Words of the longest number: « neuf cent quatre vingt dix neuf », with « et ». */
const MOST_WORDS = 6

/**
 * The number with which some folded words begin, and how many of them it takes: « vingt huit jours » with 28, « iv »
 * with 4, « 7eme art » with 7; null for none. « un » and « I » are hardly ever meant as numbers.
 */
export function numeralAt(words: readonly string[], from: number): (Numeral & { length: number }) | null {
  const first = words[from] ?? ''
  if (!FIRST_WORDS.has(singular(first)) && !/^\d/.test(first)) return null
  const figures = /^(\d{1,9})(e|eme|ieme|nd|rd|th)?$/.exec(first)
  if (figures) return { value: Number(figures[1]), isOrdinal: figures[2] !== undefined, length: 1 }
  for (let length = Math.min(MOST_WORDS, words.length - from); length > 0; length--) {
    const written = words
      .slice(from, from + length)
      .map(singular)
      .join(' ')
    const numeral = NUMERALS.get(written)
    if (numeral) return { ...numeral, length }
  }
  return null
}

/** « quatre-vingts », « trois cents »: the mark of the plural says nothing here. */
function singular(word: string): string {
  return word === 'vingts' || word === 'cents' ? word.slice(0, -1) : word
}

/** The other ways to write a number, as folded words: « 4 », « iv », « quatre », « four ». */
export function waysToWrite({ value, isOrdinal }: Numeral): string[] {
  const inWords = value >= 2 && value <= HIGHEST ? inFrench(value) : null
  if (isOrdinal) {
    const ordinal = value === 1 ? ['premier', '1er'] : inWords ? ordinalOf(inWords).split(' ') : []
    return [String(value), `${value}e`, `${value}eme`, ...ordinal]
  }
  if (inWords === null) return [String(value)]
  const [english, roman] = [ENGLISH[value], ROMAN[value]]
  return [String(value), ...inWords.split(' '), ...(english ? [english] : []), ...(roman ? [roman] : [])]
}
