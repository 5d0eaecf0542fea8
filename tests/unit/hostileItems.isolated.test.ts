import { Readable } from 'node:stream'
import { parseFeed } from '@rowanmanning/feed-parser'
import { parseJsonFeed } from 'feedsmith'
import ICAL from 'ical.js'
import { parseSitemap } from 'sitemap'
import { expect, test, vi } from 'vitest'
import { Catalogue } from '@/lib/content/catalogue/catalogue'
import { gate } from '@/lib/content/gate'
import { inspect } from '@/lib/content/load'
import { allFeeds } from '@/lib/feeds/allFeeds'
import { calendarOf } from '@/lib/feeds/calendar/calendarOf'
import { writeCalendar } from '@/lib/feeds/calendar/writeCalendar'
import { feedOf } from '@/lib/feeds/feedOf'
import { toAtom } from '@/lib/feeds/toAtom'
import { toJsonFeed } from '@/lib/feeds/toJsonFeed'
import { toRss } from '@/lib/feeds/toRss'
import { agendaOf } from '@/lib/model/agenda/agenda'
import type { Archive } from '@/lib/model/items'
import { listDocument } from '@/lib/openData/listDocument'
import { representationOf } from '@/lib/openData/representationOf'
import { searchIndexOf } from '@/lib/search/searchIndex'
import { newsPages } from '@/lib/seo/sitemaps/newsPages'
import { sitemapFile } from '@/lib/seo/sitemaps/sitemapFiles'
import { writeNews } from '@/lib/seo/sitemaps/writeSitemap'
import { epoch } from '@/lib/time/instant'
import { contentFolder, film, news, review, SITE } from '../support/contentFolder'
import { IMPOSSIBLE } from '../support/impossibleAddresses'
import { assertWellFormed } from '../support/wellFormed'

const NOW = epoch('2024-05-02T00:00:00+02:00')
const RELEASE = '[{ date: "2012-02-29", country: FR, medium: cinema }]'

/** Bodies that check refuses, each with a word of its own that every reader must find. */
const BODIES: Record<string, string> = {
  links: IMPOSSIBLE.map(
    address => `[ici](<${address.replace(/[\n\t<>\\]/g, c => `&#${c.charCodeAt(0)};`)}>)`,
  ).join('\n'),
  autolinks: IMPOSSIBLE.filter(address => !/[\s<>]/.test(address))
    .map(address => `<${address}>`)
    .join('\n\n'),
  definitions: IMPOSSIBLE.map(
    (address, index) => `[ici][${index}]\n\n[${index}]: <${address.replace(/[\n\t<>\\]/g, '')}>`,
  ).join('\n\n'),
  others:
    '<mailto:> <a@b> [a](mailto:) [a](//) [a](<///>) [a](irc:) [a](http:) [a](javascript:x) [a](data:) [a](\\\\a) [a](#%)',
  pictures: '![a](https://…) ![a](//) ![a](data:x) ![a](/images/%) ![][r]\n\n[r]: http://[',
  signs: `a\u0001b\u000B\uFFFE ]]> <![CDATA[ --> &#0; &#xD800; &#x1F; \u2028 <script>x</script> </content>`,
  directives:
    ':::spoiler{film=nul}\n[a](https://…)\n:::\n\n::film[nul]\n\n:spoiler[b](c){film=x}\n\n:::inconnu{href="https://…"}\na\n:::',
  notes: 'a[^1]\n\n[^1]: <https://…>\n\n[^2]: [b](http://[)',
  tables: '| a |\n| --- |\n| <https://…> | [b](http://:99999) |',
}

function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('missing')
  return value
}

/** A site with one quiet article beside another that holds this body, whatever check says. */
async function archiveWith(body: string): Promise<Archive> {
  const files = {
    ...SITE,
    'content/films/drive.md': film({ releases: RELEASE }, body),
    'content/films/autre.md': film({ title: '"Autre"', releases: RELEASE }),
    'content/critiques/hostile.md': review(
      { title: '"Hostile"', tags: '[nuit]' },
      `Avant.\n\n${body}\n\nAprès.`,
    ),
    'content/actualites/calme.md': news({ title: '"Calme"', tags: '[nuit]', films: '[drive]' }),
  }
  return (await inspect(await contentFolder(files), NOW)).archive
}

const siteOf = (archive: Archive) => new Catalogue(gate(archive, NOW))

/** The titles that readers of every feed find, by scope and form. */
function titlesInFeeds(site: Catalogue): (string | null | undefined)[][] {
  const scopes = allFeeds(site).flatMap(({ feeds }) => feeds.map(({ scope }) => scope))
  return scopes
    .map(scope => found(feedOf(site, scope)))
    .filter(({ entries }) => entries.length > 0)
    .flatMap(feed => [
      parseFeed(toRss(feed)).items.map(({ title }) => title),
      parseFeed(toAtom(feed)).items.map(({ title }) => title),
      (parseJsonFeed(JSON.parse(toJsonFeed(feed))).items ?? []).map(({ title }) => title),
    ])
}

