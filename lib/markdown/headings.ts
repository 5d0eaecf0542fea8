import GithubSlugger from 'github-slugger'
import type { Heading, Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { slugOf } from '../text/slug'
import { complain } from './complain'
import { spoiledBy } from './spoilerElement'

/** Ids that the body and the page around it give away: notes and their calls, quotations, spoilers, parts of the page. */
export const TAKEN =
  /^(?:(?:note|appel|citation|revelation)-\d|(?:contenu|verdict|lu-ailleurs|historique|suite-de-l-info|a-lire-aussi|le-fil|suite-du-fil|chiffres|cite-dans|notes-revisees)$)/

/** Gives every crosshead an id to link to, and keeps the order of levels: the page's h1 is its title. */
export function headings() {
  return (tree: Root, file: VFile): void => {
    const slugger = new GithubSlugger()
    const spoiled = new Set<Heading>()
    visit(tree, node => {
      if (spoiledBy(node)) visit(node, 'heading', heading => void spoiled.add(heading))
    })
    let level = 1
    visit(tree, 'heading', node => {
      if (node.depth === 1) {
        complain(
          file,
          node,
          'heading-level',
          'Un intertitre de premier niveau (« # ») double le titre de la page.',
          'Écrivez « ## ».',
        )
      } else if (node.depth > level + 1) {
        complain(
          file,
          node,
          'heading-level',
          `Cet intertitre saute un niveau : « ${'#'.repeat(node.depth)} » après « ${'#'.repeat(level)} ».`,
          `Écrivez « ${'#'.repeat(level + 1)} ».`,
        )
      }
      level = node.depth
      const words = (spoiled.has(node) ? '' : slugOf(openText(node))) || 'intertitre'
      const id = slugger.slug(TAKEN.test(words) ? `intertitre-${words}` : words)
      node.data = { ...node.data, hProperties: { id } }
    })
  }
}

/** The text that is read without opening anything: an id stands in addresses, which are shared. */
function openText(node: Nodes): string {
  if (spoiledBy(node)) return ''
  if ('children' in node) return node.children.map(openText).join('')
  if ('value' in node) return node.value
  return 'alt' in node ? (node.alt ?? '') : ''
}
