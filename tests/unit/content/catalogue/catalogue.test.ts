import { expect, test } from 'vitest'
import { Catalogue } from '@/lib/content/catalogue/catalogue'
import { gate } from '@/lib/content/gate'
import { load } from '@/lib/content/load'
import { creditsOf } from '@/lib/model/film/creditsOf'
import { epoch } from '@/lib/time/instant'
import { author, contentFolder, film, markdown, news, review, SITE } from '../../../support/contentFolder'

const NOW = epoch('2025-01-01T00:00:00+01:00')

async function catalogueOf(files: Record<string, string>): Promise<Catalogue> {
  return new Catalogue(gate(await load(await contentFolder({ ...SITE, ...files })), NOW))
}

const slugs = (items: readonly { slug: string }[]) => items.map(({ slug }) => slug)

/** An item that the test has put into the catalogue. */
function found<T>(item: T | undefined): T {
  if (item === undefined) throw new Error('The catalogue lacks what the test put into it.')
  return item
}

test('articles are newest first, and by slug at the same instant', async () => {
  const catalogue = await catalogueOf({
    'content/critiques/vieille.md': review({ date: '2020-01-01' }),
    'content/critiques/recente.md': review({ date: '2024-01-01' }),
    'content/critiques/b.md': review({ date: '2022-01-01T09:00' }),
    'content/actualites/a-10.md': news({ date: '2022-01-01T08:00Z' }),
    'content/actualites/a-9.md': news({ date: '2022-01-01T09:00' }),
    'content/actualites/demain.md': news({ date: '2999-01-01' }),
  })
  expect(slugs(catalogue.articles)).toEqual(['recente', 'a-9', 'a-10', 'b', 'vieille'])
  expect(slugs(catalogue.reviews)).toEqual(['recente', 'b', 'vieille'])
  expect(slugs(catalogue.news)).toEqual(['a-9', 'a-10'])
})

test('names are in French alphabetical order: accents and capitals do not send them to the end', async () => {
  const titles = ['zèbre', 'École', 'eau', 'Été', 'Taxi 10', 'Taxi 2']
  const files = titles.map((title, index) => [`content/films/f${index}.md`, film({ title: `"${title}"` })])
  const catalogue = await catalogueOf(Object.fromEntries(files))
  expect(catalogue.films.map(({ title }) => title)).toEqual([
    'Drive',
    'eau',
    'École',
    'Été',
    'Taxi 2',
    'Taxi 10',
    'zèbre',
  ])
})

test('two films of one title are in order of year', async () => {
  const catalogue = await catalogueOf({
    'content/films/a.md': film({ title: '"Le Salaire de la peur"', year: '2024' }),
    'content/films/b.md': film({ title: '"Le Salaire de la peur"', year: '1953' }),
  })
  expect(slugs(catalogue.films)).toEqual(['drive', 'b', 'a'])
})

test('people, tags and genres are in French alphabetical order', async () => {
  const catalogue = await catalogueOf({
    'content/films/drive.md': film({
      directors: '["Zoé Wittock", "Éric Cantona", "Eva Green"]',
      genres: '[thriller, comedie, action]',
    }),
    'content/critiques/a.md': review({ tags: '["zone", "été", "étape", "Ascenseur"]' }),
  })
  expect(catalogue.people.map(({ name }) => name)).toEqual(['Éric Cantona', 'Eva Green', 'Zoé Wittock'])
  expect(catalogue.tags.map(({ label }) => label)).toEqual(['Ascenseur', 'étape', 'été', 'zone'])
  expect(catalogue.genres).toEqual(['action', 'comedie', 'thriller'])
})

