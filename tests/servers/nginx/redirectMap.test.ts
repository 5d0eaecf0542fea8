import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { nginxMap } from '@/lib/cli/redirects/nginxMap'
import { type Redirect, redirectsOf } from '@/lib/cli/redirects/redirectsOf'
import { load } from '@/lib/content/load'
import { end, freePort, logOf, remove, until } from '../../support/builtSite'
import { contentFolder, news, review, SITE } from '../../support/contentFolder'
import { findProgram } from '../../support/findProgram'
import { nginxFrame } from '../../support/nginxServer'

const program = findProgram('nginx', 'The map of former addresses')

/** An nginx that knows nothing but the map of these. */
async function served(redirects: readonly Redirect[]): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'photogramme-map-'))
  const port = await freePort()
  const map = nginxMap(redirects, '')
  await mkdir(path.join(folder, 'temp'))
  const server = `server { listen 127.0.0.1:${port}; if ($photogramme_former) { return 308 $photogramme_former; } return 404; }`
  await writeFile(path.join(folder, 'nginx.conf'), nginxFrame(folder, `${map}\n${server}`))
  const child = spawn(program ?? '', ['-p', folder, '-e', 'stderr', '-c', 'nginx.conf'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log = logOf(child)
  onTestFinished(async () => {
    await end(child, 'SIGTERM')
    await remove(folder)
  })
  const url = `http://127.0.0.1:${port}`
  await until('nginx', async () => {
    if (child.exitCode !== null) throw new Error(`nginx ended: ${log()}`)
    return (await fetch(`${url}/nothing`).catch(() => null))?.status === 404
  })
  return url
}

const leads = async (url: string, address: string) => {
  const { status, headers } = await fetch(url + address, { redirect: 'manual' })
  return status === 308 ? headers.get('location')?.replace(url, '') : status
}

test.skipIf(!program)(
  'nginx leads where the map says, whatever the order of a query and its spelling',
  async () => {
    const paths = [
      '/2013/05/12/Drive/',
      '/critique-l%C3%A9on.html',
      '/?p=17',
      '/?vieux',
      '/x?cat[]=a b',
      '/dollar-$uri',
    ]
    const folders = await contentFolder({
      ...SITE,
      'content/critiques/a.md': review({ formerPaths: JSON.stringify(paths) }),
      'content/actualites/b.md': news({
        formerPaths:
          '["/index.php?option=com_content&id=3", "/?p=17&lang=en", "/index.php?r=film/voir&q=l\'été à deux"]',
      }),
    })
    const url = await served(redirectsOf(await load(folders)))
    for (const [address, target] of [
      ['/2013/05/12/drive', '/critiques/a'],
      ['/2013/05/12/Drive/', '/critiques/a'],
      ['/2013/05/12/drive/?utm_source=x', '/critiques/a'],
      ['/critique-l%C3%A9on.html', '/critiques/a'],
      ['/dollar-$uri', '/critiques/a'],
      ['/?p=17', '/critiques/a'],
      ['/?utm_source=x&p=17', '/critiques/a'],
      ['/?lang=en&p=17', '/actualites/b'],
      ['/index.php?id=3&option=com_content', '/actualites/b'],
      ['/index.php?r=film/voir&q=l%27%C3%A9t%C3%A9%20%C3%A0%20deux', '/actualites/b'],
      ['/index.php?q=l%27%C3%A9t%C3%A9+%C3%A0+deux&r=film%2Fvoir', '/actualites/b'],
      ['/?a=b&vieux', '/critiques/a'],
      ['/x?cat[]=a%20b', '/critiques/a'],
      ['/', 404],
      ['/?p=1', 404],
      ['/?p=171', 404],
      ['/index.php?id=3', 404],
      ['/2013/05/12/drive/2', 404],
    ] as const) {
      expect(await leads(url, address), address).toBe(target)
    }
  },
)

test.skipIf(!program)('nginx takes a map of thirty thousand', async () => {
  const redirects = Array.from({ length: 30_000 }, (_, index): Redirect => {
    const path = index % 2 ? '/' : `/2013/un-titre-aussi-long-que-les-anciens-moteurs-les-aiment-${index}`
    const parameters = index % 2 ? [['p', `${index}`] as const] : []
    const from = index % 2 ? `/?p=${index}` : path
    return { from, asked: from, path, parameters, to: `/actualites/n${index}` }
  })
  const url = await served(redirects)
  expect(await leads(url, '/?p=29999')).toBe('/actualites/n29999')
  expect(await leads(url, '/2013/un-titre-aussi-long-que-les-anciens-moteurs-les-aiment-29998/')).toBe(
    '/actualites/n29998',
  )
})
