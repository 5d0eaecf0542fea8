import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Aftermath } from '@/components/article/Aftermath'
import { Byline } from '@/components/article/Byline'
import { Catalogue } from '@/lib/content/catalogue/catalogue'
import { gate } from '@/lib/content/gate'
import { load } from '@/lib/content/load'
import { historyOf } from '@/lib/model/article/historyOf'
import { newsThing } from '@/lib/seo/jsonLd/article'
import { breadcrumb } from '@/lib/seo/jsonLd/breadcrumb'
import { itemList, movieSeries, personThing, profilePage, rankingList } from '@/lib/seo/jsonLd/lists'
import { movie } from '@/lib/seo/jsonLd/movie'
import { reviewThings } from '@/lib/seo/jsonLd/review'
import { publisherWithPolicies, website } from '@/lib/seo/jsonLd/site'
import type { Thing } from '@/lib/seo/jsonLd/thing'
import { writeGraph } from '@/lib/seo/jsonLd/writeGraph'
import { epoch } from '@/lib/time/instant'
import { contentFolder, film, news, review, SITE } from '../../../support/contentFolder'
import { REVISED } from '../../../support/revisedReview'

/**
 * What Google requires of a type, then what it recommends and we have.
 * https://developers.google.com/search/docs/appearance/structured-data/search-gallery
 */
const FIELDS: Record<string, { required: string[]; recommended: string[] }> = {
  Review: { required: ['author', 'reviewRating', 'itemReviewed'], recommended: ['datePublished'] },
  Movie: { required: ['name', 'image'], recommended: ['dateCreated', 'director', 'review'] },
  NewsArticle: {
    required: [],
    recommended: ['headline', 'image', 'datePublished', 'dateModified', 'author'],
  },
  BreadcrumbList: { required: ['itemListElement'], recommended: [] },
  NewsMediaOrganization: {
    required: ['name'],
    recommended: [
      ...['url', 'logo', 'publishingPrinciples', 'correctionsPolicy', 'ethicsPolicy', 'masthead'],
      ...['verificationFactCheckingPolicy', 'ownershipFundingInfo', 'noBylinesPolicy'],
      'actionableFeedbackPolicy',
    ],
  },
  ProfilePage: { required: ['mainEntity'], recommended: [] },
  ItemList: { required: ['itemListElement'], recommended: [] },
  WebSite: { required: ['name', 'url'], recommended: [] },
  MovieSeries: { required: ['name'], recommended: ['url', 'hasPart'] },
  Person: { required: ['name'], recommended: ['url', 'jobTitle', 'birthDate'] },
}

const PERSON = '---\nname: Ryan Gosling\nprofessions: [acteur]\nbirth: 1980-11-12\n---\n\nUn texte.\n'

const DISPATCH = {
  agency: 'AFP',
  signature: '"F. Pedersen"',
  republisher: '"Le Mensuel"',
  sources: '[{ title: "AFP, entretien", url: "https://exemple.fr/afp" }]',
}

async function site(): Promise<Catalogue> {
  const folder = await contentFolder({
    ...SITE,
    'content/personnes/ryan-gosling.md': PERSON,
    'content/sagas/nuit.md': '---\ntitle: Nuit\n---\n\nUn texte.\n',
    'content/films/drive.md': film({
      runtime: '100',
      countries: '[US]',
      saga: '{ saga: nuit, position: 1 }',
      cast: '[{ person: ryan-gosling, role: "Le chauffeur" }]',
      ids: '{ imdb: tt0780504 }',
    }),
    'content/critiques/a.md': review({
      updated: '2024-07-01T10:00',
      strengths: '["La nuit", "Le silence"]',
      history: '[{ date: 2024-07-01T10:00, kind: correction, from: "Perret", text: "Le nom est juste." }]',
    }),
    'content/critiques/sans-note.md': review({ rating: 'null' }),
    'content/actualites/b.md': news({ films: '[drive]', places: '[Sète]', ...DISPATCH }),
  })
  return new Catalogue(gate(await load(folder), epoch('2025-01-01T00:00:00+01:00')))
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('missing')
  return value
}

async function things(): Promise<Thing[]> {
  const catalogue = await site()
  const review = found(catalogue.review('a'))
  const saga = found(catalogue.sagas[0])
  const author = found(catalogue.authors[0])
  return [
    ...reviewThings(review),
    movie(review.film, [review]),
    newsThing(found(catalogue.newsItem('b'))),
    breadcrumb('/critiques/a', [{ name: 'Critiques', href: '/critiques' }], 'Drive'),
    publisherWithPolicies(),
    website(),
    profilePage(author, 3),
    movieSeries(saga, catalogue.filmsOfSaga(saga)),
    personThing(found(catalogue.person('ryan-gosling'))),
    found(itemList('/critiques', ['/critiques/a', '/critiques/sans-note']) ?? undefined),
  ]
}

