import type { Image, PhrasingContent, Root, RootContent } from 'mdast'
import type { LeafDirective } from 'mdast-util-directive'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { routes } from '../routes'
import { complain } from './complain'
import { checkForm, FORMS } from './directiveForms'
import { element } from './element'
import type { Records } from './records'

/** How a gallery is called for those who do not see that its pictures belong together. */
const GALLERY = 'Galerie d’images'

/**
 * Makes figures of pictures that say who made them or what they show: `::image[Légende]{src alt credit}`, a picture alone
 * in its paragraph that has a title, and `:::galerie` around several. They hold plain images, which images.ts measures.
 */
export function figures(records: Records) {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return undefined
      if (node.type === 'leafDirective' && node.name === 'image') {
        if (!checkForm(node, file)) return undefined
        parent.children[index] = (figureOf(node) ?? element('p', {}, [])) as never
        return SKIP
      }
      if (node.type === 'paragraph') {
        const [only, ...others] = node.children
        if (only?.type !== 'image' || others.length > 0 || !only.title) return undefined
        const caption = only.title
        only.title = null
        parent.children[index] = figure(only, [caption]) as never
        return SKIP
      }
      if (node.type === 'containerDirective' && node.name === 'galerie') {
        if (!checkForm(node, file)) return undefined
        checkGallery(node.children)
        const gallery = element(
          'div',
          { className: ['galerie'], role: 'group', ariaLabel: GALLERY },
          node.children,
        )
        parent.children[index] = gallery as never
        return index
      }
      return undefined
    })

    function figureOf(node: LeafDirective): RootContent | null {
      const { src, alt, credit } = node.attributes ?? {}
      if (!src) {
        complain(
          file,
          node,
          'incomplete-directive',
          'Cette image ne dit pas où elle est.',
          `Écrivez ${FORMS.image}.`,
        )
        return null
      }
      if (!alt) {
        complain(
          file,
          node,
          'missing-alt',
          'Cette image n’a pas de texte de remplacement.',
          'Écrivez ce qu’elle montre : alt="Lino devant la R21".',
        )
      }
      const image: Image = {
        type: 'image',
        url: src,
        alt: alt ?? '',
        ...(node.position && { position: node.position }),
      }
      const caption = node.children
      const tie = caption.length > 0 && credit ? [' – '] : []
      return figure(image, [...caption, ...tie, ...(credit ? [creditOf(credit)] : [])])
    }

    /** Somebody of the records by their page, anybody else as written. */
    function creditOf(credit: string): RootContent | string {
      const person = /^[a-z\d-]+$/.test(credit) ? records.people.get(credit) : undefined
      return person ? element('a', { href: routes.person(person.slug) }, [person.name]) : credit
    }

    /** A gallery is pictures: a text among them would be taken for one. */
    function checkGallery(children: readonly RootContent[]): void {
      const stray = children.find(child => !isPicture(child))
      if (!stray) return
      complain(
        file,
        stray,
        'incomplete-directive',
        'Une galerie ne contient que des images.',
        'Mettez ce texte au-dessus ou au-dessous d’elle, ou dans la légende d’une image.',
      )
    }
  }
}

function figure(image: Image, caption: readonly (RootContent | PhrasingContent | string)[]): RootContent {
  // Of the styles of the site, so that a page without a figure carries none for them.
  const under = element('figcaption', { className: ['label', 'mt-2', 'text-soft'] }, [...caption])
  return element('figure', {}, caption.length > 0 ? [image, under] : [image])
}

function isPicture(node: RootContent): boolean {
  if (node.type === 'leafDirective') return node.name === 'image'
  if (node.type !== 'paragraph') return node.type === 'html'
  return node.children.every(
    child => child.type === 'image' || (child.type === 'text' && child.value.trim() === ''),
  )
}
