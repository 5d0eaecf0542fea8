import GithubSlugger from 'github-slugger'
import type { Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { slugOf } from '../content/slug'
import { complain } from './complain'

/** Gives every crosshead an id to link to, and keeps the order of levels: the page's h1 is its title. */
export function headings() {
  return (tree: Root, file: VFile): void => {
    const slugger = new GithubSlugger()
    let level = 1
    visit(tree, 'heading', node => {
      if (node.depth === 1) {
        complain(
          file,
          node,
          'Un intertitre de premier niveau (« # ») double le titre de la page.',
          'Écrivez « ## ».',
        )
      } else if (node.depth > level + 1) {
        complain(
          file,
          node,
          `Cet intertitre saute un niveau : « ${'#'.repeat(node.depth)} » après « ${'#'.repeat(level)} ».`,
          `Écrivez « ${'#'.repeat(level + 1)} ».`,
        )
      }
      level = node.depth
      const id = slugger.slug(slugOf(plainText(node)) || 'intertitre')
      node.data = { ...node.data, hProperties: { id } }
    })
  }
}
