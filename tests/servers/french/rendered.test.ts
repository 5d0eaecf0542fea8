import { Agent } from 'node:http'
import { expect, test } from 'vitest'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { knownPaths } from '@/lib/editions/addresses'
import { allFeeds } from '@/lib/feeds/allFeeds'
import { pathOf } from '@/lib/model/pathOf'
import { FEED_FORMATS, routes } from '@/lib/routes'
import { sitemapFiles } from '@/lib/seo/sitemaps/sitemapFiles'
import { sharePageOf } from '@/lib/share/sharePage'
import { currentInstant } from '@/lib/time/clock'
import { parisDay } from '@/lib/time/paris'
import { crawl, staticRoutes, type Visit } from '../../support/crawlServer'
import { faultsOf } from '../../support/renderedFrench/faultsOf'
import type { Text } from '../../support/renderedFrench/text'
import { textsOf } from '../../support/renderedFrench/textsOf'
import { request } from '../../support/request'
import { servedBuild } from '../../support/servedBuild'

const site = servedBuild()

/** Every address that the catalogue leads to; whatever their answers name is asked for, too. */
async function seeds(): Promise<string[]> {
  const catalogue = await getCatalogue()
  const scopes = allFeeds(catalogue).flatMap(({ feeds }) => feeds.map(({ scope }) => scope))
  return [
    ...staticRoutes(site.folder),
    ...knownPaths(catalogue),
    ...scopes.flatMap(scope => FEED_FORMATS.map(format => routes.feed(scope, format))),
    ...sitemapFiles(catalogue).map(file => file.path),
    ...['/nulle-part', '/recherche?q=balle', '/api/suggestions?q=balle', '/recherche?q=introuvable'],
  ]
}

/** Pictures whose letters are outlines; what they say is asked of `sharePageOf`. */
const isPicture = (address: string) => /\.(?:png|jpe?g|webp|avif|ico|css|js)$|^\/_next\//.test(address)

/** Titles of films that have no record here. */
const OTHER_FILMS = ['La La Land', 'Frontière(s)']

/** What keeps its language and its signs: « Terminator 2: Judgment Day », the titles of sources, what somebody says in English. */
async function notOurs(): Promise<string[]> {
  const catalogue = await getCatalogue()
  const titles = catalogue.films
    .flatMap(film => [film.originalTitle ?? [], film.otherTitles].flat())
    .filter(title => /\S: /.test(title))
  const others = catalogue.articles.flatMap(article => [
    ...article.sources.map(({ title }) => title),
    ...(catalogue
      .html(article.body)
      .replace(/<[^>]*>/g, '')
      .match(/«[^«»]*»/g) ?? []),
  ])
  const isForeign = (text: string) => faultsOf({ place: '', isProse: false, text }).length > 0
  return [...OTHER_FILMS, ...titles, ...new Set(others.filter(isForeign))]
}

const read = ({ address, answer }: Visit): (Text & { address: string })[] =>
  textsOf(address, String(answer.headers['content-type']), answer.text).map(text => ({ ...text, address }))

const withoutTitle = (text: string, title: string) => text.replaceAll(title, '\uFFFC')

/** What is wrong in texts, each fault once with one of its places: most stand on many pages. */
function report(texts: readonly (Text & { address: string })[]): string[] {
  const faults = new Map<string, string>()
  for (const text of texts) {
    for (const { rule, found } of faultsOf(text)) {
      faults.set(`${rule}: « ${found} »`, `${text.address}, ${text.place}`)
    }
  }
  return [...faults].map(([fault, place]) => `${fault} (${place})`)
}

test('all that the site says to readers, search engines and programs is French', async () => {
  const visits = await crawl(site.server, await seeds(), isPicture)
  const foreign = await notOurs()
  const texts = visits.flatMap(read).map(text => ({ ...text, text: foreign.reduce(withoutTitle, text.text) }))
  console.log(`French: ${texts.length} texts at ${visits.length} addresses`)
  expect(texts.length).toBeGreaterThan(100_000)
  expect(report(texts)).toEqual([])
})

test('what is lettered on share images is French', async () => {
  const catalogue = await getCatalogue()
  const pages = [...knownPaths(catalogue), ...catalogue.articles.map(pathOf)]
  const texts = pages.flatMap(address => {
    const shared = sharePageOf(catalogue, routes.shareImage(address), parisDay(currentInstant()))
    if (!shared) return []
    const { headline, kicker, line, notes } = shared.page
    return [headline, kicker, line ?? '', ...notes.map(({ said }) => said)].map((text, index) => ({
      address,
      place: `line ${index + 1}`,
      text,
      isProse: false,
    }))
  })
  expect(texts.length).toBeGreaterThan(250)
  expect(report(texts)).toEqual([])
})

test('what the server says when something is wrong is French', async () => {
  const asked: [path: string, options?: Parameters<typeof request>[2]][] = [
    ['/critiques/inconnue'],
    ['/films/inconnu.json'],
    ['/flux/inconnu/rss.xml'],
    ['/calendriers/inconnu.ics'],
    ['/partage/inconnu.png'],
    ['/api/suggestions'],
    [`/api/suggestions?q=${'a'.repeat(5000)}`],
    ['/api/suggestions?q=balle&page=x'],
    ['/api/suggestions?q=balle&type=x'],
    ['/api/suggestions?q=%ff'],
    ['/%ff'],
    ['/critiques/..%2f..'],
    ['/critiques/filtrer?genre=inconnu'],
    ['/critiques', { method: 'POST' }],
    ['/critiques', { method: 'PUT' }],
    ['/api/revalidation'],
    ['/api/revalidation', { method: 'POST' }],
    ['/api/sante', { method: 'DELETE' }],
  ]
  const visits = await Promise.all(
    asked.map(async ([address, options]) => ({
      address,
      // The server has ended the connections of the walk while its texts were read.
      answer: await request(site.server, address, { ...options, agent: new Agent() }),
    })),
  )
  const texts = visits.flatMap(visit => {
    const type = String(visit.answer.headers['content-type'])
    if (!type.startsWith('text/plain')) return read(visit)
    return [{ address: visit.address, place: 'text', text: visit.answer.text.trim(), isProse: true }]
  })
  expect(texts.length).toBeGreaterThan(30)
  expect(report(texts)).toEqual([])
})
