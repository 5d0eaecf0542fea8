import { yamlDocument } from './yamlDocument'

/** A text as a value of YAML, within a line or between brackets: bare where it is read back as itself, else in quotes. */
export function yamlText(text: string): string {
  return /^[\p{L}\d][\p{L}\d/-]*$/u.test(text) && yamlDocument(text).toJS() === text
    ? text
    : JSON.stringify(text)
}

/** A field and its text, or an item of a list: what stands before the value, and the value. */
const FIELD = /^\s*((?:- +)?(?:[\w-]+(?=[\u00A0\u202F]*:))?)[\u00A0\u202F]*(:?)[\s\u00A0]*(.*?)\s*$/u
const QUOTED = /^(?:"(.*)"|'(.*)'|[“”„](.*)[“”])$/su

/**
 * The line of a field with its value in straight quotes, as YAML takes it; null where that is more than one text.
 *
 * @param line as it stands in the file
 * @param takesList whether a field of the header takes a list: its text is the one element then
 */
export function quotedLine(line: string, takesList: (field: string) => boolean): string | null {
  const [, opening = '', colon = '', value = ''] = FIELD.exec(line) ?? []
  if (opening === '' || value === '' || /^[[{]|^[|>][+-]?\d*$/.test(value)) return null
  const [, ...inner] = QUOTED.exec(value) ?? []
  const text = inner.find(part => part !== undefined) ?? value
  const quoted = takesList(opening) ? `[${JSON.stringify(text)}]` : JSON.stringify(text)
  const written = `${opening.trim()}${colon} ${quoted}`
  return yamlDocument(written).errors.length === 0 ? written : null
}
