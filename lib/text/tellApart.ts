import { addToGroup } from './addToGroup'
import { fold } from './fold'

/** Something that lists show by its name. */
export type Named = {
  name: string
  /** What tells it apart from others of its name, the most telling first; the last is its alone. Asked for only if needed. */
  facts: () => readonly string[]
}

/**
 * What tells those apart whose names readers cannot: as few of its facts as it takes for each, « acteur » or
 * « acteur, 1930–1980 ». Who shares a name with nobody is not in it.
 */
export function tellApart<T>(all: Iterable<readonly [T, Named]>): Map<T, string> {
  const groups = new Map<string, [T, readonly string[]][]>()
  const named = [...all]
  const count = new Map<string, number>()
  for (const [, { name }] of named) count.set(keyOf(name), (count.get(keyOf(name)) ?? 0) + 1)
  for (const [item, { name, facts }] of named) {
    const key = keyOf(name)
    if ((count.get(key) ?? 0) > 1) addToGroup(groups, key, [item, facts().filter(fact => fact !== '')])
  }
  return new Map([...groups.values()].flatMap(distinctions))
}

function distinctions<T>(group: readonly [T, readonly string[]][]): [T, string][] {
  const told = (facts: readonly string[], length: number) => facts.slice(0, length).join(', ')
  return group.map(([item, facts]) => {
    const isAlone = (length: number) =>
      group.every(
        ([other, others]) => other === item || fold(told(others, length)) !== fold(told(facts, length)),
      )
    const needed = facts.findIndex((_, index) => isAlone(index + 1))
    return [item, told(facts, needed === -1 ? facts.length : needed + 1)]
  })
}

function keyOf(name: string): string {
  return fold(name).replace(/\s+/g, ' ')
}
