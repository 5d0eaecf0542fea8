import type { Nodes, Root } from 'mdast'
import { remark } from 'remark'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkHtml from 'remark-html'

/** CommonMark and GFM as other engines read them: indented code and underlined crossheads included. */
const foreign = remark().use(remarkGfm, { singleTilde: false }).freeze()
/** The same with directives: our own Markdown on its way back. */
const own = remark().use(remarkGfm, { singleTilde: false }).use(remarkDirective).freeze()
const html = remark().use(remarkGfm).use(remarkHtml, { sanitize: false }).freeze()

/** The tree of a Markdown text as its engine reads it. */
export function parseForeign(text: string, isOwn: boolean): Root {
  return (isOwn ? own : foreign).parse(text)
}

/** Blocks of Markdown as HTML, that which stands in them as it is. */
export function asHtml(children: readonly Nodes[]): string {
  return html.stringify({ type: 'root', children: [...children] as Root['children'] })
}
