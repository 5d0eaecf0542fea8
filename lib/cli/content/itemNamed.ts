import { bareName } from '../../text/bareName'
import { slugOf } from '../../text/slug'
import { didYouMean } from '../../text/suggest'
import { Misuse } from './verb'

/**
 * The item of a file name, or of a title or name as printed: « Balle perdue » is `balle-perdue`.
 *
 * @param what its type, for the message
 * @throws Misuse, with the nearest name, when no item has the slug
 */
export function itemNamed<T extends { slug: string }>(what: string, written: string, items: readonly T[]): T {
  const found =
    items.find(item => item.slug === written) ?? items.find(item => item.slug === slugOf(bareName(written)))
  if (found) return found
  const names = items.map(item => item.slug)
  throw new Misuse(
    `« ${written} » n’est le nom d’aucun fichier (${what}). ${didYouMean(written, names, 'Créez-le d’abord.')}`,
  )
}

/**
 * The items of several file names, titles or names, separated by commas; none for an answer that is empty.
 *
 * @param what their type, for the message
 * @throws Misuse, with the nearest name, at the first that is no item's
 */
export function itemsNamed<T extends { slug: string }>(
  what: string,
  written: string | undefined,
  items: readonly T[],
): T[] {
  return listed(written).map(name => itemNamed(what, name, items))
}

/** The parts of an answer that an editor has separated by commas, without empty ones. */
export function listed(written: string | undefined): string[] {
  return (written ?? '')
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')
}
