import { expect, test } from 'vitest'
import { inspect, load } from '@/lib/content/load'
import { articlesOf } from '@/lib/model/items'
import {
  contentFolder,
  type Fields,
  film,
  markdown,
  news,
  review,
  SITE,
} from '../../../support/contentFolder'

const NETFLIX = markdown({ name: '"Netflix"', url: '"https://www.netflix.com"' })
const GOSLING = markdown({ name: '"Ryan Gosling"' })
const SAGA = markdown({ title: '"Balle perdue"' })

async function problemsOf(files: Record<string, string>) {
  const { problems } = await inspect(await contentFolder({ ...SITE, ...files }))
  return problems
}

test('references become the items themselves', async () => {
  const archive = await load(
    await contentFolder({
      ...SITE,
      'content/personnes/ryan-gosling.md': GOSLING,
      'content/plateformes/netflix.md': NETFLIX,
      'content/sagas/balle-perdue.md': SAGA,
      'content/films/drive.md': film({
        cast: '[{ person: ryan-gosling, role: le conducteur }]',
        crew: '[{ person: "Cliff Martinez", job: musique }]',
        saga: '{ saga: balle-perdue, position: 1 }',
        where: '[{ platform: netflix, offer: abonnement, checkedOn: "2024-05-01" }]',
      }),
      'content/critiques/drive.md': review({ related: '[actualites/tournage]', tags: '["Los Angeles"]' }),
      'content/actualites/tournage.md': news({
        films: '[drive]',
        people: '[ryan-gosling]',
        platforms: '[netflix]',
      }),
    }),
  )
  const [drive] = archive.films
  const [critique] = articlesOf(archive, 'review')
  const [tournage] = articlesOf(archive, 'news')
  const gosling = archive.people.find(person => person.slug === 'ryan-gosling')
  const [netflix] = archive.platforms
  expect(drive?.cast[0]?.person).toBe(gosling)
  expect(drive?.where[0]?.platform).toBe(netflix)
  expect(drive?.saga?.saga).toBe(archive.sagas[0])
  expect(critique?.film).toBe(drive)
  expect(critique?.films).toEqual([drive])
  expect(critique?.people).toEqual(drive?.directors)
  expect(critique?.authors).toEqual(archive.authors)
  expect(critique?.related).toEqual([tournage])
  expect(critique?.tags).toEqual([{ slug: 'los-angeles', label: 'Los Angeles' }])
  expect(tournage).toMatchObject({ films: [drive], people: [gosling], platforms: [netflix] })
})

test('a top is about the films that it ranks, behind those that its editor named', async () => {
  const archive = await load(
    await contentFolder({
      ...SITE,
      'content/films/a.md': film({ title: '"A"' }),
      'content/films/b.md': film({ title: '"B"' }),
      'content/actualites/top.md': news({ format: 'top', ranking: '[b, drive, a]', films: '[drive]' }),
    }),
  )
  const items = articlesOf(archive, 'news')
  const slugs = (films: readonly { slug: string }[] = []) => films.map(({ slug }) => slug)
  expect(slugs(items[0]?.ranking)).toEqual(['b', 'drive', 'a'])
  expect(slugs(items[0]?.films)).toEqual(['drive', 'b', 'a'])
})

test('releases are in order of date and give a review its platforms', async () => {
  const release = (date: string, platform: string) =>
    `{ date: "${date}", country: FR, medium: svod, platform: ${platform} }`
  const { films, articles, platforms } = await load(
    await contentFolder({
      ...SITE,
      'content/plateformes/netflix.md': NETFLIX,
      'content/films/drive.md': film({
        releases: `[${release('2020', 'netflix')}, ${release('2011-10-05', 'netflix')}, ${release('2012-02', 'netflix')}]`,
      }),
      'content/critiques/drive.md': review(),
    }),
  )
  expect(films[0]?.releases.map(({ date }) => date)).toEqual(['2011-10-05', '2012-02', '2020'])
  expect(articles[0]?.platforms).toEqual(platforms)
})

