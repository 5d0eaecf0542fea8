import { formatCount } from '../../format/number'
import { ARTICLE_KINDS, CONTENT_TYPES } from '../../model/contentTypes'
import { type Archive, articlesOf } from '../../model/items'

/** « 9 critiques, 11 actualités, 44 films, 230 personnes », of all that the content holds. */
export function describeArchive(archive: Archive): string {
  return [
    ...countsByType(archive),
    formatCount(archive.films.length, 'film'),
    formatCount(archive.people.length, 'personne'),
  ].join(', ')
}

/** How many articles of each type there are: « 9 critiques », « 11 actualités ». */
export function countsByType(archive: Pick<Archive, 'articles'>): string[] {
  return ARTICLE_KINDS.map(kind => {
    const { one, many } = CONTENT_TYPES[kind].word
    return formatCount(articlesOf(archive, kind).length, one, many)
  })
}
