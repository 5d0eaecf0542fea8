import { detached } from '../detached'
import type { SourceAuthor, SourceMedia, SourceSite } from '../sourceItem'
import { textOfHtml } from '../textOfHtml'
import type { ExportFile } from './exportFiles'
import { isDate, SiteClock } from './wxrDates'
import { childText, metaOf, type WxrNode, wxrNodes } from './wxrNodes'

/** What the texts of an export refer to, wherever in it that stands. */
export type Index = {
  site: SourceSite & { zone: string }
  authors: Map<string, SourceAuthor>
  /** By post id. */
  media: Map<string, SourceMedia>
  /** Blocks that several texts share (`<!-- wp:block {"ref":12} /-->`), by post id. */
  sharedBlocks: Map<string, string>
}

/** Reads all files once, and keeps of them what others name: some hundred bytes for a picture, nothing of the texts. */
export async function firstPass(files: readonly ExportFile[]): Promise<Index> {
  const clock = new SiteClock()
  const site: SourceSite = {}
  const index: Omit<Index, 'site'> = { authors: new Map(), media: new Map(), sharedBlocks: new Map() }
  for (const file of files) {
    for await (const part of wxrNodes(file)) {
      if (part.part === 'node') note(part.node, index, site, clock)
    }
  }
  return { ...index, site: { ...site, zone: clock.zone() } }
}

function note(node: WxrNode, index: Omit<Index, 'site'>, site: SourceSite, clock: SiteClock): void {
  const text = node.text.trim()
  if (node.name === 'title') site.title ??= textOfHtml(text)
  else if (node.name === 'link') site.address ??= text
  // The blog may lie in a folder of the site, and knows best itself.
  else if (node.name === 'wp:base_blog_url') site.address = text || site.address
  else if (node.name === 'language') site.language ??= text
  else if (node.name === 'wp:author') noteAuthor(node, index.authors)
  else if (node.name === 'item') noteItem(node, index, clock)
}

function noteAuthor(node: WxrNode, authors: Index['authors']): void {
  const key = childText(node, 'wp:author_login')
  const full = [childText(node, 'wp:author_first_name'), childText(node, 'wp:author_last_name')]
    .join(' ')
    .trim()
  const name = textOfHtml(childText(node, 'wp:author_display_name')) || full || key
  if (key) authors.set(key, { key, name })
}

function noteItem(node: WxrNode, index: Omit<Index, 'site'>, clock: SiteClock): void {
  const [local, gmt] = [childText(node, 'wp:post_date'), childText(node, 'wp:post_date_gmt')]
  if (isDate(local) && isDate(gmt)) clock.learn(local, gmt)
  const id = childText(node, 'wp:post_id')
  const type = childText(node, 'wp:post_type')
  if (type === 'attachment') {
    const media = mediaOf(node)
    if (media) index.media.set(id, detached(media))
  }
  if (type === 'wp_block') index.sharedBlocks.set(id, detached(childText(node, 'content:encoded')))
}

/** A picture or file of the library; null where the export does not say where it lies. */
export function mediaOf(node: WxrNode): SourceMedia | null {
  const address = childText(node, 'wp:attachment_url') || childText(node, 'guid')
  if (!address) return null
  const known = {
    title: textOfHtml(childText(node, 'title')),
    alt: textOfHtml(metaOf(node, '_wp_attachment_image_alt') ?? ''),
    caption: textOfHtml(childText(node, 'excerpt:encoded')),
    credit: creditOf(metaOf(node, '_wp_attachment_metadata') ?? ''),
  }
  const written = Object.fromEntries(Object.entries(known).filter(([, value]) => value))
  return { id: childText(node, 'wp:post_id'), address, ...written }
}

/** WordPress keeps the credit that a camera or an agency wrote into a photograph. */
function creditOf(metadata: string): string {
  const [, credit = ''] = /s:6:"credit";s:\d+:"([^"]*)"/.exec(metadata) ?? []
  return credit
}