const bad = {
  film: ['critiques/x', review({ film: 'drve' }), 6, 7, 'film', 'films', 'drve', 'drive'],
  author: [
    'critiques/x',
    review({ authors: '[redacton]' }),
    5,
    11,
    'authors.0',
    'auteurs',
    'redacton',
    'redaction',
  ],
  'review to read next': [
    'actualites/x',
    news({ related: '[critiques/nuit-noir]' }),
    6,
    11,
    'related.0',
    'critiques',
    'nuit-noir',
    'nuit-noire',
  ],
  'news item to read next': [
    'critiques/x',
    review({ related: '[actualites/tournag]' }),
    10,
    11,
    'related.0',
    'actualites',
    'tournag',
    'tournage',
  ],
  'film of a news item': [
    'actualites/x',
    news({ films: '[drive, drivve]' }),
    6,
    16,
    'films.1',
    'films',
    'drivve',
    'drive',
  ],
  'film of a top': [
    'actualites/x',
    news({ format: 'top', ranking: '[drive, drivve]' }),
    7,
    18,
    'ranking.1',
    'films',
    'drivve',
    'drive',
  ],
  'person of a news item': [
    'actualites/x',
    news({ people: '[ryan-goslin]' }),
    6,
    10,
    'people.0',
    'personnes',
    'ryan-goslin',
    'ryan-gosling',
  ],
  'platform of a news item': [
    'actualites/x',
    news({ platforms: '[netflx]' }),
    6,
    13,
    'platforms.0',
    'plateformes',
    'netflx',
    'netflix',
  ],
  director: [
    'films/x',
    film({ directors: '[ryan-gossling]' }),
    4,
    13,
    'directors.0',
    'personnes',
    'ryan-gossling',
    'ryan-gosling',
  ],
  writer: [
    'films/x',
    film({ writers: '[ryan-gossling]' }),
    6,
    11,
    'writers.0',
    'personnes',
    'ryan-gossling',
    'ryan-gosling',
  ],
  actor: [
    'films/x',
    film({ cast: '\n  - { role: lui, person: ryan-gossling }' }),
    7,
    26,
    'cast.0.person',
    'personnes',
    'ryan-gossling',
    'ryan-gosling',
  ],
  'member of the crew': [
    'films/x',
    film({ crew: '\n  - { job: montage, person: ryan-gossling }' }),
    7,
    29,
    'crew.0.person',
    'personnes',
    'ryan-gossling',
    'ryan-gosling',
  ],
  saga: [
    'films/x',
    film({ saga: '{ saga: balle-perdu, position: 1 }' }),
    6,
    15,
    'saga.saga',
    'sagas',
    'balle-perdu',
    'balle-perdue',
  ],
  'platform of a release': [
    'films/x',
    film({ releases: '[{ date: "2011", country: FR, medium: svod, platform: netflx }]' }),
    6,
    65,
    'releases.0.platform',
    'plateformes',
    'netflx',
    'netflix',
  ],
  'platform of an offer': [
    'films/x',
    film({ where: '[{ platform: netflx, offer: achat, checkedOn: "2024" }]' }),
    6,
    21,
    'where.0.platform',
    'plateformes',
    'netflx',
    'netflix',
  ],
} as const

test.each(Object.entries(bad))(
  'an unknown %s is reported with the nearest one',
  async (_, [address, text, line, column, field, folder, slug, nearest]) => {
    const problems = await problemsOf({
      'content/personnes/ryan-gosling.md': GOSLING,
      'content/plateformes/netflix.md': NETFLIX,
      'content/sagas/balle-perdue.md': SAGA,
      'content/critiques/nuit-noire.md': review(),
      'content/actualites/tournage.md': news(),
      [`content/${address}.md`]: text,
    })
    expect(problems).toEqual([
      {
        file: `content/${address}.md`,
        line,
        column,
        field,
        rule: 'missing-record',
        message: `« ${slug} » — Aucun fichier de ce nom dans ${folder}.`,
        hint: `Vouliez-vous dire « ${nearest} » ?`,
      },
    ])
  },
)

test('a reference that resembles nothing says which file to create', async () => {
  expect(await problemsOf({ 'content/critiques/x.md': review({ film: 'le-samourai' }) })).toMatchObject([
    { field: 'film', hint: 'Créez content/films/le-samourai.md, ou corrigez la référence.' },
  ])
})

