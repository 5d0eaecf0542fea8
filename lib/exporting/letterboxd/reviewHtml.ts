import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toText } from 'hast-util-to-text'
import { escapeMarkup, escapeQuoted } from '../../format/escapeMarkup'
import { hasClass } from '../portableHtml'

/** What a review of Letterboxd takes of HTML. */
const INLINE: Record<string, string> = { em: 'em', i: 'em', cite: 'em', strong: 'strong', b: 'strong' }

/**
 * A body as a review of Letterboxd: words in italics and bold, links and quotations; paragraphs are set apart by empty
 * lines, headings are paragraphs in bold, items of lists lines. It has no way to hide a passage.
 *
 * @param tree of portableHtml.ts
 * @param tell called with what is left out
 */
export function reviewHtml(tree: Root, tell: (what: string, sample: string) => void): string {
  return blocks(tree.children).join('\n\n')

  function blocks(children: readonly RootContent[]): string[] {
    return children.flatMap(blockForms).filter(text => text.trim() !== '')
  }

  function blockForms(node: RootContent): string[] {
    if (node.type !== 'element') return [inline([node as ElementContent])]
    const { tagName, children } = node
    if (hasClass(node, 'spoiler')) return [leftOut('passage caché d’une révélation', node)]
    switch (tagName) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        return [`<strong>${inline(children)}</strong>`]
      case 'ul':
      case 'ol':
        return [listLines(node)]
      case 'blockquote':
        return [`<blockquote>${blocks(children).join('\n\n')}</blockquote>`]
      case 'table':
        tell('tableau, dont les cases deviennent des lignes', toText(node))
        return [tableLines(node)]
      case 'hr':
        return ['* * *']
      case 'p':
      case 'figcaption':
        return [inline(children)]
      case 'div':
      case 'figure':
      case 'section':
      case 'details':
        return blocks(children)
      default:
        return [inline([node])]
    }
  }

  function inline(children: readonly ElementContent[]): string {
    return children.map(inlineForm).join('')
  }

  function inlineForm(node: ElementContent): string {
    if (node.type === 'text') return escapeMarkup(node.value)
    if (node.type !== 'element') return ''
    const { tagName, properties, children } = node
    if (hasClass(node, 'inline-spoiler')) return leftOut('mots cachés d’une révélation', node)
    if (tagName === 'img') {
      tell('image', String(properties.src ?? ''))
      return ''
    }
    if (tagName === 'br') return '\n'
    const text = inline(children)
    const { href } = properties
    if (tagName === 'a' && typeof href === 'string' && !href.startsWith('#')) {
      return `<a href="${escapeQuoted(href)}">${text}</a>`
    }
    if (tagName === 'sup') return `[${text}]`
    const name = Object.hasOwn(INLINE, tagName) ? INLINE[tagName] : undefined
    return name ? `<${name}>${text}</${name}>` : text
  }

  function listLines({ tagName, children }: Element): string {
    const items = children.filter((node): node is Element => node.type === 'element')
    return items
      .map((item, index) => `${tagName === 'ol' ? `${index + 1}.` : '–'} ${blocksOfItem(item)}`)
      .join('\n')
  }

  function blocksOfItem({ children }: Element): string {
    const holdsBlocks = children.some(
      node => node.type === 'element' && /^(?:p|ul|ol|blockquote)$/.test(node.tagName),
    )
    return holdsBlocks ? blocks(children).join('\n') : inline(children)
  }

  function tableLines(table: Element): string {
    const rows: string[] = []
    const walk = (node: Element): void => {
      if (node.tagName === 'tr') {
        const cells = node.children.flatMap(cell => (cell.type === 'element' ? [inline(cell.children)] : []))
        rows.push(cells.join(' | '))
        return
      }
      for (const child of node.children) if (child.type === 'element') walk(child)
    }
    walk(table)
    return rows.join('\n')
  }

  function leftOut(what: string, node: Element): string {
    tell(what, toText(node))
    return '[révélation : à lire sur le site]'
  }
}
