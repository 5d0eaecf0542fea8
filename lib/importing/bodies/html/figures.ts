import type { Element } from 'hast'
import type { State } from 'hast-util-to-mdast'
import type { PhrasingContent, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Context } from '../context'
import { galleryOf } from '../gallery'
import { labelOfAddress, pageOfEmbed } from '../labels'
import { type BodyPicture, pictureBlock } from '../pictures'
import { phrasingOf } from '../tree/nodes'
import { attribute, elementsIn, firstElement, hasClass, pictureAddress, textOf } from './elements'
import { without } from './state'

const GALLERY =
  /(?:^|\s)(?:wp-block-gallery|blocks-gallery|gallery|kg-gallery-card|kg-gallery-container|tiled-gallery|wp-block-jetpack-(?:tiled-gallery|slideshow))(?:\s|$)/
const CREDIT = /(?:^|[\s_-])(?:credits?|copyright|photo-credit|image-credit|photographer|legal)(?:$|[\s_-])/i

export function isGallery(node: Element): boolean {
  return hasClass(node, GALLERY) && elementsIn(node, ({ tagName }) => tagName === 'img').length > 0
}

/** The pictures of a gallery, each with its caption, and what is written below them all. */
export function galleryElement(state: State, node: Element, context: Context): RootContent[] {
  const pictures: BodyPicture[] = []
  const taken = new Set<Element>()
  const figures = elementsIn(node, ({ tagName }) => /^(?:figure|dl|li)$/.test(tagName) || false)
  for (const figure of [...figures, node]) {
    const images = elementsIn(figure, ({ tagName }) => tagName === 'img').filter(image => !taken.has(image))
    const caption = figure === node ? null : captionOf(figure)
    for (const [index, image] of images.entries()) {
      taken.add(image)
      pictures.push(pictureOf(state, image, index === images.length - 1 ? caption : null))
    }
  }
  const own = node.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'figcaption',
  )
  const below = own && !figures.includes(own) ? phrasingOf(state.all(own) as RootContent[]) : []
  return [
    ...galleryOf(pictures, context),
    ...(plainText({ type: 'paragraph', children: below }).trim()
      ? [{ type: 'paragraph' as const, children: below }]
      : []),
  ]
}

/** A figure of one picture, with its caption; of anything else, its content and then its caption. */
export function figure(state: State, node: Element, context: Context): RootContent[] {
  if (isGallery(node)) return galleryElement(state, node, context)
  const bookmark = firstElement(node, one => hasClass(one, /kg-bookmark-container/))
  if (bookmark) return bookmarkLink(bookmark)
  const caption = firstElement(node, ({ tagName }) => tagName === 'figcaption')
  const images = elementsIn(node, ({ tagName }) => tagName === 'img')
  const others = firstElement(node, ({ tagName }) =>
    /^(?:table|blockquote|iframe|video|audio|pre|object|embed|p|ul|ol)$/.test(tagName),
  )
  if (images.length > 0 && !others) {
    return images.flatMap((image, index) =>
      pictureBlock(pictureOf(state, image, index === images.length - 1 ? caption : null), context),
    )
  }
  const embedded = /^\s*(https?:\/\/\S+)\s*$/.exec(
    node.children
      .filter(child => child !== caption)
      .map(child => textOf(child))
      .join(' '),
  )?.[1]
  const below = caption ? phrasingOf(state.all(caption) as RootContent[]) : []
  if (embedded) return [embedLink(embedded, below)]
  const content = state.toFlow(
    state.all({ ...node, children: node.children.filter(child => child !== caption) }) as RootContent[],
  ) as RootContent[]
  return [
    ...content,
    ...(plainText({ type: 'paragraph', children: below }).trim()
      ? [{ type: 'paragraph' as const, children: below }]
      : []),
  ]
}

/** A link to what a frame, a player or a service shows, in a paragraph of its own, called by its caption if it has one. */
export function embedLink(address: string, caption: PhrasingContent[] = []): RootContent {
  const url = pageOfEmbed(address)
  const label = plainText({ type: 'paragraph', children: caption }).trim() || labelOfAddress(url)
  return { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', value: label }] }] }
}

function pictureOf(state: State, image: Element, caption: Element | null): BodyPicture {
  const creditNode =
    caption &&
    firstElement(caption, one => hasClass(one, CREDIT) || one.tagName === 'cite' || one.tagName === 'small')
  const credit =
    creditNode && (hasClass(creditNode, CREDIT) || creditNode.tagName === 'cite') ? textOf(creditNode) : ''
  const words = caption ? (credit && creditNode ? without(caption, creditNode) : caption) : null
  return {
    address: pictureAddress(image),
    alt: attribute(image, 'alt'),
    ...(words && {
      caption: phrasingOf(state.all(words) as RootContent[]).filter(({ type }) => type !== 'break'),
    }),
    ...(credit && { credit: credit.replace(/^(?:cr[ée]dits?(?:\s+photos?)?|photos?)\s*:\s*/i, '') }),
  }
}

function captionOf(node: Element): Element | null {
  return firstElement(
    node,
    one =>
      one.tagName === 'figcaption' || hasClass(one, /(?:^|\s)(?:gallery-caption|wp-caption-text)(?:\s|$)/),
  )
}

function bookmarkLink(node: Element): RootContent[] {
  const title = firstElement(node, one => hasClass(one, /kg-bookmark-title/))
  const description = firstElement(node, one => hasClass(one, /kg-bookmark-description/))
  const label = textOf(title ?? node)
  const children: PhrasingContent[] = [
    { type: 'link', url: attribute(node, 'href'), children: [{ type: 'text', value: label }] },
  ]
  if (title && description) children.push({ type: 'text', value: ` : ${textOf(description)}` })
  return [{ type: 'paragraph', children }]
}
