import type { Image, PhrasingContent, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Context } from './context'
import { asWritten } from './context'
import type { ShortcodeRule } from './conversion'
import { filmMention } from './films'
import type { ForeignTag } from './foreign/foreignTag'
import { filmNamedBy, proposedRule } from './foreign/proposedRule'
import { addressOfTag } from './foreign/tagAddress'
import { gallery } from './gallery'
import { labelOfAddress, pageOfEmbed } from './labels'
import { type BodyPicture, pictureBlock } from './pictures'
import { spoilerBlock, spoilerPhrase } from './spoilers'
import { isPhrasing, phrasingOf, text } from './tree/nodes'

/** How the content of a tag becomes nodes: as the text around it does. */
export type ReadContent = (content: string, context: Context) => RootContent[]

/** What a tag of another engine becomes, by the rules of the map, else by what its name says in wide use. */
export function expandTag(tag: ForeignTag, context: Context, read: ReadContent): RootContent[] {
  const { account, surroundings } = context
  const mapped = surroundings.shortcodes.get(tag.name)
  const rule: ShortcodeRule | null = mapped ?? proposedRule(tag)
  const written = asWritten(tag.opening, context)
  if (!mapped && rule)
    account.guess(`« ${tag.name} » → ${rule}`, 'ce que ce nom veut dire d’ordinaire : la carte n’en dit rien')
  const content = () => {
    if (tag.content === null) return []
    const nodes = read(tag.content, context)
    const [only] = nodes
    // Words of a line are part of it.
    return nodes.length === 1 &&
      only?.type === 'paragraph' &&
      !/<(?:p|div)\b|^\s*\n|\n\s*$/i.test(tag.content)
      ? only.children
      : nodes
  }
  switch (rule) {
    case 'texte':
      if (tag.content === null) account.lose(`balise « ${tag.name} »`, written)
      return content()
    case 'retirer':
      account.lose(
        `balise « ${tag.name} » retirée`,
        written,
        tag.content === null ? '' : asWritten(tag.content, context, true),
      )
      return []
    case 'lien':
      return link(tag, content(), written, context)
    case 'film':
      return film(tag, content(), context)
    case 'spoiler': {
      const children = content()
      return children.length > 0 && children.every(isPhrasing)
        ? spoilerPhrase(children as PhrasingContent[], context)
        : spoilerBlock(children, context)
    }
    case 'image':
      return picture(tag, content(), context)
    case 'galerie':
      return gallery(tag, content(), written, context)
    case 'note':
      return note(tag, content(), written, context)
    case 'code':
      return [
        {
          type: 'code',
          value:
            (tag.content === null ? '' : asWritten(tag.content, context)).replace(/^\n|\s+$/g, '') || written,
        },
      ]
    case null:
      return unknown(tag, content(), written, context)
  }
}

/** Nothing is printed raw: the marks stay as code, for somebody to say what becomes of them. */
function unknown(tag: ForeignTag, children: RootContent[], written: string, context: Context): RootContent[] {
  context.account.lose(`balise inconnue « ${tag.name} »`, written)
  context.account.lookAt(`La balise « ${tag.name} » n’est pas dans la carte : elle est restée comme du code.`)
  const code = (value: string): PhrasingContent => ({
    type: 'inlineCode',
    value: value.replace(/\s+/g, ' ').trim(),
  })
  if (tag.content === null) return [code(written)]
  const closing = asWritten(tag.closing, context)
  return children.every(isPhrasing)
    ? [code(written), text(' '), ...children, text(' '), code(closing)]
    : [
        { type: 'paragraph', children: [code(written)] },
        ...children,
        { type: 'paragraph', children: [code(closing)] },
      ]
}

function link(tag: ForeignTag, children: RootContent[], written: string, context: Context): RootContent[] {
  const words = plainText({ type: 'root', children }).trim()
  const isAddress = /^(?:https?:)?\/\/\S+$/.test(words)
  const addresses = [...addressOfTag(tag), ...(isAddress ? [words] : [])]
  const [address] = addresses
  if (!address) {
    if (children.length > 0) {
      account(tag, written, context)
      return children
    }
    account(tag, written, context)
    return []
  }
  const url = pageOfEmbed(address)
  const given =
    tag.named.get('title') ??
    tag.named.get('caption') ??
    tag.named.get('text') ??
    tag.named.get('label') ??
    ''
  const label = isAddress || !words ? [text(given.trim() || labelOfAddress(url))] : phrasingOf(children)
  return [{ type: 'link', url, children: label as never }]
}

