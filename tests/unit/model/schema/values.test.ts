import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { parse } from '@/lib/content/source/parse'
import { validate } from '@/lib/content/validate/validate'
import { formatCountry } from '@/lib/format/country'
import { CONTENT_TYPES, type Folder, KINDS } from '@/lib/model/contentTypes'
import type { Problem } from '@/lib/model/problem'
import { type Fields, film, markdown, news, review } from '../../../support/contentFolder'

function problemsOf(folder: Folder, text: string): Problem[] {
  const parsed = parse({ folder, slug: 'x', file: `content/${folder}/x.md`, text })
  const result = Array.isArray(parsed) ? parsed : validate(parsed)
  return Array.isArray(result) ? result : []
}

const person = (fields: Fields) => markdown({ name: '"Ryan Gosling"', ...fields })

const LEAST: Record<string, (fields: Fields) => string> = {
  critiques: review,
  actualites: news,
  films: film,
  personnes: person,
  plateformes: fields => markdown({ name: '"Netflix"', url: '"https://www.netflix.com"', ...fields }),
  sagas: fields => markdown({ title: '"Balle perdue"', ...fields }),
  'par-ou-commencer': fields =>
    markdown({
      title: '"X"',
      summary: '"Deux films, dans l’ordre où les voir, et pour chacun la raison."',
      steps: '[{ film: drive, why: "Un." }, { film: duel, why: "Deux." }]',
      ...fields,
    }),
  chiffres: fields =>
    markdown(
      {
        film: 'drive',
        counted: 'entrees',
        value: '1',
        unit: 'entrees',
        how: '"Entrées."',
        source: '{ title: "A", url: "https://a.fr/b" }',
        ...fields,
      },
      '',
    ),
  auteurs: fields => markdown({ name: '"A B"', kind: 'person', bio: '"Écrit."', ...fields }, ''),
  pages: fields =>
    markdown({
      title: '"X"',
      summary: '"Qui nous sommes, ce que nous voulons, et comment nous joindre."',
      ...fields,
    }),
  retraits: fields =>
    markdown({ title: '"X"', addresses: '["/x"]', reason: '"Y."', date: '2024-05-01', ...fields }, ''),
}

/** Two writings of one item, for each list; and whatever the list needs beside it. */
const TWICE: Record<string, readonly [one: string, other: string, beside?: Fields]> = {
  authors: ['redaction', 'redaction'],
  steps: ['{ film: drive, why: "Un." }', '{ film: drive, why: "Deux." }'],
  history: [
    '{ date: 2024-05-02, kind: update, text: "Un mot." }',
    '{ date: 2024-05-02T00:00, kind: update, text: "Un mot" }',
    { updated: '2024-05-03' },
  ],
  contributors: ['{ author: a, role: traduction }', '{ role: traduction, author: a }'],
  elsewhere: [
    '{ publisher: "A", title: "B", url: "https://a.fr/b", summary: "C." }',
    '{ publisher: "A", title: "D", url: "https://a.fr/b", summary: "E." }',
  ],
  'elsewhere.0.headlines': ['{ title: "Un" }', '{ title: "Un", url: "https://a.fr/un" }'],
  tags: ['"Vitesse"', '"vitesse !"'],
  places: ['"Sète"', '"sete"'],
  sources: ['{ title: "A", url: "https://a.fr/b" }', '{ title: "B", url: "https://a.fr/b" }'],
  related: ['critiques/a', 'critiques/a'],
  nolink: ['heat', 'heat'],
  aliases: ['ancien', 'ancien'],
  formerPaths: ['"/2013/05/12/Drive/"', '"/2013/05/12/drive"'],
  strengths: ['"Un point"', '"un point."'],
  weaknesses: ['"Un point"', '"Un  point"'],
  ratingHistory: [
    '{ date: 2024-05-02, from: 3, to: 3.5, reason: "Revu." }',
    '{ date: 2024-05-02, from: 3, to: 3.5, reason: "Revu encore." }',
    { updated: '2024-05-03' },
  ],
  ranking: ['a', 'a', { format: 'top' }],
  films: ['a', 'a'],
  people: ['a', 'a'],
  platforms: ['a', 'a'],
  otherTitles: ['"Lost Bullet"', '"Lost Bullet"'],
  countries: ['FR', 'FR'],
  directors: ['peter-yates', '"Peter Yates"'],
  writers: ['"Abbey Lee"', '"Abbey Lee"'],
  cast: ['{ person: "Abbey Lee", role: "Elle" }', '{ person: abbey-lee, role: "elle" }'],
  crew: ['{ person: "Abbey Lee", job: montage }', '{ person: "Abbey Lee", job: montage }'],
  companies: ['"Gaumont"', '"GAUMONT"'],
  genres: ['action', 'action'],
  releases: [
    '{ date: "2020-06-19", country: FR, medium: cinema }',
    '{ date: 2020-06-19, medium: cinema, country: FR }',
  ],
  'releases.0.movedFrom': ['"2020-06-18"', '2020-06-18'],
  where: [
    '{ platform: netflix, offer: achat, checkedOn: "2024-05-01" }',
    '{ platform: netflix, offer: achat, checkedOn: "2024-06" }',
  ],
  figures: ['drive-entrees', 'drive-entrees'],
  differs: ['{ from: autre, why: "A." }', '{ from: autre, why: "B." }'],
  formerSlugs: ['ancien', 'ancien'],
  professions: ['"acteur"', '"Acteur"'],
  nationality: ['FR', 'FR'],
  addresses: ['/x', '/x'],
}

