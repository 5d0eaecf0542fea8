/** The keys and the places in lists that lead to a value: `['history', 0, 'text']`. */
export type Path = (string | number)[]

/**
 * Every text of some front matter with its path.
 *
 * @param path that of `value` itself
 * @param skipped keys whose values are left out, at any depth
 */
export function textsIn(
  value: unknown,
  path: Path = [],
  skipped: readonly PropertyKey[] = [],
): [path: Path, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((one, index) => textsIn(one, [...path, index], skipped))
  return Object.entries(value).flatMap(([key, one]) =>
    skipped.includes(key) ? [] : textsIn(one, [...path, key], skipped),
  )
}
