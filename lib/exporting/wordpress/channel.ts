import { capitalised } from '../../format/capitalised'
import { ARTICLE_KINDS, CONTENT_TYPES } from '../../model/contentTypes'
import { articlesOf, type Tag } from '../../model/items'
import { absolute, routes } from '../../routes'
import { SITE_DESCRIPTION, SITE_NAME, siteUrl } from '../../site'
import type { Milliseconds } from '../../time/clock'
import type { Corpus } from '../corpus'
import { cdata, element, htmlText } from './xml'

/** The names that a document of this kind declares. */
const NAMESPACES = [
  'xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:wfw="http://wellformedweb.org/CommentAPI/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:wp="http://wordpress.org/export/1.2/"',
]

/** What stands before the items: the site, who signs, and the terms by which posts are filed. */
export function channelHead({ catalogue }: Corpus, now: Milliseconds): string {
  const categories = ARTICLE_KINDS.filter(kind => articlesOf(catalogue, kind).length > 0).map(categoryOf)
  const terms = catalogue.tags
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rss version="2.0" ${NAMESPACES.join(' ')}>`,
    '<channel>',
    element('title', SITE_NAME),
    element('link', absolute(routes.home())),
    element('description', SITE_DESCRIPTION),
    element('pubDate', rfc822(now)),
    element('language', 'fr-FR'),
    element('wp:wxr_version', '1.2'),
    element('wp:base_site_url', siteUrl()),
    element('wp:base_blog_url', siteUrl()),
    ...catalogue.authors.map(({ slug, name }, index) =>
      [
        '<wp:author>',
        element('wp:author_id', index + 1),
        cdata('wp:author_login', slug),
        cdata('wp:author_email', ''),
        htmlText('wp:author_display_name', name),
        cdata('wp:author_first_name', ''),
        cdata('wp:author_last_name', ''),
        '</wp:author>',
      ].join(''),
    ),
    ...categories.map(({ slug, label }, index) =>
      [
        '<wp:category>',
        element('wp:term_id', index + 1),
        cdata('wp:category_nicename', slug),
        cdata('wp:category_parent', ''),
        htmlText('wp:cat_name', label),
        '</wp:category>',
      ].join(''),
    ),
    ...terms.map(({ slug, label }, index) =>
      [
        '<wp:tag>',
        element('wp:term_id', categories.length + index + 1),
        cdata('wp:tag_slug', slug),
        htmlText('wp:tag_name', label),
        '</wp:tag>',
      ].join(''),
    ),
    element('generator', absolute(routes.home())),
    '',
  ].join('\n')
}

export const CHANNEL_END = '</channel>\n</rss>\n'

/** The category in which articles of a type are filed. */
export function categoryOf(kind: (typeof ARTICLE_KINDS)[number]): Tag {
  const { folder, word } = CONTENT_TYPES[kind]
  return { slug: folder, label: capitalised(word.many) }
}

/** An instant as RSS writes it: « Sat, 14 Nov 2020 09:00:00 +0000 ». */
export function rfc822(instant: Milliseconds): string {
  return new Date(instant).toUTCString().replace('GMT', '+0000')
}
