import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { imageSizeOf } from '../disk/imageSizeOf'
import { oneLine } from '../text/oneLine'
import { complain } from './complain'

/** The widths of next.config.ts that a picture in the text column needs, on plain and on dense screens. */
const WIDTHS = [400, 640, 828, 1280]
const SIZES = '(width >= 40rem) 36rem, calc(100vw - 2rem)'

/**
 * Gives the pictures of a body their place before they load: measured, lazy, in the width that the screen
 * needs. Only pictures below `public/images` are shown: nothing is asked of other sites.
 *
 * @param publicFolder absolute
 */
export function images(publicFolder: string) {
  return (tree: Root, file: VFile): void => {
    resolveReferences(tree)
    visit(tree, 'image', (node, index, parent) => {
      node.alt &&= oneLine(node.alt)
      // An address that sanitising removes has been reported with the links (guards.ts).
      if (/^(?!https?:)[a-z][a-z\d+.-]*:/i.test(node.url)) return
      if (!/^\/images\/[\w./-]+$/.test(node.url) || node.url.includes('..')) {
        complain(
          file,
          node,
          'misplaced-image',
          `« ${node.url} » — Une image se range dans public/images.`,
          'Écrivez ![ce qu’elle montre](/images/nom.jpg).',
        )
        // Were it shown all the same, no reader’s browser would call another site.
        if (parent && index !== undefined) parent.children[index] = { type: 'text', value: node.alt ?? '' }
        return
      }
      const size = imageSizeOf(publicFolder, node.url)
      if (!size) {
        complain(
          file,
          node,
          'missing-image',
          `« ${node.url} » — Cette image n’existe pas, ou n’est pas une image.`,
          `Déposez-la dans public${node.url}.`,
        )
        return
      }
      const variant = (width: number) => `/_next/image?url=${encodeURIComponent(node.url)}&w=${width}&q=75`
      node.data = {
        hProperties: {
          width: size.width,
          height: size.height,
          loading: 'lazy',
          decoding: 'async',
          sizes: SIZES,
          srcSet: WIDTHS.map(width => `${variant(width)} ${width}w`).join(', '),
        },
      }
    })
  }
}

/** `![alt][name]` with its `[name]: /images/…` elsewhere becomes the picture it stands for. */
function resolveReferences(tree: Root): void {
  const definitions = new Map<string, string>()
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!definitions.has(identifier)) definitions.set(identifier, url)
  })
  visit(tree, 'imageReference', (node, index, parent) => {
    const url = definitions.get(node.identifier)
    if (!parent || index === undefined || url === undefined) return
    parent.children[index] = { type: 'image', url, alt: node.alt ?? null, position: node.position }
  })
}
