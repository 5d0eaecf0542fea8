import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { copyOfBuild, remove, serve, until } from '../../support/builtSite'

const REVIEW = '/critiques/bullitt'

test('an edit that is taken back while the server is down does not come back from its cache', async () => {
  const folder = await copyOfBuild()
  const file = path.join(folder, `content${REVIEW}.md`)
  const text = await readFile(file, 'utf8')
  const html = async (url: string) => (await fetch(`${url}${REVIEW}`)).text()

  const before = await serve(folder)
  await writeFile(file, `${text}\n\nUne phrase de trop.\n`)
  await until('the edit', async () => (await html(before.url)).includes('Une phrase de trop.'))
  await before.stop()
  await writeFile(file, text)

  const after = await serve(folder)
  const shown = await html(after.url)
  await after.stop()
  await remove(folder)
  expect(shown).not.toContain('Une phrase de trop.')
})
