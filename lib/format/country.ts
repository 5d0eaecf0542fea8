const regions = new Intl.DisplayNames('fr-FR', { type: 'region' })

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** The code of « France », « Etats-Unis » or « fr »; null for what is no country's French name. */
export function countryCodeOf(written: string): string | null {
  const letters = bareLetters(written)
  const codes = LETTERS.flatMap(first => LETTERS.map(second => first + second))
  // A code that names no country is its own name.
  const named = codes.filter(code => regions.of(code) !== code)
  return (
    named.find(code => bareLetters(code) === letters || bareLetters(regions.of(code) ?? '') === letters) ??
    null
  )
}

/** « États-Unis » as `etatsunis`: small letters without accents, and nothing between them. */
function bareLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()
}

/** The French name of an ISO 3166-1 alpha-2 code; `monde` is « monde entier ». */
export function formatCountry(code: string): string {
  return code === 'monde' ? 'monde entier' : (regions.of(code) ?? code)
}
