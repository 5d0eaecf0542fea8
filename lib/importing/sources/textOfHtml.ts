import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/** The words of a line of HTML, such as a title: `L&rsquo;<em>Atalante</em>` gives `L’Atalante`. Blanks become one. */
export function textOfHtml(html: string): string {
  const text = /[<&]/.test(html) ? textOf(fromHtml(html, { fragment: true })) : html
  return text.replace(/\s+/g, blanks => (blanks.includes('\u00a0') ? '\u00a0' : ' ')).trim()
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
