import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readRss } from '@/lib/importing/sources/rss'
import type { SourceEntry } from '@/lib/importing/sources/sourceItem'
import { entriesOf, itemWith, leftIn } from '../../../support/importing/entriesOf'
import { ATOM_FEED, JSON_FEED, RSS_FEED } from '../../../support/importing/feeds'

const folder = mkdtempSync(path.join(tmpdir(), 'feed-'))
afterAll(() => rmSync(folder, { recursive: true }))
function read(text: string | Buffer, name = 'flux.xml'): Promise<SourceEntry[]> {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return entriesOf(readRss(file))
}

describe('RSS', () => {
  let entries: SourceEntry[] = []
  beforeAll(async () => {
    entries = await read(RSS_FEED)
  })

  test('says what site it is', () => {
    expect(entries[0]).toEqual({
      entry: 'site',
      site: { title: 'La Salle & l’Écran', address: 'https://salle-ecran.example/', language: 'fr-FR' },
    })
  })

  test('a full text with all that is known of it', () => {
    const { sha256, ...item } = itemWith(entries, 'rss:https://salle-ecran.example/?p=17')
    expect(item).toEqual({
      id: 'rss:https://salle-ecran.example/?p=17',
      where: { file: 'flux.xml', line: 8 },
      type: 'post',
      title: 'Le Quai vide',
      slug: 'quai-vide',
      addresses: ['https://salle-ecran.example/2013/05/12/quai-vide/'],
      published: '2013-05-12T18:30:00+02:00',
      updated: null,
      state: 'published',
      language: 'fr-FR',
      excerpt: 'Une valise attend. […]',
      body: { format: 'html', text: '<p>Une valise attend.</p><p>Puis deux taxis.</p>', dialect: 'plain' },
      authors: [{ key: 'lucie-fixture', name: 'Lucie Fixture' }],
      terms: [
        { taxonomy: 'category', key: 'critiques', label: 'Critiques' },
        { taxonomy: 'genre', key: 'film-noir', label: 'Film noir' },
      ],
      film: null,
      rating: null,
      seen: null,
      picture: { address: 'https://salle-ecran.example/quai.jpg', credit: 'P. Calque' },
      comments: 3,
      fields: [
        { name: 'image', value: 'https://salle-ecran.example/quai-mini.jpg' },
        { name: 'enclosure', value: 'https://salle-ecran.example/quai.mp3' },
        { name: 'comments', value: 'https://salle-ecran.example/2013/05/12/quai-vide/#comments' },
      ],
    })
    expect(sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  test('the beginning of a text is a draft, and the reason is told', () => {
    const item = itemWith(entries, 'rss:https://salle-ecran.example/debut/')
    expect(item).toMatchObject({ state: 'draft', published: null, fields: [{ name: 'date', value: 'hier' }] })
    expect(leftIn(entries)).toEqual([
      'Seulement le début (flux.xml:25): Le flux ne donne que le début de ce texte : c’est un brouillon, à compléter depuis le site.',
      'rss:https://salle-ecran.example/tout.html (flux.xml:39): Le flux donne deux fois ce texte.',
    ])
  })

  test('a description may be all of a text', () => {
    expect(itemWith(entries, 'rss:https://salle-ecran.example/tout.html')).toMatchObject({
      state: 'published',
      excerpt: null,
      published: '2020-02-04T10:00:00Z',
      addresses: ['https://salle-ecran.example/tout.html'],
      slug: 'tout',
      authors: [{ name: 'Omar Essai' }],
      body: { text: '<p>Un texte entier.</p><p>Avec deux paragraphes.</p>' },
    })
  })
})

test('Atom: what is HTML and what is text, alternate links, the author of the feed', async () => {
  const entries = await read(ATOM_FEED)
  expect(entries[0]).toEqual({ entry: 'site', site: { title: 'Carnet', address: 'https://carnet.example/' } })
  expect(itemWith(entries, 'rss:tag:carnet.example,2020:1')).toMatchObject({
    title: 'Le Phare',
    slug: 'le-phare',
    addresses: ['https://carnet.example/le-phare'],
    published: '2020-01-01T10:00:00+01:00',
    updated: '2020-01-02T03:04:05Z',
    authors: [{ name: 'Lucie Fixture' }],
    terms: [{ label: 'Mer' }],
    picture: { address: 'https://carnet.example/phare.jpg' },
    body: { text: '<p>Un phare &amp; la mer.</p>' },
  })
  expect(itemWith(entries, 'rss:tag:carnet.example,2020:2')).toMatchObject({
    title: '1 < 2',
    state: 'draft',
    authors: [{ name: 'Omar Essai' }],
  })
})

test('JSON Feed: plain text becomes paragraphs', async () => {
  const entries = await read(JSON_FEED, 'flux.json')
  expect(itemWith(entries, 'rss:1')).toMatchObject({
    title: 'Le Bac',
    language: 'fr',
    published: '2021-02-03T04:05:06Z',
    picture: { address: 'https://journal.example/bac.jpg' },
    body: { text: '<p>Un bac &amp; deux rives.</p>\n<p>La nuit.</p>' },
    fields: [{ name: 'external_url', value: 'https://ailleurs.example/' }],
  })
})

test('a feed in the encoding that it declares', async () => {
  const latin = RSS_FEED.replace('encoding="UTF-8"', 'encoding="iso-8859-1"')
    .replaceAll('’', "'")
    .replaceAll('…', '...')
  const entries = await read(Buffer.from(latin, 'latin1'))
  expect(leftIn(entries)[0]).toContain('Seulement le début')
})

describe('from its address', () => {
  let server: Server
  let origin = ''
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/flux') response.end(RSS_FEED)
      else if (request.url === '/vers') response.writeHead(302, { Location: '/flux' }).end()
      else response.writeHead(410).end()
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => new Promise(resolve => server.close(resolve)))

  test('it is the same', async () => {
    const entries = await entriesOf(readRss(`${origin}/vers`))
    expect(itemWith(entries, 'rss:https://salle-ecran.example/?p=17').where.file).toBe(`${origin}/vers`)
  })

  test('what stands in the way is told', async () => {
    await expect(entriesOf(readRss(`${origin}/rien`))).rejects.toThrow('Le site répond 410.')
    await expect(entriesOf(readRss('http://127.0.0.1:9/'))).rejects.toThrow('Le site ne répond pas')
  })
})

test('what is no feed says so', async () => {
  await expect(read('<html></html>')).rejects.toThrow('Ce n’est pas un flux')
  await expect(entriesOf(readRss(path.join(folder, 'rien')))).rejects.toThrow('Donnez le fichier')
})
