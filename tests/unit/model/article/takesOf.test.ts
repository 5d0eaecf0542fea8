import { expect, test } from 'vitest'
import { takeOf, takesOf } from '@/lib/model/article/takesOf'
import { catalogueOf } from '../../../support/catalogueOf'
import { film, news, review } from '../../../support/contentFolder'

const SLUGS = Array.from({ length: 14 }, (_, index) => `n${index}`)

const site = async () => {
  const catalogue = await catalogueOf({
    'content/films/taxi.md': film({ title: 'Taxi' }),
    'content/critiques/avis.md': review(),
    'content/actualites/sans-film.md': news({ films: '[]' }),
    ...Object.fromEntries(SLUGS.map(slug => [`content/actualites/${slug}.md`, news({ films: '[drive]' })])),
    ...Object.fromEntries(
      SLUGS.map(slug => [`content/actualites/taxi-${slug}.md`, news({ films: '[taxi]' })]),
    ),
  })
  const of = (slug: string) => catalogue.articles.filter(article => article.slug === slug)
  const [reviewOfDrive] = catalogue.reviews
  return { catalogue, of, reviewOfDrive }
}

test('a review shows the frame of its film, news another take, by themselves the same everywhere', async () => {
  const { catalogue, of } = await site()
  expect(takeOf(catalogue.reviews[0] as never)).toBe('carte')
  for (const item of catalogue.news) expect(takeOf(item)).not.toBe('carte')
  const alone = of('n3')
  expect([...takesOf(alone).values()]).toEqual(alone.map(takeOf))
  expect(takesOf(of('sans-film')).size).toBe(0)
})

test('within twelve cards no picture stands twice, and a film shows five at most', async () => {
  const { of } = await site()
  const mixed = SLUGS.flatMap(slug => [...of(slug), ...of(`taxi-${slug}`)])
  const takes = takesOf(mixed)
  const pictures = mixed.map(article => {
    const take = takes.get(article)
    return take && `${article.films[0]?.slug} ${take}`
  })
  for (let from = 0; from + 12 <= pictures.length; from++) {
    const seen = pictures.slice(from, from + 12).filter(picture => picture !== undefined)
    expect(new Set(seen).size).toBe(seen.length)
  }
  expect(new Set(pictures.slice(0, 12)).size - 1).toBe(10)
})

test('a film whose own frame stands elsewhere on the page shows other takes', async () => {
  const { of, reviewOfDrive } = await site()
  const articles = [...(reviewOfDrive ? [reviewOfDrive] : []), ...SLUGS.slice(0, 3).flatMap(of)]
  const film = reviewOfDrive?.film
  expect(film).toBeDefined()
  expect(takesOf(articles).get(articles[0] as never)).toBe('carte')
  const takes = [...takesOf(articles, film ? [film] : []).values()]
  expect(takes).toHaveLength(4)
  expect(takes).not.toContain('carte')
  expect(new Set(takes).size).toBe(4)
})
