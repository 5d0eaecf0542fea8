import { capitalised } from '../format/capitalised'
import { ofDirectors } from '../format/directors'
import { ended } from '../grammar/ended'
import { formatList } from '../grammar/list'
import type { Film } from '../model/items'
import { SHOWN } from '../text/fitted'
import { FILMS_OF_GENRE } from '../vocabulary'

/** The actors that are named where there is room. */
const MOST_CAST = 3

/** How many of our texts are about a film. */
export type Written = { reviews: number; news: number }

/**
 * The meta description of a film: what it is, who directs and who plays, and what its page holds. It names as many of
 * the cast as search engines show of it.
 */
export function filmDescription(film: Film, written: Written): string {
  const [genre] = film.genres
  const what = genre ? FILMS_OF_GENRE[genre][0] : 'film'
  const cast = film.cast.slice(0, MOST_CAST).map(({ person }) => person.name)
  const withCast = (count: number) => (count > 0 ? `, avec ${formatList(cast.slice(0, count))}` : '')
  const contents = capitalised(formatList(contentsOf(film, written)))
  const naming = (count: number) =>
    `${ended(`${film.title} (${film.year}), ${[what, ofDirectors(film)].filter(Boolean).join(' ')}${withCast(count)}`)} ${contents}.`
  const counts = [...cast.map((_, index) => index + 1).reverse(), 0]
  return naming(counts.find(count => naming(count).length <= SHOWN.description) ?? 0)
}

function contentsOf({ releases }: Film, { reviews, news }: Written): string[] {
  return [
    'fiche',
    ...(releases.length > 0 ? [releases.length > 1 ? 'sorties' : 'sortie'] : []),
    ...(reviews > 0 ? [reviews > 1 ? 'nos critiques' : 'notre critique'] : []),
    ...(news > 0 ? ['toute son actualité'] : []),
  ]
}
