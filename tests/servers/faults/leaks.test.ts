import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import sharp from 'sharp'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Catalogue } from '@/lib/content/catalogue/catalogue'
import { picturesOf } from '@/lib/content/catalogue/picturesOf'
import { gate } from '@/lib/content/gate'
import { inspect } from '@/lib/content/load'
import { knownPaths } from '@/lib/editions/addresses'
import { allFeeds } from '@/lib/feeds/allFeeds'
import { pathOf } from '@/lib/model/pathOf'
import { FEED_FORMATS, routes } from '@/lib/routes'
import { sitemapFiles } from '@/lib/seo/sitemaps/sitemapFiles'
import { currentInstant, PARIS } from '@/lib/time/clock'
import { atOnce } from '@/lib/turns/steps'
import { copyOfBuild, healthOf, remove, SECRET, type Server, serve, until } from '../../support/builtSite'
import {
  author,
  type Fields,
  film,
  inTheirOwnWords,
  markdown,
  news,
  review,
} from '../../support/contentFolder'
import {
  crawl,
  inTurns,
  SITE_URL,
  staticRoutes,
  textOf,
  unseenRoutes,
  type Visit,
} from '../../support/crawlServer'
import { eventually } from '../../support/patience'
import { request } from '../../support/request'
import { type HiddenItem, type Secrets, secretItem, secretsIn } from './leaks/secrets'

/** The states in which an item is hidden, by what its file says. */
const HIDDEN: Record<string, Fields> = {
  draft: { date: '2071-03-04', draft: 'true' },
  scheduled: { date: '2072-03-04' },
  embargoed: { date: '2020-01-05', embargo: '2090-01-01' },
  'embargoed after its date': { date: '2089-03-04', embargo: '2090-01-01' },
  'draft under embargo': { date: '2020-01-05', embargo: '2090-01-01', draft: 'true' },
  expired: { date: '2011-02-03', expires: '2012-02-03' },
}

/** What happens to items that were public when the site was built, and what their addresses answer then. */
const TAKEN_BACK = { 'embargoed again': 404, withdrawn: 410, 'expired since': 410 } as const

const PUBLIC = { date: '2025-05-06' }

/** The next two instants at which the clock of Paris changes. */
const CHANGES = ['first', 'second'].reduce<number[]>(
  changes => [...changes, nextChangeOfClock(changes.at(-1) ?? currentInstant())],
  [],
)

const secrets: Secrets = new Map()
const both = ['critiques', 'actualites'] as const
const make = (name: string) => both.map(kind => secretItem(secrets, kind, name, 'drive'))
const hidden = Object.entries(HIDDEN).flatMap(([state, dates]) => make(state).map(item => ({ item, dates })))
const takenBack = Object.entries(TAKEN_BACK).map(([fate, status]) => ({ fate, status, items: make(fate) }))
const turning = CHANGES.map((at, index) => ({
  at,
  opening: secretItem(secrets, 'actualites', `opening ${index}`, 'drive'),
  closing: secretItem(secrets, 'actualites', `closing ${index}`, 'drive'),
}))

let folder: string
let server: Server

const fileOf = ({ kind, slug }: HiddenItem) => `content/${kind}/${slug}.md`
const addressOf = ({ kind, slug }: HiddenItem) => `/${kind}/${slug}`

beforeAll(async () => {
  const picture = await sharp({ create: { width: 1200, height: 600, channels: 3, background: '#345' } })
    .png()
    .toBuffer()
  folder = await copyOfBuild()
  await rm(path.join(folder, 'content'), { recursive: true })
  const items = [
    ...hidden.map(({ item }) => item),
    ...takenBack.flatMap(fate => fate.items),
    ...turning.flatMap(({ opening, closing }) => [opening, closing]),
  ]
  const pictures = items.flatMap(item => item.pictures).map(name => [`public${name}`, picture] as const)
  await write({ ...VISIBLE, 'public/images/visible.png': picture, ...Object.fromEntries(pictures) })
  server = await serve(folder, SETTINGS)
  // What the build has rendered is of other content: from the next edition on this one is seen.
  await publish([
    ...takenBack.flatMap(fate => fate.items.map(item => ({ item, dates: PUBLIC }))),
    ...turning.map(({ at, closing }) => ({ item: closing, dates: { ...PUBLIC, expires: writtenAs(at) } })),
  ])
})

afterAll(async () => {
  await server?.stop()
  await remove(folder)
})

