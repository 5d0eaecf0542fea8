import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { Catalogue } from '@/lib/content/catalogue/catalogue'
import { gate } from '@/lib/content/gate'
import { load } from '@/lib/content/load'
import { allFeeds } from '@/lib/feeds/allFeeds'
import { lastChange } from '@/lib/feeds/feed'
import { feedOf, hasFeed } from '@/lib/feeds/feedOf'
import { toAtom } from '@/lib/feeds/toAtom'
import { toJsonFeed } from '@/lib/feeds/toJsonFeed'
import { toOpml } from '@/lib/feeds/toOpml'
import { toRss } from '@/lib/feeds/toRss'
import { epoch } from '@/lib/time/instant'
import { contentFolder, type Fields, film, news, review, SITE } from '../../support/contentFolder'

const NOW = epoch('2025-01-01T00:00:00+01:00')

async function catalogueOf(files: Record<string, string>): Promise<Catalogue> {
  return new Catalogue(gate(await load(await contentFolder({ ...SITE, ...files })), NOW))
}

function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('missing')
  return value
}

const BODY = `Un [lien](/films/drive), ]]> et « l’été » & co.

:::spoiler{film=drive}
Le chauffeur s’en va.
:::

Une phrase, :spoiler[il saigne]{film=drive}, une autre.`

test('the three forms tell the same, whole, and a third party reads them', async () => {
  const catalogue = await catalogueOf({
    'content/critiques/a.md': review(
      { title: '"Tôle & <cœur>"', aliases: '[premier, second]', updated: '2024-06-01T10:00' },
      BODY,
    ),
    'content/actualites/b.md': news({ date: '2024-05-02T09:00' }),
    'content/actualites/cachee.md': news({ draft: 'true', title: '"Secret"' }),
  })
  const feed = found(feedOf(catalogue, ''))
  const rss = parseRssFeed(toRss(feed))
  const atom = parseAtomFeed(toAtom(feed))
  const json = parseJsonFeed(JSON.parse(toJsonFeed(feed)))

  const titles = ['Un titre', 'Tôle & <cœur>']
  expect(rss.items?.map(({ title }) => title)).toEqual(titles)
  expect(atom.entries?.map(({ title }) => title?.value)).toEqual(titles)
  expect(json.items?.map(({ title }) => title)).toEqual(titles)

  // The identifier is the first address that the item ever had.
  const id = 'http://localhost:3000/critiques/premier'
  expect(rss.items?.[1]?.guid).toEqual({ value: id, isPermaLink: false })
  expect(atom.entries?.[1]?.id).toBe(id)
  expect(json.items?.[1]?.id).toBe(id)
  expect(rss.items?.[1]?.link).toBe('http://localhost:3000/critiques/a')

  for (const text of [
    rss.items?.[1]?.content?.encoded,
    atom.entries?.[1]?.content?.value,
    json.items?.[1]?.content_html,
  ]) {
    expect(text).toContain('href="http://localhost:3000/films/drive"')
    expect(text).toContain('[Révélation sur <cite>Drive</cite>')
    expect(text).toContain(']]')
    expect(text).not.toMatch(/s’en va|saigne|<details|<button|popover|class=/)
  }
  expect(new Date(found(atom.entries?.[1]?.updated))).toEqual(new Date('2024-06-01T10:00+02:00'))
  expect(new Date(found(atom.entries?.[1]?.published))).toEqual(new Date('2024-05-01T09:00+02:00'))
  expect(toRss(feed) + toAtom(feed) + toJsonFeed(feed)).not.toContain('Secret')
})

test('every subject has a feed of its own articles, and what does not exist has none', async () => {
  const catalogue = await catalogueOf({
    'content/films/drive.md': film({ saga: '{ saga: nuit, position: 1 }' }),
    'content/films/autre.md': film({ title: '"Autre"', genres: '[drame]' }),
    'content/sagas/nuit.md': '---\ntitle: Nuit\n---\n\nUn texte.\n',
    'content/critiques/a.md': review({ tags: '[Sète]' }),
    'content/critiques/b.md': review({ film: 'autre' }),
  })
  const titles = (scope: string) => feedOf(catalogue, scope)?.entries.map(({ url }) => url.split('/').at(-1))
  expect(titles('critiques')).toHaveLength(2)
  for (const scope of [
    ...['films/drive', 'sagas/nuit', 'genres/thriller', 'mots-cles/sete', 'personnes/nicolas-winding-refn'],
  ])
    expect([scope, titles(scope)?.includes('a')]).toEqual([scope, true])
  expect(titles('films/drive')).toEqual(['a'])
  expect(titles('auteurs/redaction')).toEqual(['a', 'b'])
  for (const scope of ['films/nulle', 'films', 'films/drive/x', 'constructor', 'genres/western', 'x/y'])
    expect([scope, feedOf(catalogue, scope), hasFeed(catalogue, scope)]).toEqual([scope, null, false])
})