test.each([
  ['a film', 'films/drive', film({ year: 'deux mille onze' }), 'critiques/x', review()],
  ['an author', 'auteurs/redaction', 'Sans en-tête', 'critiques/x', review()],
  [
    'a platform',
    'plateformes/netflix',
    markdown({ name: '"Netflix"' }),
    'actualites/x',
    news({ platforms: '[netflix]' }),
  ],
  ['a person', 'personnes/ryan-gosling', '', 'actualites/x', news({ people: '[ryan-gosling]' })],
  ['a credited person', 'personnes/ryan-gosling', '', 'films/x', film({ directors: '[ryan-gosling]' })],
  ['a saga', 'sagas/taxi', '', 'films/x', film({ saga: '{ saga: taxi, position: 1 }' })],
  ['a review', 'critiques/y', review({ rating: '4,5' }), 'critiques/x', review({ related: '[critiques/y]' })],
  [
    'a review of an unknown film',
    'critiques/y',
    review({ film: 'le-samourai' }),
    'critiques/x',
    review({ related: '[critiques/y]' }),
  ],
  [
    'a linked review of an unknown film',
    'critiques/y',
    review({ film: 'le-samourai' }),
    'critiques/x',
    review({}, '[Lire](/critiques/y)'),
  ],
  ['a linked page', 'pages/charte', '', 'critiques/x', review({}, '[Lire](/charte)')],
  ['a linked film', 'films/taxi', '', 'critiques/x', review({}, '[Lire](/films/taxi)')],
  ['a film in the wrong format', 'films/taxi.txt', 'Taxi', 'critiques/x', review({ film: 'taxi' })],
  ['a film with a capital in its name', 'films/Taxi', film(), 'critiques/x', review({ film: 'taxi' })],
])(
  'a reference to %s that has a problem of its own is not reported again',
  async (_, broken, brokenText, address, text) => {
    const file = (path: string) => (path.endsWith('.txt') ? `content/${path}` : `content/${path}.md`)
    const problems = await problemsOf({ [file(broken)]: brokenText, [file(address)]: text })
    expect(new Set(problems.map(problem => problem.file))).toEqual(new Set([file(broken)]))
  },
)

test('what depends on a review that a broken film holds back is not reported either', async () => {
  const problems = await problemsOf({
    'content/films/drive.md': film({ year: 'deux mille onze' }),
    'content/critiques/drive.md': review(),
    'content/actualites/tournage.md': news({ related: '[critiques/drive]' }, '[Lire](/critiques/drive)'),
  })
  expect(problems.map(({ file, field }) => [file, field])).toEqual([['content/films/drive.md', 'year']])
})

test('an article cannot recommend itself', async () => {
  expect(await problemsOf({ 'content/critiques/x.md': review({ related: '[critiques/x]' }) })).toEqual([
    {
      file: 'content/critiques/x.md',
      line: 10,
      column: 11,
      field: 'related.0',
      rule: 'self-reference',
      message: 'Un article ne peut pas se recommander lui-même.',
      hint: 'Retirez cette ligne.',
    },
  ])
})

test('a review may recommend the news item of the same name', async () => {
  const problems = await problemsOf({
    'content/critiques/drive.md': review({ related: '[actualites/drive]' }),
    'content/actualites/drive.md': news({ related: '[critiques/drive]' }),
  })
  expect(problems).toEqual([])
})

test('two films cannot have the same place in a saga', async () => {
  const saga = '{ saga: balle-perdue, position: 2 }'
  const problems = await problemsOf({
    'content/sagas/balle-perdue.md': SAGA,
    'content/films/balle-perdue-2.md': film({ saga }),
    'content/films/balle-perdue-3.md': film({ saga }),
  })
  expect(problems).toEqual([
    {
      file: 'content/films/balle-perdue-3.md',
      line: 6,
      column: 39,
      field: 'saga.position',
      rule: 'duplicate-saga-position',
      message: 'La place 2 de la saga est déjà celle de « balle-perdue-2 ».',
      hint: 'Donnez à chaque film son rang.',
    },
  ])
})

test('the same place in two sagas is no conflict', async () => {
  const problems = await problemsOf({
    'content/sagas/balle-perdue.md': SAGA,
    'content/sagas/taxi.md': markdown({ title: '"Taxi"' }),
    'content/films/balle-perdue.md': film({ saga: '{ saga: balle-perdue, position: 1 }' }),
    'content/films/taxi.md': film({ saga: '{ saga: taxi, position: 1 }' }),
  })
  expect(problems).toEqual([])
})

const aliases = (list: string): Fields => ({ aliases: list })

