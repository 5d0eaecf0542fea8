import { type APIRequestContext, expect, test } from '@playwright/test'
import { parseFeed } from '@rowanmanning/feed-parser'
import { HtmlValidate, type ResolvedConfig, StaticConfigLoader } from 'html-validate'
import ICAL from 'ical.js'
import robotsParser from 'robots-parser'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { pathsOf } from '@/lib/content/catalogue/pathsOf'
import { allFeeds } from '@/lib/feeds/allFeeds'
import { indexableFilters } from '@/lib/filters/indexableFilters'
import { pathOf } from '@/lib/model/pathOf'
import { FEED_FORMATS, routes } from '@/lib/routes'
import { robots } from '@/lib/seo/robots'
import { siteUrl } from '@/lib/site'
import { atOnce } from '@/lib/turns/steps'

/** Clicks from the home page to any page that search engines should know. */
const FARTHEST = 4

type Visited = { clicks: number; html: string; ids: Set<string>; links: string[] }

const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(match => match[1] ?? '')

const readable = (text: string) =>
  text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"')

/** The content of a tag in the head of a page. */
const inHead = (html: string, pattern: RegExp) => readable(pattern.exec(html)?.[1] ?? '')
const titleOf = (html: string) => inHead(html, /<title>([^<]*)<\/title>/)
const descriptionOf = (html: string) => inHead(html, /<meta name="description" content="([^"]*)"/)
const canonicalOf = (html: string) => inHead(html, /<link rel="canonical" href="([^"]*)"/)
const isIndexed = (html: string) => !/<meta name="robots" content="[^"]*noindex/.test(html)

const visited = new Map<string, Visited>()
const broken: string[] = []

type Rules = { isAllowed(url: string, agent: string): boolean | undefined }

/** What robots.txt says of the site under its public address; that of the tests is for nobody. */
async function rulesOfTheSite(): Promise<Rules> {
  const text = robots(true, indexableFilters(await getCatalogue()))
  return (robotsParser as unknown as (url: string, text: string) => Rules)(`${siteUrl()}/robots.txt`, text)
}

/** The server may end a connection just as a slow client asks on it: whoever only reads asks again (RFC 9112, 9.3.1). */
const AGAIN = { maxRetries: 3 }

/** Every page that a search engine comes to by following links, by the fewest clicks. */
async function crawl(request: APIRequestContext): Promise<void> {
  const rules = await rulesOfTheSite()
  let layer = new Map([['/', 'start']])
  for (let clicks = 0; layer.size > 0; clicks += 1) {
    const next = new Map<string, string>()
    const addresses = [...layer]
    const visit = async () => {
      for (let one = addresses.pop(); one; one = addresses.pop()) {
        const [path, from] = one
        const response = await request.get(path, { maxRedirects: 0, ...AGAIN })
        const html = await response.text()
        if (response.status() !== 200)
          broken.push(`${path} answers ${response.status()} (linked from ${from})`)
        const links = attributes(html.replace(/<head>[\s\S]*?<\/head>/, ''), 'href')
          .map(readable)
          .filter(href => href.startsWith('/') || href.startsWith('#'))
        const isPage = response.headers()['content-type']?.startsWith('text/html')
        visited.set(path, { clicks, html: isPage ? html : '', ids: new Set(attributes(html, 'id')), links })
        for (const link of isPage ? links : []) {
          const [target = ''] = link.split('#')
          if (!target || target.startsWith('/_next/')) continue
          if (rules.isAllowed(siteUrl() + target, 'Googlebot')) next.set(target, path)
        }
      }
    }
    await Promise.all(Array.from({ length: 6 }, visit))
    layer = new Map([...next].filter(([path]) => !visited.has(path)))
  }
}

// In one worker: what was visited is looked at by all.
test.describe.configure({ mode: 'default' })

test.beforeAll(async ({ request }) => {
  await crawl(request)
})

test('every internal link and fragment of the site resolves, and every page is reached', async () => {
  for (const [path, { links, html }] of visited) {
    for (const link of html ? links : []) {
      const [target = '', fragment] = link.split('#')
      if (!fragment) continue
      if (!visited.get(target.split('?')[0] || path)?.ids.has(fragment)) broken.push(`${link} on ${path}`)
    }
  }
  expect(broken).toEqual([])

  const catalogue = await getCatalogue()
  const expected = [...atOnce(pathsOf(catalogue)), ...catalogue.articles.map(pathOf)]
  expect(expected.filter(path => !visited.has(path))).toEqual([])
})

test('a search engine that follows every link comes to no combination of choices', async () => {
  const wanted = indexableFilters(await getCatalogue())
  expect(wanted.length).toBeGreaterThan(5)
  expect([...visited.keys()].filter(path => path.includes('?')).sort()).toEqual(wanted.sort())
})

