import type { Nodes, Parents, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { type Directive, isDirective } from '../../markdown/directiveForms'
import { baseProcessor } from '../../markdown/processor'

/** What a plain text says of the records that directives name. */
export type Named = {
  /** « Drive (2011) ». */
  film: (slug: string) => string
  person: (slug: string) => string
}

/**
 * A body without directives: what they stand for in the conventions of plain Markdown, every other sign as its author
 * typed it. A spoiler, a quotation and a box become block quotes that begin or end with what they are.
 *
 * @param tell called with each directive that plain Markdown says less well, by what is lost
 */
export function plainDirectives(
  markdown: string,
  named: Named,
  tell: (what: string, sample: string) => void,
): string {
  const tree: Root = baseProcessor().parse(markdown)
  const lines = markdown.split('\n')
  return within(tree, 0, markdown.length)

  /** A stretch of the source with the directives in it written out. */
  function within(parent: Parents, start: number, end: number): string {
    let text = ''
    let at = start
    for (const node of outermostDirectives(parent)) {
      const [from, to] = extentOf(node)
      const written = plainForm(node)
      if (from < at || written === null) continue
      text += markdown.slice(at, from) + written
      at = to
    }
    return text + markdown.slice(at, end)
  }

  function plainForm(node: Directive): string | null {
    if (node.type === 'textDirective') return phraseForm(node)
    return node.type === 'leafDirective' ? lineForm(node) : blockForm(node)
  }

  function phraseForm(node: Directive): string | null {
    switch (node.name) {
      case 'spoiler':
        tell('révélation dans une phrase : elle se lit sans qu’on l’ouvre', plainText(node))
        return `(spoiler : ${inside(node)})`
      case 'chiffre':
        tell('renvoi d’un chiffre au registre', `${plainText(node)} : ${node.attributes?.slug ?? ''}`)
        return inside(node)
      default:
        // Running text, such as « 12:30 », is no directive.
        return null
    }
  }

  function lineForm(node: Directive): string | null {
    const { src = '', alt = '', credit = '' } = node.attributes ?? {}
    switch (node.name) {
      case 'film':
        tell('fiche d’un film dans un texte, devenue son titre', named.film(plainText(node).trim()))
        return `**${named.film(plainText(node).trim())}**`
      case 'image': {
        const caption = [plainText(node).trim(), credit].filter(part => part !== '').join(' · ')
        if (credit) tell('crédit d’une image, joint à sa légende', credit ?? '')
        return `![${bracketed(alt ?? '')}](${src}${caption ? ` "${caption.replaceAll('"', '\\"')}"` : ''})`
      }
      default:
        return null
    }
  }

  function blockForm(node: Directive): string | null {
    const { film = '', by = '', source = '', title = '' } = node.attributes ?? {}
    const text = inside(node)
    switch (node.name) {
      case 'spoiler':
        tell('révélation, devenue une citation qui se lit sans qu’on l’ouvre', plainText(node))
        return quote(node, `**Spoiler :** *${named.film(film ?? '')}*\n\n${text}`)
      case 'citation': {
        tell('citation, devenue une citation de Markdown suivie de sa source', plainText(node))
        const signature = [by && named.person(by), source].filter(part => part).join(', ')
        return quote(node, signature ? `${text}\n\n— ${signature}` : text)
      }
      case 'encadre':
        tell('encadré, devenu une citation qui commence par son titre', title ?? '')
        return quote(node, `**${title}**\n\n${text}`)
      case 'galerie':
        tell('galerie, devenue une suite d’images', plainText(node))
        return text
      default:
        return null
    }
  }

  /** What stands between the marks of a directive, with the directives in it written out. */
  function inside(node: Directive): string {
    const [first] = node.children
    const last = node.children.at(-1)
    if (!first || !last) return ''
    const text = within(node as Parents, extentOf(first)[0], extentOf(last)[1])
    const margin = marginOf(node)
    return margin === '' ? text : text.split(`\n${margin}`).join('\n')
  }

  /** What stands before a directive on its line: the indentation of a list, the marks of a block quote. */
  function marginOf(node: Directive): string {
    const { line = 1, column = 1 } = node.position?.start ?? {}
    return node.type === 'textDirective' ? '' : (lines[line - 1] ?? '').slice(0, column - 1)
  }

  function quote(node: Directive, text: string): string {
    const margin = marginOf(node)
    return text
      .split('\n')
      .map(line => (line === '' ? '>' : `> ${line}`))
      .join(`\n${margin}`)
  }
}

function outermostDirectives(parent: Parents): Directive[] {
  return (parent.children as Nodes[]).flatMap(node => {
    if (isDirective(node) && isOurs(node)) return [node]
    return 'children' in node ? outermostDirectives(node) : []
  })
}

/** Names that stand for something; any other text with a colon is none of ours, and may hold one that is. */
const NAMES = new Set(['spoiler', 'citation', 'encadre', 'film', 'chiffre', 'image', 'galerie'])

function isOurs({ name }: Directive): boolean {
  return NAMES.has(name)
}

function extentOf(node: Nodes): [start: number, end: number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
}

function bracketed(text: string): string {
  return text.replace(/[[\]]/g, '\\$&')
}