/** With every route that settings may add. */
const SETTINGS = { SITE_URL, INDEXNOW_KEY: 'une-cle-qui-n-est-pas-un-secret' }

/** Writes files of the project, by their path in it. */
async function write(files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [name, content] of Object.entries(inTheirOwnWords(files))) {
    const file = path.join(folder, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, content)
  }
}

/** Saves items with their dates; resolves when the server has taken them up. */
async function publish(items: readonly { item: HiddenItem; dates: Fields }[], more = ''): Promise<void> {
  const { edition } = await healthOf(server)
  await write(Object.fromEntries(items.map(({ item, dates }) => [fileOf(item), item.text(dates) + more])))
  await eventually(async () => (await healthOf(server)).edition > edition, 'the next edition')
  // It may have taken up some of them first.
  await request(server, '/api/revalidation', {
    method: 'POST',
    headers: { Authorization: `Bearer ${SECRET}` },
  })
}

/** What makes listings long enough for a second page. */
const FILLER = 'remplissage-'

/** More people than one page of an index holds: then each letter has its own. */
const CROWD = Array.from({ length: 201 }, (_, index) => `"Figurant ${'BCDF'[index % 4]}${index}"`)

/** An archive in which everything that a page can show is visible once. */
const VISIBLE = {
  'content/auteurs/redaction.md': author(),
  'content/films/drive.md': film({
    saga: '{ saga: route, position: 1 }',
    cast: '[{ person: ryan-gosling }]',
    releases: '[{ date: "2011-10-05", country: FR, medium: cinema }]',
  }),
  'content/films/baby-driver.md': film({
    title: '"Baby Driver"',
    year: '2017',
    directors: '["Edgar Wright"]',
  }),
  'content/films/foule.md': film({
    title: '"Foule"',
    cast: `[${CROWD.map(person => `{ person: ${person} }`).join(', ')}]`,
  }),
  'content/par-ou-commencer/route.md': markdown(
    {
      title: '"La route pas à pas"',
      summary: '"Deux films où l’on roule la nuit, dans l’ordre où ils se découvrent le mieux."',
      genre: 'thriller',
      steps: '[{ film: drive, why: "Pour la nuit." }, { film: baby-driver, why: "Pour la musique." }]',
    },
    '',
  ),
  'content/personnes/ryan-gosling.md': markdown({ name: '"Ryan Gosling"' }),
  'content/plateformes/netflix.md': markdown({ name: '"Netflix"', url: '"https://www.netflix.com"' }),
  'content/sagas/route.md': markdown({ title: '"La route"' }),
  'content/pages/a-propos.md': markdown({
    title: '"À propos"',
    summary: '"Qui nous sommes, ce que nous voulons, et comment nous joindre."',
  }),
  'content/retraits/ancienne.md': markdown(
    {
      title: '"Une page retirée"',
      addresses: '[/critiques/ancienne]',
      reason: '"Par erreur."',
      date: '2024-01-01',
    },
    '',
  ),
  'content/critiques/visible.md': review({ tags: '[commun]' }),
  'content/actualites/visible.md': news({ tags: '[commun]', films: '[drive]' }),
  ...Object.fromEntries(
    Array.from({ length: 50 }, (_, index) => `${FILLER}${index}`).flatMap(slug => [
      [`content/critiques/${slug}.md`, review({ tags: '[commun]' })],
      [`content/actualites/${slug}.md`, news({ format: 'dossier' })],
      [`content/films/${slug}.md`, film({ title: JSON.stringify(slug) })],
    ]),
  ),
  'content/actualites/illustree.md': news({
    image: '{ src: /images/visible.png, alt: "Une route.", credit: "Nous.", license: "CC0" }',
  }),
}

function nextChangeOfClock(after: number): number {
  const change = Temporal.Instant.fromEpochMilliseconds(after)
    .toZonedDateTimeISO(PARIS)
    .getTimeZoneTransition('next')
  if (!change) throw new Error('the clock of Paris changes no more')
  return change.epochMilliseconds
}

function writtenAs(instant: number): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toString()
}

function itemOf(word: string): string {
  const known = secrets.get(word) ?? [...secrets].find(([other]) => other.startsWith(word))?.[1]
  return known?.item ?? 'nobody knows what'
}

/** The names of the items that are hidden, besides those that have been taken back by now. */
function hiddenItems(more: readonly HiddenItem[] = []): Set<string> {
  const items = [...hidden.map(({ item }) => item), ...turning.map(({ opening }) => opening), ...more]
  return new Set(items.map(({ slug }) => itemOf(slug)))
}

