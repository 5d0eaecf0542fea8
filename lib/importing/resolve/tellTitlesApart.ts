import { formatDay } from '../../format/date'
import type { Archive } from '../../model/items'
import { articlesOf } from '../../model/items'
import { fold } from '../../text/fold'
import { cleanLine } from '../write/frontMatter'
import type { PlannedItem } from '../write/plan'

/**
 * Gives each text a title that no other has, as every page needs: the second of two gets the year of its film, or its
 * day. The title of a text without one is that of its film, where it has one.
 */
export function tellTitlesApart(items: readonly PlannedItem[], archive: Archive): void {
  const taken = new Set(
    [...articlesOf(archive, 'review'), ...articlesOf(archive, 'news'), ...archive.pages].map(({ title }) =>
      keyOf(title),
    ),
  )
  for (const one of items) {
    const written = cleanLine(one.item.title ?? '')
    const filmTitle = one.film?.source?.title ?? one.item.film?.title
    if (written === '' && !(one.film && filmTitle)) continue
    const named = written || `${cleanLine(filmTitle ?? '')} (${one.film?.year})`
    if (written === '') one.guesses.push({ what: 'titre', rule: 'celui de son film, avec son année' })
    const year = one.film && !named.includes(String(one.film.year)) ? `${named} (${one.film.year})` : named
    const day = one.item.published ? `${year}, ${formatDay(one.item.published)}` : year
    one.title = [named, year, day].find(title => !taken.has(keyOf(title))) ?? named
    if (one.title !== named) {
      one.guesses.push({ what: `titre : « ${one.title} »`, rule: 'un autre texte a le même titre' })
    }
    taken.add(keyOf(one.title))
  }
}

function keyOf(title: string): string {
  return (
    fold(title)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim() || title
  )
}
