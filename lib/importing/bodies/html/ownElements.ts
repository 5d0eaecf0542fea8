import type { Element } from 'hast'
import type { Handle, State } from 'hast-util-to-mdast'
import type { RootContent } from 'mdast'
import type { Context } from '../context'
import { attributeText } from '../pictures'
import { block, inlineDirective, leaf, phrasingOf } from '../tree/nodes'
import { attribute, firstElement, hasClass, textOf } from './elements'
import { contentOf, flowOf, without } from './state'

/**
 * Handlers that know what this site writes for its directives when it exports (lib/exporting/portableHtml.ts), and
 * make the directives of it again. All else is for the handlers of its name.
 */
export function withOwnElements(handlers: Record<string, Handle>, context: Context): Record<string, Handle> {
  const own = Object.entries(MAKERS).map(([name, make]): [string, Handle] => [
    name,
    (state, node, parent) => (make(state, node, context) ?? handlers[name]?.(state, node, parent)) as never,
  ])
  return { ...handlers, ...Object.fromEntries(own) }
}

type Make = (state: State, node: Element, context: Context) => RootContent[] | null

const MAKERS: Record<string, Make> = {
  details(state, node, context) {
    const film = filmNamedBy(node, context)
    const summary = firstElement(node, ({ tagName }) => tagName === 'summary')
    if (!film || !summary || !hasClass(node, /^spoiler$/)) return null
    context.account.leave(textOf(summary))
    return [block('spoiler', { film }, flowOf(state, without(node, summary)))]
  },
  span(state, node, context) {
    if (!hasClass(node, /^inline-spoiler$/)) return null
    const film = filmNamedBy(node, context)
    return film ? [inlineDirective('spoiler', { film }, phrasingOf(contentOf(state, node)))] : null
  },
  figure(state, node) {
    const quotation = firstElement(node, ({ tagName }) => tagName === 'blockquote')
    if (!quotation || !hasClass(node, /^citation$/)) return null
    const caption = firstElement(node, ({ tagName }) => tagName === 'figcaption')
    const source = caption ? attributeText(textOf(caption)) : ''
    return [block('citation', source ? { source } : {}, flowOf(state, quotation))]
  },
  div(state, node, context) {
    if (hasClass(node, /^encadre$/)) {
      const title = firstElement(node, one => hasClass(one, /^encadre-title$/))
      return (
        title && [
          block('encadre', { title: attributeText(textOf(title)) }, flowOf(state, without(node, title))),
        ]
      )
    }
    const film = hasClass(node, /^film-card$/) ? filmNamedBy(node, context) : null
    if (!film) return null
    context.account.leave(textOf(node))
    return [leaf('film', {}, [{ type: 'text', value: film }])]
  },
}

/** The film that an element gives away or shows: by the title in it and, for a card, its year. */
function filmNamedBy(node: Element, { surroundings }: Context): string | null {
  const id = attribute(node, 'dataFilm')
  const title =
    attribute(node, 'dataTitle') || textOf(firstElement(node, ({ tagName }) => tagName === 'cite') ?? node)
  const year = Number(attribute(node, 'dataYear'))
  return id ? surroundings.filmOf({ title, ...(year > 0 && { year }) }) : null
}
