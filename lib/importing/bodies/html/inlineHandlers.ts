import type { Handle } from 'hast-util-to-mdast'
import type { PhrasingContent } from 'mdast'
import type { Context } from '../context'
import { filmMention } from '../films'
import { spoilerPhrase } from '../spoilers'
import { isPhrasing, phrasingOf, text } from '../tree/nodes'
import { attribute, textOf } from './elements'
import { filmIdOf } from './filmIdOf'
import { raised } from './raised'
import { isSpoiler } from './signs'
import { contentOf, lineOf } from './state'

const content: Handle = (state, node) => contentOf(state, node) as never
const emphasis: Handle = (state, node) => [{ type: 'emphasis', children: lineOf(state, node) }]
const strong: Handle = (state, node) => [{ type: 'strong', children: lineOf(state, node) }]
const struck: Handle = (state, node) => [{ type: 'delete', children: lineOf(state, node) }]

/** Elements whose text is all that our pages show of them. */
const PLAIN = 'ins u mark small big tt time bdi bdo kbd samp label ruby rt rp button data acronym'.split(' ')

/** What the elements of a line become. */
export function inlineHandlers(context: Context): Record<string, Handle> {
  const span: Handle = (state, node) => {
    const style = attribute(node, 'style')
    const children = contentOf(state, node)
    const id = filmIdOf(node)
    if (id) return filmMention({ id, title: textOf(node) }, phrasingOf(children), context)
    if (isSpoiler(node)) return spoilerPhrase(phrasingOf(children), context)
    if (children.length === 0 || !children.every(isPhrasing)) return children as never
    const line = children as PhrasingContent[]
    if (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)) return [{ type: 'strong', children: line }]
    if (/font-style\s*:\s*italic/i.test(style)) return [{ type: 'emphasis', children: line }]
    if (/text-decoration[^;]*line-through/i.test(style)) return [{ type: 'delete', children: line }]
    return line
  }
  return {
    ...Object.fromEntries(PLAIN.map(name => [name, content])),
    span,
    font: span,
    ...{ cite: emphasis, em: emphasis, i: emphasis, dfn: emphasis, var: emphasis },
    ...{ strong, b: strong, del: struck, s: struck, strike: struck },
    a(state, node) {
      const children = lineOf(state, node)
      const id = filmIdOf(node)
      if (id) return filmMention({ id, title: textOf(node) }, children, context)
      const href = attribute(node, 'href')
      return href ? [{ type: 'link', url: href, children: children as never }] : children
    },
    q: (state, node) => [text('« '), ...lineOf(state, node), text(' »')],
    sup: (state, node) => raised(lineOf(state, node), 'sup'),
    sub: (state, node) => raised(lineOf(state, node), 'sub'),
    abbr(state, node) {
      const title = attribute(node, 'title')
      if (title) context.account.lose('sens d’une abréviation', `${textOf(node)} : ${title}`)
      return contentOf(state, node) as never
    },
    wbr: () => [],
  }
}
