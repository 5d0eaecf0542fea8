import type { Nodes, Root, Table } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { isBlank } from '../text/isBlank'
import { complain } from './complain'
import { isClosed, isDirective } from './directiveForms'

/** Elements that show nothing unless they hold something, as messages name them. */
const NAMES: Partial<Record<Nodes['type'], string>> = {
  heading: 'Cet intertitre est vide.',
  paragraph: 'Ce paragraphe est vide.',
  blockquote: 'Cette citation est vide.',
  listItem: 'Cet élément de liste est vide.',
  footnoteDefinition: 'Cette note est vide.',
  emphasis: 'Cette italique est vide.',
  strong: 'Ces caractères gras sont vides.',
  delete: 'Ce texte barré est vide.',
  code: 'Ce bloc de code est vide.',
  inlineCode: 'Ce code est vide.',
  containerDirective: 'Ce bloc est vide.',
}

/**
 * Reports what Markdown makes and that has no name for who does not see it, or no content for who does: links without
 * a text, columns without a head, blocks and attributes in which nothing stands. Blanks, comments and signs that
 * nobody sees are nothing.
 */
export function emptyElements() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node, _, parent) => {
      if (node.type === 'link' || node.type === 'linkReference') checkLink(node)
      else if (node.type === 'table') checkHead(node)
      else if (isDirective(node)) checkAttributes(node)
      // That a spoiler hides nothing and that a block is never closed is told elsewhere.
      if (isDirective(node) && (node.name === 'spoiler' || !isClosed(node, file))) return
      const message = NAMES[node.type]
      // An outer element says it for those within, and the label of a block for none.
      if (!message || hasContent(node) || !parent || (parent.type !== 'root' && !hasContent(parent))) return
      complain(file, node, 'empty-element', message, 'Écrivez ce qui y manque, ou retirez ses signes.')
    })

    /** A call of a note is a link of its own. */
    function checkLink(node: Nodes): void {
      visit(node, 'footnoteReference', call =>
        complain(
          file,
          call,
          'empty-link',
          'Un appel de note est un lien : il ne tient pas dans un autre.',
          'Mettez l’appel derrière le lien : [le texte](/…)[^1].',
        ),
      )
      if (hasText(node)) return
      complain(
        file,
        node,
        'empty-link',
        'Ce lien n’a pas de texte : personne ne le verrait ni ne l’entendrait.',
        'Écrivez-le entre les crochets : [le site du film](https://…), ou retirez le lien.',
      )
    }

    /** Nothing names a column without a head; the corner above the names of rows may stay empty. */
    function checkHead({ children: [head] }: Table): void {
      for (const [index, cell] of head?.children.entries() ?? []) {
        if (hasText(cell) || (index === 0 && (head?.children.length ?? 0) > 1)) continue
        complain(
          file,
          cell,
          'empty-element',
          'Cette colonne n’a pas d’en-tête.',
          'Écrivez dans la première ligne du tableau ce que la colonne contient.',
        )
      }
    }

    function checkAttributes(node: Nodes): void {
      if (!isDirective(node)) return
      for (const [name, value] of Object.entries(node.attributes ?? {})) {
        if (!isBlank(value ?? '')) continue
        complain(
          file,
          node,
          'empty-element',
          `L’attribut « ${name} » est vide.`,
          `Écrivez sa valeur : ${name}="…", ou retirez-le.`,
        )
      }
    }
  }
}

/** Whether an element says anything, to the eye or to the ear. */
function hasText(node: Nodes): boolean {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return !isBlank(node.value)
    case 'image':
    case 'imageReference':
      return !isBlank(node.alt ?? '')
    default:
      return 'children' in node && node.children.some(hasText)
  }
}

/** Whether an element holds anything that its page shows, be it a picture, a card or the call of a note. */
export function hasContent(node: Nodes): boolean {
  switch (node.type) {
    case 'image':
    case 'imageReference':
    case 'leafDirective':
    case 'textDirective':
    case 'footnoteReference':
      return true
    default:
      return 'children' in node ? node.children.some(hasContent) : hasText(node)
  }
}
