import { expect, test } from 'vitest'
import { gate } from '@/lib/content/gate'
import { inspect } from '@/lib/content/load'
import { epoch } from '@/lib/time/instant'
import { contentFolder, type Fields, figure, film, news, SITE } from '../../support/contentFolder'

const NOW = epoch('2024-05-01T09:00:00+02:00')
const quoting = (slug: string, fields: Fields) => news(fields, `Il y en eut :chiffre[1 000]{slug=${slug}}.`)

async function ledgerAt(now: number) {
  const folders = await contentFolder({
    ...SITE,
    'content/films/drive.md': film({ title: 'Drive', figures: '[fiche, seul]' }),
    'content/chiffres/attendu.md': figure(),
    'content/chiffres/public.md': figure(),
    'content/chiffres/seul.md': figure({
      value: '2000',
      differs: '[{ from: attendu, why: "Un an après." }]',
    }),
    'content/chiffres/fiche.md': figure(),
    'content/actualites/embargo.md': quoting('attendu', { date: '2024-01-01', embargo: '2024-06-01' }),
    'content/actualites/brouillon.md': quoting('public', { date: '2024-01-01', draft: 'true' }),
    'content/actualites/parue.md': quoting('public', { date: '2024-01-01' }),
    'content/actualites/a-venir.md': quoting('fiche', { date: '2025-01-01' }),
  })
  return gate((await inspect(folders)).archive, now).figures
}

test('a figure that only hidden articles quote is hidden with them, also where another differs from it', async () => {
  const figures = await ledgerAt(NOW)
  expect(figures.map(({ slug }) => slug).sort()).toEqual(['fiche', 'public', 'seul'])
  expect(figures.flatMap(({ differs }) => differs)).toEqual([])
})

test('it is there once one of them is', async () => {
  const figures = await ledgerAt(epoch('2024-06-01T00:00:00+02:00'))
  expect(figures.map(({ slug }) => slug)).toContain('attendu')
  expect(figures.flatMap(({ differs }) => differs.map(({ from }) => from.slug))).toEqual(['attendu'])
})
