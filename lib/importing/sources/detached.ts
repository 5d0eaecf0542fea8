/**
 * A copy whose texts share nothing with the original. A text that was cut out of a piece of a file keeps the whole
 * piece in memory, for as long as anybody keeps the text: the titles of an export would hold all of the export.
 */
export function detached<T>(value: T): T {
  return structuredClone(value)
}
