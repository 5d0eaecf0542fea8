import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'
import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'

const writer = remark().use(remarkGfm).data('settings', { bullet: '-', emphasis: '_', rule: '-' }).freeze()

/** Sanitised HTML as Markdown (CommonMark with tables). What Markdown cannot say is left out, its text stays. */
export function htmlToMarkdown(html: string): string {
  const tree = toMdast(fromHtml(html, { fragment: true }))
  const root: Root = tree.type === 'root' ? tree : { type: 'root', children: [] }
  return writer.stringify(root)
}
