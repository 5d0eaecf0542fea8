import type { Root, RootContent } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import type { Context } from '../context'
import type { ReadContent } from '../expandTag'

/** CommonMark and GFM as other engines read them, indented code and underlined crossheads included. */
const reader = remark().use(remarkGfm, { singleTilde: false }).freeze()

/** What a Markdown text of another engine says as nodes; tags of its engine have been set aside. */
export function blocksOfMarkdown(text: string, _context: Context, _read: ReadContent): RootContent[] {
  const root: Root = reader.parse(text)
  return root.children
}
