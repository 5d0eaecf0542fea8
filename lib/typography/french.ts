const NARROW = '\u202F' // espace fine insécable
const WIDE = '\u00A0' // espace insécable

/** What must stay as typed: web and mail addresses. */
const UNTOUCHED = /\b(?:https?:\/\/|www\.)\S+|\b[\w.+-]+@[\w-]+\.\w+/g

/**
 * Sets plain French text as a typographer would: curly apostrophes, one-character ellipses, narrow
 * no-break spaces before « ; ! ? », no-break spaces before « : » and inside guillemets and numbers.
 * Pure and idempotent; the source: Lexique des règles typographiques en usage à l'Imprimerie nationale.
 *
 * Works on fragments too (a text node beside an emphasis), so it never trims.
 */
export function french(text: string): string {
  let set = ''
  let end = 0
  for (const match of text.matchAll(UNTOUCHED)) {
    set += setFragment(text.slice(end, match.index)) + match[0]
    end = match.index + match[0].length
  }
  return set + setFragment(text.slice(end))
}

function setFragment(fragment: string): string {
  return fragment
    .replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}«*_])/gu, '’')
    .replace(/(?<=\p{L})'$/u, '’')
    .replace(/(?<!\.)\.{3}(?!\.)/g, '…')
    .replace(/[ \u00A0\u202F]+([;!?])/g, `${NARROW}$1`)
    .replace(/[ \u00A0\u202F]+:(?=\s|$)/g, `${WIDE}:`)
    .replace(/«[ \u00A0\u202F]*/g, `«${WIDE}`)
    .replace(/[ \u00A0\u202F]*»/g, `${WIDE}»`)
    .replace(/(?<=(?<!\d)\d{1,3})[ \u00A0\u202F](?=\d{3}(?!\d))/g, NARROW)
    .replace(
      /(?<=\d)[ \u00A0\u202F](?=(?:h|min|km|m|kg|millions?|milliards?|euros?|%|€|\$)(?![\p{L}\p{N}]))/gu,
      WIDE,
    )
    .replace(/(?<=\d[ \u00A0]h)[ \u00A0](?=\d)/g, WIDE)
    .replace(/\b(n°|M\.|Mme|MM\.|nos) (?=[\p{Lu}\d])/gu, `$1${WIDE}`)
}
