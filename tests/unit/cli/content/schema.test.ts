import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { editorFiles } from '@/lib/editing/editorFiles'
import { jsonSchemaOf } from '@/lib/editing/jsonSchema'
import { contentFolder, SITE } from '../../../support/contentFolder'
import { runContent } from '../runContent'

const project = path.resolve(import.meta.dirname, '../../../..')

test('the files of .vscode/ are those that the schemas give: npm run content -- schema', async () => {
  for (const [name, text] of editorFiles()) {
    expect(await readFile(path.join(project, name), 'utf8').catch(() => ''), name).toBe(text)
  }
  const present = await readdir(path.join(project, '.vscode'), { recursive: true, withFileTypes: true })
  const names = present
    .filter(entry => entry.isFile())
    .map(entry => path.relative(project, path.join(entry.parentPath, entry.name)))
  expect(names.sort()).toEqual([...editorFiles().keys()].sort())
})

test('a schema says what must be there, what may be, and where a reference lies', () => {
  const { properties, required, additionalProperties, anyOf } = jsonSchemaOf('critiques')
  expect(additionalProperties).toBe(false)
  expect(required).toEqual(expect.arrayContaining(['title', 'date', 'authors', 'film']))
  expect(anyOf).toEqual([
    { required: ['imported'] },
    { required: expect.arrayContaining(['summary', 'rating', 'verdict', 'audience']) },
  ])
  expect(required).not.toContain('tags')
  expect(properties?.film).toMatchObject({
    type: 'string',
    description: expect.stringContaining('content/films/'),
  })
})

test('--check tells what has drifted, and writes nothing', async () => {
  const folders = await contentFolder(SITE)
  const root = path.dirname(folders.content)
  expect((await runContent(folders, ['schema'])).code).toBe(0)
  expect(await runContent(folders, ['schema', '--check'])).toMatchObject({ code: 0, err: '' })
  const file = path.join(root, '.vscode/schemas/films.schema.json')
  await writeFile(file, '{}')
  const { code, err } = await runContent(folders, ['schema', '--check'])
  expect(code).toBe(1)
  expect(err).toBe('✗ .vscode/schemas/films.schema.json n’est plus à jour.')
  expect(await readFile(file, 'utf8')).toBe('{}')
  await rm(path.join(root, '.vscode'), { recursive: true })
})
