import type { Nodes, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { exceededLimit } from '../../../markdown/exceededLimit'
import { baseProcessor } from '../../../markdown/processor'
import { asWritten, type Context, hold } from '../context'
import type { ReadContent } from '../expandTag'
import { blocksOfHtml, expander } from '../html/blocksOfHtml'
import { expandedText } from '../html/expandedText'
import { htmlGroups } from './htmlGroups'
import { isOwnDirective, needsRewriting } from './needsRewriting'
import { asHtml, parseForeign } from './readers'
import { resolveReferences } from './resolved'
import { isSameBlock } from './sameBlock'

/**
 * What a Markdown text of another engine says as nodes; tags of its engine have been set aside. Blocks that our pages
 * read as theirs did keep their places, by which they are written as they stood.
 */
export function blocksOfMarkdown(text: string, context: Context, read: ReadContent): RootContent[] {
  const root = parseForeign(text, context.body.dialect === 'plain')
  resolveReferences(root)
  const ours = exceededLimit(text) ? null : baseProcessor().parse(text)
  const byStart = new Map(ours?.children.map(node => [node.position?.start.offset, node]))
  const result: RootContent[] = []
  for (const group of htmlGroups(root.children)) {
    const [only] = group
    if (group.length === 1 && only) {
      const same = byStart.get(only.position?.start.offset)
      const isSame =
        same?.position?.end.offset === only.position?.end.offset && same && isSameBlock(only, same, text)
      if (context.depth === 0 && isSame && !needsRewriting(only, context)) {
        context.kept.add(only)
        result.push(only)
        continue
      }
    }
    result.push(...rewritten(group, text, context, read))
  }
  return result
}

/** Blocks that are written anew: through HTML where they hold some, else as they are read. */
export function rewritten(
  group: RootContent[],
  text: string,
  context: Context,
  read: ReadContent = noContent,
): RootContent[] {
  const expand = expander(context, read)
  const root: Root = { type: 'root', children: structuredClone(group) }
  plainDirectives(root, text)
  writeAttributes(root, context)
  tickedItems(root)
  let hasHtml = false
  visit(root, 'html', () => {
    hasHtml = true
  })
  if (!hasHtml) {
    expandTexts(root, expand)
    return root.children
  }
  // A note of its own, or its call, would be made something else on the way through HTML.
  const notes = root.children.filter(node => node.type === 'footnoteDefinition')
  visit(root, ['footnoteReference', 'textDirective', 'leafDirective'], (node, index, parent) => {
    if (!parent || index === undefined) return
    parent.children[index] = { type: 'text', value: hold({ nodes: [node as RootContent] }, context) } as never
  })
  const others = root.children.filter(node => node.type !== 'footnoteDefinition')
  return [
    ...blocksOfHtml(asHtml(others as Nodes[]), context, read, true),
    ...notes.flatMap(note =>
      note.type === 'footnoteDefinition'
        ? [
            {
              ...note,
              children: blocksOfHtml(asHtml(note.children), context, read, true) as typeof note.children,
            },
          ]
        : [],
    ),
  ]
}

/** Blocks that were kept hold no tags. */
function noContent(): RootContent[] {
  return []
}

/** What was set aside, in the texts and in the addresses of a tree. */
function expandTexts(root: Root, expand: (index: number) => RootContent[]): void {
  visit(root, 'text', (node, index, parent) => {
    if (!parent || index === undefined || !node.value.includes('\uE000')) return undefined
    const nodes = expandedText(node.value, expand)
    parent.children.splice(index, 1, ...(nodes as never[]))
    return index + nodes.length
  })
}

/** What was set aside within code and addresses stands there as it was written. */
function writeAttributes(root: Root, context: Context): void {
  visit(root, node => {
    if (node.type === 'code' || node.type === 'inlineCode') node.value = asWritten(node.value, context)
    if (node.type === 'link' || node.type === 'image') node.url = asWritten(node.url, context)
    if (node.type === 'image') node.alt = asWritten(node.alt ?? '', context, true).trim()
    if ('title' in node && node.title) node.title = asWritten(node.title, context, true).trim()
    if (node.type === 'code') node.meta = null
  })
}

/** Directives that are not ours are the text that they were. */
function plainDirectives(root: Root, text: string): void {
  visit(root, ['textDirective', 'leafDirective', 'containerDirective'], (node, index, parent) => {
    if (!parent || index === undefined) return undefined
    if (node.type !== 'textDirective' && node.type !== 'leafDirective' && node.type !== 'containerDirective')
      return undefined
    if (isOwnDirective(node)) return undefined
    const source = text.slice(node.position?.start.offset, node.position?.end.offset)
    const value = {
      type: 'text' as const,
      value: node.type === 'containerDirective' ? (source.split('\n', 1)[0] ?? '') : source,
    }
    const nodes: RootContent[] =
      node.type === 'textDirective' ? [value] : [{ type: 'paragraph', children: [value] }]
    parent.children.splice(
      index,
      1,
      ...(nodes as never[]),
      ...((node.type === 'containerDirective' ? node.children : []) as never[]),
    )
    return index + 1
  })
}

/** A box that was ticked is a sign in front of its item. */
function tickedItems(root: Root): void {
  visit(root, 'listItem', node => {
    if (typeof node.checked !== 'boolean') return
    const sign = node.checked ? '☑ ' : '☐ '
    node.checked = null
    const [first] = node.children
    if (first?.type === 'paragraph') first.children.unshift({ type: 'text', value: sign })
  })
}
