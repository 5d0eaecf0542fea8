import type { Header } from '../header'
import type { SourcePicture } from '../sourceItem'
import { isRecord, textIn } from '../values'

const ADDRESSES = [
  'src',
  'url',
  'path',
  'image',
  'file',
  'filename',
  'feature',
  'overlay_image',
  'teaser',
  'cover',
  'thumbnail',
]

/** The picture of a text: an address, an object with one, or the first of a list, the rest of which stays a field. */
export function pictureIn(header: Header): SourcePicture | null {
  const written = header.take('image')
  const [first, ...others] = Array.isArray(written) ? written : [written]
  for (const [index, other] of others.entries()) header.giveBack(`image ${index + 2}`, other)
  const inside = isRecord(first) ? first : {}
  const key = ADDRESSES.find(one => textIn(inside[one]))
  const address = key ? textIn(inside[key]) : textIn(first)
  if (!address) {
    header.giveBack('image', first)
    return null
  }
  const alt = textIn(inside.alt) ?? header.read('imageAlt', textIn)
  const caption = textIn(inside.caption) ?? textIn(inside.legende) ?? header.read('imageCaption', textIn)
  const credit = textIn(inside.credit) ?? header.read('imageCredit', textIn)
  const told = new Set([key, 'alt', 'caption', 'legende', 'credit'])
  for (const [name, value] of Object.entries(inside))
    if (!told.has(name)) header.giveBack(`image.${name}`, value)
  return { address, ...(alt && { alt }), ...(caption && { caption }), ...(credit && { credit }) }
}
