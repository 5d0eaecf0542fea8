import type { Definition, Image, ImageReference, Link, Paragraph, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { didYouMean } from '../content/suggest'
import { firstInvisible } from '../typography/invisible'
import { complain } from './complain'
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
              `« ${node.value.slice(0, 40)} » — Le HTML n’est pas publié.`,
              'Écrivez en Markdown, ou retirez la balise ; un chevron dans le texte s’écrit « \\< ».',
            )
          }
          break
        case 'paragraph':
          checkColons(node)
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
      const before = source.slice(0, found.at).split('\n')
      const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
      complain(
        file,
        { ...node, position: { start: place, end: place } },
        `Ce texte contient un caractère invisible (${found.name}).`,
        'Effacez ce passage et retapez-le au clavier.',
      )
    }

    /** `::: spoiler` and `:::spoiler {film=drive}` are text to remark-directive: what they hide would show. */
    function checkColons(node: Paragraph): void {
      const source = String(file).slice(node.position?.start.offset, node.position?.end.offset)
      const line = /^[\s>]*(:{2,}.*)$/m.exec(source)?.[1]
      if (!line) return
      complain(
        file,
        node,
        `« ${line.slice(0, 40)} » — Cette ligne commence comme une directive et n’en est pas une.`,
        'Retirez les espaces avant le nom et les accolades, et fermez chaque bloc une seule fois.',
      )
    }

    function checkAlternative(node: Image | ImageReference): void {
      if (node.alt?.trim()) return
      complain(
        file,
        node,
        'Cette image n’a pas de texte de remplacement.',
        'Écrivez ce qu’elle montre : ![Lino devant la R21](/images/…).',
      )
    }

    function checkLink(node: Link | Definition): void {
      checkProtocol(node, sanitizeSchema.protocols?.href ?? [])
      if (protocolOf(node.url) || node.url.startsWith('#')) return
      const path = node.url.replace(/[?#].*$/, '')
      const { paths, unreadable } = records
      if (paths.has(path) || unreadable.has(path.slice(1)) || unreadable.has(`pages${path}`)) return
      complain(file, node, `« ${path} » — Aucune page à cette adresse.`, adviceFor(path, paths.keys()))
    }

    /** Sanitising removes an address of any other protocol and leaves its text. */
    function checkProtocol(node: Link | Definition | Image, published: readonly string[]): void {
      const protocol = protocolOf(node.url)
      if (!protocol || published.includes(protocol)) return
      complain(
        file,
        node,
        `« ${node.url.slice(0, 40)} » — Une adresse en « ${protocol}: » n’est pas publiée.`,
        'Écrivez une adresse en « https: », ou retirez-la.',
      )
    }
  }
}

/** « aka.md » may be meant for « /critiques/aka »: links name pages, not files. */
function adviceFor(path: string, known: Iterable<string>): string {
  const name = path.replace(/^(?:\.{0,2}\/)*/, '').replace(/\.md$/, '')
  const paths = [...known]
  const sameEnd = path.startsWith('/') ? undefined : paths.find(one => one.endsWith(`/${name}`))
  return sameEnd
    ? `Vouliez-vous dire « ${sameEnd} » ?`
    : didYouMean(`/${name}`, paths, 'Corrigez le lien ou retirez-le.')
}

/** `https` of « https://… »; nothing for an address within the site. */
function protocolOf(url: string): string | undefined {
  return /^([a-z][a-z\d+.-]*):/i.exec(url)?.[1]?.toLowerCase()
}
