import type { RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Context } from './context'
import type { ForeignTag } from './foreign/foreignTag'
import { type BodyPicture, pictureBlock } from './pictures'
import { block, text } from './tree/nodes'

/** The pictures that a gallery names by their ids or holds in itself. */
export function gallery(
  tag: ForeignTag,
  children: RootContent[],
  written: string,
  context: Context,
): RootContent[] {
  const ids = (tag.named.get('ids') ?? tag.named.get('include') ?? tag.positional.join(','))
    .split(/[\s,]+/)
    .filter(Boolean)
  const pictures: BodyPicture[] = []
  for (const id of ids) {
    const media = context.surroundings.mediaOf(id)
    if (!media) {
      context.account.lose('image d’une galerie', `${written} ${id}`)
      continue
    }
    const { address, alt = '', caption, credit = '' } = media
    pictures.push({ address, alt, credit, ...(caption && { caption: [text(plainCaption(caption))] }) })
  }
  const images = picturesIn(children)
  if (pictures.length + images.length === 0) {
    if (ids.length === 0) context.account.lose(`galerie « ${tag.name} » sans images`, written)
    return children
  }
  return galleryOf([...pictures, ...images], context)
}

/** Several pictures as a gallery, one as itself. */
export function galleryOf(pictures: readonly BodyPicture[], context: Context): RootContent[] {
  const blocks = pictures.flatMap(picture => pictureBlock(picture, context))
  return blocks.length > 1 ? [block('galerie', {}, blocks)] : blocks
}

function picturesIn(nodes: readonly RootContent[]): BodyPicture[] {
  return nodes.flatMap((node): BodyPicture[] => {
    if (node.type === 'image') return [{ address: node.url, alt: node.alt ?? '' }]
    return 'children' in node ? picturesIn(node.children as RootContent[]) : []
  })
}

/** Captions of a media library may hold HTML, of which a caption beside them keeps the text. */
function plainCaption(caption: string): string {
  return plainText({ type: 'text', value: caption.replace(/<[^<>]{0,500}>/g, '') })
}
