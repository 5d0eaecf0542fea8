import { expect, test } from 'vitest'
import { inspect } from '@/lib/content/load'
import { epoch } from '@/lib/time/instant'
import { contentFolder, film, markdown, news, SITE } from '../../../support/contentFolder'

const NOW = epoch('2024-06-15T12:00:00+02:00')

async function warned(files: Record<string, string>): Promise<(string | undefined)[]> {
  const { warnings } = await inspect(await contentFolder({ ...SITE, ...files }), NOW)
  return warnings.filter(({ rule }) => rule === 'future-date').map(({ field }) => field)
}

const PERSON = (dates: Record<string, string>) => ({
  'content/personnes/a.md': markdown({ name: '"A B"', ...dates }),
})
const OFFER = (day: string) => ({
  'content/films/x.md': film({ title: '"X"', where: `[{ platform: p, offer: achat, checkedOn: "${day}" }]` }),
  'content/plateformes/p.md': markdown({ name: '"P"', url: '"https://p.fr"' }),
})
const SOURCE = (date: string) => ({
  'content/actualites/a.md': news({ sources: `[{ title: "S", url: "https://s.fr/a", date: ${date} }]` }),
})

test.each([
  ['a birth', PERSON({ birth: '"2024-06-16"' }), 'birth'],
  ['a death by its month', PERSON({ death: '"2024-07"' }), 'death'],
  ['a birth by its year', PERSON({ birth: '"2025"' }), 'birth'],
  ['an offer verified tomorrow', OFFER('2024-06-16'), 'where.0.checkedOn'],
  ['a source of this evening', SOURCE('2024-06-15T18:00'), 'sources.0.date'],
  ['a film of a far year', { 'content/films/x.md': film({ title: '"X"', year: '2035' }) }, 'year'],
])('%s is told', async (_, files, field) => {
  expect(await warned(files)).toEqual([field])
})

test.each([
  ['a death of today', PERSON({ death: '"2024-06-15"' })],
  ['a death of this month', PERSON({ death: '"2024-06"' })],
  ['an offer verified today', OFFER('2024-06-15')],
  ['a source of this morning', SOURCE('2024-06-15T09:00')],
  ['a film that is announced', { 'content/films/x.md': film({ title: '"X"', year: '2030' }) }],
])('%s is not', async (_, files) => {
  expect(await warned(files)).toEqual([])
})
