import type { Nodes as HastNodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Nodes, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { asHtml, parseForeign } from './markdown/readers'

const SILENT = /^(?:script|style|template|title|noscript|head)$/

/** The words that a text shows in its own engine: what is counted before anything is converted. */
export function shownWords(text: string, format: 'html' | 'markdown'): string {
  if (format === 'html') return wordsOfHtml(text)
  const root = parseForeign(text, true)
  visit(root, ['footnoteReference', 'footnoteDefinition'], (node, index, parent) => {
    if (!parent || index === undefined) return
    // The numbers of notes, and the ways back, are no words of the text.
    const children = node.type === 'footnoteDefinition' ? node.children : []
    parent.children[index] = (
      children.length > 0 ? { type: 'blockquote', children } : { type: 'text', value: ' ' }
    ) as never
  })
  return wordsOfHtml(asHtml(root.children))
}

function wordsOfHtml(html: string): string {
  const parts: string[] = []
  const walk = (node: HastNodes): void => {
    if (node.type === 'text') parts.push(node.value)
    else if ('children' in node && !(node.type === 'element' && SILENT.test(node.tagName))) {
      const isInline =
        node.type === 'element' &&
        /^(?:a|abbr|b|big|cite|code|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|u)$/.test(
          node.tagName,
        )
      // The number of a note is no part of the word that calls it.
      const isCall = node.type === 'element' && String(node.properties.href ?? '').startsWith('#')
      if (!isInline || isCall) parts.push(' ')
      for (const child of node.children) walk(child)
      if (!isInline || isCall) parts.push(' ')
    }
  }
  walk(fromHtml(html, { fragment: true }))
  return parts.join('')
}

/**
 * The words of a Markdown text as its page shows them: texts, code, what directives say, and with pictures what
 * those show.
 */
export function wordsOfTree(tree: Nodes, withPictures = true): string {
  const parts: string[] = []
  const walk = (node: Nodes): void => {
    if (node.type === 'image' && !withPictures) return
    if (node.type === 'image') parts.push(` ${node.alt ?? ''} ${node.title ?? ''} `)
    else if ('value' in node && node.type !== 'html') parts.push(node.value)
    else if ('children' in node) {
      const isInline = /^(?:emphasis|strong|delete|link|textDirective)$/.test(node.type)
      if (!isInline) parts.push(' ')
      if ('attributes' in node) parts.push(` ${Object.values(node.attributes ?? {}).join(' ')} `)
      for (const child of node.children as RootContent[]) walk(child)
      if (!isInline) parts.push(' ')
    } else parts.push(' ')
  }
  walk(tree)
  return parts.join('')
}
