import type { PhrasingContent } from 'mdast'
import { addressFault } from '../../../text/addressFault'
import { bareAddressLength } from '../../../text/bareAddress'
import type { Context } from '../context'
import { resolvedLink } from './resolvedLink'

/** What begins as an address in a text. */
const START =
  /(?<![\p{L}\p{N}@/.:_-])(?:(?:https?|ftps?|file):\/*(?=[^\s/])|www\.(?=\S)|mailto:(?=\S+@)|(?:localhost|127(?:\.\d+){1,3}|0\.0\.0\.0):\d{2,5})[^\s]*/giu

/** Addresses of a text as links; those that lead nowhere stay as code, which nothing makes a link of. */
export function withAddresses(value: string, context: Context): PhrasingContent[] {
  if (!/:\/|www\.|(?:https?|ftps?|file|mailto|localhost):|127\.|0\.0\.0\.0/i.test(value))
    return [{ type: 'text', value }]
  const parts: PhrasingContent[] = []
  let done = 0
  for (const { 0: found, index } of value.matchAll(START)) {
    const address = found.slice(0, bareAddressLength(found)).replace(/[([{]+$/, '')
    const url = /^www\./i.test(address) ? `http://${address}` : address
    if (index > done) parts.push({ type: 'text', value: value.slice(done, index) })
    done = index + address.length
    if (/^https?:\/\/[^\s.]+\.\S/i.test(url) && !addressFault(url)) {
      parts.push(
        ...resolvedLink({ type: 'link', url, children: [] }, [{ type: 'text', value: address }], context),
      )
    } else if (address !== '') {
      context.account.lose('adresse qui ne mène nulle part', address)
      parts.push({ type: 'inlineCode', value: address })
    }
  }
  if (done < value.length) parts.push({ type: 'text', value: value.slice(done) })
  return parts
}
