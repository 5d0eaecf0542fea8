import { ofPerson } from './joined'

/** What stands before the last item of a list: all of them, or one of them. */
export type Conjunction = 'et' | 'ou'

const LISTS: Record<Conjunction, Intl.ListFormat> = {
  et: new Intl.ListFormat('fr-FR', { type: 'conjunction' }),
  ou: new Intl.ListFormat('fr-FR', { type: 'disjunction' }),
}

/** « Alban Lenoir, Stéfi Celma et Ramzy Bedia »; « Drive, Duel ou Ronin ». French has no comma before « et ». */
export function formatList(items: readonly string[], conjunction: Conjunction = 'et'): string {
  return LISTS[conjunction].format(items)
}

/** What stands before an item of a list whose items are elements: nothing, « , » or « et ». `index` counts from 0. */
export function separator(index: number, count: number, conjunction: Conjunction = 'et'): string {
  if (index === 0) return ''
  return index === count - 1 ? ` ${conjunction} ` : ', '
}

/**
 * « de Joel Coen et d’Ethan Coen »: « de » stands before each, as French repeats « de », « à » and « en » (Grevisse,
 * Le Bon Usage, on the repetition of prepositions). Empty for nobody.
 */
export function ofPeople(names: readonly string[]): string {
  return formatList(names.map(ofPerson))
}
