import type { Catalogue } from '../content/catalogue/catalogue'
import { kickerOf, mixedKickerOf } from '../model/article/kickerOf'
import { changedOn, instantOf, publishedOn } from '../model/article/publication'
import type { Article } from '../model/items'
import { pathOf } from '../model/pathOf'
import { absolute, routes } from '../routes'
import { articleHtml } from './articleHtml'
import type { FeedEntry } from './feed'

/** A review or news item as feeds tell it. */
export function entryOf(catalogue: Catalogue, article: Article): FeedEntry {
  const url = absolute(pathOf(article))
  const { title, summary, embargo, authors, tags } = article
  return {
    id: permanentId(article),
    url,
    title,
    summary,
    language: article.lang,
    html: articleHtml(catalogue, article),
    published: instantOf(publishedOn(article)),
    updated: instantOf(changedOn(article)),
    embargo,
    authors,
    categories: [
      ...new Set([mixedKickerOf(article), ...subjectOf(article), ...tags.map(({ label }) => label)]),
    ],
    image: absolute(routes.shareImage(pathOf(article))),
  }
}

/** What a news item tells of; the film of a review is told by its title, and is no category. */
function subjectOf(article: Article): string[] {
  return article.kind === 'review' ? [] : [kickerOf(article)]
}

/** The address under which the item first appeared: `aliases` are in the order in which slugs were given up. */
export function permanentId(article: Article): string {
  const slug = article.aliases[0] ?? article.slug
  return absolute(pathOf({ ...article, slug }))
}
