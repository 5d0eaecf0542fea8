import { TODO } from '../../content/unfinished/isUnfinished'

/** A front-matter field: its YAML source, or null to leave it out. */
export type FieldSource = readonly [name: string, source: string | null]

/** A content file of fields in their order, then its text. */
export function itemFile(fields: readonly FieldSource[], body: string): string {
  const lines = fields.flatMap(([name, source]) => (source === null ? [] : [`${name}: ${source}`]))
  return ['---', ...lines, '---', '', ...(body === '' ? [] : [body, ''])].join('\n')
}

/** A text in double quotes, as YAML. */
export function quoted(text: string): string {
  return JSON.stringify(text)
}

export function yamlList(items: readonly string[], write: (item: string) => string = item => item): string {
  return `[${items.map(write).join(', ')}]`
}

/** A mark in place of a text that only the editor can write; the check finds every one that is left (checkTodos.ts). */
export function todo(what: string): string {
  return `${TODO} : ${what}`
}
