import type { Code, Definition, Image, ImageReference, Link, Nodes, Paragraph, Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { addressFault } from '../text/addressFault'
import { lineAndColumn } from '../text/lineAndColumn'
import { firstInvisible } from '../typography/invisible'
import { complain } from './complain'
import { linkAdvice } from './linkAdvice'
import { MISTYPED, NO_LINK, SPACE_BEFORE_ADDRESS } from './mistyped'
import type { Records } from './records'
import { sanitizeSchema } from './sanitizeSchema'

const ONLY_COMMENTS = /^(?:<!--(?:(?!-->)[\s\S])*-->\s*)+$/

/**
 * Reports what would be lost or broken on the page: raw HTML, images without text, links that lead nowhere,
 * lines that were meant as directives and would be printed.
 */
export function guards(records: Records) {
  return (tree: Root, file: VFile): void => {
    const imageNames = new Set<string>()
    visit(tree, 'imageReference', node => {
      imageNames.add(node.identifier)
    })

    checkInvisible(tree)

    visit(tree, node => {
      switch (node.type) {
        case 'html':
          if (!ONLY_COMMENTS.test(node.value)) {
            complain(
              file,
              node,
              'raw-html',
              `« ${node.value.slice(0, 40)} » — Le HTML n’est pas publié.`,
              'Écrivez en Markdown, ou retirez la balise ; un chevron dans le texte s’écrit « \\< ».',
            )
          }
          break
        case 'paragraph':
          checkParagraph(node)
          break
        case 'text':
          checkText(node)
          break
        case 'code':
          checkIndented(node)
          break
        case 'image':
          checkAlternative(node)
          checkProtocol(node, sanitizeSchema.protocols?.src ?? [])
          break
        case 'imageReference':
          checkAlternative(node)
          break
        case 'definition':
          if (imageNames.has(node.identifier)) checkProtocol(node, sanitizeSchema.protocols?.src ?? [])
          else checkLink(node)
          break
        case 'link':
          checkLink(node)
          break
      }
    })

    /** A mark of writing direction would turn round what follows it, a space without width hide from search. */
    function checkInvisible(node: Root): void {
      const source = String(file)
      const found = firstInvisible(source)
      if (!found) return
      const place = lineAndColumn(source, found.at)
      complain(
        file,
        { ...node, position: { start: place, end: place } },
        'invisible-character',
        `Ce texte contient un caractère invisible (${found.name}).`,
        'Effacez ce passage et retapez-le au clavier.',
      )
    }

    /** `::: spoiler` and `:::spoiler {film=drive}` are text to remark-directive: what they hide would show. */
    function checkParagraph(node: Paragraph): void {
      const source = sourceOf(node)
      const address = SPACE_BEFORE_ADDRESS.exec(source)
      if (address) {
        complain(
          file,
          within(node, address.index),
          NO_LINK.rule,
          NO_LINK.message(address[0].slice(0, 40)),
          NO_LINK.hint,
        )
      }
      const found = /^[\s>]*(:{2,}.*)$/m.exec(source)
      const line = found?.[1]
      if (!found || !line) return
      complain(
        file,
        within(node, source.indexOf(line, found.index)),
        'malformed-directive',
        `« ${line.slice(0, 40)} » — Cette ligne commence comme une directive et n’en est pas une.`,
        /\{[^}]*$|=\s*"[^"]*\}?$/.test(line)
          ? 'Fermez les guillemets et l’accolade qui s’y ouvrent.'
          : 'Retirez les espaces avant le nom et les accolades, et fermez chaque bloc une seule fois.',
      )
    }

    /** What was meant as Markdown and is text would be printed with its signs. */
    function checkText(node: Text): void {
      const source = sourceOf(node)
      for (const { pattern, rule, message, hint } of MISTYPED) {
        const found = pattern.exec(source)
        if (found)
          complain(file, within(node, found.index), rule, message(found[0].trim().slice(0, 40)), hint)
      }
    }

    /** Four spaces make a text code, which shows everything: a spoiler too. */
    function checkIndented(node: Code): void {
      if (/^[`~>]/.test(sourceOf(node)) || !/:(?:::|spoiler)/.test(node.value)) return
      complain(
        file,
        node,
        'malformed-directive',
        'Cette directive est en retrait : elle serait imprimée, et ce qu’elle cache avec elle.',
        'Ramenez ces lignes au bord gauche.',
      )
    }

    function sourceOf(node: Nodes): string {
      return String(file).slice(node.position?.start.offset, node.position?.end.offset)
    }

    /** The place of what stands at an offset of a node’s source. */
    function within<N extends Nodes>(node: N, offset: number): N {
      if (!node.position) return node
      const place = lineAndColumn(String(file), (node.position.start.offset ?? 0) + offset)
      return { ...node, position: { start: place, end: place } }
    }

    function checkAlternative(node: Image | ImageReference): void {
      if (node.alt?.trim()) return
      complain(
        file,
        node,
        'missing-alt',
        'Cette image n’a pas de texte de remplacement.',
        'Écrivez ce qu’elle montre : ![Lino devant la R21](/images/…).',
      )
    }

    function checkLink(node: Link | Definition): void {
      checkProtocol(node, sanitizeSchema.protocols?.href ?? [])
      if (isOfThisMachine(node.url)) {
        complain(
          file,
          node,
          'local-address',
          `« ${node.url.slice(0, 40)} » — Cette adresse est celle de l’aperçu, sur votre machine.`,
          `Écrivez « ${node.url.replace(/^https?:\/\/[^/]*/, '') || '/'} ».`,
        )
      }
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
        complain(file, node, 'invalid-address', `« ${node.url.slice(0, 60)} » — ${fault.message}`, fault.hint)
        return
      }
      if (protocolOf(node.url) || node.url.startsWith('#')) return
      const path = node.url.replace(/[?#].*$/, '')
      const { paths, unreadable } = records
      if (paths.has(path) || unreadable.has(path.slice(1)) || unreadable.has(`pages${path}`)) return
      complain(file, node, 'broken-link', `« ${path} » — Aucune page à cette adresse.`, () =>
        linkAdvice(path, paths.keys()),
      )
    }

    /** Sanitising removes an address of any other protocol and leaves its text. */
    function checkProtocol(node: Link | Definition | Image, published: readonly string[]): void {
      const protocol = protocolOf(node.url)
      if (!protocol || published.includes(protocol)) return
      complain(
        file,
        node,
        'unpublished-protocol',
        `« ${node.url.slice(0, 40)} » — Une adresse en « ${protocol}: » n’est pas publiée.`,
        'Écrivez une adresse en « https: », ou retirez-la.',
      )
    }
  }
}

/** Whether an address is that of a preview on the editor's own machine, which nobody else can open. */
function isOfThisMachine(url: string): boolean {
  return /^https?:\/\/localhost(?=[:/]|$)/.test(url)
}

/** `https` of « https://… »; nothing for an address within the site. */
function protocolOf(url: string): string | undefined {
  return /^([a-z][a-z\d+.-]*):/i.exec(url)?.[1]?.toLowerCase()
}