test.each(Object.keys(FIELDS))('%s has every required and recommended field', async type => {
  const of: Record<string, unknown>[] = (await things())
    .filter(thing => thing['@type'] === type)
    .map(thing => ({ ...thing }))
  expect(of.length).toBeGreaterThan(0)
  const { required, recommended } = found(FIELDS[type])
  for (const field of [...required, ...recommended]) {
    expect([field, of.some(thing => thing[field] !== undefined && thing[field] !== '')]).toEqual([
      field,
      true,
    ])
  }
  for (const thing of of) for (const field of required) expect(thing[field]).toBeDefined()
})

test('a top is an article with its films in their order, and news has no list', async () => {
  const folder = await contentFolder({
    ...SITE,
    'content/films/a.md': film({ title: '"A"' }),
    'content/actualites/top.md': news({ format: 'top', ranking: '[drive, a]' }),
    'content/actualites/breve.md': news(),
  })
  const catalogue = new Catalogue(await load(folder))
  const top = found(catalogue.newsItem('top'))
  expect(newsThing(top)['@type']).toBe('Article')
  expect(rankingList(top)).toMatchObject({
    '@type': 'ItemList',
    name: 'Un titre',
    numberOfItems: 2,
    itemListElement: [
      { position: 1, url: expect.stringMatching(/\/films\/drive$/) },
      { position: 2, url: expect.stringMatching(/\/films\/a$/) },
    ],
  })
  const item = found(catalogue.newsItem('breve'))
  expect(newsThing(item)['@type']).toBe('NewsArticle')
  expect(rankingList(item)).toBeNull()
})

test('a review says its note on its own scale, of a film with a name, by an author with a name', async () => {
  const [own, reviewed] = reviewThings(found((await site()).review('a')))
  expect(own).toMatchObject({
    '@type': 'Review',
    reviewRating: { ratingValue: 3.5, bestRating: 5, worstRating: 0 },
    author: [{ '@type': 'Organization', name: 'La rédaction' }],
    correction: [{ '@type': 'CorrectionComment', text: 'Le nom est juste.' }],
    datePublished: '2024-05-01T09:00:00+02:00',
    dateModified: '2024-07-01T10:00:00+02:00',
  })
  expect(own).toMatchObject({ itemReviewed: { '@id': reviewed?.['@id'] } })
  expect(reviewed).toMatchObject({
    name: 'Drive',
    duration: 'PT1H40M',
    isPartOf: { '@type': 'MovieSeries', name: 'Nuit' },
    sameAs: ['https://www.imdb.com/title/tt0780504/'],
  })
  // Which film it is; the rest is told on its page, and weighs on this one.
  expect(writeGraph(reviewed ? [reviewed] : [])).not.toMatch(/Ryan Gosling|countryOfOrigin|genre/)
})

test('who helped and how the note was revised stand in the graph in the words of the page', async () => {
  const folder = await contentFolder({ ...SITE, ...REVISED })
  const catalogue = new Catalogue(await load(folder))
  const article = found(catalogue.review('a'))
  const [thing] = reviewThings(article)
  expect(thing).toMatchObject({
    translator: [{ '@type': 'Organization', name: 'La rédaction' }],
    contributor: [
      { '@type': 'Role', roleName: 'photographie', contributor: { '@type': 'Person', name: 'Félix Nadar' } },
    ],
    reviewRating: { ratingValue: 4, ratingExplanation: [historyOf(article)[0]?.text] },
  })
  const shown = renderToStaticMarkup(Byline({ article })) + renderToStaticMarkup(Aftermath({ article }))
  for (const text of ['La rédaction', 'Félix Nadar', 'Photographie', 'Revu, le film gagne.'])
    expect(shown).toContain(text)
  expect(shown).toContain(historyOf(article)[0]?.text)
  const [plain] = reviewThings(found(catalogue.review('b')))
  expect(writeGraph(plain ? [plain] : [])).not.toMatch(/translator|contributor|ratingExplanation/)
})

test('without a note there is no Review and no rating', async () => {
  const catalogue = await site()
  const unrated = writeGraph(reviewThings(found(catalogue.review('sans-note'))))
  expect(unrated).not.toMatch(/"Review"|ratingValue/)
})

test('every reference of a graph to a node of the site is an absolute address', async () => {
  const ids = [...writeGraph(await things()).matchAll(/"@id":"([^"]+)"/g)].map(([, id]) => id)
  expect(ids.length).toBeGreaterThan(10)
  for (const id of ids) expect(id).toMatch(/^http:\/\/localhost:3000\//)
})

test('a misspelt property does not compile', () => {
  // @ts-expect-error: schema.org has « director », and the compiler knows its vocabulary
  expect(writeGraph([{ '@type': 'Movie', directr: [] }])).toContain('directr')
})

test('no text ends the element that it stands in', () => {
  const written = writeGraph([{ '@type': 'Movie', name: '</script><script>alert(1)</script><!--' }])
  expect(written).not.toContain('<')
  expect(JSON.parse(written)['@graph'][0].name).toBe('</script><script>alert(1)</script><!--')
})

test('of a very long list only the beginning is told to machines', () => {
  const list = itemList(
    '/lieux/sete',
    Array.from({ length: 5000 }, (_, index) => `/critiques/${index}`),
  )
  expect(list?.itemListElement).toHaveLength(100)
  expect(JSON.stringify(list)).toContain('/critiques/0"')
})
