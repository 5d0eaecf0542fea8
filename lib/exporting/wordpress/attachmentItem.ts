import path from 'node:path'
import { absolute } from '../../routes'
import type { Milliseconds } from '../../time/clock'
import { instantAt } from '../../time/instant'
import { datesOf } from './postDates'
import { meta } from './postMeta'
import { cdata, element, htmlText } from './xml'

/** A picture that posts show. */
export type Attachment = {
  id: number
  /** Its address within the site. */
  src: string
  /** The first post that shows it. */
  parent: number
  alt?: string | undefined
  credit?: string | undefined
  license?: string | undefined
  /** The stored instant of that post. */
  date?: unknown
}

/** A picture as an item of WXR: WordPress fetches it from the site. Its caption names the credit. */
export function attachmentItem(attachment: Attachment, now: Milliseconds): string {
  const { id, src, parent, alt, credit, license, date } = attachment
  const url = absolute(src)
  const { name } = path.posix.parse(src)
  const instant = typeof date === 'string' ? date : instantAt(now)
  return [
    '<item>',
    cdata('title', name),
    element('link', url),
    element('guid', url, ' isPermaLink="false"'),
    cdata('content:encoded', ''),
    htmlText('excerpt:encoded', credit ?? ''),
    element('wp:post_id', id),
    ...datesOf(instant, instant),
    cdata('wp:comment_status', 'closed'),
    cdata('wp:ping_status', 'closed'),
    cdata('wp:post_name', name.toLowerCase()),
    cdata('wp:status', 'inherit'),
    element('wp:post_parent', parent),
    element('wp:menu_order', 0),
    cdata('wp:post_type', 'attachment'),
    cdata('wp:post_password', ''),
    element('wp:is_sticky', 0),
    cdata('wp:attachment_url', url),
    meta('_wp_attached_file', src.replace(/^\/images\//, '')),
    ...(alt ? [meta('_wp_attachment_image_alt', alt)] : []),
    ...(credit ? [meta('_wp_attachment_metadata', metadataOf(credit))] : []),
    ...(license ? [meta('photogramme_license', license)] : []),
    '</item>\n',
  ].join('\n')
}

/** The credit where a camera or an agency would have written it, in the notation of PHP, whose lengths are in bytes. */
function metadataOf(credit: string): string {
  const safe = credit.replaceAll('"', '”')
  const text = `s:${Buffer.byteLength(safe)}:"${safe}";`
  return `a:1:{s:10:"image_meta";a:1:{s:6:"credit";${text}}}`
}
