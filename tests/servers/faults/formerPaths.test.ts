import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { run } from '@/lib/cli/content/run'
import { until } from '../../support/builtSite'
import { news, review } from '../../support/contentFolder'
import { findProgram } from '../../support/findProgram'
import { startNginx } from '../../support/nginxServer'
import { request } from '../../support/request'
import { servedBuild } from '../../support/servedBuild'

const site = servedBuild()
const nginx = findProgram('nginx', 'Former addresses behind nginx')

const OLD = [
  ...['/2013/05/12/Drive/', '/?p=17', '/index.php?option=com_content&id=3', '/critique-l%C3%A9on.html'],
  ...['/category/critiques/feed/', '/films?id=12'],
]

const write = (file: string, text: string) => writeFile(path.join(site.folder, 'content', file), text)

/** Runs `npm run content -- …` on the content that is served. */
async function content(...args: string[]): Promise<{ code: number; said: string }> {
  const said: string[] = []
  const code = await run(args, {
    folders: { content: path.join(site.folder, 'content'), public: path.join(site.folder, 'public') },
    now: Date.now(),
    print: line => said.push(line),
    complain: line => said.push(line),
    colours: false,
    ask: null,
    signal: new AbortController().signal,
  })
  return { code, said: said.join('\n') }
}

async function leads(address: string, method = 'GET', url = site.server.url): Promise<string | number> {
  const { status, headers } = await request({ url }, address, { method, headers: { 'If-None-Match': '*' } })
  return status === 308 ? (headers.location ?? '').replace(url, '') : status
}

const becomes = (address: string, target: string | number) =>
  until(`${address} → ${target}`, async () => (await leads(address)) === target)

test('addresses of the former site lead to the page in one hop, and follow it when it is renamed', async () => {
  expect(await leads('/2013/05/12/drive/')).toBe(404)
  const home = await request(site.server, '/?p=17')
  await write(
    'critiques/revenue.md',
    review({ film: 'duel', title: '"Revenue"', formerPaths: JSON.stringify(OLD) }),
  )
  await becomes('/2013/05/12/drive/', '/critiques/revenue')
  for (const method of ['GET', 'HEAD']) {
    for (const address of OLD)
      expect(await leads(address, method), `${method} ${address}`).toBe('/critiques/revenue')
    expect(await leads('/?utm_source=x&p=17', method)).toBe('/critiques/revenue?utm_source=x')
    expect(await leads('/INDEX.php?id=3&option=com_content', method)).toBe('/critiques/revenue')
  }
  // What is there stays there, and is the same whatever is asked of it.
  expect(home.status).toBe(200)
  for (const address of ['/', '/?p=18', '/films?id=13']) {
    expect((await request(site.server, address)).status, address).toBe(200)
  }
  for (const address of ['/index.php?id=3', '/2013/05/12/drive/..%2f', '/2013/%E0%A4%A', '/2013/05/12']) {
    expect([400, 404], address).toContain(await leads(address))
  }

  expect((await content('rename', 'critique', 'revenue', 'revenue-encore')).code).toBe(0)
  await becomes('/?p=17', '/critiques/revenue-encore')
  for (const address of [...OLD, '/critiques/revenue']) {
    expect(await leads(address), address).toBe('/critiques/revenue-encore')
  }
  const { code, said } = await content('redirects', '--verifier', site.server.url)
  expect(said).toMatch(/^✓ \d+\s(?:\d+\s)?anciennes adresses : 308, puis 200, en un seul saut\.$/)
  expect(code).toBe(0)

  expect((await content('delete', 'critique', 'revenue-encore', '--gone', 'Reprise par erreur.')).code).toBe(
    0,
  )
  await becomes('/?p=17', 410)
  for (const address of [...OLD, '/critiques/revenue']) {
    const answer = await request(site.server, address)
    expect([answer.status, answer.text.includes('Reprise par erreur.')], address).toEqual([410, true])
  }
})

test('those of a draft are nowhere until it is public', async () => {
  const hidden = {
    title: '"Cachée"',
    summary: '"Un texte que personne ne lit encore, puis que tous ceux qui ont son ancienne adresse lisent."',
    formerPaths: '["/secret/", "/?p=99"]',
  }
  await write('actualites/cachee.md', news({ ...hidden, draft: 'true' }))
  await write('actualites/temoin.md', news({ title: '"Témoin"', formerPaths: '["/temoin/"]' }))
  await becomes('/temoin/', '/actualites/temoin')
  expect([await leads('/secret/'), await leads('/secret')]).toEqual([404, 404])
  expect((await request(site.server, '/?p=99')).status).toBe(200)
  expect((await content('redirects', '--format', 'json')).said).not.toMatch(/secret|p=99/)
  await write('actualites/cachee.md', news(hidden))
  await becomes('/secret/', '/actualites/cachee')
  expect(await leads('/?p=99')).toBe('/actualites/cachee')
})

test.skipIf(!nginx)('nginx passes them on, and keeps no page in the place of another', async () => {
  await write(
    'actualites/derriere.md',
    news({
      title: '"Derrière"',
      summary:
        '"Un texte que l’on ne lit qu’à travers un serveur mandataire, sous trois anciennes adresses."',
      formerPaths: '["/a.php?x=1", "/2014/Derrière.html", "/?p=55"]',
    }),
  )
  await becomes('/?p=55', '/actualites/derriere')
  const front = await startNginx(nginx ?? '', { folder: site.folder, port: new URL(site.server.url).port })
  try {
    for (const address of ['/', '/?p=55', '/', '/a.php?x=1', '/2014/Derri%C3%A8re.html']) {
      const expected = address === '/' ? 200 : '/actualites/derriere'
      const { status, headers } = await request(front, address)
      expect(status === 308 ? headers.location : status, address).toBe(expected)
    }
  } finally {
    await front.stop()
  }
})
