import type { Link, PhrasingContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { addressFault } from '../../../text/addressFault'
import { isBlank } from '../../../text/isBlank'
import type { Context } from '../context'

const PUBLISHED = /^(?:https?|mailto|xmpp|irc|ircs):/i
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?)(?:[?#].*)?$/i

/** A link with the address that it has now; its text alone where the address leads nobody anywhere. */
export function resolvedLink(link: Link, children: PhrasingContent[], context: Context): PhrasingContent[] {
  const { account, surroundings, taken } = context
  const written = link.url.trim()
  const shown = plainText({ type: 'paragraph', children })
  const picture = children.find(child => child.type === 'image')
  if (children.length === 0 || (isBlank(shown) && !picture)) {
    if (written && !written.startsWith('#')) account.lose('lien sans texte', written)
    return children
  }
  const calls = children.some(child => child.type === 'footnoteReference')
  if (taken.has(link) && !calls) return [{ ...link, children }]
  if (calls || (picture && (PICTURE.test(written) || !/^https?:/i.test(written)))) return children
  const found = surroundings.linkOf(written)
  const url = found ?? whole(written)
  const isForeignPath = found === null && url.startsWith('/') && context.body.dialect !== 'plain'
  const fault = isForeignPath ? 'vers une page de l’ancien site' : unusable(url)
  if (fault) {
    account.lose(`lien ${fault}`, `${shown} → ${written}`)
    // As text an address would be a link again.
    return children.map(child =>
      child.type === 'text' && /^(?:https?:|www\.)\S+$/i.test(child.value)
        ? { type: 'inlineCode', value: child.value }
        : child,
    )
  }
  const resolved: Link = { type: 'link', url, children: children as Link['children'] }
  taken.add(resolved)
  return [resolved]
}

function whole(address: string): string {
  return /^\/\/[^/]/.test(address) ? `https:${address}` : address
}

/** Why an address cannot be followed on the page of an article; null when it can. */
function unusable(url: string): string | null {
  if (!url) return 'sans adresse'
  if (url.startsWith('#')) return 'vers un endroit de la même page'
  if (url.startsWith('/')) return url.startsWith('//') ? 'sans protocole' : null
  if (!/^[a-z][a-z\d+.-]*:/i.test(url)) return 'vers une page de l’ancien site'
  if (!PUBLISHED.test(url)) return 'dont le protocole n’est pas publié'
  return addressFault(url) ? 'dont l’adresse est fautive' : null
}
