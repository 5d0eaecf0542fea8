import { parsedUrl } from '../../../parsedUrl.mjs'
import { childText, type WxrNode } from './wxrNodes'

/** Pages of one text; more is no text that anybody cut. */
const MOST_PAGES = 100

type Known = { site: string | undefined; oldSlugs: readonly string[]; pages: number }

/**
 * The addresses of a text, the present one first: its permanent link, the one that WordPress answers for ever
 * (`/?p=17`), those of its later pages, and those under slugs that it had before, from which WordPress redirects.
 */
export function addressesOf(node: WxrNode, { site, oldSlugs, pages }: Known): string[] {
  const link = childText(node, 'link')
  const guid = childText(node, 'guid')
  const id = childText(node, 'wp:post_id')
  const query = childText(node, 'wp:post_type') === 'page' ? 'page_id' : 'p'
  const home = parsedUrl(site ?? '') ? `${site?.replace(/\/+$/, '')}/` : '/'
  const slug = childText(node, 'wp:post_name')
  const isPretty = Boolean(slug) && new RegExp(`/${escaped(slug)}(?:\\.\\w+)?/?$`, 'i').test(link)
  return [
    ...new Set(
      [
        link,
        parsedUrl(guid) ? guid : '',
        id && `${home}?${query}=${id}`,
        ...(query === 'page_id' && id ? [`${home}?p=${id}`] : []),
        ...laterPages(link, pages),
        ...(isPretty ? oldSlugs.map(old => withSlug(link, slug, old)) : []),
      ].filter(Boolean),
    ),
  ]
}

/** A name of an address as people read it; what is no code of a sign stays. */
export function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

function laterPages(link: string, pages: number): string[] {
  if (!link) return []
  return Array.from({ length: Math.min(pages, MOST_PAGES) - 1 }, (_, index) => {
    const page = index + 2
    return link.includes('?') ? `${link}&page=${page}` : `${link.replace(/\/?$/, '/')}${page}/`
  })
}

function withSlug(link: string, slug: string, old: string): string {
  const at = link.toLowerCase().lastIndexOf(`/${slug.toLowerCase()}`) + 1
  return `${link.slice(0, at)}${old}${link.slice(at + slug.length)}`
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