test.each([
  ['the present address of another', { a: aliases('[b]'), b: {} }, 'a', 'b', 'b'],
  ['its own present address', { a: aliases('[a]') }, 'a', 'a', 'a'],
  ['a former address of another', { a: aliases('[vieux]'), b: aliases('[vieux]') }, 'b', 'vieux', 'a'],
] as const)('a former address that is %s is refused', async (_, reviews, slug, alias, owner) => {
  const files = Object.entries<Fields>(reviews).map(([name, fields]) => [
    `content/critiques/${name}.md`,
    review(fields),
  ])
  expect(await problemsOf(Object.fromEntries(files))).toMatchObject([
    {
      file: `content/critiques/${slug}.md`,
      line: 10,
      rule: 'taken-address',
      message: `« ${alias} » — Cette ancienne adresse est déjà prise par « ${owner} ».`,
      hint: 'Retirez-la de l’un des deux articles.',
    },
  ])
})

test('reviews and news have addresses of their own, so their former ones may be alike', async () => {
  const problems = await problemsOf({
    'content/critiques/a.md': review({ aliases: '[vieux, b]' }),
    'content/actualites/b.md': news({ aliases: '[vieux, a]' }),
  })
  expect(problems).toEqual([])
})

test.each([
  ['Sète', 'sète'],
  ['Sète', 'Sete'],
  ['long métrage', 'long-métrage'],
])('the tag %s spelled %s elsewhere is refused', async (first, second) => {
  const problems = await problemsOf({
    'content/critiques/a.md': review({ tags: `["cascades", "${first}"]` }),
    'content/critiques/b.md': review({ tags: `["cascades", "${second}"]` }),
  })
  expect(problems).toEqual([
    {
      file: 'content/critiques/b.md',
      line: 10,
      column: 20,
      field: 'tags.1',
      rule: 'inconsistent-spelling',
      message: `« ${second} » — Ce mot-clé est écrit « ${first} » ailleurs, et les deux ont la même adresse.`,
      hint: 'Gardez une seule orthographe, ou d’autres mots si ce sont deux choses.',
    },
  ])
})

test.each([
  ['tags: [C]', 'tags: ["C#"]', 'tags.0', '« C# » — Ce mot-clé est écrit « C » ailleurs'],
  ['tags: ["8"]', 'tags: ["8½"]', 'tags.0', '« 8½ » — Ce mot-clé est écrit « 8 » ailleurs'],
  ['places: [Sète]', 'places: [sète]', 'places.0', '« sète » — Ce lieu est écrit « Sète » ailleurs'],
  [
    'places: [Saint-Denis]',
    'places: [Saint Denis]',
    'places.0',
    '« Saint Denis » — Ce lieu est écrit « Saint-Denis » ailleurs',
  ],
])('%s and %s would be one page', async (first, second, field, message) => {
  const item = (line: string) => {
    const [name = '', value = ''] = line.split(': ')
    return news({ [name]: value })
  }
  const problems = await problemsOf({
    'content/actualites/a.md': item(first),
    'content/actualites/b.md': item(second),
  })
  expect(problems.map(one => [one.file, one.field, one.rule])).toEqual([
    ['content/actualites/b.md', field, 'inconsistent-spelling'],
  ])
  expect(problems[0]?.message).toContain(message)
})

test('a keyword that is a place elsewhere is told where it belongs', async () => {
  const problems = await problemsOf({
    'content/actualites/a.md': news({ places: '[Sète]' }),
    'content/critiques/b.md': review({ tags: '[cascades, sète]', places: '["Sète"]' }),
  })
  expect(problems).toEqual([
    expect.objectContaining({
      file: 'content/critiques/b.md',
      field: 'tags.1',
      message: '« Sète » — Ce mot-clé est un lieu ailleurs.',
      hint: 'Donnez-le dans « places », et retirez-le des mots-clés.',
    }),
  ])
})

test('what is not to be linked is the slug of a film, person, platform or saga', async () => {
  const found = await problemsOf({
    'content/actualites/a.md': news({ nolink: '[drive, nicolas-winding-refn, driv]' }),
    'content/films/taxi.md': film({ nolink: '[rien-de-tel]' }),
  })
  expect(found).toEqual([
    {
      file: 'content/actualites/a.md',
      line: 6,
      column: 39,
      field: 'nolink.2',
      rule: 'missing-record',
      message: '« driv » — Ni film, ni personne, ni plateforme, ni saga de ce nom.',
      hint: 'Vouliez-vous dire « drive » ?',
    },
    expect.objectContaining({ file: 'content/films/taxi.md', field: 'nolink.0' }),
  ])
})