function account(tag: ForeignTag, written: string, context: Context): void {
  context.account.lose(`balise « ${tag.name} » sans adresse`, written)
}

function film(tag: ForeignTag, children: RootContent[], context: Context): RootContent[] {
  const { named, positional } = tag
  const first = (...names: string[]) => names.map(name => named.get(name)?.trim()).find(value => value)
  const both = filmNamedBy(tag)
  const given =
    first('title', 'titre', 'name', 'film', 'nom', 'label', 'text', 'movie') ??
    positional.find(value => /\p{L}/u.test(value) && !/^tt\d+$/.test(value))
  const id =
    first('imdb', 'imdb_id', 'imdbid', 'tmdb', 'id') ?? positional.find(value => /^tt\d{5,}$/.test(value))
  const year = both?.year ?? Number(first('year', 'annee', 'année'))
  const title = both?.title ?? given ?? plainText({ type: 'root', children }).trim()
  const shown = children.length > 0 ? phrasingOf(children) : title ? [text(title)] : []
  if (shown.length === 0) {
    context.account.lose(`film d’une balise « ${tag.name} » sans titre`, asWritten(tag.opening, context))
    return []
  }
  return filmMention(
    { ...(title && { title }), ...(year > 0 && { year }), ...(id && { id }) },
    shown,
    context,
  )
}

function picture(tag: ForeignTag, children: RootContent[], context: Context): RootContent[] {
  const images: Image[] = []
  const rest = phrasingOf(children).filter(node => {
    const image =
      node.type === 'image'
        ? node
        : node.type === 'link'
          ? node.children.find(child => child.type === 'image')
          : undefined
    if (image?.type === 'image') images.push(image)
    return !image
  })
  const { named, positional } = tag
  const own = named.get('caption') ?? named.get('legend') ?? named.get('legende')
  const caption: PhrasingContent[] = own ? [text(own)] : rest
  const credit =
    named.get('attr') ?? named.get('credit') ?? named.get('copyright') ?? named.get('source') ?? ''
  const alt = named.get('alt')
  const [first, ...others] = images
  if (first) {
    return [
      ...pictureBlock(
        { address: first.url, alt: first.alt ?? '', caption: trimmed(caption), credit },
        context,
      ),
      ...others.flatMap(({ url, alt: other }) => pictureBlock({ address: url, alt: other ?? '' }, context)),
    ]
  }
  const media = context.surroundings.mediaOf(named.get('id') ?? '')
  const address =
    named.get('src') ??
    named.get('url') ??
    named.get('file') ??
    named.get('path') ??
    media?.address ??
    positional[0]
  if (!address) {
    context.account.lose(`balise « ${tag.name} » sans image`, asWritten(tag.opening, context))
    return children
  }
  const given: BodyPicture = {
    address,
    alt: alt ?? positional[1] ?? media?.alt ?? named.get('title') ?? '',
    caption: trimmed(caption),
    credit: credit || media?.credit || '',
  }
  return pictureBlock(given, context)
}

function note(tag: ForeignTag, children: RootContent[], written: string, context: Context): RootContent[] {
  if (children.length === 0) {
    context.account.lose(`balise « ${tag.name} »`, written)
    return []
  }
  const identifier = `n${context.held.length}-${context.notes.length + 1}`
  const inner = children.every(isPhrasing)
    ? [{ type: 'paragraph' as const, children: children as PhrasingContent[] }]
    : children
  context.notes.push({ type: 'footnoteDefinition', identifier, label: identifier, children: inner as never })
  return [{ type: 'footnoteReference', identifier, label: identifier }]
}

function trimmed(children: PhrasingContent[]): PhrasingContent[] {
  const result = children.filter(node => node.type !== 'break')
  while (result[0]?.type === 'text' && !result[0].value.trim()) result.shift()
  while (true) {
    const last = result.at(-1)
    if (last?.type !== 'text' || last.value.trim()) break
    result.pop()
  }
  return result
}
