import { parseFeed } from '@rowanmanning/feed-parser'
import { parseAtomFeed, parseOpml, parseRssFeed } from 'feedsmith'
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { allFeeds } from '@/lib/feeds/allFeeds'
import { withBrowserView } from '@/lib/feeds/browserView'
import { feedOf } from '@/lib/feeds/feedOf'
import { toAtom } from '@/lib/feeds/toAtom'
import { toOpml } from '@/lib/feeds/toOpml'
import { toRss } from '@/lib/feeds/toRss'
import { catalogueOf } from '../../support/catalogueOf'
import { film, review } from '../../support/contentFolder'

const VIEW = /<div xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"[\s\S]*?<\/div>/

const WRITERS = { 'rss.xml': toRss, 'atom.xml': toAtom }
type Format = keyof typeof WRITERS

async function written(scope: string, format: Format, title = 'Tôle & <cœur> ]]>'): Promise<string> {
  const catalogue = await catalogueOf({
    'content/films/drive.md': film({ title: JSON.stringify(title) }),
    'content/critiques/a.md': review({ title: JSON.stringify(title), date: '2024-05-01T09:00' }),
  })
  const feed = feedOf(catalogue, scope)
  if (!feed) throw new Error(`no feed ${scope}`)
  return WRITERS[format](feed)
}

/** What a browser shows of a document: its elements of XHTML by their names. */
function shown(document: string): Record<string, { text: string; href: unknown }[]> {
  const [view = ''] = VIEW.exec(document) ?? []
  const elements: Record<string, { text: string; href: unknown }[]> = {}
  visit(fromHtml(view, { fragment: true }), 'element', (node: Element) => {
    const all = elements[node.tagName] ?? []
    elements[node.tagName] = [...all, { text: toText(node), href: node.properties.href }]
  })
  return elements
}

test.each(Object.keys(WRITERS) as Format[])(
  '%s in a browser: what it is, its one address, and its titles as links',
  async format => {
    const { h1, code, a, time, p } = shown(await written('films/drive', format, 'Le Convoyeur'))
    expect(h1).toEqual([{ text: 'Photogramme – Le Convoyeur', href: undefined }])
    expect(code).toEqual([{ text: `http://localhost:3000/flux/films/drive/${format}`, href: undefined }])
    expect(a).toEqual([
      { text: 'Lire sur Photogramme', href: 'http://localhost:3000/films/drive' },
      { text: 'Tous les flux', href: 'http://localhost:3000/flux' },
      { text: 'Le Convoyeur', href: 'http://localhost:3000/critiques/a' },
    ])
    expect(time?.map(({ text }) => text)).toEqual(['1er\u00A0mai 2024'])
    expect(p?.map(({ text }) => text).join(' ')).toContain('copiez-y cette adresse')
    expect(await written('films/drive', format)).toContain(
      '<?xml-stylesheet type="text/css" href="/flux.css"?>',
    )
  },
)

test.each(Object.keys(WRITERS) as Format[])('%s of nothing says so', async format => {
  const { h1, p, li } = shown(await written('corrections', format))
  expect(h1?.[0]?.text).toBe('Photogramme – Corrections')
  expect([p?.at(-1)?.text, li]).toEqual(['Rien n’a encore paru ici.', undefined])
})

test.each(Object.keys(WRITERS) as Format[])(
  '%s says to programs what it says without what is for browsers, whatever its titles',
  async format => {
    const document = await written('films/drive', format)
    const bare = document.replace(VIEW, '')
    expect(bare).not.toContain('xhtml')
    const feed = parseFeed(document).toJSON()
    expect(feed).toEqual(parseFeed(bare).toJSON())
    expect(feed.title).toContain('Tôle & <cœur> ]]>')
    const parse = format === 'rss.xml' ? parseRssFeed : parseAtomFeed
    expect(parse(document)).toEqual(parse(bare))
    expect(shown(document).h1?.[0]?.text).toContain('Tôle & <cœur> ]]>')
  },
)

test('the list of feeds says what to do with it, and programs read it as before', async () => {
  const document = toOpml(allFeeds(await catalogueOf({ 'content/critiques/a.md': review() })))
  expect(parseOpml(document)).toEqual(parseOpml(document.replace(VIEW, '')))
  const { h1, code, p } = shown(document)
  expect([h1?.[0]?.text, code?.[0]?.text]).toEqual([
    'Les flux de Photogramme',
    'http://localhost:3000/flux/opml.xml',
  ])
  expect(p?.map(({ text }) => text).join(' ')).toContain('importez-le dans votre lecteur de flux')
  expect(document).toContain('<?xml-stylesheet type="text/css" href="/flux.css"?>')
})

test('a document that has no place for it is not left without a word', () => {
  const view = { kind: '', title: '', description: '', use: '', address: '', links: [], entries: null }
  expect(() => withBrowserView('<rss/>', 'channel', view)).toThrow('no <channel>')
})

test('an entry that cannot be shown costs the feed nothing else', async () => {
  const feed = feedOf(await catalogueOf({ 'content/critiques/a.md': review() }), '')
  const [entry] = feed?.entries ?? []
  if (!feed || !entry) throw new Error('no feed')
  const broken = { ...entry, title: null as never, url: 'http://localhost:3000/critiques/z' }
  for (const write of Object.values(WRITERS)) {
    const { li } = shown(write({ ...feed, entries: [broken, entry] }))
    expect(li).toHaveLength(1)
  }
})
