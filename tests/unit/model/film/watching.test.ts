import { expect, test } from 'vitest'
import { Catalogue } from '@/lib/content/catalogue/catalogue'
import { collaboratorsOf } from '@/lib/content/catalogue/collaboratorsOf'
import { gate } from '@/lib/content/gate'
import { load } from '@/lib/content/load'
import { distributionOf } from '@/lib/model/article/distributionOf'
import { counterpartOf, filmsWithTwoReviews, versus } from '@/lib/model/article/versus'
import { platformReleases } from '@/lib/model/film/platformReleases'
import { hasComeOut } from '@/lib/model/film/release'
import { releasesByCountry } from '@/lib/model/film/releasesByCountry'
import { sagaOrders } from '@/lib/model/film/sagaOrders'
import { isStale, whereToWatch } from '@/lib/model/film/whereToWatch'
import { ratedInOrder } from '@/lib/model/ratingOrders'
import { epoch } from '@/lib/time/instant'
import { contentFolder, film, markdown, news, review, SITE } from '../../../support/contentFolder'

const TODAY = '2026-11-21'

async function catalogueOf(files: Record<string, string>): Promise<Catalogue> {
  const netflix = markdown({ name: 'Netflix', url: 'https://example.org' }, '')
  const archive = await load(
    await contentFolder({ ...SITE, 'content/plateformes/netflix.md': netflix, ...files }),
  )
  return new Catalogue(gate(archive, epoch(`${TODAY}T12:00:00+01:00`)))
}

const drive = async (fields: Record<string, string>) => {
  const found = (await catalogueOf({ 'content/films/drive.md': film(fields) })).film('drive')
  if (!found) throw new Error('no film')
  return found
}

test.each([
  ['2026-11-21', true],
  ['2026-11-22', false],
  ['2026-10', true],
  ['2026-11', false],
  ['2025', true],
  ['2026', false],
])('on that day, %s has come: %s', (date, come) => {
  expect(hasComeOut(date, TODAY)).toBe(come)
})

test.each([
  ['2026-08-23', false],
  ['2026-08-22', true],
  ['2026-09', false],
  ['2026-08', true],
  ['2026', true],
])('an offer verified on %s is stale: %s', (checkedOn, stale) => {
  expect(isStale(checkedOn, TODAY)).toBe(stale)
})

test('a release abroad, cancelled or to come is no way to watch a film, and a verified offer is the only one', async () => {
  const svod = (fields: string) => `{ medium: svod, platform: netflix, ${fields} }`
  const past = svod('date: "2020-01-01", country: FR')
  expect(whereToWatch(await drive({ releases: `[${past}]` }), TODAY)).toHaveLength(1)
  for (const release of [
    svod('date: "2020-01-01", country: US'),
    svod('date: "2020-01-01", country: FR, cancelled: true'),
    svod('date: "2027-01-01", country: FR'),
    '{ date: "2020-01-01", country: FR, medium: cinema }',
  ])
    expect(whereToWatch(await drive({ releases: `[${release}]` }), TODAY), release).toEqual([])
  const where = '[{ platform: netflix, offer: location, checkedOn: "2020-01-01" }]'
  const [way, ...others] = whereToWatch(await drive({ releases: `[${past}]`, where }), TODAY)
  expect(way?.offer?.offer).toBe('location')
  expect(others).toEqual([])
})

test('a platform has what came, the latest first, and what is to come, the soonest first', async () => {
  const on = (date: string) => `[{ date: "${date}", country: monde, medium: svod, platform: netflix }]`
  const catalogue = await catalogueOf({
    'content/films/a.md': film({ title: 'A', releases: on('2020-01-01') }),
    'content/films/b.md': film({ title: 'B', releases: on('2026-11-21') }),
    'content/films/c.md': film({ title: 'C', releases: on('2027-06') }),
    'content/films/d.md': film({ title: 'D', releases: on('2026-12-24') }),
  })
  const [platform] = catalogue.platforms
  if (!platform) throw new Error('no platform')
  const { arrived, upcoming } = platformReleases(platform, catalogue.films, TODAY)
  expect(arrived.map(({ film: { slug } }) => slug)).toEqual(['b', 'a'])
  expect(upcoming.map(({ film: { slug } }) => slug)).toEqual(['d', 'c'])
})

test('releases stand by country, ours first', async () => {
  const releases =
    '[{ date: "2019-05-01", country: US, medium: cinema }, { date: "2019-06-01", country: FR, medium: cinema }, { date: "2020-01-01", country: FR, medium: svod, platform: netflix }, { date: "2019-07-01", country: DE, medium: cinema }]'
  const groups = releasesByCountry(await drive({ releases }))
  expect(groups.map(({ country, releases: of }) => [country, of.length])).toEqual([
    ['FR', 2],
    ['DE', 1],
    ['US', 1],
  ])
})

test('two reviews are a contest when one speaks for the film and one against it; those that differ most of several', async () => {
  const catalogue = await catalogueOf({
    'content/films/taxi.md': film({ title: 'Taxi' }),
    'content/critiques/a.md': review({ rating: '3' }),
    'content/critiques/b.md': review({ rating: '4.5' }),
    'content/critiques/c.md': review({ rating: '1' }),
    'content/critiques/d.md': review({ film: 'taxi' }),
  })
  const of = (...slugs: string[]) => versus(catalogue.reviews.filter(({ slug }) => slugs.includes(slug)))
  const all = of('a', 'b', 'c')
  expect([all?.first.slug, all?.second.slug, all?.isContest]).toEqual(['b', 'c', true])
  // 4,5 and 3 are far apart, yet nobody is against the film.
  expect(of('a', 'b')?.isContest).toBe(false)
  expect(all && counterpartOf(all.first, all)?.slug).toBe('c')
  expect(all && counterpartOf(all.second, all)?.slug).toBe('b')
  expect(of('d')).toBeNull()
  expect(versus([])).toBeNull()
  expect(filmsWithTwoReviews(catalogue.reviews).map(({ slug }) => slug)).toEqual(['drive'])
})

