import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Catalogue } from '../content/catalogue/catalogue'
import { escapeMarkup } from '../format/escapeMarkup'
import { unlessItFails } from '../log.mjs'
import type { Article } from '../model/items'
import { pathOf } from '../model/pathOf'
import { absolute, routes } from '../routes'
import { feedHtml } from './feedHtml'

/**
 * The whole text of an article as other programs show it (feedHtml.ts), a top with its ranking in front; the summary,
 * where the text cannot be written.
 */
export function articleHtml(catalogue: Catalogue, article: Article): string {
  const path = pathOf(article)
  return unlessItFails(
    'feed-html',
    path,
    () =>
      withLanguage(article, feedHtml(rankingHtml(article) + catalogue.html(article.body), absolute(path))),
    article.summary && `<p>${escapeMarkup(article.summary)}</p>`,
  )
}

/** The ranking of a top, which its body argues about but does not hold; empty for all else. */
function rankingHtml(article: Article): string {
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

/** The text of an article, marked as of its language where that is not ours. */
function withLanguage({ body: { language } }: Article, html: string): string {
  return language === undefined ? html : `<div lang="${language}">${html}</div>`
}
