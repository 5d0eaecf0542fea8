import { expect, test } from 'vitest'
import { inspect } from '@/lib/content/load'
import { contentFolder, type Fields, figure, film, news, SITE } from '../../../support/contentFolder'

async function problems(files: Record<string, string>): Promise<string[]> {
  const found = await inspect(await contentFolder({ ...SITE, ...files }))
  return found.problems.map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`)
}

test('two values of the same thing are an error, with both places, unless one says why it differs', async () => {
  const one = { 'content/chiffres/un.md': figure() }
  const other = { value: '2000' }
  expect(await problems({ ...one, 'content/chiffres/deux.md': figure(other) })).toEqual([
    expect.stringMatching(
      /^content\/chiffres\/un\.md:4 contradiction .*1\s000.*2\s000.*chiffres\/deux\.md:4/u,
    ),
  ])
  const differs = '[{ from: un, why: "Après un an." }]'
  expect(await problems({ ...one, 'content/chiffres/deux.md': figure({ ...other, differs }) })).toEqual([])
})

test.each<[what: string, fields: Fields]>([
  ['another country', { value: '2000', country: 'US' }],
  ['another thing', { value: '2000', counted: 'vues', unit: 'vues' }],
  ['the same value', { value: '1000' }],
])('%s contradicts nothing', async (_what, fields) => {
  expect(
    await problems({ 'content/chiffres/un.md': figure(), 'content/chiffres/deux.md': figure(fields) }),
  ).toEqual([])
})

test('what a figure differs from must be there, with the nearest name', async () => {
  const found = await inspect(
    await contentFolder({
      ...SITE,
      'content/chiffres/entrees.md': figure(),
      'content/chiffres/deux.md': figure({ differs: '[{ from: entree, why: "A." }]' }),
    }),
  )
  expect(found.problems.map(({ rule, hint }) => `${rule} ${hint}`)).toContain(
    'missing-record Vouliez-vous dire « entrees » ?',
  )
})

test('views of Netflix since 2023 are not counted in accounts, as those of 2020 were', async () => {
  expect(await problems({ 'content/chiffres/un.md': figure({ counted: 'vues', unit: 'comptes' }) })).toEqual([
    expect.stringMatching(/ne se compte pas en comptes/),
  ])
})

const LENGTH = figure({ counted: 'duree', value: '100', unit: 'minutes', country: null })

test('the running time of a film is that of the ledger, given once', async () => {
  const files = { 'content/chiffres/drive-duree.md': LENGTH }
  const quoting = film({ figures: '[drive-duree]' })
  const { archive } = await inspect(
    await contentFolder({ ...SITE, ...files, 'content/films/drive.md': quoting }),
  )
  expect(archive.films[0]?.runtime).toBe(100)
  const twice = film({ figures: '[drive-duree]', runtime: '95' })
  expect(await problems({ ...files, 'content/films/drive.md': twice })).toEqual([
    expect.stringMatching(/films\/drive\.md:7 inconsistent-fields .*deux fois/),
  ])
})

test('a film quotes no figure of another', async () => {
  const files = {
    'content/chiffres/x.md': figure(),
    'content/films/taxi.md': film({ title: '"Taxi"', figures: '[x]' }),
  }
  expect(await problems(files)).toEqual([expect.stringMatching(/films\/taxi\.md:6 .*n’est pas de ce film/)])
})

const SAYS = (body: string, fields: Fields = { films: '[drive]' }) =>
  problems({
    'content/chiffres/drive-duree.md': LENGTH,
    'content/films/drive.md': film({ figures: '[drive-duree]' }),
    'content/films/taxi.md': film({ title: '"Taxi"', year: '1998', runtime: '86' }),
    'content/actualites/x.md': news(fields, body),
  })

test.each([
  'On revoit *Drive*, 1 h 45, avec plaisir.',
  'On revoit *Drive* (1 h 45) avec plaisir.',
  'On revoit *Drive* (2011), 105 minutes.',
  '*Drive* dure 1 h 45.',
  '| Film | Durée |\n| --- | --- |\n| *Drive* | 1 h 45 |',
  'Il a composé la musique de ce film de 1 h 45.',
])('a text that gives another running time is an error: %s', async body => {
  expect(await SAYS(body)).toEqual([expect.stringMatching(/actualites\/x\.md:\d+ contradiction .*1\sh\s40/u)])
})

test.each([
  'On revoit *Drive*, 1 h 40, avec plaisir.',
  'Dans *Drive*, au bout de 1 h 05, la voiture s’arrête.',
  '*Drive* est plus court que *Taxi*. Les deux durent ensemble 3 h 06.',
  '| | *Drive* | *Taxi* |\n| --- | --- | --- |\n| Durée | 1 h 40 | 1 h 26 |',
  'Un inconnu, *Heat*, 2 h 50.',
])('and what is no running time of a film is none: %s', async body => {
  expect(await SAYS(body, { films: '[drive, taxi]' })).toEqual([])
})