test.each(Object.entries(BODIES))('%s: whatever a body holds, every output is whole', async (_, body) => {
  const site = siteOf(await archiveWith(body))
  expect(site.articles).toHaveLength(2)

  const titles = titlesInFeeds(site)
  expect(titles.length).toBeGreaterThan(10)
  expect(titles.filter(all => all.includes('Hostile')).length).toBeGreaterThan(10)
  expect(titles.filter(all => all.includes('Calme')).length).toBeGreaterThan(10)
  const feed = found(feedOf(site, ''))
  for (const written of [toRss(feed), toAtom(feed)]) await assertWellFormed(written)
  for (const { html } of feed.entries.filter(({ title }) => title === 'Hostile')) {
    expect(html).toMatch(/^<p>Avant\.<\/p>[\s\S]*Après\./)
    expect(html.match(/(?:href|src)="(?!https?:|mailto:|irc:)[^"]*/g) ?? []).toEqual([])
  }

  for (const address of ['/critiques/hostile.md', '/critiques/hostile.json', '/films/drive.json']) {
    const written = found(representationOf(site, address)).write()
    if (address.startsWith('/critiques')) expect(written).toMatch(/Avant\.[\s\S]*Après\./)
  }
  expect(found(listDocument(site, 'critiques', 1)).items).toHaveLength(1)
  expect(found(listDocument(site, 'films', 1)).items).toHaveLength(2)
  for (const name of ['pages-1.xml', 'images-1.xml', 'actualites.xml']) {
    const text = await new Response(found(sitemapFile(site, name, NOW))).text()
    await assertWellFormed(text)
    expect((await parseSitemap(Readable.from([text]))).map(({ url }) => url)).toEqual(
      expect.arrayContaining([
        'http://localhost:3000/critiques/hostile',
        'http://localhost:3000/actualites/calme',
      ]),
    )
  }
  const calendar = ICAL.parse(writeCalendar(calendarOf(site, found(agendaOf(site.films, '')))))
  expect(new ICAL.Component(calendar).getAllSubcomponents('vevent')).toHaveLength(2)
  const { entries } = await searchIndexOf(site)
  expect([...entries.keys()]).toEqual(expect.arrayContaining(['/critiques/hostile', '/actualites/calme']))
})

test('an item that no writer can take leaves the others alone, and one line in the log', async () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {})
  const archive = await archiveWith('Rien.')
  const hostile = found(archive.articles.find(({ slug }) => slug === 'hostile'))
  const drive = found(archive.films.find(({ slug }) => slug === 'drive'))
  // No file can bring this about: it stands for the fault that nobody has thought of.
  for (const item of [hostile, drive]) Object.assign(item.body, { markdown: null })
  const site = siteOf(archive)

  const feed = found(feedOf(site, ''))
  expect(feed.entries.map(({ title, html }) => [title, html])).toEqual([
    ['Calme', '<p>Un texte.</p>\n'],
    ['Hostile', `<p>${hostile.summary}</p>`],
  ])
  expect(said.mock.calls.flat()).toEqual([
    expect.stringMatching(/ left-out what=feed-html of=\/critiques\/hostile message="TypeError: /),
  ])
  for (const address of ['/critiques/hostile.md', '/critiques/hostile.json', '/films/drive.json'])
    expect(found(representationOf(site, address)).write()).not.toBe('')
  const { entries } = await searchIndexOf(site)
  expect([...entries.keys()]).toEqual(
    expect.arrayContaining(['/critiques/hostile', '/actualites/calme', '/films/autre']),
  )
})

test('an item without what a line of it is made of is left out of what lists it', async () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {})
  const archive = await archiveWith('Rien.')
  const site = siteOf(archive)
  const hostile = found(site.review('hostile'))
  const [release] = found(site.film('drive')).releases
  const feedsOfCalme = () => titlesInFeeds(site).filter(all => all.includes('Calme')).length
  const before = feedsOfCalme()
  Object.assign(hostile, { title: null, summary: null, authors: null, image: { src: '//' } })
  Object.assign(found(release), { movedFrom: null })

  expect(feedsOfCalme()).toBe(before)
  const listed = await parseSitemap(
    Readable.from([await new Response(writeNews(newsPages(site, NOW))).text()]),
  )
  expect(listed.map(({ url }) => url)).toEqual(['http://localhost:3000/actualites/calme'])
  const pictures = await new Response(found(sitemapFile(site, 'images-1.xml', NOW))).text()
  await assertWellFormed(pictures)
  expect(pictures).toContain('/actualites/calme')
  expect(pictures).not.toContain('/critiques/hostile')
  const calendar = ICAL.parse(writeCalendar(calendarOf(site, found(agendaOf(site.films, '')))))
  const events = new ICAL.Component(calendar).getAllSubcomponents('vevent')
  expect(events.map(event => event.getFirstPropertyValue('summary'))).toEqual(['Autre (Cinéma)'])
  expect(
    said.mock.calls.flat().some(line => String(line).includes('what=sitemap-entry of=/critiques/hostile')),
  ).toBe(true)
})
