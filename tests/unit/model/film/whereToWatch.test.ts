import { expect, test } from 'vitest'
import type { Catalogue } from '@/lib/content/catalogue/catalogue'
import { platformsOf } from '@/lib/model/film/creditsOf'
import { whereToWatch } from '@/lib/model/film/whereToWatch'
import { catalogueOf } from '../../../support/catalogueOf'
import { film, markdown } from '../../../support/contentFolder'

const TODAY = '2025-01-01'
const platform = (name: string) => markdown({ name, url: 'https://example.org' }, '')
const on = (date: string, more = '') =>
  `{ date: "${date}", country: FR, medium: svod, platform: netflix${more} }`

const site = (releases: Record<string, string>) =>
  catalogueOf({
    'content/plateformes/netflix.md': platform('Netflix'),
    ...Object.fromEntries(
      Object.entries(releases).map(([slug, list]) => [
        `content/films/${slug}.md`,
        film({ title: `"${slug}"`, releases: `[${list}]` }),
      ]),
    ),
  })

function waysTo(catalogue: Catalogue, slug: string): string[] {
  const found = catalogue.film(slug)
  if (!found) throw new Error(`no film ${slug}`)
  return whereToWatch(found, TODAY).map(
    ({ platform: { slug: where }, release }) => `${where} ${release?.date}`,
  )
}

test('a release that was cancelled is no way to see a film', async () => {
  const catalogue = await site({ annule: on('2020-01-01', ', cancelled: true'), sorti: on('2020-01-01') })
  expect(waysTo(catalogue, 'annule')).toEqual([])
  expect([...platformsOf(catalogue.film('annule') as never)]).toEqual([])
  expect(waysTo(catalogue, 'sorti')).toEqual(['netflix 2020-01-01'])
})

test('a film that came to a platform twice is there since the first time', async () => {
  const catalogue = await site({ revenu: `${on('2020-01-01')}, ${on('2023-01-01')}` })
  expect(waysTo(catalogue, 'revenu')).toEqual(['netflix 2020-01-01'])
})
