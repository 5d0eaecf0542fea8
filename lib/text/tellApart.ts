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
  const groups = new Map<string, (readonly [T, Named])[]>()
  for (const one of all) addToGroup(groups, keyOf(one[1].name), one)
  const shared = [...groups.values()].filter(group => group.length > 1)
  const withFacts = ([item, { facts }]: readonly [T, Named]): [T, readonly string[]] => [
    item,
    facts().filter(fact => fact !== ''),
  ]
  return new Map(shared.flatMap(group => distinctions(group.map(withFacts))))
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
