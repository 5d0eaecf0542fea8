import type { Image, ImageReference, Paragraph, Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { isBlank } from '../text/isBlank'
import { lineAndColumn } from '../text/lineAndColumn'
import { firstInvisible } from '../typography/invisible'
import { MISTYPED, NO_LINK, SPACE_BEFORE_ADDRESS } from './accidents/mistyped'
import { complain } from './complain'
import { placeWithin, sourceAt } from './placeWithin'

const ONLY_COMMENTS = /^(?:<!--(?:(?!-->)[\s\S])*-->\s*)+$/

/**
 * Reports what would be lost or broken on the page: raw HTML, images without text, lines that were meant as directives and would be printed.
 */
export function guards() {
  return (tree: Root, file: VFile): void => {
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
        case 'image':
        case 'imageReference':
          checkAlternative(node)
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
      const source = sourceAt(node, file)
      const address = SPACE_BEFORE_ADDRESS.exec(source)
      if (address) {
        complain(
          file,
          placeWithin(node, address.index, file),
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
        placeWithin(node, source.indexOf(line, found.index), file),
        'malformed-directive',
        `« ${line.slice(0, 40)} » — Cette ligne commence comme une directive et n’en est pas une.`,
        /\{[^}]*$|=\s*"[^"]*\}?$/.test(line)
          ? 'Fermez les guillemets et l’accolade qui s’y ouvrent.'
          : 'Retirez les espaces avant le nom et les accolades, et fermez chaque bloc une seule fois.',
      )
    }

    /** What was meant as Markdown and is text would be printed with its signs. */
    function checkText(node: Text): void {
      const source = sourceAt(node, file)
      for (const { pattern, rule, message, hint } of MISTYPED) {
        const found = pattern.exec(source)
        if (found)
          complain(
            file,
            placeWithin(node, found.index, file),
            rule,
            message(found[0].trim().slice(0, 40)),
            hint,
          )
      }
    }

    function checkAlternative(node: Image | ImageReference): void {
      if (!isBlank(node.alt ?? '')) return
      complain(
        file,
        node,
        'missing-alt',
        'Cette image n’a pas de texte de remplacement.',
        'Écrivez ce qu’elle montre : ![Lino devant la R21](/images/…).',
      )
    }
  }
}
