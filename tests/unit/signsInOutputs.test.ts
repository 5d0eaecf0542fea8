import { Readable } from 'node:stream'
import { parseFeed } from '@rowanmanning/feed-parser'
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith'
import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import ICAL from 'ical.js'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { parseSitemap } from 'sitemap'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { ratingRows } from '@/components/ratings/ratingRows'
import { Catalogue } from '@/lib/content/catalogue/catalogue'
import { gate } from '@/lib/content/gate'
import { load } from '@/lib/content/load'
import { allFeeds } from '@/lib/feeds/allFeeds'
import { calendarOf } from '@/lib/feeds/calendar/calendarOf'
import { writeCalendar } from '@/lib/feeds/calendar/writeCalendar'
import { feedOf } from '@/lib/feeds/feedOf'
import { toAtom } from '@/lib/feeds/toAtom'
import { toJsonFeed } from '@/lib/feeds/toJsonFeed'
import { toOpml } from '@/lib/feeds/toOpml'
import { toRss } from '@/lib/feeds/toRss'
import { agendaOf } from '@/lib/model/agenda/agenda'
import { ratedFilms } from '@/lib/model/film/ratedFilms'
import type { Archive } from '@/lib/model/items'
import { representationOf } from '@/lib/openData/representationOf'
import { composePoster } from '@/lib/posters/composePoster'
import { reviewThings } from '@/lib/seo/jsonLd/review'
import { writeGraph } from '@/lib/seo/jsonLd/writeGraph'
import { writeNews } from '@/lib/seo/sitemaps/writeSitemap'
import { composeShare } from '@/lib/share/composeShare'
import { sharePageOf } from '@/lib/share/sharePage'
import { currentInstant } from '@/lib/time/clock'
import { epoch } from '@/lib/time/instant'
import { parisDay } from '@/lib/time/paris'
import { contentFolder, film, markdown, news, review, SITE } from '../support/contentFolder'
import { assertWellFormed } from '../support/wellFormed'

const NOW = epoch('2025-01-01T00:00:00+01:00')

/** The signs of the formats that we write, each in the middle of a title; what none of them may hold comes last. */
const SIGNS = [
  ...[
    ']]>',
    '<![CDATA[',
    '<![CDATA[x]]>',
    '<!-- a',
    '-->',
    '--',
    '<?xml?>',
    '<!DOCTYPE a>',
    '&x;',
    '&',
    '&&amp;',
  ],
  ...[
    '&amp;',
    '&lt;b&gt;',
    '&#60;',
    '&#x3C;',
    '<titre>',
    '<b>',
    '</b>',
    '</title>',
    '</script>',
    '<script>',
    '<',
  ],
  ...[
    '>',
    '"',
    "'",
    '" onload="a',
    "' a='b",
    '\\',
    '\\n',
    '\\;',
    '\\N',
    ';',
    ',',
    ';,\\',
    ':',
    '%0A',
    '%',
    '{',
    '}',
  ],
  ...[
    'BEGIN:VEVENT',
    'END:VCALENDAR',
    '[a](b)',
    '*a*',
    '_a_',
    '`a`',
    '# a',
    '| a |',
    '![a](b)',
    '~~a~~',
    'é 🎬 ł 你',
  ],
  ...['\u0085', '\u2028', '\u2029', '\u00A0', '\u200B'],
]

/** Signs that are replaced in XML by that of a missing character. */
const NOT_IN_XML = [
  '\u0000',
  '\u0001',
  '\u0008',
  '\u000B',
  '\u000C',
  '\u001F',
  '\uFFFE',
  '\uFFFF',
  '\uD800',
  '\uDFFF x',
]

let archive: Archive | undefined

async function archiveOnce(): Promise<Archive> {
  const files = {
    ...SITE,
    'content/sagas/nuit.md': markdown({ title: '"Nuit"' }),
    'content/films/drive.md': film({
      releases: '[{ date: "2012-02-29", country: FR, medium: cinema, note: "copie neuve" }]',
      saga: '{ saga: nuit, position: 1 }',
    }),
    'content/critiques/a.md': review({
      tags: '[Conduite]',
      sources: '[{ title: "Un entretien", url: "https://exemple.fr/a" }]',
      updated: '2024-06-01T10:00',
      history: '[{ date: 2024-06-01T10:00, kind: correction, from: "Perret", text: "Une date." }]',
    }),
    'content/actualites/b.md': news({ films: '[drive]', places: '["Sète"]' }),
  }
  archive ??= await load(await contentFolder(files))
  return archive
}

