import { escapeMarkup, xmlCharacters } from '../../format/escapeMarkup'

/** An element that holds text. */
export function element(name: string, text: string | number, attributes = ''): string {
  return `<${name}${attributes}>${escapeMarkup(String(text))}</${name}>`
}

/** An element that holds text as it is, HTML too: what would end such a section is divided between two. */
export function cdata(name: string, text: string, attributes = ''): string {
  const whole = xmlCharacters(text).replaceAll(']]>', ']]]]><![CDATA[>')
  return `<${name}${attributes}><![CDATA[${whole}]]></${name}>`
}

/** An element that holds plain text where WordPress keeps HTML: titles, names of terms and people, excerpts, captions. */
export function htmlText(name: string, text: string, attributes = ''): string {
  return cdata(name, escapeMarkup(text), attributes)
}
