import type { Text } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'
import type { RootContent } from 'mdast'
import { asWritten, type Context } from '../context'
import { expandTag, type ReadContent } from '../expandTag'
import { text } from '../tree/nodes'
import { withLineBreaks } from './autop'
import { blockHandlers } from './blockHandlers'
import { dropForeign } from './dropped'
import { attribute } from './elements'
import { expandedText } from './expandedText'
import { inlineHandlers } from './inlineHandlers'
import { mediaHandlers } from './mediaHandlers'
import { NOTE, takeNotes } from './notes'
import { withOwnElements } from './ownElements'
import { splitParagraphs } from './splitParagraphs'

/** How deep tags may stand in each other. */
const MOST_TAGS_DEEP = 12

/**
 * What HTML says as the nodes of Markdown; tags of its engine have been set aside (foreign/holdTags.ts).
 *
 * @param keepsLines whether line ends of its text are those of Markdown
 */
export function blocksOfHtml(
  html: string,
  context: Context,
  read: ReadContent,
  keepsLines = false,
): RootContent[] {
  const isClassic = context.body.format === 'html' && context.body.dialect === 'wordpress'
  const tree = fromHtml(isClassic ? withLineBreaks(html) : html, { fragment: true })
  if (isClassic)
    for (const [comment] of html.matchAll(/<!--nextpage-->/g)) context.account.lose('saut de page', comment)
  dropForeign(tree, context)
  takeNotes(tree, context)
  splitParagraphs(tree)
  const expand = expander(context, read)
  const mdast = toMdast(tree, {
    newlines: keepsLines,
    document: false,
    handlers: {
      ...withOwnElements(
        { ...inlineHandlers(context), ...blockHandlers(context), ...mediaHandlers(context) },
        context,
      ),
      [NOTE](state, node) {
        const identifier = attribute(node, 'dataIdentifier')
        return [
          {
            type: 'footnoteDefinition',
            identifier,
            label: identifier,
            children: state.toFlow(state.all(node) as RootContent[]),
          },
        ] as never
      },
    },
    nodeHandlers: { text: (_, node: Text) => expandedText(node.value, expand) },
  })
  return mdast.type === 'root' ? mdast.children : [mdast as RootContent]
}

/** What stands behind a placeholder, as nodes. */
export function expander(context: Context, read: ReadContent): (index: number) => RootContent[] {
  return index => {
    const part = context.held[index]
    if (!part || 'address' in part) return []
    if ('nodes' in part) return part.nodes
    if ('literal' in part) return [text(part.literal)]
    if (context.depth >= MOST_TAGS_DEEP) return [text(asWritten(part.content ?? '', context, true))]
    context.depth += 1
    const nodes = expandTag(part, context, read)
    context.depth -= 1
    return nodes
  }
}
