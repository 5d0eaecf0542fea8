import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'

/**
 * HTML as the blocks of WordPress: the comments (`<!-- wp:paragraph -->`) tell it what each element is, and to set no
 * paragraphs and breaks of its own. What none of its plain blocks holds is a block of HTML, which stays as it is.
 */
export function blocksOf(tree: Root): string {
  return tree.children
    .map(blockOf)
    .filter(block => block !== '')
    .join('\n\n')
}

function blockOf(node: RootContent): string {
  if (node.type === 'text')
    return node.value.trim() === '' ? '' : block('paragraph', '', `<p>${toHtml(node)}</p>`)
  if (node.type !== 'element') return ''
  const { tagName, properties, children } = node
  const isPlain = Object.keys(properties).length === 0
  switch (tagName) {
    case 'p':
      return isPlain ? block('paragraph', '', toHtml(node)) : asHtml(node)
    case 'h2':
      return block('heading', '', toHtml(withClass(node, 'wp-block-heading')))
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return block('heading', ` {"level":${tagName[1]}}`, toHtml(withClass(node, 'wp-block-heading')))
    case 'ul':
    case 'ol':
      return isPlain && children.every(isPlainItem) ? listBlock(node) : asHtml(node)
    case 'blockquote':
      return isPlain
        ? block('quote', '', `<blockquote class="wp-block-quote">${blocksIn(children)}</blockquote>`)
        : asHtml(node)
    case 'hr':
      return block('separator', '', '<hr class="wp-block-separator has-alpha-channel-opacity"/>')
    default:
      return asHtml(node)
  }
}

function blocksIn(children: readonly ElementContent[]): string {
  return children
    .map(blockOf)
    .filter(one => one !== '')
    .join('\n')
}

function listBlock({ tagName, children }: Element): string {
  const items = children.flatMap(item =>
    item.type === 'element' ? [block('list-item', '', toHtml(item))] : [],
  )
  const attributes = tagName === 'ol' ? ' {"ordered":true}' : ''
  return block('list', attributes, `<${tagName} class="wp-block-list">${items.join('\n')}</${tagName}>`)
}

/** An item that holds words alone, as the block of an item does. */
function isPlainItem(node: ElementContent): boolean {
  if (node.type !== 'element') return true
  const holdsBlocks = node.children.some(
    child => child.type === 'element' && ['p', 'ul', 'ol', 'blockquote', 'pre'].includes(child.tagName),
  )
  return !holdsBlocks && Object.keys(node.properties).length === 0
}

function asHtml(node: Element): string {
  return block('html', '', toHtml(node))
}

function block(name: string, attributes: string, html: string): string {
  return `<!-- wp:${name}${attributes} -->\n${html}\n<!-- /wp:${name} -->`
}

function withClass(node: Element, name: string): Element {
  return { ...node, properties: { ...node.properties, className: [name] } }
}
