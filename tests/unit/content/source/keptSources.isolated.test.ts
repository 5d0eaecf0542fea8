import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import {
  builtOf,
  type KeptSources,
  keepSources,
  keptDigest,
  keptSources,
} from '@/lib/content/source/keptSources'
import type { SourceFile } from '@/lib/model/files'
import { inCacheFolder } from '../../../support/cacheFolder'

inCacheFolder()

const source = (slug: string, text: string): SourceFile => ({
  folder: 'films',
  slug,
  file: `content/films/${slug}.md`,
  text,
})
const OLD = [source('duel', 'Un camion.\n'), source('drive', '« Été » \u2028 \u2029 "nuit"\n\n')]
const NEW = [source('duel', 'Deux camions.\n')]
const BUILT = '.next/photogramme-edition'
const SERVED = '.next/cache/photogramme/edition'

async function kept(): Promise<KeptSources[]> {
  const found: KeptSources[] = []
  for await (const sources of keptSources()) found.push(sources)
  return found
}

test('sources come back as they were kept, the newest edition first', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000 })
  expect(await kept()).toEqual([])
  expect(await keepSources('build', OLD)).toBeNull()
  vi.setSystemTime(2_000)
  expect(await keepSources('server', NEW)).toBeNull()
  expect((await kept()).map(({ files }) => files)).toEqual([NEW, OLD])
  expect([await keptDigest(), (await builtOf())?.digest]).toEqual((await kept()).map(({ digest }) => digest))
  // A build that came after counts more than what a server had shown before it.
  vi.setSystemTime(3_000)
  await keepSources('build', [source('taxi', 'Un taxi.')])
  expect((await kept())[0]?.files[0]?.slug).toBe('taxi')
  vi.useRealTimers()
})

test('what is kept leaves no draft behind', async () => {
  await keepSources('server', OLD)
  await keepSources('server', NEW)
  expect(readdirSync(path.dirname(SERVED))).toEqual([path.basename(SERVED)])
})

test.each([0, 1, 40, 120])(
  'a file that was cut after %i bytes is none, and the other is found',
  async length => {
    await keepSources('build', OLD)
    await keepSources('server', NEW)
    truncateSync(SERVED, length)
    expect((await kept()).map(({ files }) => files)).toEqual([OLD])
  },
)

test.each<[what: string, change: (text: string) => string]>([
  ['a letter is another', text => text.replace('camions', 'camionz')],
  ['it names a file elsewhere', text => text.replace('content/films/duel.md', '../../../etc/passwd')],
  ['it names an unknown folder', text => text.replace('films', 'secrets')],
  ['a line is no JSON', text => text.replace('["content', 'x["content')],
  ['a source is missing', text => text.split('\n').slice(0, 1).join('\n')],
  ['it is something else', () => 'null\n[]\n'],
])('a file is not believed when %s', async (_, change) => {
  await keepSources('build', OLD)
  await keepSources('server', NEW)
  writeFileSync(SERVED, change(readFileSync(SERVED, 'utf8')))
  expect((await kept()).map(({ files }) => files)).toEqual([OLD])
})

test('where nothing can be written the reason is told, and nothing is thrown', async () => {
  mkdirSync('.next')
  writeFileSync('.next/cache', '')
  expect(await keepSources('server', NEW)).toBe('ENOTDIR')
  expect(await kept()).toEqual([])
  mkdirSync(BUILT)
  expect(await keepSources('build', NEW)).toBe('EISDIR')
  expect(readdirSync('.next').sort()).toEqual(['cache', 'photogramme-edition'])
  expect(await kept()).toEqual([])
})
