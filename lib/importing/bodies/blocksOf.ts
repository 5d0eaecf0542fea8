import type { RootContent } from 'mdast'
import type { Context } from './context'
import { blocksOfHtml } from './html/blocksOfHtml'
import { blocksOfMarkdown } from './markdown/blocksOfMarkdown'

/** The blocks of a text whose tags have been set aside, by the format of its body. */
export function blocksOf(text: string, context: Context): RootContent[] {
  return context.body.format === 'html'
    ? blocksOfHtml(text, context, blocksOf)
    : blocksOfMarkdown(text, context, blocksOf)
}
