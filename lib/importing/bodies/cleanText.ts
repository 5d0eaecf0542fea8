import { composed } from '../../text/composed'
import type { Account } from './account'

/** Signs of text in UTF-8 that was read as Windows-1252: « pliÃ© », « lâ€™Ã©cran ». */
const MOJIBAKE = /Ã[\u0080-\u00BF©¨ª«®´¢§¹]|â€[™œžš˜¦“”]|Â[«»°\u00A0]/
/** Bullets of the symbol fonts of word processors, at the beginning of a line. */
const SYMBOL_BULLET = /^([ \t]*(?:<p[^>]*>)?)[\uF0A7\uF0B7\uF0D8\uF0FC\uF076\uF06E][\s\u00A0]*/gm
const PRIVATE = /[\uE000-\uF8FF]/g
/** Controls, spaces without width, marks of direction, halves of characters: nobody sees them (typography/invisible.ts). */
const INVISIBLE =
  /(?![\t\n])\p{Cc}|[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\p{Cs}\p{Noncharacter_Code_Point}]|[\u200C\u200D](?:(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}].))/gu

/** The text of a body in the one encoding that we read, without what nobody sees; what was damaged before is told. */
export function cleanText(text: string, account: Account): string {
  const clean = withoutInvisible(text.replace(/\r\n?|\u2028|\u2029/g, '\n'))
    .replace(SYMBOL_BULLET, '$1• ')
    .replace(PRIVATE, sign => {
      account.lose('signe d’une police de symboles', sign)
      return ' '
    })
  const damaged = MOJIBAKE.exec(clean) ?? /\uFFFD/.exec(clean)
  if (damaged) {
    const sample = clean.slice(Math.max(0, damaged.index - 20), damaged.index + 20)
    account.lose('lettres abîmées avant l’import', sample)
    account.lookAt('Des lettres de ce texte étaient abîmées dans la source : retapez-les.')
  }
  return clean
}

/** A text without characters that nobody sees, in NFC. */
export function withoutInvisible(text: string): string {
  return composed(text.replace(INVISIBLE, ''))
}
