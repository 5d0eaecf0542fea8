import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { keepSources } from '@/lib/content/source/keptSources'
import { type GoodEdition, keptEditions } from '@/lib/editions/goodEditions'
import type { SourceFile } from '@/lib/model/files'
import { inCacheFolder } from '../../support/cacheFolder'
import { film, review, SITE } from '../../support/contentFolder'

inCacheFolder()
afterEach(() => {
  vi.useRealTimers()
})

/** An edition whose film has this title; what is broken lacks the film of its one review. */
function edition(title: string, isWhole: boolean): SourceFile[] {
  const texts = {
    ...SITE,
    'content/films/drive.md': film({ title }),
    'content/critiques/a.md': review({ film: isWhole ? 'drive' : 'perdu' }),
  }
  return Object.entries(texts).map(([file, text]) => {
    const { dir, name } = path.parse(file)
    return { file, folder: path.basename(dir) as SourceFile['folder'], slug: name, text }
  })
}

async function found(): Promise<string[]> {
  const editions: GoodEdition[] = []
  for await (const kept of keptEditions(error => expect.unreachable(String(error)))) editions.push(kept)
  return editions.map(({ archive, isWhole }) => `${archive.films[0]?.title} ${isWhole ? 'whole' : 'in part'}`)
}

test.each<[what: string, newer: boolean, older: boolean, expected: string[]]>([
  ['both are whole', true, true, ['Neuf whole', 'Vieux whole']],
  ['the newer is broken', false, true, ['Vieux whole', 'Neuf in part']],
  ['the older is broken', true, false, ['Neuf whole', 'Vieux in part']],
  ['both are broken', false, false, ['Neuf in part']],
])(
  'of two editions that were kept, when %s, whole ones come first and then the newest as far as it goes',
  async (_, newer, older, expected) => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000 })
    await keepSources('build', edition('Vieux', older))
    vi.setSystemTime(2_000)
    await keepSources('server', edition('Neuf', newer))
    expect(await found()).toEqual(expected)
  },
)
