import { expect, test } from 'vitest'
import { inspect } from '@/lib/content/load'
import { formatProblem } from '@/lib/model/problem'
import { epoch } from '@/lib/time/instant'
import { contentFolder, film, news, review, SITE } from '../../../support/contentFolder'

const NOW = epoch('2025-01-01T00:00:00+01:00')

async function problems(files: Record<string, string>, now = NOW): Promise<string[]> {
  const found = await inspect(await contentFolder({ ...SITE, ...files }), now)
  return found.problems.map(formatProblem)
}

/** To a crosshead, which must not keep the link from being seen. */
const SECRET = 'Un texte.\n\n## Fin'

const TO_SECRET = 'Un texte.\n\nVoir [la critique](/critiques/secret#fin).'

test('a link to an item under embargo names both items and both instants, at its place', async () => {
  expect(
    await problems({
      'content/critiques/secret.md': review({ date: '2024-12-01', embargo: '2025-02-01T09:00' }, SECRET),
      'content/actualites/public.md': news({ date: '2024-12-02T08:30' }, TO_SECRET),
    }),
  ).toEqual([
    'content/actualites/public.md:10:6\n' +
      '  « critiques/secret » — Ce renvoi mène à un article caché : il est sous embargo jusqu’au 1er\u00A0février 2025 à\u00A09\u00A0h (heure de Paris), ' +
      'tandis que « actualites/public » est public depuis le 2\u00A0décembre 2024 à\u00A08\u00A0h\u00A030 (heure de Paris).\n' +
      '  → Retirez le renvoi jusque-là, cachez aussi longtemps l’article qui le contient, ou revenez sur « embargo » (content/critiques/secret.md:10).',
  ])
})

test('a reference to a draft is refused at its line', async () => {
  const [problem = ''] = await problems({
    'content/critiques/secret.md': review({ draft: 'true' }, SECRET),
    'content/critiques/public.md': review({ related: '[critiques/secret]' }),
  })
  expect(problem).toContain('content/critiques/public.md:10:11\n  « related » : « critiques/secret » — ')
  expect(problem).toContain('c’est un brouillon')
})

test('records are always public', async () => {
  const [problem = ''] = await problems({
    'content/critiques/secret.md': review({ date: '2025-03-01' }, SECRET),
    'content/films/drive.md': film({}, TO_SECRET),
  })
  expect(problem).toContain('il paraîtra le 1er\u00A0mars 2025')
  expect(problem).toContain('« films/drive » est public en permanence')
  // A record cannot be hidden.
  expect(problem).toContain(
    '→ Retirez le renvoi jusque-là, ou revenez sur « date » (content/critiques/secret.md:4).',
  )
})

test.each([
  ['the target opens first', { date: '2025-02-01' }, { date: '2025-03-01' }],
  ['both open together', { date: '2025-02-01' }, { date: '2025-02-01' }],
  ['both are drafts', { draft: 'true' }, { draft: 'true' }],
  ['the target is public by now', { date: '2024-06-01' }, { date: '2020-01-01' }],
  ['a draft refers to a scheduled item', { date: '2025-02-01' }, { draft: 'true' }],
])('%s: nothing is wrong', async (_, target, source) => {
  expect(
    await problems({
      'content/critiques/secret.md': review(target, SECRET),
      'content/critiques/autre.md': review({ ...source, related: '[critiques/secret]' }, TO_SECRET),
    }),
  ).toEqual([])
})

test('a scheduled item may not refer to one that opens later', async () => {
  const files = {
    'content/critiques/secret.md': review({ date: '2025-03-01' }, SECRET),
    'content/critiques/autre.md': review({ date: '2025-02-01' }, TO_SECRET),
  }
  expect(await problems(files)).toHaveLength(1)
  expect(await problems(files, epoch('2025-03-01T00:00:00+01:00'))).toEqual([])
})

test('an address in code is no link', async () => {
  expect(
    await problems({
      'content/critiques/secret.md': review({ draft: 'true' }, SECRET),
      'content/critiques/public.md': review({}, 'Le chemin `[a](/critiques/secret)` et /critiques/secret.'),
    }),
  ).toEqual([])
})

test('what is said outside the newsroom does not name the hidden item', async () => {
  const { problems: found } = await inspect(
    await contentFolder({
      ...SITE,
      'content/critiques/secret.md': review({ draft: 'true' }, SECRET),
      'content/critiques/public.md': review({}, TO_SECRET),
    }),
    NOW,
  )
  expect(found.map(({ publicMessage }) => publicMessage)).toEqual([
    'Un renvoi mène à un article qui n’est pas public.',
  ])
})

test.each([
  ['to come', '2025-02-01T09:00', 'disparaîtra le 1er\u00A0février 2025'],
  ['past', '2024-12-20', 'a disparu le 20\u00A0décembre 2024'],
])(
  'what outlives an article that it leads to, an end that is %s, is only warned of',
  async (_, expires, told) => {
    const files = {
      ...SITE,
      'content/critiques/secret.md': review({ date: '2024-12-01', expires }, SECRET),
      'content/critiques/aussi.md': review({ date: '2024-12-01', expires }, TO_SECRET),
      'content/actualites/public.md': news({ date: '2024-12-02', related: '[critiques/secret]' }, TO_SECRET),
    }
    const { problems: found, warnings } = await inspect(await contentFolder(files), NOW)
    expect(found).toEqual([])
    const expected = warnings.filter(({ message }) => message.includes('lui survit'))
    expect(expected.map(({ file, field }) => [file, field])).toEqual([
      ['content/actualites/public.md', 'related.0'],
      ['content/actualites/public.md', undefined],
    ])
    expect(expected[0]?.message).toContain(told)
  },
)
