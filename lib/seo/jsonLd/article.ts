import type { ArticleLeaf, ItemList, MovieLeaf, OrganizationLeaf, PersonLeaf, Role } from 'schema-dts'
import { revisionSentence } from '../../model/article/historyOf'
import { isFeature } from '../../model/article/kickerOf'
import type { Article, Author, Contributor, Film, Review } from '../../model/items'
import { pathOf } from '../../model/pathOf'
import { BEST_RATING } from '../../model/rating'
import { absolute, routes } from '../../routes'
import { articleImages } from './images'
import { movieId, namedPerson, reviewedMovie } from './movie'
import { PUBLISHER_ID, SITE_ID } from './site'
import { ref, type Thing } from './thing'

/** The lowest step of our scale; Google assumes 1 when it is not said. */
const WORST_RATING = 0

/**
 * A review and the film that it is about. Without a rating it is an article: a Review must show one.
 * https://developers.google.com/search/docs/appearance/structured-data/review-snippet
 */
export function reviewThings(review: Review): Thing[] {
  const { film, rating, ratingHistory, verdict, strengths, weaknesses } = review
  if (rating === null)
    return [{ ...common(review, 'Article', 'article'), about: ref(movieId(film)) }, reviewedMovie(film)]
  return [
    {
      ...common(review, 'Review', 'critique'),
      name: review.title,
      itemReviewed: ref(movieId(film)),
      reviewRating: {
        '@type': 'Rating',
        ratingValue: rating,
        bestRating: BEST_RATING,
        worstRating: WORST_RATING,
        // How the rating came to be what it is, in the words of the page's history.
        ratingExplanation: ratingHistory.length > 0 ? ratingHistory.map(revisionSentence) : undefined,
      },
      reviewAspect: 'Le film',
      abstract: verdict,
      positiveNotes: strengths.length > 0 ? notes(strengths) : undefined,
      negativeNotes: weaknesses.length > 0 ? notes(weaknesses) : undefined,
    },
    reviewedMovie(film),
  ]
}

/** An article that is no review. Only a news item that is neither a dossier nor a top is news. https://developers.google.com/search/docs/appearance/structured-data/article */
export function newsThing(item: Exclude<Article, Review>): Thing {
  const { films, people, agency, sources } = item
  const place = item.kind === 'news' ? item.place : null
  const about = [...films.map(mentioned), ...people.map(namedPerson)]
  return {
    ...common(item, item.kind === 'news' && !isFeature(item) ? 'NewsArticle' : 'Article', 'article'),
    sourceOrganization: agency ? { '@type': 'NewsMediaOrganization', name: agency } : undefined,
    contentLocation: place ? { '@type': 'Place', name: place.label } : undefined,
    about: about.length > 0 ? about : undefined,
    citation:
      sources.length > 0
        ? sources.map(({ title, url }) => ({ '@type': 'CreativeWork', name: title, url }))
        : undefined,
  }
}

/** What a review and a news item have alike, under the type that each is. */
function common<T extends string>(
  article: Article,
  type: T,
  fragment: string,
): Omit<ArticleLeaf, '@type'> & { '@type': T } {
  const url = absolute(pathOf(article))
  const { title, summary, description, date, updated, authors, contributors, tags, history } = article
  const corrections = history.filter(({ kind }) => kind === 'correction')
  // schema.org has a property of its own for translators alone.
  const translators = contributors.filter(({ role }) => role === 'traduction')
  const others = contributors.filter(({ role }) => role !== 'traduction')
  return {
    '@type': type,
    '@id': `${url}#${fragment}`,
    url,
    mainEntityOfPage: url,
    headline: title,
    description: description ?? summary,
    image: articleImages(article),
    datePublished: date,
    dateModified: updated ?? date,
    author: authors.map(authorThing),
    translator: translators.length > 0 ? translators.map(({ author }) => authorThing(author)) : undefined,
    contributor: others.length > 0 ? others.map(contribution) : undefined,
    publisher: ref(PUBLISHER_ID()),
    isPartOf: ref(SITE_ID()),
    inLanguage: 'fr',
    keywords: tags.length > 0 ? tags.map(({ label }) => label) : undefined,
    correction:
      corrections.length > 0
        ? corrections.map(change => ({
            '@type': 'CorrectionComment',
            text: change.text,
            datePublished: change.date,
          }))
        : undefined,
  }
}

/** Who helped, and how, in the words of the page. */
function contribution({ author, role }: Contributor): Role<PersonLeaf | OrganizationLeaf, 'contributor'> {
  return { '@type': 'Role', roleName: role, contributor: authorThing(author) }
}

/** Who signs: a person, or a desk or an agency, which are organizations. */
export function authorThing({ kind, name, slug, url }: Author): PersonLeaf | OrganizationLeaf {
  return {
    '@type': kind === 'person' ? 'Person' : 'Organization',
    '@id': `${absolute(routes.author(slug))}#auteur`,
    name,
    url: absolute(routes.author(slug)),
    sameAs: url ? [url] : undefined,
  }
}

function mentioned(film: Film): MovieLeaf {
  return { '@type': 'Movie', '@id': movieId(film), name: film.title, url: absolute(routes.film(film.slug)) }
}

function notes(items: readonly string[]): ItemList {
  return {
    '@type': 'ItemList',
    itemListElement: items.map((name, index) => ({ '@type': 'ListItem', position: index + 1, name })),
  }
}
