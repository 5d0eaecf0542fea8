import { parseFeed, parseOpml } from 'feedsmith'
import { fromHtml } from 'hast-util-from-html'
import ICAL from 'ical.js'
import { toString as plainTextOf } from 'mdast-util-to-string'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { visit } from 'unist-util-visit'
import type { Text } from './text'
import { textsOfHtml } from './textsOfHtml'

/** All French that an answer of the site holds, by what it is. Addresses, dates and codes are none. */
export function textsOf(address: string, type: string, body: string): Text[] {
  if (/html/.test(type))
    return textsOfHtml(fromHtml(body), jsonLd => textsOfJson(JSON.parse(jsonLd), 'JSON-LD'))
  if (/svg|opensearch/.test(type)) return textsOfHtml(fromHtml(body, { fragment: true }))
  if (/calendar/.test(type)) return textsOfCalendar(body)
  if (/opml/.test(type) || address.includes('opml')) return textsOfJson(parseOpml(body), 'OPML')
  if (/rss|atom|feed\+json|xml/.test(type) && address.startsWith('/flux/')) {
    return textsOfJson(parseFeed(body).feed, 'flux')
  }
  if (/json/.test(type)) return textsOfJson(JSON.parse(body), 'JSON')
  if (/markdown/.test(type)) return textsOfMarkdown(body)
  return []
}

const NOT_TEXT =
  /^(?:https?:|mailto:|\/|#|data:)|^\d{4}-\d\d|^(?:[\w-]+\/[\w.+-]+)$|^[\w-]+(?:\.[\w-]+)+$|^[A-Z]{2}$|^[a-z][\w-]*$|^\S+@\S+$/

/** Keys whose values say something about a text and are none. */
const CODES =
  /^(?:@\w+|type|lang|language|inLanguage|addressCountry|id|slug|guid|operationId|pattern|format|in|const|identifier|encodingFormat)$/

/** Keys whose values are sentences. */
const PROSE = /^(?:description|abstract|reviewBody|summary)$/

function textsOfJson(value: unknown, place: string): Text[] {
  if (typeof value === 'string') {
    const text = value.trim()
    if (text === '' || NOT_TEXT.test(text)) return []
    if (/<(?:p|h2|ul|a|em|blockquote)\b/.test(text)) return textsOfBody(text, place)
    return [{ place, text: value, isProse: PROSE.test(place.split('.').at(-1) ?? '') && /\s/.test(text) }]
  }
  // Pieces of one text, cut where something is marked.
  if (Array.isArray(value) && value.length > 0 && value.every(isPiece)) {
    return textsOfJson(value.map(piece => piece.text).join(''), place)
  }
  if (Array.isArray(value)) return value.flatMap(item => textsOfJson(item, place))
  if (typeof value !== 'object' || value === null || value instanceof Date) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    CODES.test(key) ? [] : textsOfJson(inner, `${place}.${key}`),
  )
}

/** Bodies in feeds and lists, by their HTML: one stands in dozens of them. */
const bodies = new Map<string, Text[]>()

function textsOfBody(html: string, place: string): Text[] {
  const texts = bodies.get(html) ?? textsOfHtml(fromHtml(html, { fragment: true }), undefined, place)
  bodies.set(html, texts)
  return texts
}

const isPiece = (value: unknown): value is { text: string } =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  typeof value.text === 'string' &&
  'marked' in value

const SAID = new Set([
  'summary',
  'description',
  'x-wr-calname',
  'x-wr-caldesc',
  'name',
  'location',
  'categories',
])

function textsOfCalendar(body: string): Text[] {
  const calendar = new ICAL.Component(ICAL.parse(body))
  return [calendar, ...calendar.getAllSubcomponents('vevent')].flatMap(component =>
    component
      .getAllProperties()
      .flatMap(property =>
        SAID.has(property.name)
          ? property.getValues().map(value => ({ place: property.name, text: String(value), isProse: false }))
          : [],
      ),
  )
}

function textsOfMarkdown(body: string): Text[] {
  const texts: Text[] = []
  visit(
    remark()
      .use(remarkGfm)
      .parse(body.replace(/^---\n[\s\S]*?\n---\n/, '')),
    node => {
      if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return
      texts.push({ place: node.type, text: plainTextOf(node), isProse: false })
    },
  )
  return texts
}
