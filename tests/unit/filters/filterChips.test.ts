import { expect, test } from 'vitest'
import { filterChips, firstChips } from '@/lib/filters/filterChips'
import { findIn } from '@/lib/filters/findIn'
import { type Parameters, readState } from '@/lib/filters/state'
import { tonightSpace } from '@/lib/filters/tonightSpace'
import { catalogueOf } from '../../support/catalogueOf'
import { film, markdown, review } from '../../support/contentFolder'

const platform = (name: string) => markdown({ name, url: `https://${name}.example.org` }, '')
const on = (slug: string) => `[{ date: "2020-01-01", country: FR, medium: svod, platform: ${slug} }]`

async function chipsFor(parameters: Parameters) {
  const catalogue = await catalogueOf({
    'content/plateformes/netflix.md': platform('netflix'),
    'content/plateformes/mubi.md': platform('mubi'),
    'content/films/un.md': film({ title: '"Un"', runtime: '86', releases: on('netflix') }),
    'content/films/deux.md': film({ title: '"Deux"', runtime: '100', releases: on('netflix') }),
    'content/films/trois.md': film({ title: '"Trois"', runtime: '119', releases: on('mubi') }),
    'content/critiques/un.md': review({ film: 'un', rating: '5' }),
    'content/critiques/deux.md': review({ film: 'deux', rating: '4' }),
    'content/critiques/trois.md': review({ film: 'trois', rating: '2' }),
  })
  const space = tonightSpace(catalogue, '2026-11-21')
  const state = readState(space, parameters)
  const facets = filterChips(space, state, findIn(space, state).counts)
  const first = firstChips(facets).map(
    ({ value, count, isChosen, href }) => `${isChosen ? '×' : ''}${value} ${count} ${href}`,
  )
  return { facets, first }
}

test('what is asked first is a link to what it leaves: length, stars, platform', async () => {
  const { first } = await chipsFor({})
  expect(first).toEqual([
    '100 1 /ce-soir?duree=100',
    '5 1 /ce-soir?note=5',
    'netflix 2 /ce-soir?plateforme=netflix',
    '120 3 /ce-soir?duree=120',
    '4 2 /ce-soir?note=4',
    'mubi 1 /ce-soir?plateforme=mubi',
  ])
})

test('what is chosen stands first and is taken back by its own link; the others keep it', async () => {
  const { first } = await chipsFor({ plateforme: 'netflix', duree: '120' })
  expect(first).toEqual([
    '×netflix 2 /ce-soir?duree=120',
    '×120 2 /ce-soir?plateforme=netflix',
    '100 1 /ce-soir?plateforme=netflix&duree=100',
    '5 1 /ce-soir?plateforme=netflix&note=5&duree=120',
    'mubi 1 /ce-soir?plateforme=mubi&plateforme=netflix&duree=120',
    '4 2 /ce-soir?plateforme=netflix&note=4&duree=120',
  ])
})

test('no choice leaves nothing, unless it is chosen already', async () => {
  const { facets } = await chipsFor({ plateforme: 'mubi', note: '5' })
  for (const { chips } of facets)
    for (const { count, isChosen } of chips) expect(count > 0 || isChosen).toBe(true)
})
