import { slugOf } from '../../text/slug'
import type { Carte } from '../map/carte'
import type { Spellings } from '../resolve/spellings'
import type { SourceItem } from '../sources/sourceItem'
import { cleanLine, type Prose, prose } from './frontMatter'
import type { PlannedItem } from './plan'

/** The categories and keywords of a text that the map takes for keywords, or for places. */
export function termLabels(
  { item, carte }: { item: SourceItem; carte: Carte },
  as: 'mot-clé' | 'lieu',
): string[] {
  return item.terms.flatMap(({ taxonomy, key, label }) =>
    carte.termes.get(`${taxonomy}:${key}`)?.as === as ? [label] : [],
  )
}

/**
 * Labels of which addresses are made, each once; those that make none, or are too long, are told as lost.
 *
 * @param most characters
 */
export function labelsOf(
  written: readonly string[],
  { most, what, spellings }: { most: number; what: string; spellings: Spellings },
  { losses, guesses }: PlannedItem,
): Prose[] {
  const kept = new Map<string, Prose>()
  for (const label of written) {
    const clean = cleanLine(label)
    const slug = slugOf(clean)
    if (slug === '' || clean.length > most) {
      losses.push({ what: `${what} trop long ou sans lettre latine`, count: 1, sample: label.slice(0, 80) })
    } else if (!kept.has(slug)) {
      const shown = spellings.of(clean)
      if (shown !== clean)
        guesses.push({ what: `${what} « ${clean} »`, rule: `écrit « ${shown} », comme ailleurs` })
      kept.set(slug, prose(shown))
    }
  }
  return [...kept.values()]
}
