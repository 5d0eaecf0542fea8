import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { inspect } from '@/lib/content/load'
import { countWords } from '@/lib/markdown/countWords'
import { articlesOf } from '@/lib/model/items'
import { writeArchive } from '../../bench/archive'
import { writeMovedArchive } from '../../bench/movedArchive'
import { contentFolder } from '../../support/contentFolder'

async function archiveOf(count: number, seed?: number) {
  const folders = await contentFolder({})
  await writeArchive(folders.content, count, seed)
  return folders
}

/** Every file of a folder with its bytes, in order. */
async function bytesOf(folder: string): Promise<[string, string][]> {
  const names = (await readdir(folder, { recursive: true })).filter(name => name.endsWith('.md')).sort()
  return Promise.all(
    names.map(async name => [name, await readFile(path.join(folder, name), 'latin1')] as [string, string]),
  )
}

test('an archive of sixty articles loads without a problem: 36 news, 24 reviews, a film for every four', async () => {
  const { archive, problems } = await inspect(await archiveOf(60))
  expect(problems).toEqual([])
  expect([
    articlesOf(archive, 'news').length,
    articlesOf(archive, 'review').length,
    archive.films.length,
  ]).toEqual([36, 24, 15])
})

test('bodies hold from 250 to 700 words', async () => {
  const { archive } = await inspect(await archiveOf(60))
  const words = archive.articles.map(({ body }) => countWords(body.markdown))
  expect(Math.min(...words)).toBeGreaterThanOrEqual(250)
  expect(Math.max(...words)).toBeLessThanOrEqual(700)
})

test('the same size and seed give the same bytes, another seed others', async () => {
  const [first, second, other] = await Promise.all([archiveOf(60), archiveOf(60), archiveOf(60, 2)])
  expect(await bytesOf(first.content)).toEqual(await bytesOf(second.content))
  expect(await bytesOf(first.content)).not.toEqual(await bytesOf(other.content))
})

test('an archive that has moved in: a film for each review, four times as many people in credits alone, slips', async () => {
  const folders = await contentFolder({})
  await writeMovedArchive(folders.content, 40)
  const { archive, problems, warnings } = await inspect(folders)
  expect(problems).toEqual([])
  expect([archive.articles.length, archive.films.length, archive.people.length]).toEqual([40, 40, 148])
  expect(archive.people.every(({ body }) => body === null)).toBe(true)
  const words = archive.articles.map(({ body }) => countWords(body.markdown))
  expect(Math.min(...words)).toBeGreaterThanOrEqual(300)
  expect(Math.max(...words)).toBeLessThanOrEqual(600)
  expect(new Set(warnings.map(({ rule }) => rule))).toEqual(new Set(['todo', 'near-miss']))
})
