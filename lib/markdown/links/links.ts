import type { Definition, Image, Link, Nodes, Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { addressFault } from '../../text/addressFault'
import { bareAddresses, bareAddressLength } from '../../text/bareAddress'
import { complain } from '../complain'
import { isDirective } from '../directiveForms'
import { placeWithin } from '../placeWithin'
import type { Records } from '../records'
import { sanitizeSchema } from '../sanitizeSchema'
import { linkAdvice } from './linkAdvice'

/** What begins as an address of the web or of mail and that Markdown takes for text. */
const NO_ADDRESS =
  /(?<![\p{L}\p{N}@/.:-])(?:(?:https?|ftps?|file):(?:\/+(?!\/)(?=[^\s»”’"'),.;*_])|(?=[\p{L}\d]\S*[./]))|mailto:(?=\S+@))\S*/iu
/** The machine itself, as it is typed without a scheme: a port makes it an address. */
const OWN_MACHINE = /(?<![\w./-])(?:localhost|127(?:\.\d+){1,3}|0\.0\.0\.0):\d{2,5}\b\S*/i
/** How far behind the beginning of a text node its address may reach into the next. */
const MOST_SHOWN = 60

/**
 * Reports addresses that readers could not follow: of links, definitions and pictures, of what is text although it
 * begins as an address, and those of the editor's own machine in the attributes of directives.
 */
export function links(records: Records) {
  return (tree: Root, file: VFile): void => {
    const linked = new Set<string>()
    const shown = new Set<string>()
    visit(tree, node => {
      if (node.type === 'imageReference') shown.add(node.identifier)
      else if (node.type === 'linkReference') linked.add(node.identifier)
    })

    visit(tree, (node, _, parent) => {
      switch (node.type) {
        case 'link':
          checkLink(node)
          break
        case 'definition':
          if (shown.has(node.identifier)) checkProtocol(node, sanitizeSchema.protocols?.src ?? [])
          if (!shown.has(node.identifier) || linked.has(node.identifier)) checkLink(node)
          break
        case 'image':
          checkProtocol(node, sanitizeSchema.protocols?.src ?? [])
          break
        case 'text':
          if (parent?.type !== 'link') checkText(node)
          break
        default:
          checkAttributes(node)
      }
    })

    function checkLink(node: Link | Definition): void {
      if (node.url === '') {
        complain(
          file,
          node,
          'empty-link',
          'Ce lien n’a pas d’adresse.',
          'Écrivez-la entre les parenthèses, ou retirez le lien.',
        )
        return
      }
      const fault = addressFault(node.url)
      if (fault) {
        const rule = fault.isLocal ? 'local-address' : 'invalid-address'
        complain(file, node, rule, `« ${node.url.slice(0, 60)} » — ${fault.message}`, fault.hint)
        return
      }
      if (checkProtocol(node, sanitizeSchema.protocols?.href ?? [])) return
      if (protocolOf(node.url) || node.url.startsWith('#')) return
      const path = node.url.replace(/[?#].*$/, '')
      const { paths, unreadable } = records
      if (paths.has(path) || unreadable.has(path.slice(1)) || unreadable.has(`pages${path}`)) return
      complain(file, node, 'broken-link', `« ${path} » — Aucune page à cette adresse.`, () =>
        linkAdvice(path, paths.keys()),
      )
    }

    /** Sanitising removes an address of any other protocol and leaves its text. True when it was reported. */
    function checkProtocol(node: Link | Definition | Image, published: readonly string[]): boolean {
      const protocol = protocolOf(node.url)
      if (!protocol || published.includes(protocol)) return false
      complain(
        file,
        node,
        'unpublished-protocol',
        `« ${node.url.slice(0, 40)} » — Une adresse en « ${protocol}: » n’est pas publiée.`,
        'Écrivez une adresse en « https: », ou retirez-la.',
      )
      return true
    }

    function checkText(node: Text): void {
      const start = node.position?.start.offset
      const end = node.position?.end.offset
      if (start === undefined || end === undefined) return
      const source = String(file).slice(start, end + MOST_SHOWN)
      for (const pattern of [NO_ADDRESS, OWN_MACHINE]) {
        const found = pattern.exec(source)
        // What begins behind the node is another one's.
        if (!found || found.index >= end - start) continue
        const whole = found[0].slice(0, MOST_SHOWN)
        const address = whole.slice(0, bareAddressLength(whole)) || whole
        const fault = addressFault(address)
        complain(
          file,
          placeWithin(node, found.index, file),
          fault?.isLocal ? 'local-address' : 'invalid-address',
          `« ${address} » — ${fault?.message ?? 'Cette adresse n’est pas un lien : elle serait imprimée.'}`,
          fault?.hint ?? `Écrivez « <${address}> », ou un texte et son adresse : [le site](${address}).`,
        )
        return
      }
    }

    /** What an attribute holds is printed: an address there leads nobody anywhere, but it may name this machine. */
    function checkAttributes(node: Nodes): void {
      if (!isDirective(node)) return
      for (const value of Object.values(node.attributes ?? {})) {
        for (const { address } of bareAddresses(value ?? '')) {
          const fault = addressFault(address)
          if (fault?.isLocal)
            complain(file, node, 'local-address', `« ${address} » — ${fault.message}`, fault.hint)
        }
      }
    }
  }
}

/** `https` of « https://… »; nothing for an address within the site. */
function protocolOf(url: string): string | undefined {
  return /^([a-z][a-z\d+.-]*):/i.exec(url)?.[1]?.toLowerCase()
}
