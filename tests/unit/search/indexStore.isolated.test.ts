import { expect, test } from 'vitest'
import { keepIndex } from '@/lib/search/indexStore'
import { inCacheFolder, runAs, startAnew } from '@/tests/support/cacheFolder'
import { catalogueOf } from '@/tests/support/catalogueOf'
import { news } from '@/tests/support/contentFolder'

inCacheFolder()

/** The index as a process has it that has just started. */
async function newProcess() {
  startAnew()
  return (await import('@/lib/search/searchIndex')).searchIndexOf
}

const item = (title: string, body: string) =>
  news({ title: `"${title}"`, summary: `"${title} ${'.'.repeat(50)}"` }, body)

const BEFORE = {
  'content/actualites/reste.md': item('Reste', 'Girafe.'),
  'content/actualites/change.md': item('Change', 'Zèbre.'),
  'content/actualites/part.md': item('Part', 'Gnou.'),
}
const AFTER = {
  'content/actualites/reste.md': item('Reste', 'Girafe.'),
  'content/actualites/change.md': item('Change', 'Lion.'),
  'content/actualites/vient.md': item('Vient', 'Tigre.'),
}

async function keep(): Promise<void> {
  const { documents, entries } = await (await newProcess())(await catalogueOf(BEFORE))
  keepIndex(documents, entries.values())
}

test('what was kept is gone on from: what has changed is indexed again, what is gone is not found', async () => {
  await keep()
  const { documents } = await (await newProcess())(await catalogueOf(AFTER))
  const found = (word: string) => documents.search(word).map(({ id }) => id)
  expect(['giraf', 'lion', 'tigr', 'zebr', 'gnou'].map(found)).toEqual([
    ['/actualites/reste'],
    ['/actualites/change'],
    ['/actualites/vient'],
    [],
    [],
  ])
  expect(documents.dirtCount, 'all of it was indexed anew').toBe(2)
})

test('what other code has kept is no index', async () => {
  await keep()
  runAs('two')
  const { documents } = await (await newProcess())(await catalogueOf(AFTER))
  expect(documents.dirtCount).toBe(0)
})
