import type { BlockContent, Paragraph, PhrasingContent, RootContent, Text } from 'mdast'
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive'

const PHRASING = new Set([
  ...['text', 'emphasis', 'strong', 'delete', 'link', 'inlineCode', 'break', 'image', 'textDirective'],
  ...['footnoteReference', 'imageReference', 'linkReference'],
])

export function isPhrasing(node: RootContent): node is PhrasingContent {
  return PHRASING.has(node.type)
}

export function text(value: string): Text {
  return { type: 'text', value }
}

export function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

export function block(
  name: string,
  attributes: Record<string, string>,
  children: RootContent[],
): ContainerDirective {
  return { type: 'containerDirective', name, attributes, children: children as BlockContent[] }
}

export function leaf(
  name: string,
  attributes: Record<string, string>,
  children: PhrasingContent[],
): LeafDirective {
  return { type: 'leafDirective', name, attributes, children }
}

export function inlineDirective(
  name: string,
  attributes: Record<string, string>,
  children: PhrasingContent[],
): TextDirective {
  return { type: 'textDirective', name, attributes, children }
}

/** The phrasing content of any nodes; what stood in blocks of its own is parted by a space. */
export function phrasingOf(nodes: readonly RootContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    if (isPhrasing(node)) return [node]
    const gap = index > 0 ? [text(' ')] : []
    if (node.type === 'code') return [...gap, { type: 'inlineCode', value: node.value.replace(/\s+/g, ' ') }]
    if (node.type === 'leafDirective' && node.name === 'image') {
      const { src = '', alt = '' } = node.attributes ?? {}
      return [
        ...gap,
        { type: 'image', url: src ?? '', alt: alt ?? '' },
        ...(node.children.length > 0 ? [text(' '), ...node.children] : []),
      ]
    }
    return 'children' in node ? [...gap, ...phrasingOf(node.children as RootContent[])] : []
  })
}
