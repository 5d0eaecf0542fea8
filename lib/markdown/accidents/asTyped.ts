import type { BlockContent, DefinitionContent, Emphasis, List, ListItem, Root, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { complain } from '../complain'
import { sourceAt } from '../placeWithin'
import { putText } from '../putText'

/** A list that begins beyond is none: « 1998. *Taxi* sort en salles. » */
const HIGHEST_START = 100

/**
 * Gives back as text what Markdown takes for a list or an emphasis and would print otherwise than it was typed:
 * HTML counts a list on from its first number, draws `+` as a dot and leaves the signs of `M*A*S*H` out.
 */
export function asTyped() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return undefined
      if (node.type === 'emphasis' && isWithinWord(node, file)) {
        return putText(sourceAt(node, file), index, parent)
      }
      if (node.type !== 'list') return undefined
      if (isEmpty(node)) {
        parent.children[index] = { type: 'paragraph', children: [textNode(sourceAt(node, file))] }
        return SKIP
      }
      const markers = node.children.map(item => markerOf(item, file))
      tellOfRepeated(node, markers, file)
      if (!isOtherwise(node, markers)) return undefined
      parent.children.splice(
        index,
        1,
        ...(node.children.flatMap((item, at) => unlisted(item, markers[at])) as never[]),
      )
      // Paragraphs of an item that is set close would run into each other.
      if (parent.type === 'listItem') parent.spread = true
      return index
    })
  }
}

/** `*` or `-` alone on a line: a sign that stands between two paragraphs. */
function isEmpty({ children }: List): boolean {
  return children.every(item => item.children.every(child => child.type === 'list' && isEmpty(child)))
}

/** Whether the page would show other signs than those that were typed in front of the items. */
function isOtherwise(list: List, markers: readonly string[]): boolean {
  const [first = ''] = markers
  if (!list.ordered) return first === '+'
  const start = Number.parseInt(first, 10)
  return (
    start > HIGHEST_START ||
    markers.some((marker, at) => marker.slice(0, -1) !== String(start + at)) ||
    (list.children.length === 1 && list.children[0]?.children.length === 0)
  )
}

/** `1.` in front of every item is a habit that counts on being counted; readers would see what stands there. */
function tellOfRepeated(list: List, markers: readonly string[], file: VFile): void {
  const [first = ''] = markers
  if (!list.ordered || markers.length < 2 || Number.parseInt(first, 10) > 1) return
  if (markers.some(marker => marker !== first)) return
  complain(
    file,
    list.children[1] ?? list,
    'repeated-number',
    `Tous les éléments de cette liste portent le numéro « ${first} ».`,
    'Écrivez les numéros que le lecteur doit voir : 1., 2., 3.',
  )
}

function markerOf(item: ListItem, file: VFile): string {
  return /^(?:\d{1,9}[.)]|[-+*])/.exec(sourceAt(item, file))?.[0] ?? ''
}

function unlisted({ children, position }: ListItem, marker = ''): (BlockContent | DefinitionContent)[] {
  const [first, ...others] = children
  if (first?.type !== 'paragraph') {
    return [{ type: 'paragraph', children: [textNode(marker)], position }, ...children]
  }
  const [begin, ...rest] = first.children
  const opening: Text =
    begin?.type === 'text' ? { ...begin, value: `${marker} ${begin.value}` } : textNode(`${marker} `)
  const words = begin?.type === 'text' ? rest : first.children
  return [{ ...first, children: [opening, ...words] }, ...others]
}

/** One or two letters, or a number, between asterisks within a word: `M*A*S*H`, `p*t*in`, `2*3*4`. */
export function isWithinWord(node: Emphasis, file: VFile): boolean {
  const { start, end } = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return false
  if (!/^\*(?:[\p{L}\p{N}]{1,2}|\d+)\*$/u.test(sourceAt(node, file))) return false
  const source = String(file)
  return [source.charAt(start.offset - 1), source.charAt(end.offset)].every(sign =>
    /[\p{L}\p{N}]/u.test(sign),
  )
}

function textNode(value: string): Text {
  return { type: 'text', value }
}
