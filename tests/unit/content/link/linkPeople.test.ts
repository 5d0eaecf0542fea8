import { expect, test } from 'vitest'
import { inspect, load } from '@/lib/content/load'
import { contentFolder, film, markdown, news, SITE } from '../../../support/contentFolder'

const PIERRET = markdown({ name: '"Guillaume Pierret"', aliases: '["Guigui Pierret"]' })

async function problemsOf(files: Record<string, string>) {
  const { problems } = await inspect(
    await contentFolder({ ...SITE, 'content/personnes/guillaume-pierret.md': PIERRET, ...files }),
  )
  return problems
}

test('a person without a file gets a page from the credits, with the name as printed', async () => {
  const {
    people,
    films,
    articles: items,
  } = await load(
    await contentFolder({
      'content/auteurs/redaction.md': SITE['content/auteurs/redaction.md'],
      'content/films/drive.md': film({ writers: '["Nicolas Winding Refn", "Hossein Amini"]' }),
      'content/actualites/tournage.md': news(
        { people: '[hossein-amini]' },
        '[Lui](/personnes/hossein-amini)',
      ),
    }),
  )
  expect(people).toEqual([
    {
      slug: 'nicolas-winding-refn',
      name: 'Nicolas Winding Refn',
      professions: [],
      nationality: [],
      aliases: [],
      formerSlugs: [],
      formerPaths: [],
      ids: {},
      body: null,
    },
    expect.objectContaining({ slug: 'hossein-amini', name: 'Hossein Amini', body: null }),
  ])
  expect(films[0]?.directors[0]).toBe(films[0]?.writers[0])
  expect(items[0]?.people).toEqual([people[1]])
})

test.each(['Guillaume Pierret', 'GUILLAUME PIERRET', 'Guigui Pierret'])(
  'the credit %s of a person who has a file is to be written as the file name',
  async name => {
    const problems = await problemsOf({ 'content/films/balle-perdue.md': film({ directors: `["${name}"]` }) })
    expect(problems).toEqual([
      {
        file: 'content/films/balle-perdue.md',
        line: 4,
        column: 13,
        field: 'directors.0',
        rule: 'credit-by-name',
        message: `« ${name} » — Cette personne a sa fiche.`,
        hint: 'Écrivez le nom de son fichier : guillaume-pierret.',
      },
    ])
  },
)

test.each(['Guillaume Perret', 'Guillaume Pierrete', 'Guillaume Pierred'])(
  'the credit %s is one letter away from a person who has a file',
  async name => {
    const cast = `\n  - { person: "${name}" }`
    const problems = await problemsOf({ 'content/films/balle-perdue.md': film({ cast }) })
    expect(problems).toEqual([
      {
        file: 'content/films/balle-perdue.md',
        line: 7,
        column: 15,
        field: 'cast.0.person',
        rule: 'near-miss',
        message: `« ${name} » — Ce nom ressemble à celui d’une fiche.`,
        hint: 'Écrivez « guillaume-pierret », ou créez une fiche s’il s’agit de quelqu’un d’autre.',
      },
    ])
  },
)

test.each(['Guillaume Canet', 'Gilles Pierret'])('the credit %s is somebody else', async name => {
  const problems = await problemsOf({ 'content/films/balle-perdue.md': film({ directors: `["${name}"]` }) })
  expect(problems).toEqual([])
})

test('two spellings of one name in the credits are refused', async () => {
  const problems = await problemsOf({
    'content/films/a.md': film({ directors: '["Stéfi Celma"]' }),
    'content/films/b.md': film({ crew: '[{ person: "Stefi Celma", job: montage }]' }),
  })
  expect(problems).toEqual([
    {
      file: 'content/films/b.md',
      line: 6,
      column: 18,
      field: 'crew.0.person',
      rule: 'inconsistent-spelling',
      message: '« Stefi Celma » — Ce nom est écrit « Stéfi Celma » ailleurs.',
      hint: 'Gardez une seule orthographe.',
    },
  ])
})

test.each<[what: string, directors: string, hints: string[]]>([
  ['of seven letters and a space', 'Luc Bessom', ['Écrivez « luc-besson », ou créez une fiche']],
  ['so short that a letter makes another', 'Li Wax', []],
  ['of three letters', 'Wax', []],
])('a credit %s that is one letter apart from a record', async (_, name, hints) => {
  const problems = await problemsOf({
    'content/personnes/luc-besson.md': markdown({ name: '"Luc Besson"' }),
    'content/personnes/li-wix.md': markdown({ name: '"Li Wix"' }),
    'content/personnes/wix.md': markdown({ name: '"Wix"' }),
    'content/films/balle-perdue.md': film({ directors: `["${name}"]` }),
  })
  expect(problems.map(({ hint }) => hint)).toEqual(hints.map(hint => expect.stringContaining(hint)))
})
