import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { load } from '@/lib/content/load'
import { contentFolder } from '../../support/contentFolder'
import { runContent } from '../cli/runContent'
import { textsIn } from './exportOf'
import { PICTURE, WHOLE_SITE } from './wholeSite'

type Item = { name: string; fields: object; markdown: string | null }

/** An archive as data: without what only says where its files lie. */
const asData = (archive: object) =>
  JSON.parse(
    JSON.stringify(archive, (key, value) =>
      ['source', 'file', 'line', 'words'].includes(key) ? undefined : value,
    ),
  )

test('Files written anew from the export make the same archive', async () => {
  const folders = await contentFolder(WHOLE_SITE)
  const target = path.join(path.dirname(folders.content), 'sortie')
  await runContent(folders, ['export', 'json', '--vers', target])
  const again = await contentFolder({ 'public/images/porte.png': PICTURE })
  for (const [name, text] of Object.entries(await textsIn(target))) {
    if (!/^[a-z-]+\.json$/.test(name) || name === 'export.json') continue
    const folder = path.join(again.content, path.parse(name).name)
    await mkdir(folder)
    for (const { name: slug, fields, markdown } of JSON.parse(text) as Item[]) {
      await writeFile(path.join(folder, `${slug}.md`), `---\n${stringify(fields)}---\n${markdown ?? ''}`)
    }
  }
  const [before, after] = [await load(folders), await load(again)]
  expect(asData(after)).toEqual(asData(before))
})

test('Everything is in one document too, each item once', async () => {
  const folders = await contentFolder(WHOLE_SITE)
  const target = path.join(path.dirname(folders.content), 'tout.json')
  await runContent(folders, ['export', 'json', '--vers', target])
  const { site, ...types } = JSON.parse((await textsIn(path.dirname(folders.content)))['tout.json'] ?? '')
  expect(site.name).toBe('Photogramme')
  const names = Object.entries(types as Record<string, Item[]>).flatMap(([folder, items]) =>
    items.map(({ name }) => `content/${folder}/${name}.md`),
  )
  const expected = Object.keys(WHOLE_SITE).filter(name => name.endsWith('.md'))
  expect(names.sort()).toEqual(expected.sort())
})

test('Pictures and schemas come along', async () => {
  const folders = await contentFolder(WHOLE_SITE)
  const target = path.join(path.dirname(folders.content), 'sortie')
  await runContent(folders, ['export', 'json', '--vers', target])
  const names = Object.keys(await textsIn(target))
  expect(names).toEqual(expect.arrayContaining(['images/porte.png', 'schemas/critiques.schema.json']))
})
