import { expect, test } from 'vitest'
import { availabilityInShort, availabilityLine } from '@/lib/model/film/availability'
import type { Film } from '@/lib/model/items'
import { catalogueOf } from '../../../support/catalogueOf'
import { film, markdown } from '../../../support/contentFolder'

const TODAY = '2026-11-21'

async function made(fields: Record<string, string>): Promise<Film> {
  const catalogue = await catalogueOf({
    'content/plateformes/netflix.md': markdown({ name: 'Netflix', url: 'https://example.org' }, ''),
    'content/plateformes/arte.md': markdown({ name: 'Arte', url: 'https://example.com' }, ''),
    'content/films/drive.md': film(fields),
  })
  const found = catalogue.film('drive')
  if (!found) throw new Error('no film')
  return found
}

const cinema = (date: string, country = 'FR', more = '') =>
  `{ date: "${date}", country: ${country}, medium: cinema${more} }`
const on = (platform: string, date: string, country = 'monde') =>
  `{ date: "${date}", country: ${country}, medium: svod, platform: ${platform} }`
const offer = (platform: string, checkedOn: string) =>
  `[{ platform: ${platform}, offer: abonnement, checkedOn: "${checkedOn}" }]`

/** What a record holds, and the line and the short form that readers see; blanks that do not break are written `_`. */
const TABLE: [string, Record<string, string>, string, string | null][] = [
  [
    'an original',
    { releases: `[${on('netflix', '2020-06-19')}]`, original: 'netflix' },
    'Sur_Netflix depuis le_19_juin 2020, original de la plateforme',
    'Netflix depuis juin 2020',
  ],
  [
    'a release of which we know the day only',
    { releases: `[${on('netflix', '2020-10-30')}]` },
    'Sorti sur_Netflix le_30_octobre 2020',
    'sorti sur_Netflix en_octobre 2020',
  ],
  [
    'the first of a month',
    { releases: `[${on('netflix', '2020-05-01')}]` },
    'Sorti sur_Netflix le_1er_mai 2020',
    'sorti sur_Netflix en_mai 2020',
  ],
  [
    'cinemas',
    { releases: `[${cinema('2012-01-25')}]` },
    'Sorti au cinéma le_25_janvier 2012',
    'sorti au cinéma en_janvier 2012',
  ],
  [
    'cinemas, to the month',
    { releases: `[${cinema('2013-04')}]` },
    'Sorti au cinéma en_avril 2013',
    'sorti au cinéma en_avril 2013',
  ],
  [
    'cinemas abroad',
    { releases: `[${cinema('2011-10-17', 'US')}]` },
    'Sorti au cinéma le_17_octobre 2011 (États-Unis)',
    'sorti au cinéma en_octobre 2011 (États-Unis)',
  ],
  [
    'cinemas here rather than abroad, and rather than a festival',
    {
      releases: `[{ date: "2011-05-20", country: FR, medium: festival }, ${cinema('2011-09-16', 'US')}, ${cinema('2011-10-05')}]`,
    },
    'Sorti au cinéma le_5_octobre 2011',
    'sorti au cinéma en_octobre 2011',
  ],
  [
    'a festival alone',
    { releases: '[{ date: "2026-09-05", country: IT, medium: festival }]' },
    'Présenté en festival le_5_septembre 2026 (Italie)',
    'présenté en festival en_septembre 2026 (Italie)',
  ],
  [
    'television',
    { releases: '[{ date: "2011-11-13", country: US, medium: tv }]' },
    'Diffusé à la télévision le_13_novembre 2011 (États-Unis)',
    'diffusé à la télévision en_novembre 2011 (États-Unis)',
  ],
  [
    'cinemas, then a platform',
    { releases: `[${cinema('2021-08-18')}, ${on('netflix', '2022-12-01', 'FR')}]` },
    'Sorti au cinéma le_18_août 2021, puis sur_Netflix le_1er_décembre 2022',
    'sorti sur_Netflix en_décembre 2022',
  ],
  [
    'cinemas, then a platform that calls it its own',
    {
      releases: `[${cinema('2021-08-18')}, ${on('netflix', '2021-12-01')}]`,
      original: 'netflix',
    },
    'Sorti au cinéma le_18_août 2021, sur_Netflix depuis le_1er_décembre 2021, original de la plateforme',
    'Netflix depuis décembre 2021',
  ],
  [
    'to come',
    { releases: `[${on('netflix', '2027-05-02')}]`, original: 'netflix' },
    'Sur_Netflix à partir du_2_mai 2027, original de la plateforme',
    'sur_Netflix à partir du_2_mai 2027',
  ],
  [
    'to come, to the month: elided',
    { releases: `[${cinema('2027-04')}]` },
    'Au cinéma à partir d’avril 2027',
    'au cinéma à partir d’avril 2027',
  ],
  [
    'to come, to the year',
    { releases: `[${cinema('2027')}]` },
    'Au cinéma à partir de 2027',
    'au cinéma à partir de 2027',
  ],
  [
    'in cinemas, to come to a platform',
    { releases: `[${cinema('2026-09-02')}, ${on('arte', '2027-01-04')}]` },
    'Sorti au cinéma le_2_septembre 2026, sur_Arte à partir du_4_janvier 2027',
    'sorti au cinéma en_septembre 2026',
  ],
  [
    'today',
    { releases: `[${on('netflix', TODAY)}]` },
    'Sur_Netflix dès aujourd’hui',
    'sorti sur_Netflix en_novembre 2026',
  ],
  [
    'a verified offer on a platform where it came out',
    { releases: `[${on('netflix', '2020-10-30')}]`, where: offer('netflix', '2026-11-03') },
    'Sur_Netflix depuis le_30_octobre 2020',
    'Netflix depuis octobre 2020',
  ],
  [
    'an offer verified too long ago',
    { releases: `[${on('netflix', '2020-10-30')}]`, where: offer('netflix', '2026-03-03') },
    'Sorti sur_Netflix le_30_octobre 2020',
    'sorti sur_Netflix en_octobre 2020',
  ],
  [
    'a verified offer elsewhere',
    { releases: `[${cinema('2012-01-25')}]`, where: offer('arte', '2026-11-03') },
    'Sorti au cinéma le_25_janvier 2012, sur_Arte, vérifié le_3_novembre 2026',
    'Arte, vérifié le_3_novembre 2026',
  ],
  [
    'a cancelled release',
    { releases: `[${cinema('2020-04-01', 'FR', ', cancelled: true')}, ${on('netflix', '2020-10-30')}]` },
    'Sorti sur_Netflix le_30_octobre 2020',
    'sorti sur_Netflix en_octobre 2020',
  ],
  ['nothing', {}, 'Montré pour la première fois en_2011', null],
]

test.each(TABLE)('where a film is, by its record: %s', async (_, fields, line, short) => {
  const one = await made(fields)
  expect(availabilityLine(one, TODAY)).toBe(line.replaceAll('_', '\u00A0'))
  expect(availabilityInShort(one, TODAY)).toBe(short?.replaceAll('_', '\u00A0') ?? null)
})