/** Every list of a schema, by its path; `0` stands for an item. */
function listsOf(wrapped: unknown, path = ''): string[] {
  const schema =
    wrapped instanceof z.ZodDefault || wrapped instanceof z.ZodOptional || wrapped instanceof z.ZodNullable
      ? wrapped.unwrap()
      : wrapped
  if (schema !== wrapped) return listsOf(schema, path)
  if (schema instanceof z.ZodArray) return [path, ...listsOf(schema.element, `${path}.0`)]
  if (!(schema instanceof z.ZodObject)) return []
  return Object.entries(schema.shape).flatMap(([key, field]) => listsOf(field, path ? `${path}.${key}` : key))
}

const LISTS = KINDS.flatMap(kind => {
  const { folder, schema } = CONTENT_TYPES[kind]
  return listsOf(schema).map(path => [folder, path] as const)
})

test('there are lists to try', () => {
  expect(LISTS.length).toBeGreaterThan(40)
})

test.each(LISTS)('%s: nothing stands twice in %s', (folder, path) => {
  const isName = path === 'aliases' && ['personnes', 'plateformes'].includes(folder)
  const [one, other, beside = {}] = isName
    ? (['"Fianso"', '"Fianso"'] as const)
    : (TWICE[path] ?? expect.unreachable(`no example for ${path}`))
  const written = (items: string): Fields =>
    path === 'releases.0.movedFrom'
      ? { releases: `[{ date: "2021", country: FR, medium: cinema, movedFrom: [${items}] }]` }
      : path === 'elsewhere.0.headlines'
        ? {
            elsewhere: `[{ publisher: "A", title: "B", url: "https://a.fr/b", summary: "C.", headlines: [${items}] }]`,
          }
        : { [path]: `[${items}]` }
  const least = LEAST[folder] ?? expect.unreachable(folder)
  const found = problemsOf(folder, least({ ...beside, ...written(`${one}, ${other}`) }))
  expect(found.map(({ field }) => field)).toContain(`${path}.1`)
  const alone = problemsOf(folder, least({ ...beside, ...written(one) }))
  expect(alone.filter(({ field }) => field?.startsWith(`${path}.`))).toEqual([])
})

describe('what is only alike', () => {
  test.each([
    [
      'two roles of one actor',
      { cast: '[{ person: "Abbey Lee", role: "Elle" }, { person: "Abbey Lee", role: "Lui" }]' },
    ],
    ['two jobs', { crew: '[{ person: "A B", job: montage }, { person: "A B", job: musique }]' }],
    [
      'two offers',
      {
        where:
          '[{ platform: a, offer: achat, checkedOn: "2024" }, { platform: a, offer: location, checkedOn: "2024" }]',
      },
    ],
    ['another spelling of a title', { otherTitles: '["Léon", "Leon"]' }],
    [
      'two releases of a day',
      {
        releases:
          '[{ date: "2020", country: FR, medium: cinema }, { date: "2020", country: BE, medium: cinema }]',
      },
    ],
    [
      'a release again',
      {
        releases:
          '[{ date: "2020", country: FR, medium: cinema }, { date: "2020", country: FR, medium: cinema, note: "version restaurée" }]',
      },
    ],
    ['a release in its own year', { releases: '[{ date: "2011", country: FR, medium: cinema }]' }],
    [
      'a cancelled date before the film',
      { releases: '[{ date: "2010-01-01", country: FR, medium: cinema, cancelled: true }]' },
    ],
    ['a country of its time', { year: '1972', countries: '[SU, YU, CS, DD]' }],
    ['Kosovo', { countries: '[XK]' }],
    ['the oldest film', { year: '1888' }],
  ])('%s is taken', (_, fields) => {
    expect(problemsOf('films', film(fields))).toEqual([])
  })
})

