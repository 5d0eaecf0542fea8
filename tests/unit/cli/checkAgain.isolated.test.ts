import { expect, test } from 'vitest'
import { readCacheFile, writeCacheFile } from '@/lib/cache/cacheFile'
import { formatProblem } from '@/lib/model/problem'
import { inCacheFolder, runAs, startAnew } from '@/tests/support/cacheFolder'
import { contentFolder, film, markdown, news, SITE } from '@/tests/support/contentFolder'

inCacheFolder()

const CONTENT = {
  ...SITE,
  'content/personnes/guillaume-pierret.md': markdown({ name: '"Guillaume Pierret"' }),
  'content/films/drive.md': film({ directors: '[guillaume-pierret]' }),
  'content/actualites/a.md': news({ films: '[drive]' }, 'Un un film, *Drive* (2012), de Guillaume Perret.'),
}

/** The warnings of a check in a new folder of these files: its process knows none of them, only the disk does. */
async function warned(files: Record<string, string>): Promise<string[]> {
  startAnew()
  const { checkContent } = await import('@/lib/cli/checkContent')
  const { warnings } = await checkContent(await contentFolder(files), {
    print: () => {},
    complain: () => {},
    colours: false,
  })
  return warnings.map(formatProblem)
}

type Kept = { packed: { message: string }[] }

/** Makes what is kept of the lint tell itself from what is found anew. */
function mark(): void {
  const kept = readCacheFile('remembered/lint') as Map<string, Kept>
  for (const { packed } of kept.values()) for (const problem of packed) problem.message = 'Gardé.'
  writeCacheFile('remembered/lint', kept)
}

test('a check takes over what the last one has found in the same texts', async () => {
  const first = await warned(CONTENT)
  expect(first).toHaveLength(3)
  expect(await warned(CONTENT)).toEqual(first)
  mark()
  expect((await warned(CONTENT)).join()).toContain('Gardé.')
})

test('an edited file is looked at again', async () => {
  await warned(CONTENT)
  mark()
  const edited = { ...CONTENT, 'content/actualites/a.md': news({ films: '[drive]' }, 'Un un texte.') }
  expect(await warned(edited)).toEqual([expect.stringContaining('« Un un » — Ce mot est écrit deux fois.')])
})

test('an edited record is held against texts that have not changed, with its place as it is now', async () => {
  await warned(CONTENT)
  const edited = {
    ...CONTENT,
    'content/personnes/guillaume-pierret.md': markdown({ name: '"Guillaume Perret"' }),
    'content/films/drive.md': `---\n# Vérifié.\n${film({ directors: '[guillaume-pierret]', year: '2010' }).slice(4)}`,
  }
  const found = (await warned(edited)).join('\n')
  expect(found).not.toContain('Guillaume')
  expect(found).toContain('dit : 2010 (content/films/drive.md:4).')
  expect(found).toContain('Ce mot est écrit deux fois.')
})

test('problems of a file that cannot be parsed are told again, and are gone when it is mended', async () => {
  const broken = { ...CONTENT, 'content/films/drive.md': '---\ntitle: [\n---\n' }
  const problems = async (files: Record<string, string>) => {
    startAnew()
    const { inspect } = await import('@/lib/content/load')
    return (await inspect(await contentFolder(files))).problems.map(formatProblem)
  }
  const first = await problems(broken)
  expect(first).toHaveLength(2)
  expect(await problems(broken)).toEqual(first)
  expect(await problems(CONTENT)).toEqual([])
})

test('nothing is taken over from other code', async () => {
  await warned(CONTENT)
  mark()
  runAs('two')
  expect((await warned(CONTENT)).join()).not.toContain('Gardé.')
})
