import { expect, test } from 'vitest'
import { Catalogue } from '@/lib/content/catalogue/catalogue'
import { publishArchive } from '@/lib/content/catalogue/getCatalogue'
import { gate } from '@/lib/content/gate'
import { load } from '@/lib/content/load'
import { isKnown, knownPaths, shareAddresses } from '@/lib/editions/addresses'
import { type Addresses, offeredAddresses } from '@/lib/editions/offeredAddresses.mjs'
import { presentAddress } from '@/lib/editions/presentAddress'
import { TABLE_SIZE } from '@/lib/model/paginate'
import { epoch } from '@/lib/time/instant'
import { catalogueOf } from '../../support/catalogueOf'
import { contentFolder, film, news, review, SITE } from '../../support/contentFolder'

test('listings and keywords have as many pages as they need, hidden items none', async () => {
  const items = Array.from({ length: 25 }, (_, index) => [
    `content/actualites/n${index}.md`,
    news({
      tags: '[Sète]',
      aliases: index === 0 ? '[ancienne]' : null,
      format: index < 13 ? 'dossier' : null,
    }),
  ])
  const folder = await contentFolder({
    ...SITE,
    ...Object.fromEntries(items),
    'content/actualites/cachee.md': news({ draft: 'true', tags: '[secret]' }),
  })
  const paths = knownPaths(new Catalogue(gate(await load(folder), epoch('2025-01-01T00:00:00+01:00'))))
  for (const path of [
    ...['/actualites/page/2', '/actualites/page/3', '/mots-cles/sete', '/mots-cles/sete/page/2'],
    '/mots-cles/sete/page/3',
    ...['/dossiers', '/dossiers/page/2'],
  ])
    expect([...paths]).toContain(path)
  for (const path of [
    '/actualites/page/4',
    '/mots-cles/sete/page/4',
    '/dossiers/page/3',
    '/actualites/cachee',
    '/mots-cles/secret',
    '/actualites/ancienne',
  ])
    expect([...paths]).not.toContain(path)
})

test('the table of notes has pages in every order, counted by the films that have a note', async () => {
  const notes = Array.from({ length: TABLE_SIZE + 1 }, (_, index) => index)
  const written = (unrated: number) =>
    catalogueOf({
      'content/films/drive.md': film(),
      ...Object.fromEntries(
        notes.flatMap(index => [
          [`content/films/f${index}.md`, film({ title: `F${index}` })],
          [
            `content/critiques/n${index}.md`,
            review({ film: `f${index}`, rating: index < unrated ? 'null' : '3' }),
          ],
          [`content/critiques/encore-${index}.md`, review({ rating: '3' })],
        ]),
      ),
    })
  // Drive has a row of its own, whatever the number of its reviews.
  const full = await written(1)
  expect(isKnown(full, '/nos-notes/page/2')).toBe(true)
  expect(isKnown(full, '/nos-notes/par-film/page/2')).toBe(true)
  for (const path of ['/nos-notes/page/1', '/nos-notes/page/3', '/nos-notes/par-hasard/page/2']) {
    expect(isKnown(full, path), path).toBe(false)
  }
  expect(isKnown(await written(2), '/nos-notes/page/2')).toBe(false)
})

const RECORDS = {
  'content/films/drive.md': film({
    formerSlugs: '[conduire]',
    saga: '{ saga: nuit, position: 1 }',
    releases: '[{ date: "2011-10-05", country: FR, medium: cinema }]',
  }),
  'content/sagas/nuit.md': '---\ntitle: Nuit\nformerSlugs: [soir]\n---\n\nUn texte.\n',
  'content/critiques/a.md': review({ aliases: '[premier, second]' }),
  'content/actualites/entier.md': news({ aliases: '[ancien]' }),
}

/** What the guard is offered when these files are published. */
async function offered(files: Record<string, string>): Promise<Addresses> {
  publishArchive(await load(await contentFolder({ ...SITE, ...files })))
  shareAddresses()
  return offeredAddresses() as Addresses
}