describe('countries', () => {
  test.each([
    ['UK', 'GB'],
    ['EN', 'GB'],
    ['uk', 'GB'],
    ['us', 'US'],
    ['USA', 'US'],
    ['FRA', 'FR'],
    ['EL', 'GR'],
    ['JA', 'JP'],
    ['KO', 'KR'],
    ['SW', 'SE'],
    ['BU', 'MM'],
    ['ZR', 'CD'],
    ['TP', 'TL'],
    ['FX', 'FR'],
    ['Angleterre', 'GB'],
    ['URSS', 'SU'],
    ['RDA', 'DD'],
    ['Tchécoslovaquie', 'CS'],
    ['États-Unis', 'US'],
    ['Etats-Unis', 'US'],
    ['Coree du Sud', 'KR'],
    ['Hong Kong', 'HK'],
    ['Hong-Kong', 'HK'],
    ['République tchèque', 'CZ'],
  ])('%s is no code, %s is', (written, code) => {
    const places: Fields[] = [
      { countries: `["${written}"]` },
      { releases: `[{ date: "2020", country: "${written}", medium: tv }]` },
    ]
    for (const fields of places) {
      expect(problemsOf('films', film(fields)).map(({ hint }) => hint)).toEqual([`Écrivez ${code}.`])
    }
    expect(problemsOf('films', film({ year: '1970', countries: `[${code}]` }))).toEqual([])
  })

  test.each([
    'XX',
    'ZZ',
    'AA',
    'EU',
    'UN',
    'AN',
    'QO',
    'XA',
    'EZ',
    'NT',
    'F',
    'FRR',
    '',
    'Atlantide',
    '__proto__',
    'constructor',
  ])('%s names nothing and is not replaced', written => {
    expect(problemsOf('films', film({ countries: `["${written}"]` }))).toMatchObject([
      { field: 'countries.0', hint: 'Cherchez le code ISO du pays : deux lettres.' },
    ])
  })

  test('all that are taken have a name, which no version of Node gives them', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const codes = letters.flatMap(one => letters.map(other => one + other))
    const taken = codes.filter(
      code => problemsOf('films', film({ year: '1970', countries: `[${code}]` })).length === 0,
    )
    // ISO 3166-1 has 249; Kosovo and four that are no more.
    expect(taken).toHaveLength(249 + 1 + 4)
    expect(taken.filter(code => formatCountry(code) === code)).toEqual([])
    expect(['SU', 'YU', 'CS', 'DD', 'HK'].map(formatCountry)).toEqual([
      'Union soviétique',
      'Yougoslavie',
      'Tchécoslovaquie',
      'Allemagne de l’Est',
      'Hong Kong',
    ])
  })

  test('a film of today is of no country that is no more', () => {
    expect(problemsOf('films', film({ year: '2011', countries: '[FR, SU]' }))).toMatchObject([
      { field: 'countries.1' },
    ])
    expect(problemsOf('films', film({ year: '1993', countries: '[SU]' }))).toEqual([])
  })
})

test.each([
  [
    'a release before the film',
    { releases: '[{ date: "2010-12-31", country: FR, medium: cinema }]' },
    'releases.0.date',
  ],
  ['a title told again', { otherTitles: '["Drive"]' }, 'otherTitles.0'],
  ['a film before the cinema', { year: '1887' }, 'year'],
  ['a film of nobody’s future', { year: '2101' }, 'year'],
  ['no minute', { runtime: '0' }, 'runtime'],
  ['a short number of IMDb', { ids: '{ imdb: tt12345 }' }, 'ids.imdb'],
  ['the address of IMDb', { ids: '{ imdb: "https://www.imdb.com/title/tt0062765/" }' }, 'ids.imdb'],
  ['a person of IMDb', { ids: '{ imdb: nm0000190 }' }, 'ids.imdb'],
  ['no number of Wikidata', { ids: '{ wikidata: Q0 }' }, 'ids.wikidata'],
  ['a property of Wikidata', { ids: '{ wikidata: P31 }' }, 'ids.wikidata'],
  [
    'a day that is none',
    { releases: '[{ date: "2023-02-29", country: FR, medium: cinema }]' },
    'releases.0.date',
  ],
  [
    'a month that is none',
    { releases: '[{ date: "2023-13", country: FR, medium: cinema }]' },
    'releases.0.date',
  ],
] as const)('%s is refused', (_, fields, field) => {
  expect(problemsOf('films', film(fields))).toMatchObject([{ field }])
})

test.each([
  ['1950-05-02', '1950-05-01', false],
  ['1950-05-02', '1950-05-02', true],
  ['1950-05-02', '1950-05', true],
  ['1950-05', '1950-04-30', false],
  ['1950', '1949', false],
  ['1950', '1950', true],
  ['1850', '1975', true],
  ['1850', '1976', false],
  ['1622-01-15', '1673-02-17', true],
])('born %s, died %s: %s', (birth, death, isTaken) => {
  expect(problemsOf('personnes', person({ birth: `"${birth}"`, death: `"${death}"` }))).toMatchObject(
    isTaken ? [] : [{ field: 'death', rule: 'inconsistent-fields' }],
  )
})
