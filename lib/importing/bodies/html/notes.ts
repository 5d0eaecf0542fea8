import type { Element, ElementContent, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { type Context, hold } from '../context'
import { attribute, hasClass, textOf } from './elements'

/** The element that stands for a note until it is one. */
export const NOTE = 'x-note'

const CALL =
  /(?:^|[\s_-])(?:footnote|footnote-ref|footnote-anchor|fn|easy-footnote|simple-footnote|sdfootnoteanc|noteref)(?:$|[\s_-])/i
const ID = /^(?:#?_?)(?:fn|ftn|note|footnote|easy-footnote|bottom|sdfootnote|nbp?)[-_:]?/i
const BACK = /^[^\p{L}]*$/u

/**
 * Takes notes out of a text: an anchor that leads to an element which leads back to it, or that says by its class or
 * its name that it calls a note. The notes stand at the end of the tree then, their calls are set aside.
 */
export function takeNotes(root: Root, context: Context): void {
  const elements = new Map<string, Element>()
  const calls: { anchor: Element; target: string }[] = []
  visit(root, 'element', node => {
    const id = attribute(node, 'id') || attribute(node, 'name')
    if (id && !elements.has(id)) elements.set(id, node)
    const target = node.tagName === 'a' ? /^#(.+)$/.exec(decoded(attribute(node, 'href')))?.[1] : undefined
    if (target) calls.push({ anchor: node, target })
  })
  if (calls.length === 0) return
  const notes = new Map<string, { element: Element; identifier: string }>()
  const replaced = new Map<Element, ElementContent>()
  const ids = new Set<string>()
  for (const { anchor, target } of calls) {
    const outside = context.body.notes?.[target]
    const found = elements.get(target)
    const element = found ? noteElement(found, root) : null
    if (!outside && (!element || !isCall(anchor, target, element))) continue
    const identifier = notes.get(target)?.identifier ?? `${notes.size + 1}`
    if (!notes.has(target)) {
      const content =
        outside === undefined
          ? element
          : {
              type: 'element' as const,
              tagName: 'div',
              properties: {},
              children: fromHtml(outside, { fragment: true }).children as ElementContent[],
            }
      if (!content) continue
      notes.set(target, { element: content, identifier })
    }
    const id = attribute(anchor, 'id')
    if (id) ids.add(id)
    const reference = { type: 'footnoteReference' as const, identifier, label: identifier }
    context.account.leave(textOf(anchor))
    replaced.set(anchor, { type: 'text', value: hold({ nodes: [reference] }, context) })
  }
  if (notes.size === 0) return
  const taken = new Set([...notes.values()].map(({ element }) => element))
  strip(root, replaced, taken)
  for (const { element, identifier } of notes.values()) {
    root.children.push({
      type: 'element',
      tagName: NOTE,
      properties: { dataIdentifier: identifier },
      children: withoutBackLinks(element, ids, context).children,
    })
  }
}

function isCall(anchor: Element, target: string, note: Element): boolean {
  const text = textOf(anchor)
  if (BACK.test(text) && !/\d|\*/.test(text)) return false
  if (contains(note, anchor)) return false
  if (hasClass(anchor, CALL) || attribute(anchor, 'role') === 'doc-noteref') return true
  return (
    /^[[(]?(?:\d{1,3}|[*†‡]|[a-z])[\])]?$/i.test(text) &&
    (ID.test(target) || leadsTo(note, attribute(anchor, 'id')))
  )
}

/** The block that an anchor names: the element itself, or the paragraph in which the anchor stands. */
function noteElement(named: Element, root: Root): Element | null {
  if (/^(?:li|p|div|dd|aside|section)$/.test(named.tagName)) return named
  let block: Element | null = null
  visit(root, 'element', node => {
    if (/^(?:li|p|dd)$/.test(node.tagName) && contains(node, named)) block = node
  })
  return block
}

function contains(node: Element, other: Element): boolean {
  return node.children.some(child => child === other || (child.type === 'element' && contains(child, other)))
}

function leadsTo(node: Element, id: string): boolean {
  let found = false
  visit(node, 'element', one => {
    if (one.tagName === 'a' && id && attribute(one, 'href') === `#${id}`) found = true
  })
  return found
}

function withoutBackLinks(node: Element, ids: ReadonlySet<string>, context: Context): Element {
  return {
    ...node,
    children: node.children.flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return [child]
      const href = attribute(child, 'href')
      if (
        child.tagName === 'a' &&
        (ids.has(href.slice(1)) ||
          (href.startsWith('#') && BACK.test(textOf(child))) ||
          hasClass(child, /backref|reversefootnote|footnote-back/))
      ) {
        context.account.leave(textOf(child))
        return []
      }
      return [withoutBackLinks(child, ids, context)]
    }),
  }
}

function strip(
  node: Root | Element,
  replaced: ReadonlyMap<Element, ElementContent>,
  taken: ReadonlySet<Element>,
): void {
  const kept = (node.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type !== 'element') return [child]
    if (taken.has(child)) return []
    const call = replaced.get(child) ?? (child.tagName === 'sup' ? onlyCall(child, replaced) : undefined)
    if (call) return [call]
    strip(child, replaced, taken)
    return [child]
  })
  node.children = kept as typeof node.children
}

function onlyCall(node: Element, replaced: ReadonlyMap<Element, ElementContent>): ElementContent | undefined {
  const calls = node.children.filter(
    (child): child is Element => child.type === 'element' && replaced.has(child),
  )
  const [only] = calls
  return calls.length === 1 && only ? replaced.get(only) : undefined
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
