import type { PhrasingContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { routes } from '../../routes'
import type { Context } from './context'

/** A mention of a film as our texts write one: in italics, and at the first a link where the film is known. */
export function filmMention(
  mention: { title?: string; year?: number; id?: string },
  children: PhrasingContent[],
  context: Context,
): PhrasingContent[] {
  if (!plainText({ type: 'paragraph', children }).trim()) return []
  const slug = context.surroundings.filmOf(mention)
  const isSet = children.length === 1 && children[0]?.type === 'emphasis'
  const title: PhrasingContent[] = isSet
    ? children
    : [{ type: 'emphasis', children: withoutEmphasis(children) }]
  if (!slug || slug === context.surroundings.film || context.linked.has(slug)) return title
  if (children.some(child => child.type === 'link')) return title
  context.linked.add(slug)
  const link: PhrasingContent = { type: 'link', url: routes.film(slug), children: title }
  context.taken.add(link)
  return [link]
}

function withoutEmphasis(children: PhrasingContent[]): PhrasingContent[] {
  return children.flatMap(child => (child.type === 'emphasis' ? withoutEmphasis(child.children) : [child]))
}
