import type { Nodes } from 'mdast'
import { addressFault } from '../../../text/addressFault'
import type { Context } from '../context'

const OWN: Readonly<Record<string, readonly string[]>> = {
  containerDirective: ['spoiler', 'citation', 'encadre', 'galerie'],
  leafDirective: ['film', 'image'],
  textDirective: ['spoiler', 'chiffre'],
}

/** Whether a block of Markdown says something that our pages cannot show as it stands. */
export function needsRewriting(node: Nodes, context: Context): boolean {
  switch (node.type) {
    case 'html':
    case 'definition':
    case 'linkReference':
    case 'imageReference':
      return true
    case 'image':
      return !node.alt || context.surroundings.pictureOf(node.url) !== node.url
    case 'link':
      if (isMoved(node.url, context)) return true
      break
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value.includes('\uE000') || /\|\||>!/.test(node.value)
    case 'containerDirective':
    case 'leafDirective':
    case 'textDirective':
      if (!isOwnDirective(node)) return true
      break
    case 'listItem':
      if (typeof node.checked === 'boolean') return true
      break
  }
  return 'children' in node && (node.children as Nodes[]).some(child => needsRewriting(child, context))
}

/** A directive of ours, with the attributes that it needs, or a word behind a colon. */
export function isOwnDirective(node: Extract<Nodes, { attributes?: unknown; name: string }>): boolean {
  const attributes = node.attributes ?? {}
  if (node.type === 'textDirective' && node.children.length === 0 && Object.keys(attributes).length === 0)
    return true
  if (!OWN[node.type]?.includes(node.name)) return false
  return node.name !== 'spoiler' || Boolean(attributes.film)
}

function isMoved(url: string, { surroundings, body }: Context): boolean {
  const found = surroundings.linkOf(url)
  if (found !== null) return found !== url
  if (url.startsWith('/')) return body.dialect !== 'plain'
  return !/^(?:https?|mailto):/i.test(url) || addressFault(url) !== null
}
