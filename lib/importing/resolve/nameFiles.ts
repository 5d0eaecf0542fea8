/** Something that is to get a file: the names that would suit it, the best first. */
export type Wanting = { key: string; names: readonly string[] }

/**
 * A name for each file, none twice and none that is taken. What had a name in an earlier run keeps it.
 *
 * @param pinned names by key, of earlier runs
 * @param isTaken by somebody else’s file, a former address or a reserved word
 * @param shared whether a name is left to nobody when several want it: films of one title all have their year
 */
export function nameFiles(
  wanting: readonly Wanting[],
  pinned: ReadonlyMap<string, string>,
  isTaken: (name: string) => boolean,
  { shared = false } = {},
): Map<string, string> {
  const named = new Map<string, string>()
  const used = new Set<string>()
  for (const { key } of wanting) {
    const name = pinned.get(key)
    if (name === undefined || used.has(name)) continue
    named.set(key, name)
    used.add(name)
  }
  const wish = new Map<string, number>()
  for (const { names } of wanting) {
    const [first] = names
    if (first) wish.set(first, (wish.get(first) ?? 0) + 1)
  }
  const isFree = (name: string) => name !== '' && !used.has(name) && !isTaken(name)
  for (const { key, names } of wanting) {
    if (named.has(key)) continue
    const isContested = shared && names.length > 1 && (wish.get(names[0] ?? '') ?? 0) > 1
    const candidates = isContested ? names.slice(1) : names
    const name = candidates.find(isFree) ?? numbered(candidates.at(-1) || 'texte', isFree)
    named.set(key, name)
    used.add(name)
  }
  return named
}

function numbered(name: string, isFree: (name: string) => boolean): string {
  for (let number = 2; ; number++) {
    if (isFree(`${name}-${number}`)) return `${name}-${number}`
  }
}
