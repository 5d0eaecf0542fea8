import { parseOpml } from 'feedsmith'
import { expect, test } from 'vitest'
import { getCatalogue, publishArchive } from '@/lib/content/catalogue/getCatalogue'
import { load } from '@/lib/content/load'
import { allFeeds } from '@/lib/feeds/allFeeds'
import { calendarNamed } from '@/lib/feeds/calendar/calendarNamed'
import { calendarScope } from '@/lib/feeds/calendar/calendarScope'
import { feedOf, hasFeed } from '@/lib/feeds/feedOf'
import { toAtom } from '@/lib/feeds/toAtom'
import { toOpml } from '@/lib/feeds/toOpml'
import { toRss } from '@/lib/feeds/toRss'
import { llmsText } from '@/lib/openData/llmsText'
import { sitemapPages } from '@/lib/seo/sitemaps/sitemapPages'
import { author, contentFolder, film, news, review } from '../../support/contentFolder'
import { metadataAt, pageAt } from '../../support/pageAt'

const AUTHOR = { 'content/auteurs/redaction.md': author() }
const RECORDS = {
  'content/auteurs/muette.md': author({ name: 'Jeanne Muette', kind: 'person' }),
  'content/sagas/nuit.md': '---\ntitle: Nuit\n---\n\nUn texte.\n',
  'content/plateformes/vide.md': '---\nname: Vide\nurl: https://example.org/\n---\n\nUn texte.\n',
  'content/films/drive.md': film({ saga: '{ saga: nuit, position: 1 }', writers: '[Hossein Amini]' }),
}

/** Sites of which some feeds, most or all hold nothing, by why. */
const SITES: Record<string, Record<string, string>> = {
  'nothing at all': AUTHOR,
  'records without an article': { ...AUTHOR, ...RECORDS },
  'news alone: nobody’s film has a review': {
    ...AUTHOR,
    ...RECORDS,
    'content/actualites/a.md': news({ films: '[drive]', tags: '[désert]', places: '[Sète]' }),
  },
  'a review, hidden until an hour that is not yet': {
    ...AUTHOR,
    ...RECORDS,
    'content/critiques/a.md': review({ date: '2999-05-01T09:00', tags: '[Sète]' }),
  },
  'releases of which no day is known, and none': {
    ...AUTHOR,
    ...RECORDS,
    'content/films/drive.md': film({ releases: '[{ date: "2011", medium: cinema, country: FR }]' }),
    'content/critiques/a.md': review(),
  },
  all: {
    ...AUTHOR,
    ...RECORDS,
    'content/films/drive.md': film({
      saga: '{ saga: nuit, position: 1 }',
      releases: '[{ date: "2011-10-05", medium: cinema, country: FR }]',
    }),
    'content/critiques/a.md': review({
      updated: '2024-07-01T10:00',
      history: '[{ date: 2024-07-01T10:00, kind: correction, from: "Perret", text: "Le nom est juste." }]',
    }),
  },
}

const scopeOf = (url: string) =>
  url.replace(/^(?:http:\/\/localhost:3000)?\/flux\/?/, '').replace(/\/?[^/]+$/, '')

/** The feeds and calendars that a page announces, in its head and in its text. */
async function announced(address: string): Promise<{ feeds: string[]; calendars: string[] }> {
  const types = Object.values((await metadataAt(address)).alternates?.types ?? {}).flat()
  const urls = types.map(link => String(typeof link === 'object' && link && 'url' in link ? link.url : link))
  const links = [...(await pageAt(address)).matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href)
  return {
    feeds: [...urls, ...links].filter(url => /\/flux\/.*(?:rss\.xml|atom\.xml|feed\.json)$/.test(url)),
    calendars: links.filter(url => url.endsWith('.ics')),
  }
}

test.each(Object.keys(SITES))(
  'of %s, what is offered holds something, and all that does is offered',
  async name => {
    publishArchive(await load(await contentFolder(SITES[name] ?? {})))
    const catalogue = await getCatalogue()
    const holds = (scope: string) => (feedOf(catalogue, scope)?.entries.length ?? 0) > 0
    const scopes = [
      ...['', 'critiques', 'actualites', 'dossiers', 'corrections', 'ephemeride'],
      ...catalogue.authors.map(({ slug }) => `auteurs/${slug}`),
      ...catalogue.sagas.map(({ slug }) => `sagas/${slug}`),
      ...catalogue.platforms.map(({ slug }) => `plateformes/${slug}`),
      ...catalogue.genres.map(slug => `genres/${slug}`),
      ...catalogue.places.map(({ slug }) => `lieux/${slug}`),
      ...catalogue.tags.map(({ slug }) => `mots-cles/${slug}`),
      ...catalogue.films.map(({ slug }) => `films/${slug}`),
      ...catalogue.people.map(({ slug }) => `personnes/${slug}`),
    ]
    const full = scopes.filter(holds).sort()
    const listed = allFeeds(catalogue).flatMap(({ feeds }) => feeds.map(({ scope }) => scope))
    expect(listed.sort()).toEqual(full)
    const outlines = parseOpml(toOpml(allFeeds(catalogue))).body?.outlines ?? []
    const imported = outlines
      .flatMap(({ outlines }) => outlines ?? [])
      .map(({ xmlUrl }) => scopeOf(xmlUrl ?? ''))
    expect(imported.sort()).toEqual(full)

    const events = (path: string) => {
      const scope = calendarScope(path)
      const calendar = scope === null ? null : calendarNamed(catalogue, scope)
      return calendar?.events.length ?? 0
    }
    const offered = new Set<string>()
    for (const { path } of sitemapPages(catalogue)) {
      const { feeds, calendars } = await announced(path)
      for (const url of feeds) offered.add(scopeOf(url))
      expect([path, feeds.filter(url => !holds(scopeOf(url)))]).toEqual([path, []])
      expect([path, calendars.filter(url => events(url) === 0)]).toEqual([path, []])
      const html = `${await pageAt(path)} ${(await metadataAt(path)).description}`
      if (events('/calendriers/sorties.ics') === 0)
        expect([path, html]).not.toEqual([path, expect.stringMatching(/iCal/)])
    }
    expect([...offered].sort()).toEqual(full)
    expect(llmsText(catalogue).includes('iCal')).toBe(events('/calendriers/sorties.ics') > 0)

    // Who has subscribed stays subscribed: what holds nothing answers all the same, with a feed that is one.
    for (const scope of scopes) {
      expect([scope, hasFeed(catalogue, scope)]).toEqual([scope, true])
      const feed = feedOf(catalogue, scope)
      if (!feed) throw new Error(`no feed ${scope}`)
      expect(toRss(feed)).toMatch(/<channel>[\s\S]*<title>[\s\S]*<\/channel>/)
      expect(toAtom(feed)).toMatch(/<updated>2\d{3}-/)
    }
  },
)
