import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { didYouMean } from '../content/suggest'
import { complain } from './complain'
import type { Records } from './records'

/** Reports what would be lost or broken on the page: raw HTML, images without text, dead internal links. */
export function guards(records: Records) {
  return (tree: Root, file: VFile): void => {
    visit(tree, node => {
      if (node.type === 'html' && !/^<!--[\s\S]*-->$/.test(node.value.trim())) {
        complain(
          file,
          node,
          `« ${node.value.slice(0, 40)} » — Le HTML n’est pas publié.`,
          'Écrivez en Markdown, ou retirez la balise ; un chevron dans le texte s’écrit « \\< ».',
        )
      }
      if (node.type === 'image' && !node.alt) {
        complain(
          file,
          node,
          'Cette image n’a pas de texte de remplacement.',
          'Écrivez ce qu’elle montre : ![Lino devant la R21](/images/…).',
        )
      }
      if ((node.type === 'link' || node.type === 'definition') && node.url.startsWith('/')) {
        const path = node.url.replace(/[?#].*$/, '')
        if (!records.paths.has(path) && !records.unreadable.has(path.slice(1))) {
          complain(
            file,
            node,
            `« ${path} » — Aucune page à cette adresse.`,
            didYouMean(path, records.paths, 'Corrigez le lien ou retirez-le.'),
          )
        }
      }
    })
  }
}
