import { visit } from 'unist-util-visit'
import { baseProcessor } from '../processor'

/**
 * An internal link of a body: its address without `?…` and `#…`, empty for a place of the same page; what stands
 * behind `#`; and where it stands in the Markdown, from 1.
 */
export type InternalLink = { path: string; fragment: string; line: number; column: number }

/** Every internal link that a Markdown text holds, those by reference included. */
export function linksIn(markdown: string): InternalLink[] {
  const links: InternalLink[] = []
  visit(baseProcessor().parse(markdown), node => {
    if (node.type !== 'link' && node.type !== 'definition') return
    if (!/^[/#]/.test(node.url)) return
    const { line = 1, column = 1 } = node.position?.start ?? {}
    const [address = '', fragment = ''] = node.url.split('#')
    links.push({ path: address.replace(/\?.*$/, ''), fragment, line, column })
  })
  return links
}
