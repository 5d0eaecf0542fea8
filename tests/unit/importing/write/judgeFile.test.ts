import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { Journal } from '@/lib/importing/write/journal'
import { judgeFile } from '@/lib/importing/write/judgeFile'
import { writeBatch } from '@/lib/importing/write/writeBatch'
import { contentFolder } from '../../../support/contentFolder'

const FILE = 'content/critiques/drive.md'
let root: string
let journal: Journal

beforeEach(async () => {
  root = path.dirname((await contentFolder({})).content)
  journal = new Journal(path.join(root, 'journal.jsonl'))
})

const wanted = (text: string, file = FILE) => ({ key: 'md:1', file, text })
const at = (file = FILE) => path.join(root, file)
async function bring(text: string, file = FILE) {
  const verdict = judgeFile(wanted(text, file), journal, root)
  if (verdict.do !== 'nothing') await writeBatch([{ ...wanted(text, file), verdict }], journal, root)
  journal = new Journal(path.join(root, 'journal.jsonl'))
  return verdict
}

test('A second run writes nothing, and does not touch the time of writing', async () => {
  await bring('un')
  const { mtimeMs } = statSync(at())
  expect(await bring('un')).toEqual({ do: 'nothing', because: 'same' })
  expect(statSync(at()).mtimeMs).toBe(mtimeMs)
})

test('A source that has changed updates a file that nobody touched', async () => {
  await bring('un')
  await bring('deux')
  expect(readFileSync(at(), 'utf8')).toBe('deux')
})

describe('A file that somebody', () => {
  test('has changed stays as they left it, and the report knows that the source has changed, too', async () => {
    await bring('un')
    writeFileSync(at(), 'à la main')
    expect(await bring('un')).toEqual({ do: 'nothing', because: 'kept', isStale: false })
    expect(await bring('deux')).toEqual({ do: 'nothing', because: 'kept', isStale: true })
    expect(readFileSync(at(), 'utf8')).toBe('à la main')
  })

  test('has taken away stays away', async () => {
    await bring('un')
    rmSync(at())
    expect(await bring('deux')).toEqual({ do: 'nothing', because: 'gone' })
  })

  test('has written before is never written over', async () => {
    mkdirSync(path.dirname(at()), { recursive: true })
    writeFileSync(at(), 'd’avant')
    expect(await bring('un')).toEqual({ do: 'nothing', because: 'foreign' })
    expect(readFileSync(at(), 'utf8')).toBe('d’avant')
  })
})

test('A text that gets another name leaves nothing under the first, unless somebody has touched it', async () => {
  await bring('un', 'content/actualites/drive.md')
  await bring('un', FILE)
  expect(() => statSync(at('content/actualites/drive.md'))).toThrow()
  writeFileSync(at(), 'à la main')
  expect(await bring('un', 'content/actualites/drive.md')).toMatchObject({ because: 'kept' })
})

test('A batch of which one file fails is not written at all', async () => {
  const create = { do: 'create' as const, before: null, from: null }
  mkdirSync(at('content/films/b.md'), { recursive: true })
  const files = [
    { key: 'a', file: 'content/films/a.md', text: 'a', verdict: create },
    { key: 'b', file: 'content/films/b.md', text: 'b', verdict: create },
  ]
  await expect(writeBatch(files, journal, root)).rejects.toThrow()
  expect(() => statSync(at('content/films/a.md'))).toThrow()
})

test('A journal whose last line was cut goes on from the line before', async () => {
  await bring('un')
  const file = path.join(root, 'journal.jsonl')
  writeFileSync(file, `${readFileSync(file, 'utf8')}{"batch":7,"fil`)
  journal = new Journal(file)
  expect(await bring('deux')).toMatchObject({ do: 'update' })
  expect(readFileSync(file, 'utf8')).not.toContain('"fil{')
})
