import type { ItemList } from 'schema-dts'
import { revisionSentence } from '../../model/article/historyOf'
import type { Review } from '../../model/items'
import { articleThing } from './article'
import { movieId, reviewedMovie } from './movie'
import { ratingThing } from './rating'
import { ref, type Thing } from './thing'

/**
 * A review and the film that it is about. Without a rating it is an article: a Review must show one.
 * https://developers.google.com/search/docs/appearance/structured-data/review-snippet
 */
export function reviewThings(review: Review): Thing[] {
  const { film, rating, ratingHistory, verdict, strengths, weaknesses } = review
  if (rating === null)
    return [{ ...articleThing(review, 'Article'), about: ref(movieId(film)) }, reviewedMovie(film)]
  return [
    {
      ...articleThing(review, 'Review'),
      name: review.title,
      itemReviewed: ref(movieId(film)),
      reviewRating: {
        ...ratingThing(rating),
        // How the rating came to be what it is, in the words of the page's history.
        ratingExplanation: ratingHistory.length > 0 ? ratingHistory.map(revisionSentence) : undefined,
      },
      abstract: verdict,
      positiveNotes: notes(strengths),
      negativeNotes: notes(weaknesses),
    },
    reviewedMovie(film),
  ]
}

/** What a review holds for or against its film: a list of several, the words of a single one. */
function notes(items: readonly string[]): ItemList | string | undefined {
  if (items.length < 2) return items[0]
  return {
    '@type': 'ItemList',
    itemListElement: items.map((name, index) => ({ '@type': 'ListItem', position: index + 1, name })),
  }
}
