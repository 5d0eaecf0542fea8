import type { Element } from 'hast'
import type { State } from 'hast-util-to-mdast'
import type { PhrasingContent, RootContent } from 'mdast'
import { phrasingOf } from '../tree/nodes'

/** The content of an element as nodes of Markdown, whatever they are. */
export function contentOf(state: State, node: Element): RootContent[] {
  return state.all(node) as RootContent[]
}

/** The content of an element as part of a line. */
export function lineOf(state: State, node: Element): PhrasingContent[] {
  return phrasingOf(contentOf(state, node))
}

/** The content of an element as blocks. */
export function flowOf(state: State, node: Element): RootContent[] {
  return state.toFlow(contentOf(state, node)) as RootContent[]
}

/** An element without one that stands somewhere within it. */
export function without(node: Element, removed: Element): Element {
  return {
    ...node,
    children: node.children
      .filter(child => child !== removed)
      .map(child => (child.type === 'element' ? without(child, removed) : child)),
  }
}
