import type { ArticleLeaf, ReviewLeaf } from 'schema-dts'
import { changedOn, publishedOn } from '../../model/article/publication'
import { sayingOf } from '../../model/article/sayingOf'
import type { Review } from '../../model/items'
import { absolute, routes } from '../../routes'
import { articleId } from './articleId'
import { authorThing } from './author'
import { ratingThing } from './rating'

/** A review with stars as the page of its film shows it: who gives which rating, when, and the verdict. */
export function inlineReview(review: Review & { rating: number }): ReviewLeaf {
  return {
    '@type': 'Review',
    ...common(review),
    name: review.title,
    reviewRating: ratingThing(review.rating),
    reviewBody: sayingOf(review) || undefined,
  }
}

/** A review without stars on the page of its film: an article about it, since a Review must show a rating. */
export function inlineArticle(review: Review): ArticleLeaf {
  return {
    '@type': 'Article',
    ...common(review),
    headline: review.title,
    abstract: sayingOf(review) || undefined,
  }
}

/** What the two say alike. */
function common(review: Review) {
  const { slug, authors } = review
  return {
    '@id': articleId(review),
    url: absolute(routes.review(slug)),
    author: authors.map(authorThing),
    datePublished: publishedOn(review),
    dateModified: changedOn(review),
    inLanguage: review.lang,
  }
}