/** What of hidden items is said, and where. */
function leaksOf(visits: readonly Visit[], names: ReadonlySet<string>): string[] {
  return visits.flatMap(visit =>
    secretsIn(textOf(visit))
      .filter(word => names.has(itemOf(word)) || itemOf(word) === 'nobody knows what')
      .map(word => `${visit.address}: ${word}, ${secrets.get(word)?.field} of ${itemOf(word)}`),
  )
}

/** All addresses that a catalogue leads to. */
function addressesOf(catalogue: Catalogue): Set<string> {
  const scopes = allFeeds(catalogue).flatMap(({ feeds }) => feeds.map(({ scope }) => scope))
  const pictures = [...atOnce(picturesOf(catalogue))]
  return new Set([
    ...knownPaths(catalogue),
    ...scopes.flatMap(scope => FEED_FORMATS.map(format => routes.feed(scope, format))),
    ...sitemapFiles(catalogue).map(file => file.path),
    ...pictures.flatMap(src => [src, `/_next/image?url=${encodeURIComponent(src)}&w=640&q=75`]),
    ...catalogue.articles.map(article => routes.shareImage(pathOf(article))),
  ])
}

/** The catalogue of readers now, and one of all that there is. */
async function catalogues(): Promise<{ shown: Catalogue; all: Catalogue }> {
  const folders = { content: path.join(folder, 'content'), public: path.join(folder, 'public') }
  // Pictures of texts are looked for in the folder of the process, which is another one.
  const { archive } = await inspect(folders)
  return { shown: new Catalogue(gate(archive, currentInstant())), all: new Catalogue(archive) }
}

/** Drawn for each address anew, of letters that nobody can search: one picture stands for all. */
const isFurtherDrawing = (address: string) =>
  address.startsWith('/partage/') && address !== routes.shareImage(routes.review('visible'))

/** Every byte of a running server that knows what it serves. */
async function visitAll(): Promise<Visit[]> {
  const { shown } = await catalogues()
  return crawl(
    server,
    [...staticRoutes(folder), ...addressesOf(shown), '/nulle-part', '/speculation-rules.json'],
    address => address.includes(FILLER) || isFurtherDrawing(address),
  )
}

/** An address of the same shape that never existed. */
function neverExisted(address: string): string {
  return address
    .replace(/zqx[a-z]+/gi, word => 'w'.repeat(word.length))
    .replace(/\/archives\/\d{4}/, '/archives/1893')
    .replace(/\/page\/\d+/, '/page/99')
}

/** All that a client gets, but the hour. */
async function bytesOf(address: string): Promise<string> {
  const { status, headers: named, names, body } = await request(server, address)
  return JSON.stringify([status, { ...named, date: '' }, names, body.toString('latin1')])
}

/** Other spellings by which the same might be had. */
const SPELLINGS: readonly ((address: string) => string)[] = [
  address => address,
  address => `${address}/`,
  address => `/${address}`,
  address => `${address}?x=1`,
  address => address.toUpperCase(),
  ...['.rsc', '.md', '.txt', '.json', '.html', '.ics', '.png', '/opengraph-image', '/rss.xml'].map(
    ending => (address: string) => address.replace(/(\?|$)/, `${ending}$1`),
  ),
  address => `${address}.segments/_full.segment.rsc`,
  address => `${address}.segments/_tree.segment.rsc`,
  address => `/_next/data/${readFileSync(path.join(folder, '.next/BUILD_ID'), 'utf8')}${address}.json`,
  address => `/partage${address}.png`,
  address => `/_next/image/?url=${encodeURIComponent(address)}&w=640&q=75`,
  address => `/_next//image?url=${encodeURIComponent(address)}&w=640&q=75`,
  address => `/_next/image?url=${encodeURIComponent(`/x/..${address}`)}&w=640&q=75`,
]

