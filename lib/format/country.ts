import countries from './countries.json' with { type: 'json' }

/**
 * The French names of the countries of ISO 3166-1, by their codes of two letters, and that of Kosovo, which has the
 * code XK by use. They are those of Unicode’s CLDR, kept here because each version of Node prints its own.
 */
const NAMES: ReadonlyMap<string, string> = new Map(Object.entries(countries))

/** Countries that have made films and are no more, by their codes of ISO 3166-3, and their last year. */
const FORMER: ReadonlyMap<string, { name: string; until: number }> = new Map([
  ['CS', { name: 'Tchécoslovaquie', until: 1992 }],
  ['DD', { name: 'Allemagne de l’Est', until: 1990 }],
  ['SU', { name: 'Union soviétique', until: 1991 }],
  ['YU', { name: 'Yougoslavie', until: 2003 }],
])

/** What is written for a country besides its code and its name, in small letters without accents and blanks. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  BE: 'bel belgium',
  CA: 'can',
  CD: 'zr zaire rdc congokinshasa republiquedemocratiqueducongo',
  CG: 'congo congobrazzaville',
  CH: 'che switzerland',
  CN: 'chn chine republiquepopulairedechine',
  CZ: 'cze republiquetcheque',
  DD: 'rda ddr republiquedemocratiqueallemande',
  DE: 'deu ger rfa brd allemagnedelouest germany',
  DK: 'dnk da',
  ES: 'esp sp spain',
  FR: 'fra fx',
  GB: 'uk en eng gbr angleterre ecosse paysdegalles grandebretagne unitedkingdom england',
  GR: 'grc el',
  HK: 'hkg raschinoisedehongkong',
  IE: 'irl eire',
  IT: 'ita italy',
  JP: 'jpn ja jap japan',
  KR: 'kor ko coree southkorea republiquedecoree',
  MM: 'bu birmanie',
  MO: 'raschinoisedemacao',
  NL: 'nld hollande',
  PS: 'pse territoirespalestiniens',
  RU: 'rus',
  SE: 'swe sw',
  SU: 'urss ussr',
  TL: 'tp',
  US: 'usa etatsunisdamerique amerique unitedstates',
}

const BY_WORD: ReadonlyMap<string, string> = new Map([
  ...Object.entries(OTHER_WORDS).flatMap(([code, words]) =>
    words.split(' ').map(word => [word, code] as const),
  ),
  ...[...FORMER].map(([code, { name }]) => [bareLetters(name), code] as const),
  ...[...NAMES].map(([code, name]) => [bareLetters(name), code] as const),
])

/** Whether a code is that of a country that exists, or that has made films while it did. */
export function isCountry(code: string): boolean {
  return NAMES.has(code) || FORMER.has(code)
}

/** The last year of a country that is no more; null for all others. */
export function lastYearOf(code: string): number | null {
  return FORMER.get(code)?.until ?? null
}

/** The code of « France », « Etats-Unis », « fr » or « UK »; null for what is no country. */
export function countryCodeOf(written: string): string | null {
  const letters = bareLetters(written)
  const code = letters.toUpperCase()
  return isCountry(code) ? code : (BY_WORD.get(letters) ?? null)
}

/** « États-Unis » as `etatsunis`: small letters without accents, and nothing between them. */
function bareLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()
}

/** The French name of a country by its code; `monde` is « monde entier ». */
export function formatCountry(code: string): string {
  return code === 'monde' ? 'monde entier' : (NAMES.get(code) ?? FORMER.get(code)?.name ?? code)
}
