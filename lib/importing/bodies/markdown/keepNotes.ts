import type { FootnoteDefinition, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Context } from '../context'

/** Leaves notes of Markdown where they stand; one that nothing calls, or that comes a second time, is a paragraph. */
export function keepNotes(root: Root, context: Context): void {
  const called = new Set<string>()
  visit(root, 'footnoteReference', node => void called.add(node.identifier))
  const known = new Set<string>()
  const unused: FootnoteDefinition[] = []
  visit(root, 'footnoteDefinition', (node, index, parent) => {
    if (called.has(node.identifier) && !known.has(node.identifier)) {
      known.add(node.identifier)
      return undefined
    }
    unused.push(node)
    parent?.children.splice(index ?? 0, 1)
    return index
  })
  for (const note of unused) {
    context.account.guess(
      `note « ${note.label ?? note.identifier} » mise à la fin du texte`,
      'rien ne l’appelle, ou elle vient deux fois',
    )
    root.children.push(...note.children)
  }
}
