import { expect, test } from 'vitest'
import { inspect } from '@/lib/content/load'
import { epoch } from '@/lib/time/instant'
import {
  contentFolder,
  type Fields,
  film,
  markdown,
  news,
  review,
  SITE,
} from '../../../support/contentFolder'

const NOW = epoch('2025-01-01T00:00:00+01:00')
const TITLE = '"La nuit au volant"'
const SUMMARY = '"Un chauffeur qui ne dit rien conduit la nuit, et ce qu’il tait fait tout le film."'
const FIRST: Fields = {
  title: TITLE,
  summary: '"Le premier résumé, assez long pour décrire la page qu’il faut."',
}

const SECOND: Fields = {
  title: TITLE,
  summary: '"Le second résumé, assez long pour décrire la page qu’il faut."',
}

async function problemsOf(files: Record<string, string>) {
  return (await inspect(await contentFolder({ ...SITE, ...files }), NOW)).problems
}

test('a title that another page has is an error of the later page, which names the earlier', async () => {
  const [problem, ...more] = await problemsOf({
    'content/critiques/a.md': review({ ...FIRST, date: '2024-05-02T09:00' }),
    'content/actualites/b.md': news({ ...SECOND, title: '"la nuit au  volant"', date: '2024-05-01T09:00' }),
  })
  expect(more).toEqual([])
  expect(problem).toMatchObject({ file: 'content/critiques/a.md', line: 2, field: 'title' })
  expect(problem?.message).toContain('content/actualites/b.md:2')
  expect(problem?.severity).toBeUndefined()
})

test('titles that search engines would cut to the same are the same', async () => {
  const long = 'Un titre qui prend à lui seul soixante-dix signes, ou presque, et encore'
  expect(
    await problemsOf({
      'content/critiques/a.md': review({ ...FIRST, title: `"${long} un peu"` }),
      'content/critiques/b.md': review({ ...SECOND, title: `"${long} davantage"` }),
    }),
  ).toHaveLength(1)
})

test('descriptions are compared as the head of the page shows them, those of pages too', async () => {
  const problems = await problemsOf({
    'content/critiques/a.md': review({ title: '"Chauffeur"', summary: SUMMARY, date: '2024-04-01' }),
    'content/critiques/b.md': review({ title: '"Passager"', description: SUMMARY }),
    'content/critiques/c.md': review({
      title: '"Garagiste"',
      summary: SUMMARY,
      description: FIRST.summary ?? '',
    }),
    'content/pages/charte.md': markdown({ title: '"Charte"', summary: SUMMARY }),
  })
  expect(problems.map(({ file, field }) => [file, field])).toEqual([
    ['content/critiques/a.md', 'summary'],
    ['content/critiques/b.md', 'description'],
  ])
  for (const { message } of problems) expect(message).toContain('content/pages/charte.md:3')
})

test.each<[state: string, fields: Fields]>([
  ['a draft', { draft: 'true' }],
  ['what has expired', { date: '2023-05-01', expires: '2024-01-01' }],
])('%s takes nobody’s title', async (_, fields) => {
  expect(
    await problemsOf({
      'content/critiques/a.md': review({ ...FIRST, ...fields }),
      'content/critiques/b.md': review(SECOND),
    }),
  ).toEqual([])
})

test('what is announced is told before it is there, in its own file', async () => {
  const [problem] = await problemsOf({
    'content/critiques/a.md': review({ ...FIRST, date: '2020-05-01', embargo: '2026-01-01' }),
    'content/critiques/b.md': review({ ...SECOND, date: '2024-05-01' }),
  })
  expect(problem?.file).toBe('content/critiques/a.md')
})

test('two films of one year may share their title', async () => {
  expect(await problemsOf({ 'content/films/drive-bis.md': film() })).toEqual([])
})
