import type { Article } from '../../model/items'
import { pathOf } from '../../model/pathOf'
import { absolute } from '../../routes'

/** The identifier of an article in every graph: of a Review, or of an Article where it gives no stars. */
export function articleId(article: Article): string {
  const givesStars = article.kind === 'review' && article.rating !== null
  return `${absolute(pathOf(article))}#${givesStars ? 'critique' : 'article'}`
}
