import { expect, test } from 'vitest'
import { inspect } from '@/lib/content/load'
import { contentFolder, type Fields, review, SITE } from '../../../support/contentFolder'

const BODY = `Le film roule la nuit.

:::spoiler{film=drive}
Le chauffeur meurt au volant, devant le restaurant de Bernie, et la voiture repart.
:::

Une phrase, :spoiler[c’est le garagiste]{film=drive}, et une autre, :spoiler[il meurt]{film=drive}.
`

async function problemsOf(fields: Fields) {
  return (await inspect(await contentFolder({ ...SITE, 'content/critiques/a.md': review(fields, BODY) })))
    .problems
}

test.each<[field: string, fields: Fields]>([
  ['title', { title: '"Drive : le CHAUFFEUR meurt au volant, devant le restaurant"' }],
  ['summary', { summary: '"Un film noir, dans lequel le chauffeur meurt au volant devant un restaurant."' }],
  [
    'description',
    { description: '"Devant le restaurant de Bernie, la voiture repart : notre critique de Drive."' },
  ],
  ['verdict', { verdict: '"Chauffeur, meurs : le volant devant le restaurant de Bernie, et la voiture."' }],
  ['strengths.1', { strengths: '["Sec", "Le restaurant de Bernie, et la voiture repart"]' }],
  ['tags.0', { tags: '["restaurant de Bernie voiture repart"]' }],
  [
    'image.alt',
    {
      image:
        '{ src: /images/a.jpg, alt: "Le restaurant de Bernie, et la voiture repart", credit: "X", license: "Y" }',
    },
  ],
  [
    'sources.0.title',
    { sources: '[{ title: "Le restaurant de Bernie, la voiture repart", url: "https://exemple.fr/a" }]' },
  ],
  ...['title', 'summary', 'verdict', 'audience'].map((field): [string, Fields] => [
    field,
    { [field]: `"Un film de nuit, dont on retient que :spoiler[Shannon part]{film=drive} avant la fin."` },
  ]),
  ['tags.0', { tags: '[":spoiler[Shannon]{film=drive}"]' }],
  ['weaknesses.0', { weaknesses: '[":::spoiler{film=drive} Shannon"]' }],
  [
    'elsewhere.0.summary',
    {
      elsewhere:
        '[{ publisher: "A", title: "B", url: "https://exemple.fr/a", summary: "Où :spoiler[Shannon part]{film=drive}." }]',
    },
  ],
  ['seen.how', { seen: '{ how: "En salle : spoiler[Shannon]{film=drive}", invited: false }' }],
])('what the text hides is an error in %s, with its place', async (field, fields) => {
  const problems = await problemsOf(fields)
  expect(problems.filter(({ rule }) => rule === 'exposed-spoiler')).toMatchObject([
    { file: 'content/critiques/a.md', field },
  ])
  expect(problems.filter(({ severity }) => severity === 'warning')).toEqual([])
})

test.each<[string, Fields]>([
  ['one telling word that a spoiler holds too', { title: '"Le garagiste, le chauffeur et le volant"' }],
  ['words of a spoiler apart', { title: '"Chauffeur au volant, restaurant de nuit, voiture volée"' }],
])('%s is no spoiler', async (_, fields) => {
  expect(await problemsOf(fields)).toEqual([])
})

const withSpoiler = async (spoiler: string, title: string) => {
  const body = `Le film roule la nuit.\n\nUne phrase, :spoiler[${spoiler}]{film=drive}.`
  const folder = await contentFolder({ ...SITE, 'content/critiques/a.md': review({ title }, body) })
  return (await inspect(folder)).problems.map(({ field }) => field)
}

test.each([
  [
    'four telling words in a row',
    'Bernie étrangle Shannon près du garage rouge',
    '"Bernie étrangle Shannon près d’ici"',
    1,
  ],
  ['three of them', 'Bernie étrangle Shannon près du garage rouge', '"Bernie étrangle Shannon, hélas"', 0],
  ['a short secret whole', 'Bernie étrangle Shannon', '"Bernie étrangle Shannon"', 1],
  ['a secret of one telling word', 'il meurt', '"Il meurt à la fin"', 0],
  ['a secret whose accents are left out', 'Bernie étrangle Shannon', '"BERNIE ETRANGLE SHANNON"', 1],
])('%s: told or let be', async (_, spoiler, title, count) => {
  expect(await withSpoiler(spoiler, title)).toHaveLength(count)
})

test('a name that a spoiler holds is a warning: the cast is no secret by itself', async () => {
  const body = 'Un texte.\n\n:::spoiler{film=drive}\nC’est Ryan Gosling.\n:::\n'
  const fields = { title: '"Ryan Gosling roule de nuit"' }
  const { problems, warnings } = await inspect(
    await contentFolder({ ...SITE, 'content/critiques/a.md': review(fields, body) }),
  )
  expect(problems).toEqual([])
  expect(warnings).toMatchObject([{ rule: 'exposed-spoiler', field: 'title', severity: 'warning' }])
})