test('a review without a note is no party to a contest', async () => {
  const { reviews } = await catalogueOf({
    'content/critiques/a.md': review({ rating: 'null' }),
    'content/critiques/b.md': review({ rating: '4' }),
  })
  const opinions = versus(reviews)
  expect([opinions?.first.slug, opinions?.second.slug, opinions?.isContest]).toEqual(['b', 'a', false])
})

test('the distribution has every step of the scale, and what has no note is not in it', () => {
  const steps = distributionOf([{ rating: 4.5 }, { rating: 4.5 }, { rating: 0 }, { rating: null }])
  expect(steps.map(({ rating }) => rating)).toEqual([5, 4.5, 4, 3.5, 3, 2.5, 2, 1.5, 1, 0.5, 0])
  expect(steps.filter(({ count }) => count > 0).map(({ rating, count }) => [rating, count])).toEqual([
    [4.5, 2],
    [0, 1],
  ])
  expect(steps.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
  expect(distributionOf([{ rating: null }])).toEqual([])
})

test('all notes, in each order', async () => {
  const { reviews } = await catalogueOf({
    'content/films/alien.md': film({ title: 'Alien', year: '1979' }),
    'content/critiques/a.md': review({ rating: '2', date: '2024-02-01T09:00' }),
    'content/critiques/b.md': review({ rating: '5', date: '2024-01-01T09:00', film: 'alien' }),
    'content/critiques/c.md': review({ rating: 'null', date: '2024-03-01T09:00' }),
  })
  const order = (name: Parameters<typeof ratedInOrder>[1]) =>
    ratedInOrder(reviews, name).map(({ reviews: [first] }) => first?.slug)
  expect(order('')).toEqual(['a', 'b'])
  expect(order('par-note')).toEqual(['b', 'a'])
  expect(order('par-film')).toEqual(['b', 'a'])
  expect(order('par-annee')).toEqual(['a', 'b'])
})

test('a saga as it came out and as its story goes, which somebody must have said of every film', async () => {
  const of = async (stories: (string | null)[]) => {
    const files = stories.map((story, index) => [
      `content/films/f${index + 1}.md`,
      film({
        title: `F${index + 1}`,
        year: String(2001 + index),
        saga: `{ saga: s, position: ${index + 1}${story && `, story: ${story}`} }`,
      }),
    ])
    const catalogue = await catalogueOf({
      'content/sagas/s.md': markdown({ title: 'S' }, ''),
      ...Object.fromEntries(files),
    })
    return sagaOrders(catalogue.films.filter(({ saga }) => saga))
  }
  const prequel = await of(['2', '3', '1'])
  expect(prequel.release.map(({ slug }) => slug)).toEqual(['f1', 'f2', 'f3'])
  expect(prequel.story?.map(({ slug }) => slug)).toEqual(['f3', 'f1', 'f2'])
  expect((await of(['1', '', '2'])).story).toBeNull()
})

test('collaborators share two films at least, those of most films first, whatever they did', async () => {
  const cast = (...names: string[]) => `[${names.map(name => `{ person: "${name}" }`).join(', ')}]`
  const catalogue = await catalogueOf({
    'content/films/a.md': film({ title: 'A', directors: '["Jo Un"]', cast: cast('Al Deux', 'Bo Trois') }),
    'content/films/b.md': film({ title: 'B', directors: '["Al Deux"]', cast: cast('Jo Un', 'Bo Trois') }),
    'content/films/c.md': film({ title: 'C', directors: '["Jo Un"]', cast: cast('Bo Trois', 'Cy Quatre') }),
  })
  const person = catalogue.person('jo-un')
  if (!person) throw new Error('nobody')
  const found = collaboratorsOf(person, catalogue, 5)
  expect(found.map(({ person: { slug }, films }) => [slug, films.length])).toEqual([
    ['bo-trois', 3],
    ['al-deux', 2],
  ])
  expect(collaboratorsOf(person, catalogue, 1)).toHaveLength(1)
})

test('a place has the articles that name it among their places, reviews too', async () => {
  const catalogue = await catalogueOf({
    'content/actualites/a.md': news({ places: '[Sète, Verdanson]', date: '2024-01-01T09:00' }),
    'content/critiques/b.md': review({ places: '[Sète]', date: '2024-02-01T09:00' }),
    'content/actualites/c.md': news({ tags: '[désert]', date: '2024-03-01T09:00' }),
    'content/actualites/d.md': news({ places: '[Paris]', draft: 'true' }),
  })
  expect(catalogue.places).toEqual([
    { slug: 'sete', label: 'Sète' },
    { slug: 'verdanson', label: 'Verdanson' },
  ])
  expect(catalogue.articlesAt('sete').map(({ slug }) => slug)).toEqual(['b', 'a'])
  expect(catalogue.articlesAt('verdanson').map(({ slug }) => slug)).toEqual(['a'])
})
