import { expect, test } from 'vitest'
import type { SourceFile } from '@/lib/model/files'
import { inCacheFolder, startAnew } from '@/tests/support/cacheFolder'
import { film, news } from '@/tests/support/contentFolder'

inCacheFolder()

function sourceOf(folder: SourceFile['folder'], slug: string, text: string): SourceFile {
  return { folder, slug, file: `content/${folder}/${slug}.md`, text }
}

const SOURCES = [
  sourceOf('actualites', 'suite', news({ tags: '["Vitesse !"]' }, 'Corps.\n\n## Suite')),
  sourceOf('films', 'drive', film({}, '')),
]

async function newProcess() {
  startAnew()
  const { keepRemembered } = await import('@/lib/cache/remembered')
  const { validFiles } = await import('@/lib/content/validate/validFiles')
  return { keepRemembered, validFiles }
}

test('a file of an earlier process comes back as if it had been parsed, with the places of its fields', async () => {
  const first = await newProcess()
  const { files } = await first.validFiles(SOURCES)
  expect(files).toHaveLength(2)
  first.keepRemembered(SOURCES)
  const later = await newProcess()
  const { files: again } = await later.validFiles(SOURCES)
  for (const [index, { placeOf, ...file }] of files.entries()) {
    const { placeOf: placeAgain, ...fileAgain } = again[index] ?? expect.unreachable()
    expect(fileAgain).toEqual(file)
    expect(placeAgain(['title'])).toEqual(placeOf(['title']))
    expect(placeAgain(['title']).line).toBeGreaterThan(1)
  }
})

test('a file is one object as long as its text is the same', async () => {
  const { validFiles } = await newProcess()
  const first = await validFiles(SOURCES)
  const again = await validFiles([...SOURCES])
  expect(again.files.map((file, index) => file === first.files[index])).toEqual([true, true])
})
