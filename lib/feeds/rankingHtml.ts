import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Article } from '../content/items'
import { routes } from '../routes'

/** The ranking of a top as plain HTML, since a body argues about it but does not hold it; empty for all else. */
export function rankingHtml(article: Article): string {
  if (article.kind !== 'news' || article.ranking.length === 0) return ''
  return toHtml({
    type: 'element',
    tagName: 'ol',
    properties: {},
    children: article.ranking.map(
      ({ slug, title, year }): Element => ({
        type: 'element',
        tagName: 'li',
        properties: {},
        children: [
          {
            type: 'element',
            tagName: 'a',
            properties: { href: routes.film(slug) },
            children: [{ type: 'text', value: title }],
          },
          { type: 'text', value: ` (${year})` },
        ],
      }),
    ),
  })
}
