/** A text as it stands between the tags of HTML or XML. (Attributes need their quotes escaped as well.) */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/**
 * A text as it stands in a quoted attribute of HTML or XML: `<`, `>`, `&` and quotes as numeric references, which
 * every XML reader knows.
 */
export function escapeQuoted(text: string): string {
  return text.replace(/[<>&"']/g, character => `&#${character.charCodeAt(0)};`)
}