const tidy = (address: string) => address.replace(/\?.*$/, '').replace(/\/$/, '').replace(/^\/\//, '/')

/** Asks for addresses in several spellings, and for others of the same shape that never existed. */
async function differences(addresses: readonly string[], spellings = SPELLINGS): Promise<string[]> {
  const asked = addresses.flatMap(address => spellings.map(spell => spell(address)))
  const found = await inTurns(asked, async address => {
    // A redirect to the tidy spelling of whatever is asked for repeats what was asked.
    const bytes = (await bytesOf(address)).replaceAll(tidy(address), neverExisted(tidy(address)))
    if (bytes !== (await bytesOf(neverExisted(address)))) return address
    return null
  })
  return found.filter(address => address !== null)
}

test('to the byte, nothing changes when something hidden is added, and edited: pages, feeds, headers, health', async () => {
  const secret = hidden
    .filter(({ dates }) => !dates.expires)
    .flatMap(({ item }) => [addressOf(item), `/mots-cles/${item.tag}`, ...item.pictures])
  const known = (await visitAll()).map(({ address }) => address)
  expect(known.length).toBeGreaterThan(150)
  const asked = [
    ...new Set([...known, ...secret, '/api/sante', '/recherche?q=zqx', '/api/suggestions?q=zqx']),
  ]
  const all = async () =>
    new Map(await inTurns(asked, async address => [address, await bytesOf(address)] as const))
  const before = await all()
  const changed = (after: ReadonlyMap<string, string>) =>
    asked.filter(address => after.get(address) !== before.get(address))
  expect(changed(await all()), 'these change by themselves').toEqual([])
  const items = [
    ...hidden,
    ...turning.map(({ at, opening }) => ({ item: opening, dates: { date: writtenAs(at) } })),
  ]
  await publish(items)
  expect(changed(await all())).toEqual([])
  await publish(items, '\n\nEt une phrase de plus.\n')
  expect(changed(await all())).toEqual([])
})

test('every route of the site is looked at, and what is public is found in every kind of answer', async () => {
  const visits = await visitAll()
  expect(
    unseenRoutes(folder, visits),
    'no address of these routes was visited: lead to one from a page, or add one to `addressesOf`',
  ).toEqual([])
  const telling = visits.filter(
    visit => leaksOf([visit], hiddenItems(takenBack.flatMap(({ items }) => items))).length > 0,
  )
  const kinds = new Set(
    telling.map(({ answer }) => String(answer.headers['content-type']).replace(/;.*/, '')),
  )
  expect([...kinds]).toEqual(
    expect.arrayContaining(['text/html', 'application/rss+xml', 'application/feed+json']),
  )
  expect(telling.some(({ address }) => address.startsWith('/sitemaps/'))).toBe(true)
  expect(leaksOf(visits, hiddenItems())).toEqual([])
})

test('no file that the build left to be served holds a word of an article, public or not', () => {
  const articles = path.resolve(import.meta.dirname, '../../../content/critiques')
  const sentences = readdirSync(articles).map(name => {
    const [, body = ''] = readFileSync(path.join(articles, name), 'utf8').split(/^---$/m).slice(1)
    return body.trim().slice(0, 40)
  })
  expect(sentences.filter(sentence => sentence.length === 40).length).toBeGreaterThan(20)
  const root = path.join(folder, '.next/static')
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  expect(files.length).toBeGreaterThan(0)
  const telling = files.filter(({ parentPath, name }) => {
    const text = readFileSync(path.join(parentPath, name), 'utf8')
    return sentences.some(sentence => sentence !== '' && text.includes(sentence))
  })
  expect(telling.map(({ name }) => name)).toEqual([])
})

test('the addresses of what is hidden answer to the byte like those of what never was', async () => {
  const { shown, all } = await catalogues()
  const open = addressesOf(shown)
  const expired = new Set(
    hidden
      .filter(({ dates }) => dates.expires)
      .flatMap(({ item: { kind, slug, alias } }) => [`/${kind}/${slug}`, `/${kind}/${alias}`]),
  )
  const secret = [...addressesOf(all)].filter(address => !open.has(address) && !expired.has(address))
  for (const { item } of hidden) expect(secret).toContain(item.pictures[0])
  expect(secret).toEqual(expect.arrayContaining(['/archives/2071', '/archives/2011/02']))
  expect(await differences(secret, [address => address])).toEqual([])
  const items = hidden.filter(({ dates }) => !dates.expires).map(({ item }) => item)
  const known = items.flatMap(item => [addressOf(item), `/mots-cles/${item.tag}`, ...item.pictures])
  expect(await differences(known)).toEqual([])
})

test('an expired item answers 410 with a page that tells nothing of it', async () => {
  for (const { item } of hidden.filter(({ dates }) => dates.expires)) {
    for (const slug of [item.slug, item.alias]) {
      const { status, text } = await request(server, `/${item.kind}/${slug}`)
      expect(status).toBe(410)
      expect(text).toContain('Cet article n’est plus en ligne')
      expect(secretsIn(text)).toEqual([])
    }
  }
})

test('what is taken back while the server runs is gone from everything, and stays so when it starts again', async () => {
  const items = takenBack.flatMap(fate => fate.items)
  for (const item of items) expect((await request(server, addressOf(item))).status).toBe(200)
  for (const { fate, items: those } of takenBack) for (const item of those) await takeBack(item, fate)
  for (const { status, items: those } of takenBack) {
    for (const item of those) {
      await until(addressOf(item), async () => (await request(server, addressOf(item))).status === status)
    }
  }
  const names = hiddenItems(items)
  expect(leaksOf(await visitAll(), names)).toEqual([])
  const again = takenBack.filter(({ status }) => status === 404).flatMap(fate => fate.items)
  expect(
    await differences(again.flatMap(item => [addressOf(item), `/mots-cles/${item.tag}`, ...item.pictures])),
  ).toEqual([])

  await server.stop()
  server = await serve(folder, SETTINGS)
  expect(leaksOf(await visitAll(), names)).toEqual([])
  for (const { status, items: those } of takenBack)
    for (const item of those) expect((await request(server, addressOf(item))).status).toBe(status)
})

async function takeBack(item: HiddenItem, fate: string): Promise<void> {
  const file = path.join(folder, fileOf(item))
  if (fate === 'embargoed again') return writeFile(file, item.text({ ...PUBLIC, embargo: '2090-01-01' }))
  if (fate === 'expired since') return writeFile(file, item.text({ ...PUBLIC, expires: '2025-06-06' }))
  await rm(file)
  const notice = {
    title: '"Page retirée"',
    addresses: `[${addressOf(item)}]`,
    reason: '"Par erreur."',
    date: '2024-01-01',
  }
  await writeFile(path.join(folder, `content/retraits/retrait-${item.kind}.md`), markdown(notice, ''))
}

test('a mistake in a hidden file is told nowhere but to editors, nor is anything in the log', async () => {
  const [{ item, dates } = {}] = hidden
  if (!item) throw new Error('nothing is hidden')
  await writeFile(path.join(folder, fileOf(item)), item.text({ ...dates, rating: '12', film: item.slug }))
  await until('the problem', async () => (await healthOf(server)).problems.length > 0)
  expect(secretsIn(JSON.stringify(await healthOf(server)))).toEqual([])
  await writeFile(path.join(folder, fileOf(item)), item.text(dates ?? {}))
  await until('the fix', async () => (await healthOf(server)).problems.length === 0)
  expect(secretsIn(server.log())).toEqual([])
})

test.concurrent.each(turning.map((turn, index) => [index === 0 ? 'next' : 'second', turn] as const))(
  'at the %s change of the clock an item opens and another closes, and not a second before',
  async (_, { at, opening, closing }) => {
    const clock = pathToFileURL(path.join(import.meta.dirname, 'leaks/heldClock.mjs')).href
    const hold = path.join(folder, `hold-${at}`)
    await writeFile(hold, '')
    const shifted = await serve(folder, {
      SITE_URL,
      NODE_OPTIONS: `--import ${clock}`,
      CLOCK_AT: String(at - 1_000),
      CLOCK_HOLD: hold,
    })
    const outlets = [
      '/actualites',
      '/',
      '/flux/rss.xml',
      '/flux/actualites/feed.json',
      '/films/drive',
      '/sitemaps/articles.xml',
    ]
    /** Which of the two an address tells of. */
    const told = async (address: string) => {
      const words = secretsIn((await request(shifted, address)).text).map(itemOf)
      return [opening, closing].map(({ slug }) => words.includes(itemOf(slug)))
    }
    const statuses = async () =>
      Promise.all([opening, closing].map(async item => (await request(shifted, addressOf(item))).status))
    try {
      // What has opened or closed too soon is still so then.
      expect(await statuses()).toEqual([404, 200])
      expect(await told('/flux/rss.xml')).toEqual([false, true])
      await rm(hold)
      await until('the instant', async () => String(await statuses()) === '200,410')
      for (const address of outlets) expect((await told(address))[1], address).toBe(false)
      for (const address of ['/actualites', '/flux/rss.xml'])
        expect(await told(address)).toEqual([true, false])
    } finally {
      await shifted.stop()
    }
  },
)