/** The site as if every text of one line held these words: what check may refuse is there all the same. */
async function siteThatSays(words: string): Promise<Catalogue> {
  const archive = await archiveOnce()
  const { articles, films, people, authors, sagas } = archive
  for (const article of articles) {
    Object.assign(article, { title: words, summary: words, verdict: words, strengths: [words] })
    for (const tag of article.tags) Object.assign(tag, { label: words })
    for (const one of [...article.history, ...article.sources])
      Object.assign(one, { text: words, title: words })
    for (const place of article.places) Object.assign(place, { label: words })
  }
  for (const one of [...films, ...sagas]) Object.assign(one, { title: words })
  for (const one of [...people, ...authors]) Object.assign(one, { name: words })
  for (const release of films.flatMap(({ releases }) => releases)) Object.assign(release, { note: words })
  return new Catalogue(gate(archive, NOW))
}

function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('missing')
  return value
}

/** What HTML says as text. */
const said = (html: string) => toText(fromHtml(html, { fragment: true }), { whitespace: 'pre' })

function elementsOf(html: string, name: string): Element[] {
  const elements: Element[] = []
  visit(fromHtml(html, { fragment: true }) satisfies Nodes, 'element', element => {
    if (element.tagName === name) elements.push(element)
  })
  return elements
}

const inXml = (words: string) =>
  words.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')

