/**
 * A text as it is compared: small letters, no accents, ligatures taken apart. Keeps apostrophes and spaces.
 * The length may change, so positions in the result mean nothing in the original.
 */
export function fold(text: string): string {
  return unbind(text.toLowerCase())
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
}

/** Takes ligatures apart: « cœur » as `coeur`. */
export function unbind(text: string): string {
  return text.replaceAll('œ', 'oe').replaceAll('æ', 'ae')
}
