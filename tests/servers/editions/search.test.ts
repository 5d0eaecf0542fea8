import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { copyOfBuild, remove, serve, until } from '../../support/builtSite'
import { inTheirOwnWords, news } from '../../support/contentFolder'

test('what is published under a running server is found, what waits is not', async () => {
  const folder = await copyOfBuild()
  onTestFinished(() => remove(folder))
  const server = await serve(folder)
  onTestFinished(() => server.stop())
  const found = async (q: string) => {
    const html = await (await fetch(`${server.url}/recherche?q=${q}`)).text()
    const finds = html.slice(html.indexOf('<main'), html.indexOf('</main'))
    return [...new Set(finds.match(/\/actualites\/essai-[^"]+/g))]
  }
  expect(await found('hippocampe')).toEqual([])
  const files = inTheirOwnWords({
    'essai-attend.md': news({ embargo: '2090-01-01T09:00' }, 'Un hippocampe passe.'),
    'essai-paru.md': news({ date: '2024-05-01T09:00' }, 'Un hippocampe passe.'),
  })
  for (const [name, text] of Object.entries(files))
    await writeFile(path.join(folder, 'content/actualites', name), text)
  await until('the new item among the finds', async () => (await found('hippocampe')).length > 0)
  expect(await found('hippocampe')).toEqual(['/actualites/essai-paru'])
})
