import type { FootnoteDefinition, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Context } from '../context'

/** Numbers notes in the order of their calls, and puts them below the text; those that nothing calls are its last paragraphs. */
export function numberNotes(root: Root, context: Context): void {
  const notes = new Map<string, FootnoteDefinition>()
  visit(root, 'footnoteDefinition', (node, index, parent) => {
    if (!parent || index === undefined) return undefined
    parent.children.splice(index, 1)
    if (!notes.has(node.identifier)) notes.set(node.identifier, node)
    return index
  })
  const order: string[] = []
  const number = (within: Root | FootnoteDefinition) =>
    visit(within, 'footnoteReference', (node, index, parent) => {
      if (!parent || index === undefined) return undefined
      if (!notes.has(node.identifier)) {
        context.account.lose('appel d’une note qui manque', node.identifier)
        parent.children.splice(index, 1)
        return index
      }
      if (!order.includes(node.identifier)) order.push(node.identifier)
      node.label = String(order.indexOf(node.identifier) + 1)
      return undefined
    })
  number(root)
  for (const identifier of order) {
    const note = notes.get(identifier)
    if (note) number(note)
  }
  for (const [identifier, note] of notes) {
    if (order.includes(identifier)) continue
    context.account.guess(`note « ${identifier} » mise à la fin du texte`, 'rien ne l’appelle')
    root.children.push(...note.children)
  }
  for (const [index, identifier] of order.entries()) {
    const note = notes.get(identifier)
    if (note) root.children.push({ ...note, identifier: String(index + 1), label: String(index + 1) })
  }
  visit(root, 'footnoteReference', node => {
    node.identifier = node.label ?? node.identifier
  })
}
