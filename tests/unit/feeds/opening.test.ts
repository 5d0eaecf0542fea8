import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { Catalogue } from '@/lib/content/catalogue/catalogue'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { gate } from '@/lib/content/gate'
import { load } from '@/lib/content/load'
import { FEED_LENGTH, type Feed } from '@/lib/feeds/feed'
import { feedOf } from '@/lib/feeds/feedOf'
import { toAtom } from '@/lib/feeds/toAtom'
import { toJsonFeed } from '@/lib/feeds/toJsonFeed'
import { toRss } from '@/lib/feeds/toRss'
import { newsPages } from '@/lib/seo/sitemaps/newsPages'
import { lastChangeOf } from '@/lib/seo/sitemaps/sitemapPages'
import { epoch } from '@/lib/time/instant'
import { contentFolder, news, review, SITE } from '../../support/contentFolder'

const OPENED = Date.parse('2026-11-21T12:00:00+01:00')

async function catalogueAt(now: string): Promise<Catalogue> {
  const folder = await contentFolder({
    ...SITE,
    'content/actualites/faits.md': news({ date: '2022-11-10T07:30', written: '2026-11-21' }),
    'content/critiques/recrite.md': review({ date: '2026-11-20T18:00', written: '2026-11-30' }),
    'content/actualites/du-jour.md': news({ date: '2026-12-05T09:00' }),
    'content/actualites/passe.md': news({ date: '2012-03-01T09:00', written: '2026-12-04' }),
  })
  return new Catalogue(gate(await load(folder), epoch(now)))
}

/** What each form of a feed says of its entries: the slug, when it was published, when it changed. */
function told(feed: Feed | null): [string, string, string][][] {
  if (!feed) throw new Error('no feed')
  const slug = (address?: string) => address?.split('/').at(-1) ?? ''
  const day = (when?: Date | string) => new Date(when ?? 0).toISOString()
  return [
    (parseRssFeed(toRss(feed)).items ?? []).map(one => [
      slug(one.link),
      day(one.pubDate),
      day(one.atom?.updated),
    ]),
    (parseAtomFeed(toAtom(feed)).entries ?? []).map(one => [
      slug(one.id),
      day(one.published),
      day(one.updated),
    ]),
    (parseJsonFeed(JSON.parse(toJsonFeed(feed))).items ?? []).map(one => [
      slug(one.url),
      day(one.date_published),
      day(one.date_modified),
    ]),
  ]
}

test('feeds give the day on which a text was published, and tell what was published last first', async () => {
  const noon = (day: string) => `${day}T11:00:00.000Z`
  const entries = [
    ['du-jour', '2026-12-05T08:00:00.000Z', '2026-12-05T08:00:00.000Z'],
    ['passe', noon('2026-12-04'), noon('2026-12-04')],
    ['recrite', noon('2026-11-21'), noon('2026-11-30')],
    ['faits', noon('2026-11-21'), noon('2026-11-21')],
  ]
  for (const form of told(feedOf(await catalogueAt('2026-12-06T09:00:00+01:00'), ''))) {
    expect(form).toEqual(entries)
  }
})

test('the feeds of ours hold the opening edition as it appeared: full, on one day, in the order of its dates', async () => {
  const catalogue = await getCatalogue()
  const opening = catalogue.articles.filter(({ written }) => written)
  for (const form of told(feedOf(catalogue, ''))) {
    expect(form).toHaveLength(FEED_LENGTH)
    const old = form.filter(([, published]) => Date.parse(published) === OPENED).map(([slug]) => slug)
    expect(old).toEqual(opening.slice(0, old.length).map(({ slug }) => slug))
    // Nothing says that it was published before there was a site, nor again when it was written anew.
    for (const [, published] of form.slice(form.length - old.length))
      expect(Date.parse(published)).toBe(OPENED)
    for (const [slug, published] of form)
      expect([slug, Date.parse(published) >= OPENED]).toEqual([slug, true])
  }
})

test('no news sitemap names a text of the opening edition, not on the day of the opening either', async () => {
  const catalogue = await getCatalogue()
  for (const now of ['2026-11-21T13:00:00+01:00', '2026-11-22T09:00:00+01:00', '2026-11-30T13:00:00+01:00']) {
    const named = newsPages(catalogue, epoch(now)).filter(({ date }) => date < '2026-11-21')
    expect(named.map(({ slug }) => slug)).toEqual([])
  }
  const [fresh, ...others] = newsPages(
    await catalogueAt('2026-12-06T09:00:00+01:00'),
    epoch('2026-12-06T09:00:00+01:00'),
  )
  expect([fresh?.slug, others]).toEqual(['du-jour', []])
})

test('a sitemap gives the day on which a text was written anew, not that of the facts', async () => {
  const { articles } = await catalogueAt('2026-12-06T09:00:00+01:00')
  const changed = (slug: string) => lastChangeOf(articles.filter(one => one.slug === slug))
  expect([changed('faits'), changed('recrite'), changed('passe')]).toEqual([
    '2026-11-21',
    '2026-11-30',
    '2026-12-04',
  ])
  expect(lastChangeOf(articles)).toBe('2026-12-05T09:00:00+01:00')
})
