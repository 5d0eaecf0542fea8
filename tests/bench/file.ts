/** A file of the archive: its path below the content folder, and its text. */
export type ArchiveFile = { path: string; text: string }

/** @param fields front-matter fields as YAML source, in order; a block begins with a line end; null leaves one out */
export function fileOf(path: string, fields: Record<string, string | null>, body: string): ArchiveFile {
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value === null ? [] : [`${key}:${value.startsWith('\n') ? '' : ' '}${value}`],
  )
  return { path, text: ['---', ...lines, '---', '', body, ''].join('\n') }
}

/** A text as YAML: a JSON string is a double-quoted one. */
export const quoted = (text: string): string => JSON.stringify(text)

/** A list of YAML values on one line. */
export const listed = (values: readonly string[]): string => `[${values.join(', ')}]`
