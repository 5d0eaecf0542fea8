import { WIDE } from './spaces'

/** « Balle perdue 2 », « Balle perdue 3 : terminus »: a number that ends a title or a part of it. */
const ENDING = /(?<=\p{L}) (?=\d{1,3}(?:$|[\u00A0\u202F]?[,.;:!?)»…]))/gu
/** « Ce que Terminator 2 apprend »: a number behind a name counts nothing that follows. */
const NAMED = /(?<=(?<!\p{L})\p{Lu}\p{L}+) (?=\d{1,3}(?![\p{L}\d]))/gu
/** « 36 quai des Orfèvres ». */
const LEADING = /(?<=^\d{1,3}) (?=\p{L})/gu

/**
 * A title for a page: its number stays on the line of its word, as French typography has it. Only where readers
 * see it; feeds, data, addresses, names for machines and the search keep the title as the record has it.
 *
 * @param title already set in French typography (french.ts)
 */
export function tieTitle(title: string): string {
  return /\d/.test(title) ? title.replace(ENDING, WIDE).replace(NAMED, WIDE).replace(LEADING, WIDE) : title
}
