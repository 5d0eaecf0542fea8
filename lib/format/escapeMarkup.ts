/** What no document of XML 1.0 can hold in any spelling (2.2): controls, halves of characters, two that are none. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** A text, or a whole document, with the sign of a missing character (U+FFFD) for each that XML cannot hold. */
export function xmlCharacters(text: string): string {
  return text.replace(NOT_IN_XML, '\uFFFD')
}

/**
 * A text as it stands between the tags of HTML or XML: `>` too, since XML allows no `]]>` there. (Attributes need their
 * quotes escaped as well.)
 */
export function escapeMarkup(text: string): string {
  return xmlCharacters(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/**
 * A text as it stands in a quoted attribute of HTML or XML: `<`, `>`, `&` and quotes as numeric references, which
 * every XML reader knows.
 */
export function escapeQuoted(text: string): string {
  return xmlCharacters(text).replace(/[<>&"']/g, character => `&#${character.charCodeAt(0)};`)
}
