import type { Metadata } from 'next'
import { sectionName } from '../model/article/kickerOf'
import { changedOn, publishedOn } from '../model/article/publication'
import type { Article } from '../model/items'
import { pathOf } from '../model/pathOf'
import { absolute, REPRESENTATION_FORMATS, routes } from '../routes'
import { pageMetadata } from './pageMetadata'

/** The metadata of a review or a news item. */
export function articleMetadata(article: Article): Promise<Metadata> {
  const { title, description, summary, authors, tags } = article
  return pageMetadata({
    title,
    description: description ?? summary,
    path: pathOf(article),
    share: pathOf(article),
    representations: REPRESENTATION_FORMATS,
    article: {
      publishedTime: publishedOn(article),
      modifiedTime: changedOn(article),
      section: sectionName(article),
      authors: authors.map(({ slug }) => absolute(routes.author(slug))),
      tags: tags.map(({ label }) => label),
    },
  })
}
