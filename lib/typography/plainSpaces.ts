/**
 * Set text as somebody would type it into a search field or paste it into a terminal: plain spaces, straight
 * apostrophes and quotes, three dots, no ligature, no soft hyphen. For indexes, comparisons and file names;
 * never for what readers see. Accents and capitals stay: folding them is the index's own business.
 */
export function plainSpaces(text: string): string {
  return text
    .replace(/[\u00A0\u202F\u2009]/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/« ?| ?»|[“”]/g, '"')
    .replaceAll('…', '...')
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'OE')
    .replaceAll('æ', 'ae')
    .replaceAll('Æ', 'AE')
    .replaceAll('\u00AD', '')
}
