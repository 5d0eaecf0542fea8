import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { contentFolder, film, news, review, SITE } from '../../../support/contentFolder'
import { runContent } from '../runContent'

const FILES = {
  ...SITE,
  'content/critiques/a.md': review({
    aliases: '[vieille]',
    formerPaths: '["/2013/05/12/Drive/", "/?p=17", "/critique-l%C3%A9on.html", "/critiques/a"]',
  }),
  'content/films/drive.md': film({ formerPaths: '["/index.php?option=com_content&id=3"]' }),
  'content/actualites/cachee.md': news({ draft: 'true', formerPaths: '["/secret/", "/?p=99"]' }),
}

const map = async (...args: string[]) => runContent(await contentFolder(FILES), ['redirects', ...args])

test('the map is of what is public, and of no address that leads to itself', async () => {
  const { code, out } = await map('--format', 'json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toEqual([
    { from: '/index.php?option=com_content&id=3', to: '/films/drive', status: 308 },
    { from: '/?p=17', to: '/critiques/a', status: 308 },
    { from: '/2013/05/12/Drive/', to: '/critiques/a', status: 308 },
    { from: '/critique-l%C3%A9on.html', to: '/critiques/a', status: 308 },
    { from: '/critiques/vieille', to: '/critiques/a', status: 308 },
  ])
})

test.each([
  ['csv', ['"/2013/05/12/Drive/","/critiques/a"', '"/?p=17","/critiques/a"']],
  [
    'netlify',
    ['/2013/05/12/Drive/ /critiques/a 301!', '/index.php option=com_content id=3 /films/drive 301!'],
  ],
  [
    'apache',
    [
      'RewriteCond %{QUERY_STRING} "(?:^|&)p=17(?:&|$)" [NC]\nRewriteRule "^/?/?$" "/critiques/a" [R=308,L,NC,QSD]',
      'RewriteRule "^/?2013/05/12/drive/?$" "/critiques/a" [R=308,L,NC]',
      'RewriteRule "^/?critique-léon\\.html/?$" "/critiques/a" [R=308,L,NC]',
    ],
  ],
])('as %s', async (format, lines) => {
  const { code, out } = await map('--format', format)
  expect(code).toBe(0)
  for (const line of lines) expect(out).toContain(line)
  expect(out).not.toMatch(/secret|p=99/)
})

test('as a list of Cloudflare the addresses are whole, and what it cannot say is told', async () => {
  const { out, err } = await map('--format', 'cloudflare', '--ancien', 'www.ancien.fr')
  expect(out).toContain(
    '"https://www.ancien.fr/2013/05/12/Drive","http://localhost:3000/critiques/a",308,TRUE',
  )
  expect(out).toContain(
    '"https://www.ancien.fr/2013/05/12/Drive/","http://localhost:3000/critiques/a",308,TRUE',
  )
  expect(out).not.toContain('?')
  expect(err).toContain('/?p=17')
  expect(err).toContain('/index.php?option=com_content&id=3')
})

test('it may be written into a file', async () => {
  const folders = await contentFolder(FILES)
  const file = path.join(folders.public, '../carte.csv')
  expect((await runContent(folders, ['redirects', '--vers', file])).code).toBe(0)
  expect(await readFile(file, 'utf8')).toMatch(/^ancienne,actuelle\n/)
})

test.each([
  [['--format', 'ngnix'], 'Vouliez-vous dire « nginx » ?'],
  [['--verifier', 'exemple.fr'], 'n’est pas l’adresse d’un site'],
  [['--a-la-fois', '1000'], 'n’est pas un nombre entre 1 et 64'],
  [['tout'], 'ne prend que des options'],
])('%s is misspelt', async (args, message) => {
  const { code, err } = await map(...args)
  expect([code, err]).toEqual([2, expect.stringContaining(message)])
})

/** A site that answers as it is told, and remembers what it was asked and how much at once. */
async function site(answers: Record<string, string | number>) {
  const asked: string[] = []
  let [open, most] = [0, 0]
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    open += 1
    most = Math.max(most, open)
    setImmediate(() => {
      open -= 1
      const answer = answers[request.url ?? ''] ?? 404
      if (typeof answer === 'string') response.setHeader('Location', answer)
      response.writeHead(typeof answer === 'string' ? 308 : answer).end()
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise(resolve => server.close(() => resolve())))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    most: () => most,
  }
}

const WELL = {
  '/2013/05/12/Drive/': '/critiques/a',
  '/?p=17': '/critiques/a',
  '/critique-l%C3%A9on.html': '/critiques/a',
  '/critiques/vieille': '/critiques/a',
  '/critiques/a': 200,
  '/index.php?option=com_content&id=3': '/films/drive',
  '/films/drive': 200,
}

test('a site that answers well is asked for each former address, and once for each present one', async () => {
  const { url, asked, most } = await site(WELL)
  const { code, out, err } = await map('--verifier', url, '--a-la-fois', '2')
  expect([code, err]).toEqual([0, ''])
  expect(out).toBe('✓ 6\u00A0anciennes adresses : 308, puis 200, en un seul saut.')
  // « /critiques/a » is a former address too.
  expect(asked.toSorted()).toEqual(
    [...Object.keys(WELL), '/critiques/a'].map(address => `HEAD ${address}`).toSorted(),
  )
  expect(most()).toBeLessThanOrEqual(2)
})

test.each([
  ['/?p=17', 404, '✗ /?p=17 répond 404 au lieu de 308.'],
  ['/?p=17', 200, '✗ /?p=17 répond 200 au lieu de 308.'],
  ['/critiques/vieille', '/critiques/vieille/', 'non vers /critiques/a.'],
  [
    '/2013/05/12/Drive/',
    'https://ailleurs.fr/critiques/a',
    'mène vers https://ailleurs.fr/critiques/a, non vers',
  ],
  [
    '/films/drive',
    500,
    '✗ /index.php?option=com_content&id=3 mène à /films/drive, qui répond 500 au lieu de 200.',
  ],
  ['/films/drive', '/films/drive-2011', 'mène à /films/drive, qui répond 308 au lieu de 200.'],
])('where %s answers %s, it is told', async (address, answer, line) => {
  const { url } = await site({ ...WELL, [address]: answer })
  const { code, err } = await map('--verifier', url)
  expect(code).toBe(1)
  expect(err).toContain(line)
  expect(err).toContain('✗ 6\u00A0anciennes adresses, dont 1 à corriger.')
})

test('a site that is not there is told', async () => {
  const { code, err } = await map('--verifier', 'http://127.0.0.1:9')
  expect(code).toBe(1)
  expect(err).toMatch(/✗ \/\?p=17 ne répond pas \(/)
})
