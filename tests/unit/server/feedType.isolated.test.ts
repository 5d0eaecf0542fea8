import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { feedTypeFor, isForPrograms } from '@/lib/server/feedType.mjs'
import { robotsHeaders } from '@/lib/server/headers.mjs'

const RSS = 'application/rss+xml; charset=utf-8'
const XML = 'application/xml; charset=utf-8'

/** What programs say that they take, as they say it. */
const ACCEPTED: [who: string, accept: string | undefined, type: string][] = [
  ['nobody says', undefined, RSS],
  ['curl', '*/*', RSS],
  ['a script of a page', 'application/json, text/plain, */*', RSS],
  [
    'NetNewsWire',
    'application/rss+xml, application/rdf+xml, application/atom+xml, application/xml, text/xml',
    RSS,
  ],
  [
    'SimplePie',
    'application/atom+xml, application/rss+xml, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, text/html;q=0.7, unknown/unknown;q=0.1, application/unknown;q=0.1, */*;q=0.1',
    RSS,
  ],
  ['a validator', 'text/xml', RSS],
  ['Firefox', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', XML],
  [
    'Chromium',
    'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7',
    XML,
  ],
  ['Safari', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', XML],
  ['a shouting one', 'TEXT/HTML', XML],
]

test.each(ACCEPTED)('%s, who takes %s, is sent %s', (_, accept, type) => {
  expect(feedTypeFor(RSS, accept)).toBe(type)
})

test('nginx keeps apart what Node tells apart', () => {
  const config = readFileSync(path.resolve('lib/server/nginx.conf'), 'utf8')
  const [, map = ''] = /map \$http_accept \$photogramme_feed \{([^}]*)\}/.exec(config) ?? []
  const rules = [...map.matchAll(/"~\*([^"]+)" (\w+|"");/g)].map(([, pattern = '', value]) => ({
    pattern,
    value,
  }))
  expect(rules).toHaveLength(2)
  for (const [who, accept, type] of ACCEPTED) {
    const first = rules.find(({ pattern }) => new RegExp(pattern, 'i').test(accept ?? ''))
    expect([who, first?.value === 'page']).toEqual([who, type === XML])
  }
})

test.each([
  ['application/rss+xml; charset=utf-8', true],
  ['application/atom+xml; charset=utf-8', true],
  ['text/x-opml; charset=utf-8', true],
  ['application/feed+json; charset=utf-8', false],
  ['application/xml; charset=utf-8', false],
  ['text/html; charset=utf-8', false],
  ['text/calendar; charset=utf-8', false],
])('%s depends on who asks: %s', (type, depends) => {
  expect(isForPrograms(type)).toBe(depends)
})

test.each([
  ['/flux', false],
  ['/flux/rss.xml', true],
  ['/flux/films/drive/feed.json', true],
  ['/flux/opml.xml', true],
  ['/calendriers/sorties.ics', true],
  ['/films/flux', false],
])('%s is kept out of the results of search engines: %s', (address, isKept) => {
  expect(robotsHeaders(address)).toEqual(isKept ? { 'X-Robots-Tag': 'noindex' } : {})
})