test('items are found by slug, and nothing is found by another', async () => {
  const catalogue = await catalogueOf({
    'content/critiques/a.md': review(),
    'content/actualites/a.md': news(),
    'content/actualites/brouillon.md': news({ draft: 'true' }),
  })
  expect(catalogue.review('a')).toBe(catalogue.reviews[0])
  expect(catalogue.newsItem('a')).toBe(catalogue.news[0])
  expect(catalogue.film('drive')).toBe(catalogue.films[0])
  expect(catalogue.person('nicolas-winding-refn')?.name).toBe('Nicolas Winding Refn')
  expect(catalogue.newsItem('brouillon')).toBeUndefined()
  expect(catalogue.review('b')).toBeUndefined()
  expect(catalogue.film('a')).toBeUndefined()
  expect(catalogue.person('drive')).toBeUndefined()
})

test('a person’s films are those with any credit of theirs, each once, latest first, with what they did', async () => {
  const catalogue = await catalogueOf({
    'content/films/balle-perdue.md': film({
      title: '"Balle perdue"',
      year: '2020',
      directors: '["Guillaume Pierret"]',
      writers: '["Alban Lenoir", "Guillaume Pierret"]',
      cast: '[{ person: "Alban Lenoir", role: Lino }, { person: "Stéfi Celma" }]',
      crew: '[{ person: "Alban Lenoir", job: cascades }, { person: "Rémi Leautier", job: cascades }]',
    }),
    'content/films/aka.md': film({
      title: '"AKA"',
      year: '2023',
      directors: '["Morgan S. Dalibert"]',
      writers: '["Alban Lenoir"]',
    }),
  })
  const lenoir = found(catalogue.person('alban-lenoir'))
  const celma = found(catalogue.person('stefi-celma'))
  const leautier = found(catalogue.person('remi-leautier'))
  const pierret = found(catalogue.person('guillaume-pierret'))
  const balle = found(catalogue.film('balle-perdue'))
  expect(slugs(catalogue.filmsOfPerson(lenoir))).toEqual(['aka', 'balle-perdue'])
  expect(slugs(catalogue.filmsOfPerson(celma))).toEqual(['balle-perdue'])
  expect(slugs(catalogue.filmsOfPerson(leautier))).toEqual(['balle-perdue'])
  expect(creditsOf(lenoir, balle)).toEqual(['scénario', 'Lino', 'cascades'])
  expect(creditsOf(celma, balle)).toEqual(['interprétation'])
  expect(creditsOf(pierret, balle)).toEqual(['réalisation', 'scénario'])
  expect(creditsOf(pierret, found(catalogue.film('aka')))).toEqual([])
})

test('a saga’s films are in its own order, not in that of their years', async () => {
  const catalogue = await catalogueOf({
    'content/sagas/mad-max.md': markdown({ title: '"Mad Max"' }),
    'content/films/a.md': film({ year: '2015', saga: '{ saga: mad-max, position: 2 }' }),
    'content/films/b.md': film({ year: '2024', saga: '{ saga: mad-max, position: 1 }' }),
    'content/films/c.md': film({ year: '1979', saga: '{ saga: mad-max, position: 3 }' }),
  })
  expect(slugs(catalogue.filmsOfSaga(found(catalogue.sagas[0])))).toEqual(['b', 'a', 'c'])
})

test('a platform’s films came out on it or can be seen there, each once', async () => {
  const platform = (name: string) => markdown({ name: `"${name}"`, url: '"https://example.org"' })
  const releases = '[{ date: "2020", country: FR, medium: svod, platform: netflix }]'
  const where = '[{ platform: netflix, offer: abonnement, checkedOn: "2024-05-01" }]'
  const catalogue = await catalogueOf({
    'content/plateformes/netflix.md': platform('Netflix'),
    'content/plateformes/arte.md': platform('Arte'),
    'content/films/a.md': film({ year: '2020', releases }),
    'content/films/b.md': film({ year: '2022', where }),
    'content/films/c.md': film({ year: '2021', releases: releases.replace('2020', '2021'), where }),
    'content/critiques/a.md': review({ film: 'a' }),
  })
  const [arte, netflix] = catalogue.platforms
  expect(slugs(catalogue.filmsOfPlatform(found(netflix)))).toEqual(['b', 'c', 'a'])
  expect(catalogue.filmsOfPlatform(found(arte))).toEqual([])
  expect(slugs(catalogue.articlesAbout(found(netflix)))).toEqual(['a'])
})

