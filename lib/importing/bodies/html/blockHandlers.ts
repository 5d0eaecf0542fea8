import type { Element } from 'hast'
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast'
import type { PhrasingContent, RootContent } from 'mdast'
import type { Context } from '../context'
import { attributeText } from '../pictures'
import { spoilerBlock, warnsOfSpoiler } from '../spoilers'
import { block, isPhrasing, phrasingOf } from '../tree/nodes'
import { attribute, firstElement, hasClass, textOf } from './elements'
import { embedLink, figure, galleryElement, isGallery } from './figures'
import { isPullquote, isSpoiler } from './signs'
import { contentOf, flowOf, lineOf, without } from './state'

const flow: Handle = (state, node) => flowOf(state, node) as never
const CARD = /(?:^|\s)(?:twitter-tweet|instagram-media|tiktok-embed|bluesky-embed)(?:\s|$)/
const FLOW = 'figcaption center nav header footer main address summary fieldset legend noscript dl dd'.split(
  ' ',
)

/** What the blocks of a text become. */
export function blockHandlers(context: Context): Record<string, Handle> {
  const container: Handle = (state, node) => {
    if (isGallery(node)) return galleryElement(state, node, context) as never
    if (isSpoiler(node)) return spoilerBlock(flowOf(state, node), context) as never
    if (isPullquote(node)) return quotation(state, node) as never
    if (hasClass(node, /(?:^|\s)(?:wp-caption|kg-image-card)(?:\s|$)/)) {
      return figure(state, captioned(node), context) as never
    }
    if (hasClass(node, /kg-bookmark-card/)) return figure(state, node, context) as never
    return flow(state, node, undefined)
  }
  return {
    ...Object.fromEntries(FLOW.map(name => [name, flow])),
    ...{ div: container, section: container, article: container, aside: container },
    p(state, node) {
      const children = contentOf(state, node)
      if (isSpoiler(node)) return spoilerBlock(state.toFlow(children) as RootContent[], context) as never
      return children.every(isPhrasing)
        ? [{ type: 'paragraph', children: children as PhrasingContent[] }]
        : (state.toFlow(children) as never)
    },
    figure: (state, node) =>
      (isPullquote(node) ? quotation(state, node) : figure(state, node, context)) as never,
    blockquote(state, node) {
      if (!hasClass(node, CARD)) return quotation(state, node) as never
      const children = flowOf(state, node)
      const address = attribute(node, 'dataInstgrmPermalink') || attribute(node, 'cite')
      return [
        ...(children.length > 0 ? [{ type: 'blockquote', children }] : []),
        ...(address ? [embedLink(address)] : []),
      ] as never
    },
    details(state, node) {
      const summary = firstElement(node, ({ tagName }) => tagName === 'summary')
      const title = summary ? textOf(summary) : ''
      const label: RootContent[] =
        summary && title
          ? [{ type: 'paragraph', children: [{ type: 'strong', children: lineOf(state, summary) }] }]
          : []
      const children = [...label, ...flowOf(state, summary ? without(node, summary) : node)]
      const gives = isSpoiler(node) || warnsOfSpoiler(title) || /spoil/i.test(title)
      return (gives ? spoilerBlock(children, context) : children) as never
    },
    table(state, node) {
      const caption = firstElement(node, ({ tagName }) => tagName === 'caption')
      const table = defaultHandlers.table?.(state, caption ? without(node, caption) : node)
      const above = caption ? [{ type: 'paragraph', children: lineOf(state, caption) }] : []
      return [...above, ...(Array.isArray(table) ? table : table ? [table] : [])] as never
    },
    dt: (state, node) => [
      { type: 'paragraph', children: [{ type: 'strong', children: lineOf(state, node) }] },
    ],
    hr: () => [{ type: 'thematicBreak' }],
  }
}

/** Words of somebody: with their source, or set apart from the text, a quotation of ours; else one of Markdown. */
function quotation(state: State, node: Element): RootContent[] {
  const inner = firstElement(node, ({ tagName }) => tagName === 'blockquote') ?? node
  const cite =
    firstElement(inner, one => one.tagName === 'footer' || (one.tagName === 'cite' && isLast(inner, one))) ??
    firstElement(node, ({ tagName }) => tagName === 'figcaption')
  const children = flowOf(state, cite ? without(inner, cite) : inner)
  const source = cite ? attributeText(textOf(cite).replace(/^[—–-]+\s*/, '')) : ''
  if (children.length === 0) {
    return cite ? [{ type: 'paragraph', children: phrasingOf(contentOf(state, cite)) }] : []
  }
  if (!source && !isPullquote(node)) return [{ type: 'blockquote', children: children as never }]
  return [block('citation', source ? { source } : {}, children)]
}

function isLast(parent: Element, child: Element): boolean {
  const last = parent.children.findLast(
    node => node.type === 'element' || (node.type === 'text' && node.value.trim() !== ''),
  )
  if (last === child) return true
  return last?.type === 'element' && /^(?:p|footer|div)$/.test(last.tagName) && isLast(last, child)
}

/** The `div` in which WordPress puts a caption, as the figure that it is. */
function captioned(node: Element): Element {
  return {
    ...node,
    tagName: 'figure',
    children: node.children.map(child =>
      child.type === 'element' && hasClass(child, /(?:^|\s)wp-caption-text(?:\s|$)/)
        ? { ...child, tagName: 'figcaption' }
        : child,
    ),
  }
}
