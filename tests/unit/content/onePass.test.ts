import { expect, test } from 'vitest'
import { inspect } from '@/lib/content/load'
import { contentFolder, film, markdown, news, review, SITE } from '../../support/contentFolder'

/** What is told of each file in one run: line and rule, warnings in brackets. */
async function toldOf(files: Record<string, string>): Promise<Record<string, string[]>> {
  const found = await inspect(await contentFolder({ ...SITE, ...files }))
  const told: Record<string, string[]> = {}
  for (const { file, line, rule, severity } of [...found.problems, ...found.warnings]) {
    const name = file.replace(/^content\//, '')
    told[name] ??= []
    told[name].push(severity === 'warning' ? `(${line} ${rule})` : `${line} ${rule}`)
  }
  return Object.fromEntries(Object.entries(told).map(([name, all]) => [name, [...all].sort(byLine)]))
}

function byLine(a: string, b: string): number {
  const lineOf = (text: string) => Number(/\d+/.exec(text)?.[0])
  return lineOf(a) - lineOf(b) || (a < b ? -1 : 1)
}

/** A body with an error, a slip that only asks for a second look, and a reference that leads nowhere. */
const BODY = 'Voir [ici](/nulle-part) et [là](https://…).\n\nIl va va à Paris.\n\n::film[nulle-part]'
const OF_BODY = (first: number) => [
  `${first} broken-link`,
  `${first} invalid-address`,
  `(${first + 2} lint/double-word)`,
  `${first + 4} missing-record`,
]

test('problems of front matter, references, body and style are told in one run, whichever a file has', async () => {
  const told = await toldOf({
    'content/critiques/champ.md': review({ rating: '"4,5"', verdict: '"Il va va."' }, BODY),
    'content/critiques/yaml.md': review({ title: 'Le film : critique', rating: '9' }, BODY),
    'content/critiques/renvoi.md': review({ film: 'drivve', related: '[critiques/rien]' }, BODY),
    'content/actualites/listes.md': news(
      { films: '[drive, "Bad Slug", rien]', tags: '["🎬", Nuit]', people: '[personne]' },
      BODY,
    ),
    'content/actualites/dates.md': news(
      {
        date: 'hier',
        updated: '2024-05-01T09:00',
        history: '[{ date: 2024-06-01T10:00, kind: update, text: "Un ajout." }]',
      },
      BODY,
    ),
    'content/actualites/inconnu.md': news(
      { sujet: 'film', embargo: '2024-05-01', expires: '2024-04-01' },
      BODY,
    ),
    'content/films/taxi.md': film(
      {
        title: '"Taxi"',
        year: '"1998"',
        saga: '{ saga: taxi, position: 1 }',
        cast: '[{ person: rien, role: "Il va va" }]',
      },
      BODY,
    ),
  })
  expect(told['critiques/champ.md']).toEqual(['7 invalid-type', '(8 lint/double-word)', ...OF_BODY(12)])
  expect(told['critiques/yaml.md']).toEqual(
    ['2 yaml', '7 length', ...OF_BODY(12)].map(one => one.replace('7 length', '7 invalid-value')),
  )
  expect(told['critiques/renvoi.md']).toEqual(['6 missing-record', '10 missing-record', ...OF_BODY(13)])
  expect(told['actualites/listes.md']).toEqual([
    ...['6 invalid-value', '6 missing-record', '7 invalid-slug', '8 missing-record'],
    ...OF_BODY(11),
  ])
  expect(told['actualites/dates.md']).toEqual(['4 invalid-date', '7 inconsistent-fields', ...OF_BODY(10)])
  expect(told['actualites/inconnu.md']).toEqual(['6 unknown-field', '8 inconsistent-fields', ...OF_BODY(11)])
  expect(told['films/taxi.md']).toEqual([
    '3 invalid-type',
    '6 missing-record',
    '7 missing-record',
    ...OF_BODY(10),
  ])
})

test('what follows from a problem is not told as another', async () => {
  const told = await toldOf({
    'content/films/taxi.md': film({
      title: '"Taxi"',
      year: '"1998"',
      directors: '["Luc Bessonne"]',
      formerSlugs: '[UN, DEUX]',
    }),
    'content/films/yaml.md': film({ title: 'Yaml : un', year: '1999' }),
    'content/films/saga-1.md': film({ title: '"Un"', saga: '{ saga: LA SAGA, position: 1 }' }),
    'content/films/saga-2.md': film({ title: '"Deux"', saga: '{ saga: LA SAGA, position: 1 }' }),
    'content/personnes/luc-besson.md': markdown({ name: '[Luc, Besson]' }),
    'content/personnes/marion.md': markdown({ name: '"Marion" Cotillard' }),
    'content/actualites/une.md': news(
      {
        sources: '[{ title: Ailleurs, url: ailleurs }]',
        subject: 'tournages',
      },
      'Un [film](/films/taxi), un [autre](/films/yaml), [elle](/personnes/marion) et [lui](/personnes/luc-besson).',
    ),
    'content/actualites/deux.md': news(
      {
        films: '[taxi, yaml]',
        people: '[luc-besson, marion]',
        related: '[actualites/une]',
        updated: 'hier',
        history: '[{ date: 2024-06-01T10:00, kind: update, text: "Un ajout." }]',
      },
      '::film[taxi]\n\n::film[yaml]\n\n:::citation{by=marion source="Un entretien"}\nOui.\n:::',
    ),
    'content/actualites/trois.md': news({ title: '4', summary: '12', date: 'hier' }),
    'content/actualites/quatre.md': news({ title: '5', summary: '13', date: 'hier' }),
  })
  expect(told).toEqual({
    'actualites/deux.md': ['9 invalid-date'],
    'actualites/quatre.md': ['2 invalid-type', '3 invalid-type', '4 invalid-date'],
    'actualites/trois.md': ['2 invalid-type', '3 invalid-type', '4 invalid-date'],
    'actualites/une.md': ['6 invalid-address', '7 invalid-value'],
    'films/saga-1.md': ['6 invalid-value'],
    'films/saga-2.md': ['6 invalid-value'],
    'films/taxi.md': ['3 invalid-type', '6 invalid-value', '6 invalid-value'],
    'films/yaml.md': ['2 yaml'],
    'personnes/luc-besson.md': ['2 invalid-type'],
    'personnes/marion.md': ['2 yaml'],
  })
})

test('what nobody can tell front matter from body in is told as that alone', async () => {
  const told = await toldOf({
    'content/critiques/ouverte.md': '---\ntitle: Un\n\nVoir [ici](/nulle-part).',
    'content/critiques/conflit.md': review(
      { rating: '9' },
      '<<<<<<< HEAD\nVoir [ici](/nulle-part).\n=======\nRien.\n>>>>>>> autre',
    ),
  })
  expect(told).toEqual({
    'critiques/ouverte.md': ['1 front-matter'],
    'critiques/conflit.md': ['12 merge-conflict'],
  })
})

test('nothing of a file with problems is in the archive', async () => {
  const { archive } = await inspect(
    await contentFolder({
      ...SITE,
      'content/films/taxi.md': film({ title: '"Taxi"', year: '"1998"', directors: '["Gérard Pirès"]' }),
      'content/critiques/a.md': review({ rating: '9' }),
    }),
  )
  expect(archive.films.map(({ slug }) => slug)).toEqual(['drive'])
  expect(archive.people.map(({ name }) => name)).toEqual(['Nicolas Winding Refn'])
  expect(archive.articles).toEqual([])
})