describe.each([...SIGNS, ...NOT_IN_XML].map(sign => `Avant ${sign} après`))('%j', words => {
  const xml = inXml(words)

  test('in RSS: descriptions are HTML, all else is text', async () => {
    const feed = { ...found(feedOf(await siteThatSays(words), '')), title: words, description: words }
    const rss = toRss(feed)
    await assertWellFormed(rss)
    const read = parseRssFeed(rss)
    expect([read.title, read.image?.title]).toEqual([xml, xml])
    expect(said(found(read.description))).toBe(xml)
    for (const item of found(read.items)) {
      expect(item.title).toBe(xml)
      expect(said(found(item.description))).toBe(xml)
      expect(item.dc?.creators).toEqual([xml])
    }
    expect(read.items?.[0]?.categories?.map(({ name }) => name)).toEqual(['Critique', xml])
    expect(elementsOf(read.items?.map(({ description }) => description).join('') ?? '', '*')).toEqual([])
  })

  test('in Atom: all but the content is text', async () => {
    const feed = { ...found(feedOf(await siteThatSays(words), '')), title: words, description: words }
    const atom = toAtom(feed)
    await assertWellFormed(atom)
    const read = parseAtomFeed(atom)
    expect([read.title?.value, read.subtitle?.value]).toEqual([xml, xml])
    for (const entry of found(read.entries)) {
      expect([entry.title?.value, entry.summary?.value, entry.authors?.[0]?.name]).toEqual([xml, xml, xml])
      expect([entry.title?.type ?? 'text', entry.summary?.type ?? 'text', entry.content?.type]).toEqual([
        'text',
        'text',
        'html',
      ])
    }
    expect(read.entries?.[0]?.categories?.map(({ term }) => term)).toEqual(['Critique', xml])
  })

  test('in both, for another reader', async () => {
    const feed = found(feedOf(await siteThatSays(words), ''))
    for (const written of [toRss(feed), toAtom(feed)]) {
      const { items } = parseFeed(written)
      expect(items).toHaveLength(2)
    }
  })

  test('in the feed of corrections, whose content is HTML', async () => {
    const feed = found(feedOf(await siteThatSays(words), 'corrections'))
    const { items = [] } = parseRssFeed(toRss(feed))
    expect(items.map(({ title }) => title)).toEqual([`Correction\u00A0: ${xml}`])
    const whole = `${xml} On lisait\u00A0: «\u00A0Perret\u00A0».`
    expect(said(found(items[0]?.content?.encoded))).toBe(whole)
    expect(said(found(items[0]?.description))).toBe(whole)
  })

  test('in JSON Feed', async () => {
    const feed = { ...found(feedOf(await siteThatSays(words), '')), title: words, description: words }
    const read = JSON.parse(toJsonFeed(feed))
    expect([read.title, read.description]).toEqual([words, words])
    for (const item of read.items)
      expect([item.title, item.summary, item.authors[0].name]).toEqual([words, words, words])
    expect(parseJsonFeed(read).items?.[0]?.tags).toEqual(['Critique', words])
  })

  test('in OPML', async () => {
    const opml = toOpml(allFeeds(await siteThatSays(words)))
    await assertWellFormed(opml)
    const outlines = parseOpml(opml).body?.outlines?.flatMap(({ outlines }) => outlines ?? []) ?? []
    // Several things of one name say what tells them apart.
    expect(outlines.map(({ title }) => title)).toContainEqual(expect.stringContaining(`Photogramme – ${xml}`))
  })

  test('in a calendar', async () => {
    const site = await siteThatSays(words)
    const agenda = { ...found(agendaOf(site.films, '')), title: words }
    const text = writeCalendar(calendarOf(site, agenda))
    const calendar = new ICAL.Component(ICAL.parse(text))
    // Line breaks of any kind are line breaks, controls are left out.
    const plain = words.replace(/[\u0085\u2028\u2029]/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '')
    const event = found(calendar.getFirstSubcomponent('vevent'))
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1)
    const asSent = (value: string) => Buffer.from(value).toString()
    expect(calendar.getFirstPropertyValue('description')).toContain(`${plain} en France`)
    expect(event.getFirstPropertyValue('summary')).toBe(`${plain} (Cinéma)`)
    expect(event.getFirstPropertyValue('description')).toContain(`(${plain})`)
    expect(asSent(text)).not.toMatch(/(?![\r\n\t])\p{Cc}/u)
  })

  test('in the sitemap of news', async () => {
    const stream = writeNews((await siteThatSays(words)).articles)
    const text = await new Response(stream).text()
    await assertWellFormed(text)
    const items = await parseSitemap(Readable.from([text]))
    expect(items.map(({ news }) => news?.title)).toEqual([xml, xml])
  })

  test('in JSON within a page', async () => {
    const site = await siteThatSays(words)
    const graph = writeGraph(reviewThings(found(site.review('a'))))
    const [script, ...others] = fromHtml(`<script type="application/ld+json">${graph}</script>`, {
      fragment: true,
    }).children
    expect(others).toEqual([])
    const [text] = (script as Element).children
    const read = JSON.parse(text?.type === 'text' ? text.value : '')
    // A parser of HTML has no sign for a zero or half a character.
    const inHtml = (value: string) => JSON.parse(JSON.stringify(value))
    expect(read['@graph'][0].name).toBe(inHtml(words))
  })

  test('in HTML that we write by hand', async () => {
    const rows = ratingRows(ratedFilms((await siteThatSays(words)).reviews))
    const links = elementsOf(`<table><tbody>${rows}</tbody></table>`, 'a')
    expect(links).toHaveLength(2)
    expect(elementsOf(`<table><tbody>${rows}</tbody></table>`, '*').map(({ tagName }) => tagName)).toEqual(
      elementsOf(
        `<table><tbody>${ratingRows(ratedFilms((await siteThatSays('Drive')).reviews))}</tbody></table>`,
        '*',
      ).map(({ tagName }) => tagName),
    )
  })

  test('in the Markdown of an article', async () => {
    const written = found(representationOf(await siteThatSays(words), '/critiques/a.md')).write()
    const texts: string[] = []
    const links: string[] = []
    visit(remark().use(remarkGfm).parse(written), node => {
      if (node.type === 'html') throw new Error(`HTML: ${node.value}`)
      if (node.type === 'heading' && node.depth === 1) texts.push(textIn(node))
      if (node.type === 'link') links.push(node.url)
    })
    const folded = (text: string) => text.replace(/\s+/g, ' ')
    expect(texts.map(folded)).toEqual([folded(xml)])
    expect(links.filter(url => !/^http:\/\/localhost:3000\/|^https:\/\/exemple\.fr\/a$/.test(url))).toEqual(
      [],
    )
  })

  test('in open data', async () => {
    const site = await siteThatSays(words)
    const article = JSON.parse(found(representationOf(site, '/critiques/a.json')).write())
    expect([article.title, article.summary, article.tags, article.sources[0].title]).toEqual([
      words,
      words,
      [words],
      words,
    ])
    const record = JSON.parse(found(representationOf(site, '/films/drive.json')).write())
    expect([record.title, record.directors[0].name, record.saga.name]).toEqual([words, words, words])
  })
})

test.each(
  [']]>', '<![CDATA[', '<!-- a', '&amp;', '&x;', '</title>', '" onload="a', ...NOT_IN_XML].map(
    sign => `Avant ${sign} après`,
  ),
)('%j in drawings', async words => {
  const site = await siteThatSays(words)
  const poster = composePoster(found(site.film('drive')), 'affiche')
  await assertWellFormed(poster)
  expect(elementsOf(poster, 'title').map(element => said(`<p>${toText(element)}</p>`).length > 0)).toEqual([
    true,
  ])
  const title = /<title id="t">([\s\S]*?)<\/title>/.exec(poster)?.[1] ?? ''
  expect(said(title)).toBe(`Affiche d’${inXml(words)} (2011), dessin de Photogramme`)
  for (const address of [
    '/partage/films/drive.png',
    '/partage/critiques/a.png',
    '/partage/actualites/b.png',
  ]) {
    const { page, crop } = found(sharePageOf(site, address, parisDay(currentInstant())))
    await assertWellFormed(composeShare(page, crop))
  }
})

function textIn(node: { type: string; value?: string; children?: unknown[] }): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? ''
  return (node.children ?? []).map(child => textIn(child as typeof node)).join('')
}
