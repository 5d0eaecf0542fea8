import type { Element, ElementContent, Nodes } from 'hast'
import { toText } from 'hast-util-to-text'

/** An attribute of an element as text, empty where it has none. Lists, such as classes, are joined by spaces. */
export function attribute(node: Element, name: string): string {
  const value = node.properties[name]
  if (Array.isArray(value)) return value.join(' ')
  return value === undefined || value === null || value === false ? '' : String(value)
}

export function hasClass(node: Element, pattern: RegExp): boolean {
  return pattern.test(attribute(node, 'className'))
}

/** The first element within a node for which a test holds, in the order of the text; null for none. */
export function firstElement(node: Nodes, test: (element: Element) => boolean): Element | null {
  if (!('children' in node)) return null
  for (const child of node.children) {
    if (child.type === 'element' && test(child)) return child
    const found = firstElement(child, test)
    if (found) return found
  }
  return null
}

/** Every element within a node for which a test holds, in the order of the text, none within another. */
export function elementsIn(node: Nodes, test: (element: Element) => boolean): Element[] {
  if (!('children' in node)) return []
  return node.children.flatMap(child =>
    child.type === 'element' && test(child) ? [child] : elementsIn(child, test),
  )
}

export function textOf(node: Nodes): string {
  return toText(node).replace(/\s+/g, ' ').trim()
}

export function textNode(value: string): ElementContent {
  return { type: 'text', value }
}

/** The address of a picture, wherever scripts that load it late have put it. */
export function pictureAddress(node: Element): string {
  const candidates = ['dataOrigFile', 'dataSrc', 'dataLazySrc', 'dataOriginal', 'dataFullUrl', 'src'].map(
    name => attribute(node, name),
  )
  const source = attribute(node, 'src')
  if (
    /^(?:https?:|\/|\.)/.test(source) &&
    !/(?:blank|placeholder|spacer|pixel|lazy)[^/]*\.(?:gif|png|svg)$/i.test(source)
  )
    return source
  return (
    candidates.find(one => one && !one.startsWith('data:')) ||
    (/(\S+)/.exec(attribute(node, 'srcSet') || attribute(node, 'dataSrcset'))?.[1] ?? source)
  )
}
