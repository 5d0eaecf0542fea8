import type { Root } from 'hast'
import { toText } from 'hast-util-to-text'
import { visit } from 'unist-util-visit'
import { xmlCharacters } from '../../format/escapeMarkup'
import { isArticleKind } from '../../model/contentTypes'
import type { Article, Page } from '../../model/items'
import { absolute } from '../../routes'
import { OPENING } from '../../site'
import type { Exported, ItemState } from '../corpus'
import type { Losses } from '../losses'
import { hasClass } from '../portableHtml'
import { blocksOf } from './blocks'
import { categoryOf } from './channel'
import { datesOf } from './postDates'
import { meta, postMeta } from './postMeta'
import { cdata, element, htmlText } from './xml'

const STATUS = {
  published: 'publish',
  scheduled: 'future',
  embargoed: 'future',
  draft: 'draft',
} as const satisfies Record<ItemState, string>

/**
 * An article or a page as an item of WXR.
 *
 * @param thumbnail the id of the attachment of its picture
 * @param tree its body (portableHtml.ts)
 */
export function postItem(
  exported: Exported,
  id: number,
  thumbnail: number | null,
  tree: Root,
  losses: Losses,
): string {
  const { slug, path, state, kind, fields } = exported
  const item = exported.item as Article | Page
  const article = isArticleKind(kind) ? (item as Article) : null
  const url = absolute(path ?? '/')
  const date = dateOf(article, state)
  tellShownSpoilers(tree, exported, losses)
  const html = blocksOf(tree)
  if (xmlCharacters(html) !== html) losses.add(exported, 'signe que XML ne peut pas contenir', html)
  const former = [fields.aliases, fields.formerSlugs].flat().filter(name => typeof name === 'string')
  return [
    '<item>',
    htmlText('title', item.title),
    element('link', url),
    element('guid', url, ' isPermaLink="false"'),
    cdata('dc:creator', article?.authors[0]?.slug ?? ''),
    element('description', ''),
    cdata('content:encoded', html),
    htmlText('excerpt:encoded', item.summary),
    element('wp:post_id', id),
    ...datesOf(date, article?.updated ?? date),
    cdata('wp:comment_status', 'closed'),
    cdata('wp:ping_status', 'closed'),
    cdata('wp:post_name', slug),
    cdata('wp:status', STATUS[state]),
    element('wp:post_parent', 0),
    element('wp:menu_order', 0),
    cdata('wp:post_type', article ? 'post' : 'page'),
    cdata('wp:post_password', ''),
    element('wp:is_sticky', 0),
    ...(article ? termsOf(article) : []),
    ...(thumbnail === null ? [] : [meta('_thumbnail_id', String(thumbnail))]),
    // WordPress leads former names of posts to the present one by itself.
    ...former.map(name => meta('_wp_old_slug', name)),
    ...(date === article?.date || !article ? [] : [meta('photogramme_date', article.date)]),
    ...postMeta(exported),
    '</item>\n',
  ].join('\n')
}

/** Blocks stay closed until a reader opens them (`details`); words in a sentence are there for all to read. */
function tellShownSpoilers(tree: Root, exported: Exported, losses: Losses): void {
  visit(tree, 'element', node => {
    if (hasClass(node, 'inline-spoiler'))
      losses.add(exported, 'mots cachés d’une révélation, que WordPress montre', toText(node))
  })
}

/** When WordPress is to show it: an embargo that has not ended wins over the date. A page has none of its own. */
function dateOf(article: Article | null, state: ItemState): string {
  if (!article) return `${OPENING.first}T00:00:00+01:00`
  return state === 'embargoed' ? (article.embargo ?? article.date) : article.date
}

function termsOf(article: Article): string[] {
  const category = categoryOf(article.kind)
  const term = (domain: string, slug: string, label: string) =>
    htmlText('category', label, ` domain="${domain}" nicename="${slug}"`)
  return [
    term('category', category.slug, category.label),
    ...article.tags.map(({ slug, label }) => term('post_tag', slug, label)),
    // WordPress knows one author; the plugin for several keeps all of them as terms.
    ...(article.authors.length > 1
      ? article.authors.map(({ slug, name }) => term('author', `cap-${slug}`, name))
      : []),
  ]
}
