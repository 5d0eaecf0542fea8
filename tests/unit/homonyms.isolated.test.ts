import type { Metadata } from 'next'
import { expect, test } from 'vitest'
import { generateMetadata as authorMetadata } from '@/app/auteurs/[slug]/page'
import { generateMetadata as filmMetadata } from '@/app/films/[slug]/page'
import { generateMetadata as personMetadata } from '@/app/personnes/[slug]/page'
import { generateMetadata as platformMetadata } from '@/app/plateformes/[slug]/page'
import { generateMetadata as sagaMetadata } from '@/app/sagas/[slug]/page'
import { getCatalogue, publishArchive } from '@/lib/content/catalogue/getCatalogue'
import { load } from '@/lib/content/load'
import { allFeeds } from '@/lib/feeds/allFeeds'
import { feedOf } from '@/lib/feeds/feedOf'
import { search } from '@/lib/search/search'
import { author, contentFolder, film, markdown, news, review, SITE } from '../support/contentFolder'

const person = (fields: Record<string, string> = {}, name = 'Steve McQueen') =>
  markdown({ name: `"${name}"`, ...fields }, 'Un texte.')

/** Namesakes of every kind of record: those that differ by what they do, by when they lived, by nothing but their file. */
const FILES = {
  ...SITE,
  'content/personnes/steve-mcqueen.md': person({ professions: '[acteur]', birth: '"1930"', death: '"1980"' }),
  'content/personnes/steve-mcqueen-realisateur.md': person({ professions: '[réalisateur]', birth: '"1969"' }),
  'content/personnes/jean-a.md': person({ professions: '[acteur]', birth: '"1930-02-01"' }, 'Jean Dupont'),
  'content/personnes/jean-b.md': person({ professions: '[acteur]', birth: '"1969"' }, 'Jean Dupont'),
  'content/personnes/rien-a.md': person({}, 'Paul Rien'),
  'content/personnes/rien-b.md': person({}, 'PAUL RIEN'),
  'content/personnes/signe.md': person({ professions: '[scénariste]' }, 'Lino Signe'),
  'content/auteurs/lino-signe.md': author({ name: '"Lino Signe"', kind: 'person', bio: '"Écrit."' }),
  'content/auteurs/double-a.md': author({ name: '"Ada Double"', kind: 'person', bio: '"Écrit."' }),
  'content/auteurs/double-b.md': author({ name: '"Ada Double"', kind: 'person', bio: '"Écrit."' }),
  'content/films/salaire-1953.md': film({
    title: '"Le Salaire de la peur"',
    year: '1953',
    genres: '[drame]',
  }),
  'content/films/salaire-2024.md': film({
    title: '"Le Salaire de la peur"',
    year: '2024',
    saga: '{ saga: salaire-a, position: 1 }',
  }),
  'content/films/crash-a.md': film({ title: '"Crash"', year: '2004', directors: '["Ana Un"]' }),
  'content/films/crash-b.md': film({ title: '"Crash"', year: '2004', directors: '["Bo Deux"]' }),
  'content/films/crash-c.md': film({ title: '"Crash"', year: '2004', directors: '["Bo Deux"]' }),
  'content/sagas/salaire-a.md': markdown({ title: '"Le Salaire de la peur"' }),
  'content/sagas/salaire-b.md': markdown({ title: '"Le Salaire de la peur"' }),
  'content/plateformes/une-a.md': markdown({ name: '"Une"', url: 'https://example.org' }),
  'content/plateformes/une-b.md': markdown({ name: '"Une"', url: 'https://example.com' }),
  'content/critiques/a.md': review({ film: 'salaire-1953', tags: '["Le Salaire de la peur", "Drame"]' }),
  'content/critiques/b.md': review({ film: 'salaire-2024', authors: '[lino-signe, double-a]' }),
  'content/critiques/c.md': review({ film: 'crash-a', authors: '[double-b]' }),
  'content/critiques/d.md': review({ film: 'crash-b' }),
  'content/actualites/a.md': news({
    people: '[steve-mcqueen, steve-mcqueen-realisateur, jean-a, jean-b, rien-a, rien-b, signe]',
    platforms: '[une-a, une-b]',
  }),
}

async function published() {
  publishArchive(await load(await contentFolder(FILES)))
  return getCatalogue()
}

type ForSlug = (props: never) => Promise<Metadata>
const metadataOf = (generate: ForSlug, slug: string) =>
  generate({ params: Promise.resolve({ slug }), searchParams: Promise.resolve({}) } as never)

const twice = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index)

test('no two pages of records have one title, or say the same of themselves', async () => {
  const { people, authors, films, sagas, platforms } = await published()
  const pages = await Promise.all([
    ...people.map(({ slug }) => metadataOf(personMetadata, slug)),
    ...authors.map(({ slug }) => metadataOf(authorMetadata, slug)),
    ...films.map(({ slug }) => metadataOf(filmMetadata, slug)),
    ...sagas.map(({ slug }) => metadataOf(sagaMetadata, slug)),
    ...platforms.map(({ slug }) => metadataOf(platformMetadata, slug)),
  ])
  const titles = pages.map(({ title }) => String(title))
  expect(titles.length).toBeGreaterThan(20)
  expect(twice(titles)).toEqual([])
  expect(twice(pages.map(({ openGraph }) => String(openGraph?.title)))).toEqual([])
  for (const title of [
    'Steve McQueen (acteur) – Photogramme',
    'Steve McQueen (réalisateur) – Photogramme',
    'Jean Dupont (acteur, 1930) – Photogramme',
    'Lino Signe (scénariste) – Photogramme',
    'Lino Signe (signature) – Photogramme',
    'Le Salaire de la peur (1953) – Photogramme',
    'Crash (2004, Ana Un) – Photogramme',
  ])
    expect(titles).toContain(title.replace('acteur, 1930', 'acteur, naissance en 1930'))
  // What nobody shares stays as it is.
  expect(titles).toContain('Drive (2011) – Photogramme')
  expect(titles).toContain('Nicolas Winding Refn – Photogramme')
})

test.each([
  'steve mcqueen',
  'jean dupont',
  'paul rien',
  'lino signe',
  'ada double',
  'salaire de la peur',
  'crash',
  'une',
])('no two results for « %s » look alike', async q => {
  const { hits } = await search({ q }, await published())
  const shown = hits.map(({ kicker, title, facts }) =>
    [
      kicker,
      title
        .map(({ text }) => text)
        .join('')
        .toLowerCase(),
      ...facts,
    ].join(' | '),
  )
  expect(shown.length).toBeGreaterThan(1)
  expect(twice(shown)).toEqual([])
})

test('no two feeds have one name, in the list of feeds or in themselves', async () => {
  const catalogue = await published()
  const feeds = allFeeds(catalogue).flatMap(({ feeds: ofGroup }) => ofGroup)
  expect(feeds.length).toBeGreaterThan(20)
  expect(twice(feeds.map(({ name }) => name.toLowerCase()))).toEqual([])
  expect(twice(feeds.map(({ scope }) => String(feedOf(catalogue, scope)?.title).toLowerCase()))).toEqual([])
  expect(feeds.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'Le Salaire de la peur (film, 1953)',
      'Le Salaire de la peur (mot-clé)',
      'Steve McQueen (acteur)',
    ]),
  )
})
