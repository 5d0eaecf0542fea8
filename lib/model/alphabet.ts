import { addToGroup } from '../text/addToGroup'
import { fold } from '../text/fold'
import { type Steps, sorted } from '../turns/steps'
import { byName } from './order'
import { INDEX_SIZE } from './paginate'

/** What an address calls the part of an alphabet where names stand that begin with no letter of ours. */
const OTHERS = 'autres'

/** Something in an alphabet. */
export type Named = {
  /** As readers see it, and as it is sorted from `from` on (lib/model/familyName.ts). */
  name: string
  from: number
  href: string
  /** What readers are told beside the name; made only when it is shown, since there may be tens of thousands. */
  facts: () => string
}

/** Names from A to Z, by their letters: `a` to `z`, then `autres`. Letters without a name are left out. */
export type Alphabet = ReadonlyMap<string, readonly Named[]>

/** The letter under which a name is looked for: « É » is `e`, « Œ » is `o`, « 36 » is `autres`. */
export function letterOf({ name, from }: Pick<Named, 'name' | 'from'>): string {
  return /^[^a-z\d]*([a-z])/.exec(fold(name.slice(from)))?.[1] ?? OTHERS
}

/** What a letter is called: « B », « Autres ». */
export function letterName(letter: string): string {
  return letter === OTHERS ? 'Autres' : letter.toUpperCase()
}

/** Names by their letters, in French order within each: by what they are sorted by, then by what stands before it. */
export function* sortedAlphabet(names: readonly Named[]): Steps<Alphabet> {
  const alphabet = new Map<string, Named[]>()
  for (const one of yield* sorted(names, bySortedName)) addToGroup(alphabet, letterOf(one), one)
  return new Map(
    [...alphabet].sort(([a], [b]) => Number(a === OTHERS) - Number(b === OTHERS) || (a < b ? -1 : 1)),
  )
}

function bySortedName(a: Named, b: Named): number {
  return byName(a.name.slice(a.from), b.name.slice(b.from)) || byName(a.name, b.name)
}

/** Whether an alphabet stands on the page of its index as a whole; else each letter has pages of its own. */
export function isOnOnePage(alphabet: Alphabet): boolean {
  return [...alphabet.values()].reduce((sum, names) => sum + names.length, 0) <= INDEX_SIZE
}