test('articles are found by subject, author and tag, hidden ones never', async () => {
  const catalogue = await catalogueOf({
    'content/auteurs/afp.md': author({ name: '"AFP"', kind: 'agency' }),
    'content/critiques/a.md': review({ tags: '["Sète"]', date: '2024-01-01' }),
    'content/actualites/b.md': news({ films: '[drive]', authors: '[afp, redaction]', date: '2024-02-01' }),
    'content/actualites/c.md': news({
      people: '[nicolas-winding-refn]',
      tags: '["Sète"]',
      date: '2024-03-01',
    }),
    'content/actualites/d.md': news({ films: '[drive]', tags: '["Sète", "Secret"]', draft: 'true' }),
  })
  const drive = found(catalogue.film('drive'))
  const [afp, redaction] = catalogue.authors
  expect(slugs(catalogue.articlesAbout(drive))).toEqual(['b', 'a'])
  expect(slugs(catalogue.articlesAbout(found(drive.directors[0])))).toEqual(['c', 'a'])
  expect(slugs(catalogue.articlesBy(found(afp)))).toEqual(['b'])
  expect(slugs(catalogue.articlesBy(found(redaction)))).toEqual(['c', 'b', 'a'])
  expect(slugs(catalogue.articlesTagged('sete'))).toEqual(['c', 'a'])
  expect(catalogue.articlesTagged('secret')).toEqual([])
  expect(catalogue.tags).toEqual([{ slug: 'sete', label: 'Sète' }])
  expect(slugs(catalogue.reviewsOf([drive]))).toEqual(['a'])
})

test('archives go by the months of Paris: half past midnight on the first is that month', async () => {
  const catalogue = await catalogueOf({
    'content/critiques/mai.md': review({ date: '2024-05-01T00:30' }),
    'content/actualites/mai-utc.md': news({ date: '2024-04-30T22:15Z' }),
    'content/actualites/avril.md': news({ date: '2024-04-30T23:59' }),
    'content/actualites/annee.md': news({ date: '2023-12-31T23:30Z' }),
    'content/actualites/ancienne.md': news({ date: '2023-12-31T23:30' }),
  })
  expect(
    catalogue.years.map(({ year, months }) => [
      year,
      months.map(({ month, articles }) => [month, slugs(articles)]),
    ]),
  ).toEqual([
    [
      '2024',
      [
        ['05', ['mai', 'mai-utc']],
        ['04', ['avril']],
        ['01', ['annee']],
      ],
    ],
    ['2023', [['12', ['ancienne']]]],
  ])
})

test('a story is told oldest first and without the item itself', async () => {
  const thread = 'balle-perdue-3'
  const catalogue = await catalogueOf({
    'content/actualites/signe.md': news({ date: '2022-01-01', thread }),
    'content/actualites/tourne.md': news({ date: '2023-01-01', thread }),
    'content/actualites/sorti.md': news({ date: '2024-01-01', thread }),
    'content/actualites/demain.md': news({ date: '2999-01-01', thread }),
    'content/actualites/autre.md': news({ thread: 'autre' }),
    'content/actualites/seule.md': news(),
    'content/actualites/seule-aussi.md': news(),
  })
  expect(slugs(catalogue.threadOf(found(catalogue.newsItem('sorti'))))).toEqual(['signe', 'tourne'])
  expect(slugs(catalogue.threadOf(found(catalogue.newsItem('signe'))))).toEqual(['tourne', 'sorti'])
  expect(catalogue.threadOf(found(catalogue.newsItem('autre')))).toEqual([])
  expect(catalogue.threadOf(found(catalogue.newsItem('seule')))).toEqual([])
})

test('a body becomes HTML', async () => {
  const catalogue = await catalogueOf({
    'content/critiques/a.md': review({}, 'Un *film* [sec](/films/drive).'),
  })
  expect(catalogue.html(found(catalogue.reviews[0]).body)).toContain(
    '<p>Un <em>film</em> <a href="/films/drive">sec</a>.</p>',
  )
})