test('every address of the sitemaps is a page of that canonical address, a few clicks from the home page', async ({
  request,
}) => {
  const locations = async (path: string) =>
    [...(await (await request.get(path, AGAIN)).text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(
      ([, url = '']) => url.replace(siteUrl(), '') || '/',
    )
  const files = await locations(routes.sitemapIndex())
  expect(files.length).toBeGreaterThan(2)
  const pages = (await Promise.all(files.map(locations))).flat()
  expect(pages.length).toBeGreaterThan(400)
  const wrong = [...new Set(pages)].flatMap(path => {
    const page = visited.get(path)
    if (!page) return [`${path} is reached by no link`]
    const canonical = canonicalOf(page.html).replace(siteUrl(), '') || '/'
    return [
      ...(canonical === path ? [] : [`${path} says it is ${canonical}`]),
      ...(page.clicks <= FARTHEST ? [] : [`${path} is ${page.clicks} clicks away`]),
      ...(isIndexed(page.html) ? [] : [`${path} is not to be indexed`]),
    ]
  })
  expect(wrong).toEqual([])
})

test('no two pages share a title or a description, and both have their length', () => {
  const faults: string[] = []
  const seen = new Map<string, string>()
  for (const [path, { html }] of visited) {
    if (!html || !isIndexed(html)) continue
    const [title, description] = [titleOf(html), descriptionOf(html)]
    if (title.length === 0 || title.length > 70) faults.push(`${path}: title of ${title.length}: ${title}`)
    if (description.length < 50 || description.length > 170) {
      faults.push(`${path}: description of ${description.length}: ${description}`)
    }
    if (/aujourd’hui/i.test(title + description)) faults.push(`${path}: « aujourd’hui » in ${title}`)
    for (const text of [`title ${title}`, `description ${description}`]) {
      const other = seen.get(text)
      if (other) faults.push(`${path} and ${other}: ${text}`)
      seen.set(text, path)
    }
  }
  expect(faults).toEqual([])
})

test('structured data is one connected graph on every page', () => {
  const faults: string[] = []
  for (const [path, { html }] of visited) {
    const written = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)]
    if (!html || !isIndexed(html)) continue
    if (written.length !== 1) {
      faults.push(`${path} has ${written.length} graphs`)
      continue
    }
    const text = written[0]?.[1] ?? ''
    const graph: { '@graph': { '@id'?: string }[] } = JSON.parse(text)
    const ids = new Set([...text.matchAll(/"@type":"[^"]*","@id":"([^"]*)"/g)].map(([, id]) => id))
    for (const { '@id': id } of graph['@graph']) if (!id) faults.push(`${path} has a node without an id`)
    for (const [, id = ''] of text.matchAll(/\{"@id":"([^"]*)"\}/g)) {
      if (!ids.has(id)) faults.push(`${path} refers to ${id}, which is not in it`)
    }
  }
  expect(faults).toEqual([])
})

/** The same configuration for every page, worked out once: doing so again for each takes a third of the time. */
class OneConfigLoader extends StaticConfigLoader {
  #resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined

  override getConfigFor(): ResolvedConfig | Promise<ResolvedConfig> {
    this.#resolved ??= super.getConfigFor('page.html')
    return this.#resolved
  }
}

const VALID_HTML = new OneConfigLoader({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // How React writes, and what HTML allows.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'no-raw-characters': 'off',
    'attr-case': 'off',
    'long-title': 'off',
    'prefer-native-element': 'off',
    'aria-label-misuse': 'off',
  },
})

test('the HTML of every page is valid', async () => {
  const validator = new HtmlValidate(VALID_HTML)
  const faults = new Map<string, string>()
  for (const [path, { html }] of visited) {
    if (!html) continue
    const { results } = await validator.validateString(html)
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      faults.set(`${ruleId}: ${message}`, `${path} ${selector}`)
    }
  }
  expect([...faults].map(fault => fault.join(' – '))).toEqual([])
})

test('every feed and calendar is read by a parser that is not ours', async ({ request }) => {
  const catalogue = await getCatalogue()
  const scopes = allFeeds(catalogue).flatMap(({ feeds }) => feeds.map(({ scope }) => scope))
  for (const scope of scopes.filter((_, index) => index < 8 || index % 9 === 0)) {
    for (const format of FEED_FORMATS) {
      const path = routes.feed(scope, format)
      const response = await request.get(path, AGAIN)
      expect([path, response.status()]).toEqual([path, 200])
      if (format === 'feed.json') {
        const feed = await response.json()
        expect(feed).toMatchObject({
          version: 'https://jsonfeed.org/version/1.1',
          feed_url: siteUrl() + path,
        })
      } else {
        const { items, self } = parseFeed(await response.text())
        expect([path, self]).toEqual([path, siteUrl() + path])
        for (const { id, url, title } of items) expect([path, id, url, title]).not.toContain(null)
      }
    }
  }
  const calendars = [...visited].flatMap(([, { links }]) => links.filter(link => link.endsWith('.ics')))
  expect(calendars.length).toBeGreaterThan(3)
  for (const path of new Set(calendars)) {
    const calendar = new ICAL.Component(ICAL.parse(await (await request.get(path, AGAIN)).text()))
    expect([path, calendar.name]).toEqual([path, 'vcalendar'])
  }
})

test('every former address leads to a page in one hop', async ({ request }) => {
  for (const former of (await getCatalogue()).moves.keys()) {
    const moved = await request.get(former, { maxRedirects: 0, ...AGAIN })
    expect([former, moved.status()]).toEqual([former, 308])
    const present = await request.get(moved.headers().location ?? '', { maxRedirects: 0, ...AGAIN })
    expect([former, present.status()]).toEqual([former, 200])
  }
})
