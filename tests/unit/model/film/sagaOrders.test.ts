import { expect, test } from 'vitest'
import { sagaOrders } from '@/lib/model/film/sagaOrders'
import { catalogueOf } from '../../../support/catalogueOf'
import { film, markdown } from '../../../support/contentFolder'

/** Slugs of a saga by release and by story, of films given as year, day of release and place in the story. */
async function orders(films: Record<string, { year: string; day?: string; story?: number }>) {
  const catalogue = await catalogueOf({
    'content/sagas/furie.md': markdown({ title: 'Furie' }, 'Une saga.'),
    ...Object.fromEntries(
      Object.entries(films).map(([slug, { year, day, story }], index) => [
        `content/films/${slug}.md`,
        film({
          title: `"${slug}"`,
          year,
          saga: `{ saga: furie, position: ${index + 1}${story ? `, story: ${story}` : ''} }`,
          releases: day ? `[{ date: "${day}", country: FR, medium: cinema }]` : null,
        }),
      ]),
    ),
  })
  const saga = catalogue.saga('furie')
  if (!saga) throw new Error('no saga')
  const { release, story } = sagaOrders(catalogue.filmsOfSaga(saga))
  const slugs = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug)
  return { release: slugs(release), story: story && slugs(story) }
}

test('films of one year stand in the order of their days', async () => {
  const { release } = await orders({
    automne: { year: '2001', day: '2001-10-03' },
    printemps: { year: '2001', day: '2001-04-04' },
    avant: { year: '2000' },
  })
  expect(release).toEqual(['avant', 'printemps', 'automne'])
})

test('a single film has no order of its story', async () => {
  expect((await orders({ seul: { year: '2001', story: 1 } })).story).toBeNull()
})
