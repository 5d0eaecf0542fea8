import type { Definition, PhrasingContent, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'

/** Links and pictures by reference become those that they stand for; what defined them is gone. */
export function resolveReferences(root: Root): void {
  const definitions = new Map<string, Definition>()
  visit(root, 'definition', (node, index, parent) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
    if (parent && parent.type !== 'root' && index !== undefined) {
      parent.children.splice(index, 1)
      return index
    }
    return undefined
  })
  if (definitions.size === 0) return
  visit(root, ['linkReference', 'imageReference'], (node, index, parent) => {
    if (!parent || index === undefined) return
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return
    const definition = definitions.get(node.identifier)
    if (!definition) return
    const title = definition.title ? { title: definition.title } : {}
    const replacement: PhrasingContent =
      node.type === 'linkReference'
        ? { type: 'link', url: definition.url, ...title, children: node.children as never }
        : { type: 'image', url: definition.url, alt: node.alt ?? '', ...title }
    parent.children[index] = replacement as RootContent
  })
}
