import { visit } from 'unist-util-visit'
import { baseProcessor } from './processor'

/** An internal link of a body: its address without `?…` and `#…`, and where it stands in the Markdown, from 1. */
export type InternalLink = { path: string; line: number; column: number }

/** Every internal link that a Markdown text holds, those by reference included. */
export function linksIn(markdown: string): InternalLink[] {
  const links: InternalLink[] = []
  visit(baseProcessor().parse(markdown), node => {
    if (node.type !== 'link' && node.type !== 'definition') return
    if (!node.url.startsWith('/')) return
    const { line = 1, column = 1 } = node.position?.start ?? {}
    links.push({ path: node.url.replace(/[?#].*$/, ''), line, column })
  })
  return links
}
