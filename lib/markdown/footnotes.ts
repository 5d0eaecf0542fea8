import type { FootnoteDefinition, FootnoteReference, Nodes, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { complain, doubt } from './complain'
import { element } from './element'
import type { Records } from './records'
import { spoiledBy, spoilerBlock } from './spoilerElement'

/**
 * GFM footnotes with French labels and stable ids (`note-1`, `appel-1`). remark-html offers no way to
 * translate mdast-util-to-hast's « Footnotes » and « Back to reference », so they never reach it.
 * A note that only spoilers call is one as well: it stands below the text, where nobody has opened anything.
 */
export function footnotes(records: Records) {
  return (tree: Root, file: VFile): void => {
    const definitions = new Map<string, FootnoteDefinition>()
    visit(tree, 'footnoteDefinition', (node, index, parent) => {
      if (definitions.has(node.identifier)) {
        complain(
          file,
          node,
          'duplicate-footnote',
          `La note « ${node.identifier} » est écrite deux fois.`,
          'Gardez-en une, ou donnez un autre nom à celle-ci.',
        )
      } else definitions.set(node.identifier, node)
      parent?.children.splice(index ?? 0, 1)
      return index
    })

    const spoiled = spoiledNotes(tree, definitions)
    const contentOf = (identifier: string): RootContent[] => {
      const children = definitions.get(identifier)?.children ?? []
      const slug = spoiled.get(identifier)
      const film = slug ? records.films.get(slug) : undefined
      return film ? [spoilerBlock(film, children)] : children
    }

    const order: string[] = []
    const numbers = new Map<string, number>()
    const calls = new Map<string, number>()
    const numberCalls = (within: Root | FootnoteDefinition): void =>
      visit(within, 'footnoteReference', (node: FootnoteReference, index, parent) => {
        if (!parent || index === undefined) return
        const number = numbers.get(node.identifier) ?? order.push(node.identifier)
        numbers.set(node.identifier, number)
        const call = (calls.get(node.identifier) ?? 0) + 1
        if (call === 1 && /^\d+$/.test(node.identifier) && Number(node.identifier) !== number) {
          doubt(
            file,
            node,
            0,
            'note-number',
            `La note « ${node.identifier} » porterait le numéro ${number} sur la page : les notes se comptent dans l’ordre de leurs appels.`,
            `Écrivez [^${number}] à l’appel et devant la note, ou nommez-la d’un mot.`,
          )
        }
        calls.set(node.identifier, call)
        const id = call === 1 ? `appel-${number}` : `appel-${number}-${call}`
        parent.children[index] = element('sup', {}, [
          element('a', { href: `#note-${number}`, id, ariaLabel: `Note ${number}` }, [String(number)]),
        ]) as never
      })
    numberCalls(tree)
    // A note may call another one, which makes the list longer while it is walked.
    for (const identifier of order) {
      const definition = definitions.get(identifier)
      if (definition) numberCalls(definition)
    }

    for (const [identifier, definition] of definitions) {
      if (!numbers.has(identifier)) {
        complain(
          file,
          definition,
          'unused-footnote',
          `La note « ${identifier} » n’est appelée nulle part.`,
          `Écrivez [^${identifier}] dans le texte, ou retirez la note.`,
        )
      }
    }
    if (order.length === 0) return
    tree.children.push(
      element('section', { className: ['footnotes'], ariaLabel: 'Notes' }, [
        element(
          'ol',
          {},
          order.map((identifier, index) =>
            element('li', { id: `note-${index + 1}` }, [
              ...contentOf(identifier),
              element(
                'a',
                { href: `#appel-${index + 1}`, ariaLabel: `Revenir à l’appel de la note ${index + 1}` },
                ['↩'],
              ),
            ]),
          ),
        ),
      ]),
    )
  }
}

/** The films of the notes that are called, null for those that some call in the open leads to. */
function spoiledNotes(
  tree: Root,
  definitions: ReadonlyMap<string, FootnoteDefinition>,
): ReadonlyMap<string, string | null> {
  const films = new Map<string, string | null>()
  const walk = (node: Nodes, around: string | null): void => {
    const film = around ?? spoiledBy(node)
    if (node.type === 'footnoteReference') {
      const known = films.get(node.identifier)
      if (known !== undefined && (known === null || film !== null)) return
      films.set(node.identifier, film)
      const definition = definitions.get(node.identifier)
      if (definition) walk(definition, film)
    }
    if ('children' in node) for (const child of node.children) walk(child, film)
  }
  walk(tree, null)
  return films
}
