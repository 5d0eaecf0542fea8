import type { Image, PhrasingContent, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { isBlank } from '../../text/isBlank'
import { oneLine } from '../../text/oneLine'
import type { Context } from './context'
import { leaf, paragraph, text } from './tree/nodes'

/** A picture of a text as its engine shows it. */
export type BodyPicture = {
  address: string
  alt?: string
  caption?: PhrasingContent[]
  credit?: string
}

/** Who made a picture, as captions say it at their end or alone: « Photo : Paul Lens », « © Studio ». */
const CREDIT =
  /(?:^|[\s(.–—|-])((?:cr[ée]dits?(?:\s+photos?)?|photos?(?:graphies?)?(?:\s+(?:de|par|by))?|copyright|image)\s*:\s*|©\s*|\(c\)\s*|copyright\s+)([^()]{2,120}?)\)?\s*$/i

/**
 * A picture as a block: a figure where it has a caption or a credit, nothing where it was not taken. What no reader
 * of the site sees is a loss, its caption included.
 */
export function pictureBlock(picture: BodyPicture, context: Context): RootContent[] {
  const { surroundings, account } = context
  const src = surroundings.pictureOf(picture.address)
  const caption = picture.caption ?? []
  if (!src) {
    const words = plainText({ type: 'paragraph', children: caption })
    account.lose('image', picture.address || '(sans adresse)', words)
    if (words.trim()) account.lose('légende d’une image qui n’a pas été reprise', words)
    return []
  }
  const split = splitCredit(caption)
  account.leave(split.sign)
  const credit = picture.credit?.trim() || split.credit
  const legend = withoutOuterBlanks(split.caption)
  const plain = oneLine(plainText({ type: 'paragraph', children: legend }))
  const alt = alternative(picture, plain, context)
  const attributes = { src, alt: attributeText(alt) }
  if (credit) return [leaf('image', { ...attributes, credit: attributeText(credit) }, legend)]
  if (legend.every(node => node.type === 'text')) {
    const image: Image = { type: 'image', url: src, alt, ...(plain && { title: plain }) }
    context.taken.add(image)
    return [paragraph([image])]
  }
  return [leaf('image', attributes, legend)]
}

/** What a picture shows, for who does not see it: its own text, else its caption, else the words of its file. */
export function alternative({ address, alt }: BodyPicture, caption: string, { account }: Context): string {
  const own = oneLine(alt ?? '')
  if (!isBlank(own) && !isFileName(own)) return own
  if (!isBlank(caption)) {
    account.guess(`texte de remplacement : ${address}`, 'sa légende')
    return caption
  }
  const file =
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? ''
  const words = decoded(file)
    .replace(/\.[a-z\d]+$/i, '')
    .replace(/-\d+x\d+$|-scaled$/, '')
    .replace(/[-_+.]+/g, ' ')
    .trim()
  account.guess(`texte de remplacement : ${address}`, 'le nom de son fichier')
  return words && !/^[\d\s]*$/.test(words) ? words : 'Image'
}

/** A caption without the credit at its end, and that. */
function splitCredit(caption: PhrasingContent[]): {
  caption: PhrasingContent[]
  credit: string
  sign: string
} {
  const last = caption.at(-1)
  if (last?.type !== 'text') return { caption, credit: '', sign: '' }
  const found = CREDIT.exec(last.value)
  if (!found) return { caption, credit: '', sign: '' }
  const [whole, sign = '', who = ''] = found
  const before = last.value.slice(0, found.index + whole.indexOf(sign)).replace(/[\s(–—|-]+$/, '')
  const rest = before.trim() ? [text(before.trimEnd())] : []
  const credit = /^(?:©|\(c\)|copyright)/i.test(sign) ? `© ${who}` : who
  return { caption: [...caption.slice(0, -1), ...rest], credit: credit.trim(), sign }
}

function withoutOuterBlanks(nodes: PhrasingContent[]): PhrasingContent[] {
  const filled = nodes.filter(
    (node, index) =>
      node.type !== 'text' || (index > 0 && index < nodes.length - 1) || node.value.trim() !== '',
  )
  return filled.map((node, index) => {
    if (node.type !== 'text') return node
    const value = index === 0 ? node.value.trimStart() : node.value
    return { ...node, value: index === filled.length - 1 ? value.trimEnd() : value }
  })
}

/** A text as it may stand in an attribute of a directive: one line, no straight double quotes. */
export function attributeText(value: string): string {
  return oneLine(
    value
      .replace(/"([^"]*)"/g, '« $1 »')
      .replace(/["`]/g, '’')
      .replace(/[<>{}\\*_~]/g, ' '),
  )
    .replace(/ {2,}/g, ' ')
    .trim()
}

function isFileName(value: string): boolean {
  return /^[\w-]+\.(?:jpe?g|png|gif|webp|avif)$|^(?:img|dsc|dscn|image|photo|capture|screenshot)[-_ ]?\d+$/i.test(
    value,
  )
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
