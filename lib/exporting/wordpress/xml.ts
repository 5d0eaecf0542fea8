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
