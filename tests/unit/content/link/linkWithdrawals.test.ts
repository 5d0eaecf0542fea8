import { expect, test } from 'vitest'
import { inspect } from '@/lib/content/load'
import { contentFolder, film, markdown, news, review, SITE } from '../../../support/contentFolder'

const withdrawal = (addresses: string, to?: string) =>
  markdown(
    { title: 'Retiré', addresses, reason: '"Une liste."', date: '2024-06-01T09:00', ...(to && { to }) },
    '',
  )

async function told(files: Record<string, string>): Promise<string[]> {
  const folders = await contentFolder({
    ...SITE,
    'content/films/drive.md': film(),
    'content/critiques/drive.md': review(),
    ...files,
  })
  const { problems } = await inspect(folders)
  return problems.map(({ file, field, rule, message, hint }) => [file, field, rule, message, hint].join(' '))
}

test('a withdrawn address may lead to a page that is there', async () => {
  expect(await told({ 'content/retraits/a.md': withdrawal('[/actualites/a]', '/donnees/lacunes') })).toEqual(
    [],
  )
})

test('one that leads nowhere is told, with the nearest page', async () => {
  const files = { 'content/retraits/a.md': withdrawal('[/actualites/a]', '/donnees/lacune') }
  expect(await told(files)).toEqual([
    expect.stringMatching(/a\.md to broken-link .*Aucune page.*Vouliez-vous dire « \/donnees\/lacunes »/),
  ])
})

const TAKEN = expect.stringMatching(/addresses\.0 taken-address .*mène pourtant à/)

test.each<[what: string, files: Record<string, string>, problems: number]>([
  ['to itself', { 'content/retraits/a.md': withdrawal('[/critiques/drive]', '/critiques/drive') }, 1],
  [
    'off a page that is there',
    { 'content/retraits/a.md': withdrawal('[/critiques/drive]', '/films/drive') },
    1,
  ],
  [
    'elsewhere than a former address',
    {
      'content/actualites/b.md': news({ aliases: '[a]' }),
      'content/retraits/a.md': withdrawal('[/actualites/a]', '/films/drive'),
    },
    1,
  ],
  [
    'to two pages',
    {
      'content/retraits/a.md': withdrawal('[/actualites/a]', '/films/drive'),
      'content/retraits/b.md': withdrawal('[/actualites/a]', '/critiques/drive'),
    },
    2,
  ],
  [
    'somewhere and nowhere',
    {
      'content/retraits/a.md': withdrawal('[/actualites/a]', '/films/drive'),
      'content/retraits/b.md': withdrawal('[/actualites/a]'),
    },
    1,
  ],
])('no address leads %s', async (_what, files, problems) => {
  expect(await told(files)).toEqual(Array.from({ length: problems }, () => TAKEN))
})