test.each([
  ['/critiques/premier', '/critiques/a'],
  ['/critiques/second', '/critiques/a'],
  ['/critiques/second.md', '/critiques/a.md'],
  ['/critiques/second.json', '/critiques/a.json'],
  ['/films/conduire', '/films/drive'],
  ['/films/conduire.json', '/films/drive.json'],
  ['/flux/films/conduire/rss.xml', '/flux/films/drive/rss.xml'],
  ['/sagas/soir', '/sagas/nuit'],
  ['/agenda/sagas/soir', '/agenda/sagas/nuit'],
  ['/calendriers/sagas/soir.ics', '/calendriers/sagas/nuit.ics'],
  ['/affiches/conduire/affiche.svg', '/affiches/drive/affiche.svg'],
  ['/affiches/conduire/affiche.png', '/affiches/drive/affiche.png'],
  ['/partage/films/conduire.png', '/partage/films/drive.png'],
  ['/partage/critiques/premier.png', '/partage/critiques/a.png'],
  ['/partage/sagas/soir.png', '/partage/sagas/nuit.png'],
  ['/partage/4x3/actualites/ancien.png', '/partage/4x3/actualites/entier.png'],
])('%s leads to %s, which is there, and is no address itself', async (former, present) => {
  const catalogue = await catalogueOf(RECORDS)
  expect(presentAddress(catalogue.moves, former)).toBe(present)
  expect(presentAddress(catalogue.moves, present)).toBeNull()
  expect(isKnown(catalogue, present)).toBe(true)
  expect(isKnown(catalogue, former)).toBe(false)
  expect(await (await offered(RECORDS)).movedTo(former, '', false)).toBe(present)
})

test.each(['/affiches/conduire/rien.svg', '/films/conduire.md', '/flux/films/conduire/rss'])(
  '%s would lead to nothing, and leads nowhere',
  async former => {
    const catalogue = await catalogueOf(RECORDS)
    const present = presentAddress(catalogue.moves, former)
    expect(present).not.toBeNull()
    expect(isKnown(catalogue, present ?? '')).toBe(false)
    expect(await (await offered(RECORDS)).movedTo(former, '', false)).toBeNull()
  },
)

test('ten thousand former addresses lead on in one hop each', async () => {
  const slugs = Array.from({ length: 50 }, (_, index) => `critique-${index}`)
  const formerOf = (slug: string) => Array.from({ length: 200 }, (_, index) => `ancienne-${slug}-${index}`)
  const catalogue = await catalogueOf(
    Object.fromEntries(
      slugs.map(slug => [
        `content/critiques/${slug}.md`,
        review({ aliases: `[${formerOf(slug).join(', ')}]`, title: `Titre de la ${slug}` }),
      ]),
    ),
  )
  expect(catalogue.moves.size).toBe(10_000)
  for (const slug of slugs) {
    for (const former of formerOf(slug)) {
      expect(presentAddress(catalogue.moves, `/critiques/${former}`)).toBe(`/critiques/${slug}`)
    }
    expect(presentAddress(catalogue.moves, `/critiques/${slug}`)).toBeNull()
  }
})

test.each([
  ['/critiques/a.md', true],
  ['/critiques/b.md', false],
  ['/films/drive.json', true],
  ['/jumeaux/critiques/a.md', false],
  ['/jumeaux', false],
  ['/donnees/critiques/1.json', true],
  ['/donnees/critiques/2.json', false],
  ['/donnees/critiques/1/2.json', false],
  ['/agenda/2011', true],
  ['/agenda/2012', false],
  ['/agenda/vod', false],
  ['/agenda/sagas', false],
  ['/calendriers/sorties.ics', true],
  ['/calendriers/sagas/nuit.ics', true],
  ['/calendriers/2011.ics', false],
  ['/calendriers', false],
  // Of no shape that anybody decides about.
  ['/critiques/a/a', false],
  ['/films/drive/casting/a', false],
  ['/api/nulle', false],
  ['/_next/static/a.js', false],
  ['/content/critiques/a.md', false],
  ['/', false],
  ['', false],
])('whether %s is an address: %s', async (path, expected) => {
  expect(isKnown(await catalogueOf(RECORDS), path)).toBe(expected)
})

test('the address that a place would have as a keyword leads to it, that of its feed too, unless there is such a keyword', async () => {
  const { moves } = await catalogueOf({
    'content/films/drive.md': film(),
    'content/critiques/a.md': review({ places: '[Sète]', tags: '[cascades]' }),
  })
  const leads = (path: string) => presentAddress(moves, path)
  expect(leads('/mots-cles/sete')).toBe('/lieux/sete')
  expect(leads('/flux/mots-cles/sete/rss.xml')).toBe('/flux/lieux/sete/rss.xml')
  expect([leads('/mots-cles/cascades'), leads('/lieux/sete')]).toEqual([null, null])
})
