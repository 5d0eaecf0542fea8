import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { parsedUrl } from '../../parsedUrl.mjs'
import type { SourceBody } from '../sources/sourceItem'
import { newAccount } from './account'
import { cleanText } from './cleanText'
import { asWritten, type Context } from './context'
import type { ShortcodeRule, Surroundings } from './conversion'
import type { ForeignTag } from './foreign/foreignTag'
import { holdTags } from './foreign/holdTags'
import { filmNamedBy, proposedRule } from './foreign/proposedRule'
import { addressOfTag } from './foreign/tagAddress'
import { attribute, pictureAddress, textOf } from './html/elements'
import { filmIdOf } from './html/filmIdOf'
import { asHtml, parseForeign } from './markdown/readers'
import { resolveReferences } from './markdown/resolved'
import { refusal } from './refusal'

/** A tag of another engine in a text: `rule` is what its name says in wide use, null where nobody can tell. */
export type TagMention = {
  name: string
  form: ForeignTag['form']
  /** How often the text has it. */
  count: number
  sample: string
  rule: ShortcodeRule | null
}

/** A film that a text names by a tag or an element that holds its title, its year or its identifier. */
export type FilmMention = { title?: string; year?: number; id?: string; by: string }

/** What stands in a text that the map of an import has to know of. Tags once each, all else as often as it stands there. */
export type Mentions = {
  tags: TagMention[]
  /** Addresses as the text writes them, and the ids of media that galleries name. */
  pictures: string[]
  links: string[]
  media: string[]
  /** Of the addresses of pictures: from where they would be fetched. */
  hosts: string[]
  films: FilmMention[]
}

/** How often a text is read again for tags within tags. */
const MOST_DEEP = 12

/** Without any of these a text mentions nothing, and need not be parsed: elements, links, tags, addresses. */
const SIGN = /[<[{@]|:\/\/|www\./i

/** The names of the map are not asked: a tag is found by its form, or by a name in wide use. */
const NOTHING: Surroundings = {
  linkOf: () => null,
  pictureOf: () => null,
  mediaOf: () => null,
  filmOf: () => null,
  shortcodes: new Map(),
  film: null,
}

/** What a text mentions; of one that the conversion refuses, nothing. */
export function mentionsIn(body: SourceBody): Mentions {
  const mentions: Mentions = { tags: [], pictures: [], links: [], media: [], hosts: [], films: [] }
  if (!SIGN.test(body.text) || refusal(body.text)) return mentions
  const context: Context = {
    ...{ body, surroundings: NOTHING, account: newAccount(), held: [], notes: [], depth: 0 },
    ...{ linked: new Set(), taken: new WeakSet(), kept: new WeakSet() },
  }
  const text = holdTags(cleanText(body.text, context.account), context)
  lookAtHtml(htmlOf(text, context), mentions)
  let budget = text.length * MOST_DEEP
  // What a tag encloses may set more aside, at the end of the list.
  for (const part of context.held) {
    if (!('form' in part)) continue
    lookAtTag(part, context, mentions)
    budget -= part.content?.length ?? 0
    if (part.content === null || budget < 0) continue
    lookAtHtml(htmlOf(holdTags(part.content, context), context), mentions)
  }
  for (const address of mentions.pictures) {
    const host = parsedUrl(address.startsWith('//') ? `https:${address}` : address)?.hostname
    if (host) mentions.hosts.push(host)
  }
  return mentions
}

function htmlOf(text: string, context: Context): string {
  if (context.body.format === 'html') return text
  const root = parseForeign(text, context.body.dialect === 'plain')
  resolveReferences(root)
  return asHtml(root.children)
}

function lookAtHtml(html: string, mentions: Mentions): void {
  visit(fromHtml(html, { fragment: true }), 'element', node => {
    const id = filmIdOf(node)
    if (id) {
      const title = textOf(node)
      mentions.films.push({ id, ...(title && { title }), by: node.tagName })
    }
    if (node.tagName === 'img') mentions.pictures.push(pictureAddress(node))
    const href = node.tagName === 'a' ? attribute(node, 'href') : ''
    if (href && !href.startsWith('#')) mentions.links.push(href)
  })
}

/** A tag and what it gives itself: its picture, its address, its film. */
function lookAtTag(tag: ForeignTag, context: Context, mentions: Mentions): void {
  const rule = proposedRule(tag)
  const known = mentions.tags.find(({ name }) => name === tag.name)
  if (known) known.count += 1
  else {
    const sample = asWritten(tag.opening, context).slice(0, 80)
    mentions.tags.push({ name: tag.name, form: tag.form, count: 1, sample, rule })
  }
  const film = filmNamedBy(tag)
  if (film) mentions.films.push({ ...film, by: tag.name })
  if (rule === 'galerie') {
    const ids = (tag.named.get('ids') ?? tag.named.get('include') ?? tag.positional.join(',')).split(/[\s,]+/)
    mentions.media.push(...ids.filter(id => id !== ''))
  }
  for (const value of [...tag.named.values(), ...tag.positional]) {
    if (/\.(?:jpe?g|png|gif|webp|avif|tiff?|heic)(?:[?#]\S*)?$/i.test(value) && !/\s/.test(value))
      mentions.pictures.push(value)
  }
  if (rule === 'lien') mentions.links.push(...addressOfTag(tag))
}