test('dossiers and tops have a feed of their own, and entries say what they are', async () => {
  const catalogue = await catalogueOf({
    'content/films/autre.md': film({ title: '"Autre"' }),
    'content/actualites/breve.md': news({ tags: '[Sète]' }),
    'content/actualites/classement.md': news({ format: 'top', ranking: '[autre, drive]' }),
  })
  const categories = (scope: string) => feedOf(catalogue, scope)?.entries.map(entry => entry.categories)
  expect(categories('dossiers')).toEqual([['Top']])
  expect(feedOf(catalogue, 'dossiers')?.entries[0]?.html).toMatch(
    /^<ol><li><a href="http:\/\/localhost:3000\/films\/autre">Autre<\/a> \(2011\)<\/li><li>.*Drive<\/a>/,
  )
  expect(categories('films/autre')).toEqual([['Top']])
  expect(categories('actualites')).toEqual(expect.arrayContaining([['Top'], ['Actualité', 'Sète']]))
})

test('corrections are a feed: each an entry of its own', async () => {
  const catalogue = await catalogueOf({
    'content/critiques/a.md': review({
      updated: '2024-07-01T10:00',
      history:
        '[{ date: 2024-07-01T10:00, kind: correction, from: "Perret", text: "Le nom est <Pierret>." }, { date: 2024-06-01T10:00, kind: typo, text: "Une lettre." }]',
    }),
  })
  const feed = found(feedOf(catalogue, 'corrections'))
  expect(feed.entries.map(({ summary }) => summary)).toEqual([
    'Le nom est <Pierret>. On lisait\u00A0: «\u00A0Perret\u00A0».',
  ])
  expect(parseRssFeed(toRss(feed)).items?.[0]?.content?.encoded).toBe(
    '<p>Le nom est &lt;Pierret&gt;. On lisait\u00A0: «\u00A0Perret\u00A0».</p>',
  )
})

test('corrections are told newest first, whatever the dates of their articles', async () => {
  const corrected = (date: string, text: string): Fields => ({
    updated: date,
    history: `[{ date: ${date}, kind: correction, from: "Perret", text: "${text}" }]`,
  })
  const catalogue = await catalogueOf({
    'content/critiques/a.md': review({ date: '2024-05-02', ...corrected('2024-06-01T10:00', 'Un nom.') }),
    'content/critiques/b.md': review({ date: '2024-05-01', ...corrected('2024-08-01T10:00', 'Un lieu.') }),
    'content/critiques/c.md': review({ date: '2024-05-03', ...corrected('2024-07-01T10:00', 'Un jour.') }),
  })
  const { entries } = found(feedOf(catalogue, 'corrections'))
  expect(entries.map(({ summary }) => summary)).toEqual(
    ['Un lieu.', 'Un jour.', 'Un nom.'].map(said => expect.stringContaining(said)),
  )
})

test('a feed holds the thirty newest', async () => {
  const files = Array.from({ length: 32 }, (_, index) => [
    `content/actualites/n${index}.md`,
    news({ date: `2024-05-01T10:${10 + index}` }),
  ])
  const { entries } = found(feedOf(await catalogueOf(Object.fromEntries(files)), ''))
  expect([entries.length, entries[0]?.url, entries.at(-1)?.url]).toEqual([
    30,
    ...['http://localhost:3000/actualites/n31', 'http://localhost:3000/actualites/n2'],
  ])
})

test('the OPML names every feed once, and each exists', async () => {
  const catalogue = await catalogueOf({ 'content/critiques/a.md': review({ tags: '[Sète]' }) })
  const outlines = parseOpml(toOpml(allFeeds(catalogue))).body?.outlines?.flatMap(({ outlines }) => outlines)
  const urls = found(outlines).map(outline => found(outline?.xmlUrl))
  expect(new Set(urls).size).toBe(urls.length)
  for (const url of urls) {
    const scope = url
      .replace('http://localhost:3000/flux', '')
      .replace(/\/?rss\.xml$/, '')
      .replace(/^\//, '')
    expect([scope, hasFeed(catalogue, scope)]).toEqual([scope, true])
  }
})

test('a feed is newer once an embargo has ended, whatever the date of the item says', async () => {
  const catalogue = await catalogueOf({
    'content/critiques/a.md': review({ date: '2024-05-01T09:00', embargo: '2024-06-01T09:00' }),
    'content/actualites/b.md': news({ date: '2024-05-20T09:00' }),
  })
  const feed = found(feedOf(catalogue, ''))
  expect(lastChange(feed)).toEqual(new Date('2024-06-01T09:00:00+02:00'))
  expect(feed.entries.map(({ updated }) => updated)).toEqual([
    '2024-05-20T09:00:00+02:00',
    '2024-05-01T09:00:00+02:00',
  ])
})
