import { revisionSentence } from '../../model/article/historyOf'
import { isFeature } from '../../model/article/kickerOf'
import type { Article, Author, Contributor, Film, News, Review } from '../../model/items'
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
        ...(ratingHistory.length > 0 && { ratingExplanation: ratingHistory.map(revisionSentence) }),
      },
      reviewAspect: 'Le film',
      abstract: verdict,
      ...(strengths.length > 0 && { positiveNotes: notes(strengths) }),
      ...(weaknesses.length > 0 && { negativeNotes: notes(weaknesses) }),
    },
    reviewedMovie(film),
  ]
}

/** An article that is no review. Only a news item that is neither a dossier nor a top is news. https://developers.google.com/search/docs/appearance/structured-data/article */
export function newsThing(item: Exclude<Article, Review>): Thing {
  const { films, people, agency, sources } = item
  const place = item.kind === 'news' ? item.place : null
  return {
    ...common(item, item.kind === 'news' && !isFeature(item) ? 'NewsArticle' : 'Article', 'article'),
    ...(agency && { sourceOrganization: { '@type': 'NewsMediaOrganization', name: agency } }),
    ...(place && { contentLocation: { '@type': 'Place', name: place.label } }),
    ...((films.length > 0 || people.length > 0) && {
      about: [...films.map(mentioned), ...people.map(namedPerson)],
    }),
    ...(sources.length > 0 && {
      citation: sources.map(({ title, url }) => ({ '@type': 'CreativeWork', name: title, url })),
    }),
  }
}

function common(article: Article, type: string, fragment: string): Thing {
  const url = absolute(pathOf(article))
  const { title, summary, description, date, updated, authors, contributors, tags, history } = article
  const corrections = history.filter(({ kind }) => kind === 'correction')
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
    ...contributions(contributors),
    publisher: ref(PUBLISHER_ID()),
    isPartOf: ref(SITE_ID()),
    inLanguage: 'fr',
    ...(tags.length > 0 && { keywords: tags.map(({ label }) => label) }),
    ...(corrections.length > 0 && {
      correction: corrections.map(change => ({
        '@type': 'CorrectionComment',
        text: change.text,
        datePublished: change.date,
      })),
    }),
  }
}

/** Who helped, and how, in the words of the page; schema.org has a property of its own for translators alone. */
function contributions(contributors: readonly Contributor[]): {
  translator?: Thing[]
  contributor?: Thing[]
} {
  const translators = contributors.filter(({ role }) => role === 'traduction')
  const others = contributors.filter(({ role }) => role !== 'traduction')
  return {
    ...(translators.length > 0 && { translator: translators.map(({ author }) => authorThing(author)) }),
    ...(others.length > 0 && {
      contributor: others.map(({ author, role }) => ({
        '@type': 'Role',
        roleName: role,
        contributor: authorThing(author),
      })),
    }),
  }
}

/** Who signs: a person, or a desk or an agency, which are organizations. */
export function authorThing({ kind, name, slug, url }: Author): Thing {
  return {
    '@type': kind === 'person' ? 'Person' : 'Organization',
    '@id': `${absolute(routes.author(slug))}#auteur`,
    name,
    url: absolute(routes.author(slug)),
    ...(url && { sameAs: [url] }),
  }
}

function mentioned(film: Film): Thing {
  return { '@type': 'Movie', '@id': movieId(film), name: film.title, url: absolute(routes.film(film.slug)) }
}

function notes(items: readonly string[]): Thing {
  return {
    '@type': 'ItemList',
    itemListElement: items.map((name, index) => ({ '@type': 'ListItem', position: index + 1, name })),
  }
}
