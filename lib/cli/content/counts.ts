import { formatCount } from '../../format/number'
import type { Archive } from '../../model/items'

/** « 9 critiques, 11 actualités, 44 films, 230 personnes », of all that the content holds. */
export function describeArchive({ reviews, news, films, people }: Archive): string {
  return [
    formatCount(reviews.length, 'critique'),
    formatCount(news.length, 'actualité'),
    formatCount(films.length, 'film'),
    formatCount(people.length, 'personne'),
  ].join(', ')
}
