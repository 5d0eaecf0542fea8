import { changedOn, latest, publishedOn } from '../../model/article/publication'
import type { Versus } from '../../model/article/versus'
import type { Author, Film } from '../../model/items'
import { absolute, routes, SHARE_CROPS } from '../../routes'
import { fitted } from '../../text/fitted'
import { articleId } from './articleId'
import { authorThing } from './author'
import { movieId } from './movie'
import { reviewThings } from './review'
import { PUBLISHER_ID, SITE_ID } from './site'
import { ref, type Thing } from './thing'

/** Characters of a headline that Google shows. https://developers.google.com/search/docs/appearance/structured-data/article */
const HEADLINE = 110

/** What the two reviews of a page that sets them face to face make of it, as days or instants, and names. */
export function versusFacts({ first, second }: Versus): {
  /** When there were two: the date of the later one. */
  published: string
  /** When either last changed. */
  modified: string
  /** Who signs either, each once. */
  authors: Author[]
} {
  const both = [first, second]
  return {
    published: latest(both.map(publishedOn)),
    modified: latest(both.map(changedOn)),
    authors: [...new Set(both.flatMap(({ authors }) => authors))],
  }
}

/**
 * Two reviews of a film face to face: an article by those who sign them, about the film, with the two reviews as its
 * parts and the film as each of them names it.
 *
 * @param headline what the page is called
 * @param description its meta description
 */
export function versusThings(film: Film, opinions: Versus, headline: string, description: string): Thing[] {
  const { first, second } = opinions
  const { published, modified, authors } = versusFacts(opinions)
  const url = absolute(routes.versus(film.slug))
  const [counterpart] = reviewThings(second)
  return [
    {
      '@type': 'Article',
      '@id': `${url}#article`,
      url,
      mainEntityOfPage: url,
      headline: fitted(headline, HEADLINE),
      description,
      image: SHARE_CROPS.map(crop => absolute(routes.shareImage(routes.versus(film.slug), crop))),
      datePublished: published,
      dateModified: modified,
      author: authors.map(authorThing),
      publisher: ref(PUBLISHER_ID()),
      isPartOf: ref(SITE_ID()),
      inLanguage: 'fr',
      about: ref(movieId(film)),
      hasPart: [ref(articleId(first)), ref(articleId(second))],
    },
    ...reviewThings(first),
    ...(counterpart ? [counterpart] : []),
  ]
}
