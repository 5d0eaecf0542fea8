import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { isKnown } from '@/lib/editions/addresses'
import { presentAddress } from '@/lib/editions/presentAddress'
import { allFeeds } from '@/lib/feeds/allFeeds'
import { feedOf } from '@/lib/feeds/feedOf'
import {
  ARTICLE_KINDS,
  type ArticleKind,
  CONTENT_TYPES,
  FOLDERS,
  KINDS,
  kindIn,
} from '@/lib/model/contentTypes'
import { isReserved } from '@/lib/model/reserved'
import { listDocument } from '@/lib/openData/listDocument'
import { LISTS } from '@/lib/openData/lists'
import { representationOf } from '@/lib/openData/representationOf'
import { entriesOf } from '@/lib/search/entriesOf'
import { SEARCH_TYPES } from '@/lib/search/searchTypes'
import { sitemapPages } from '@/lib/seo/sitemaps/sitemapPages'
import { openDataHeaders } from '@/lib/server/headers.mjs'
import { sharePageOf } from '@/lib/share/sharePage'
import { currentInstant } from '@/lib/time/clock'
import { parisDay } from '@/lib/time/paris'
import { catalogueOf } from '../../support/catalogueOf'
import { news, review } from '../../support/contentFolder'

const root = path.resolve(import.meta.dirname, '../../..')
const DATED = { date: '2024-05-01T09:00', aliases: '[avant]' }

/** An article of each type, as simple as can be. */
const ARTICLES: Record<ArticleKind, string> = { review: review(DATED), news: news(DATED) }

test('a folder and its type name each other, and no page of the editors takes the place of a folder', () => {
  expect(FOLDERS.map(folder => CONTENT_TYPES[kindIn(folder)].folder)).toEqual(FOLDERS)
  expect([...KINDS].sort()).toEqual(FOLDERS.map(kindIn).sort())
  expect(FOLDERS.filter(folder => folder !== 'pages' && !isReserved('pages', folder))).toEqual([])
})

describe.each(ARTICLE_KINDS)('an article of the type %s', kind => {
  const { folder, path: pathOf, section, list, search } = CONTENT_TYPES[kind]
  const page = pathOf('x')
  const site = () => catalogueOf({ [`content/${folder}/x.md`]: ARTICLES[kind] })

  test('has its pages in app/', () => {
    const routes = ['page.tsx', '[slug]/page.tsx', 'page/[page]/page.tsx']
    expect(routes.filter(file => !existsSync(path.join(root, 'app', folder, file)))).toEqual([])
  })

  test('is found at its address and in the list of its type, which editors may link to', async () => {
    const catalogue = await site()
    expect([page, section.href()].filter(address => !isKnown(catalogue, address))).toEqual([])
    expect([page, section.href()].filter(address => !catalogue.paths.has(address))).toEqual([])
    expect(catalogue.articleAt(page)).toMatchObject({ kind, slug: 'x' })
    expect(list).not.toBe('')
  })

  test('is in the archives, in the sitemap, and in a feed that is listed', async () => {
    const catalogue = await site()
    expect(catalogue.years.flatMap(({ months }) => months.flatMap(({ articles }) => articles))).toHaveLength(
      1,
    )
    const paths = [...sitemapPages(catalogue)].map(one => one.path)
    expect(paths).toEqual(expect.arrayContaining([page, section.href()]))
    expect(feedOf(catalogue, folder)?.entries).toHaveLength(1)
    expect(allFeeds(catalogue)[0]?.feeds.map(({ scope }) => scope)).toContain(folder)
    expect(isKnown(catalogue, `/flux/${folder}/rss.xml`)).toBe(true)
  })

  test('is open data, which programs of other sites may read', async () => {
    const catalogue = await site()
    for (const address of [`${page}.json`, `${page}.md`]) {
      expect(representationOf(catalogue, address)?.write(), address).toContain('Un titre')
      expect(openDataHeaders(address), address).toHaveProperty('Access-Control-Allow-Origin')
      expect(isKnown(catalogue, address), address).toBe(true)
    }
    const named = LISTS.find(other => other === folder)
    expect(named && listDocument(catalogue, named, 1)?.total).toBe(1)
  })

  test('is found by searching, and has a picture to be shared by', async () => {
    const catalogue = await site()
    const entry = [...entriesOf(catalogue)].find(one => one.path === page)
    expect(entry?.type).toBe(search)
    expect(Object.keys(SEARCH_TYPES)).toContain(search)
    expect(sharePageOf(catalogue, `/partage${page}.png`, parisDay(currentInstant()))).not.toBeNull()
  })

  test('keeps its former addresses, and what is made of them', async () => {
    const { moves } = await site()
    const former = pathOf('avant')
    expect(
      [former, `${former}.json`, `/partage${former}.png`].map(one => presentAddress(moves, one)),
    ).toEqual([page, `${page}.json`, `/partage${page}.png`])
  })
})
