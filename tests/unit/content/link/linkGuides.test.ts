import { expect, test } from 'vitest'
import { inspect } from '@/lib/content/load'
import { entriesOf } from '@/lib/search/entriesOf'
import { sitemapPages } from '@/lib/seo/sitemaps/sitemapPages'
import { catalogueOf } from '../../../support/catalogueOf'
import { contentFolder, type Fields, film, markdown, SITE } from '../../../support/contentFolder'

const guide = (fields: Fields = {}) =>
  markdown(
    {
      title: '"La nuit au volant"',
      summary: '"Deux films de nuit, dans l’ordre où les voir, et pour chacun la raison."',
      steps: '[{ film: duel, why: "Pour la route." }, { film: drive, why: "Pour la ville." }]',
      ...fields,
    },
    '',
  )
const DUEL = {
  'content/films/duel.md': film({ title: '"Duel"', year: '1971', directors: '["Steven Spielberg"]' }),
}

async function problemsOf(text: string) {
  const folder = await contentFolder({ ...SITE, ...DUEL, 'content/par-ou-commencer/nuit.md': text })
  return (await inspect(folder)).problems.map(({ field, rule }) => [field, rule])
}

test('a guide leads to its films in its order, and into its subject', async () => {
  const catalogue = await catalogueOf({
    ...DUEL,
    'content/par-ou-commencer/nuit.md': guide({ person: 'steven-spielberg', genre: 'thriller' }),
  })
  const found = catalogue.guide('nuit')
  expect(found?.steps).toEqual([
    { film: catalogue.film('duel'), why: 'Pour la route.' },
    { film: catalogue.film('drive'), why: 'Pour la ville.' },
  ])
  expect(found).toMatchObject({ person: catalogue.person('steven-spielberg'), genre: 'thriller', saga: null })
})

test('it is an address that editors may link to, in the sitemap, and found by its title and its films', async () => {
  const catalogue = await catalogueOf({ ...DUEL, 'content/par-ou-commencer/nuit.md': guide() })
  const page = '/par-ou-commencer/nuit'
  expect(catalogue.paths.has(page)).toBe(true)
  expect([...sitemapPages(catalogue)].map(({ path }) => path)).toContain(page)
  const entry = [...entriesOf(catalogue)].find(({ path }) => path === page)
  expect(entry).toMatchObject({ title: 'La nuit au volant', names: 'Duel\nDrive' })
})

test('what it names must be there, each film once, and one film is no way', async () => {
  expect(await problemsOf(guide())).toEqual([])
  expect(await problemsOf(guide({ saga: 'absente' }))).toEqual([['saga', 'missing-record']])
  expect(
    await problemsOf(guide({ steps: '[{ film: duel, why: "A." }, { film: absent, why: "B." }]' })),
  ).toEqual([['steps.1.film', 'missing-record']])
  expect(
    await problemsOf(guide({ steps: '[{ film: duel, why: "A." }, { film: duel, why: "B." }]' })),
  ).toEqual([['steps.1', 'repeated-value']])
  expect((await problemsOf(guide({ steps: '[{ film: duel, why: "A." }]' }))).map(([field]) => field)).toEqual(
    ['steps'],
  )
})
