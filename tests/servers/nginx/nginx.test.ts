import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyOfBuild, freePort, healthOf, remove, type Server, serve, until } from '../../support/builtSite'
import { findProgram } from '../../support/findProgram'
import { type Nginx, startNginx } from '../../support/nginxServer'

const program = findProgram('nginx', 'tests of the nginx configuration')
const REVIEW = '/critiques/bullitt'

/** Longer than nginx takes a page for fresh (lib/server/nginx.conf): the least that has to pass, not the most. */
const longerThanFresh = () => new Promise(resolve => setTimeout(resolve, 4_000))

describe.skipIf(!program)('the site behind nginx', () => {
  let folder: string
  let port: string
  let node: Server
  let nginx: Nginx

  beforeAll(async () => {
    folder = await copyOfBuild()
    port = String(await freePort())
    node = await serve(folder, { PORT: port })
    nginx = await startNginx(program ?? '', { folder, port })
  })

  afterAll(async () => {
    await nginx?.stop()
    await node?.stop('SIGKILL')
    await remove(folder)
  })

  const get = (address: string, headers: Record<string, string> = {}) =>
    fetch(`${nginx.url}${address}`, { headers, redirect: 'manual' })
  const ask = (address: string, headers: Record<string, string> = {}) =>
    fetch(`${node.url}${address}`, { headers, redirect: 'manual' })

  test.each([
    REVIEW,
    '/',
    '/films',
    '/critiques/page/1',
    '/critiques/inconnue',
    '/icon.svg',
    '/api/inconnu',
    '/_next/static/inconnu.js',
    '/speculation-rules.json',
  ])('%s is the same as from Node, also the second time', async address => {
    const expected = await ask(address)
    const text = await expected.text()
    for (const time of ['first', 'second']) {
      const answer = await get(address)
      expect.soft(answer.status, time).toBe(expected.status)
      if (!address.startsWith('/_next/')) expect.soft(await answer.text(), time).toBe(text)
      for (const name of ['cache-control', 'content-security-policy', 'etag', 'location', 'content-type']) {
        if (!address.startsWith('/_next/'))
          expect.soft(answer.headers.get(name), `${name}, ${time}`).toBe(expected.headers.get(name))
      }
    }
  })

  test('readers get the page compressed or not, as they ask', async () => {
    const plain = await get(REVIEW, { 'accept-encoding': 'identity' })
    expect(plain.headers.get('content-encoding')).toBeNull()
    const text = await plain.text()
    for (const [accepted, encoding] of [
      ['gzip, deflate, br', 'br'],
      ['gzip, deflate', 'gzip'],
    ] as const) {
      const compressed = await get(REVIEW, { 'accept-encoding': accepted })
      expect(compressed.headers.get('content-encoding')).toBe(encoding)
      expect(await compressed.text()).toBe(text)
    }
  })

  test('a reader who has the page already is told so', async () => {
    const etag = (await get(REVIEW)).headers.get('etag') ?? 'none'
    expect((await get(REVIEW, { 'if-none-match': etag })).status).toBe(304)
    expect((await get(REVIEW, { 'if-none-match': '"another"' })).status).toBe(200)
  })

  test('a flight payload is never taken for the page', async () => {
    await (await get(REVIEW, { rsc: '1' })).text()
    expect((await get(REVIEW)).headers.get('content-type')).toContain('text/html')
  })

  test('files of the build come from disk, for a year', async () => {
    const [stylesheet] = /\/_next\/static\/[^"]+\.css/.exec(await (await get(REVIEW)).text()) ?? ['']
    const answer = await get(stylesheet, { 'accept-encoding': 'gzip' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(answer.headers.get('content-type')).toContain('text/css')
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('x-nextjs-cache')).toBeNull()
  })

  test('files of public/ come from disk', async () => {
    await writeFile(path.join(folder, 'public/essai.txt'), 'Essai.')
    const answer = await get('/essai.txt')
    expect(await answer.text()).toBe('Essai.')
    expect(answer.headers.get('content-type')).toContain('text/plain')
    expect(answer.headers.get('cache-control')).toContain('s-maxage=20')
  })

  test('nothing tells the version of nginx', async () => {
    for (const address of [REVIEW, '/_next/static/inconnu.js', '/photogramme-refusal']) {
      const answer = await get(address)
      expect(answer.headers.get('server')).toBe('nginx')
      expect(await answer.text()).not.toMatch(/nginx\/\d/)
    }
  })

  test('odd methods and addresses get the answers of Node', async () => {
    expect((await fetch(`${nginx.url}${REVIEW}`, { method: 'DELETE' })).status).toBe(405)
    expect((await fetch(`${nginx.url}/api/revalidation`, { method: 'POST' })).status).toBe(401)
    expect((await get('/critiques/x%ed%a0%80')).status).toBeLessThan(500)
  })

  async function edit(text: string) {
    const file = path.join(folder, `content${REVIEW}.md`)
    await writeFile(file, `${await readFile(file, 'utf8')}\n\n${text}\n`)
  }

  test('an edit is seen, however often the page is asked for', async () => {
    await edit('Une phrase ajoutée.')
    const seen = async () => (await (await get(REVIEW)).text()).includes('Une phrase ajoutée.')
    await until('the edit', seen)
  })

  test('an edit is seen by the first reader of a page that nobody has asked nginx for since', async () => {
    await get(REVIEW)
    const { edition } = await healthOf(node)
    await edit('Une phrase attendue.')
    await until('the edition', async () => (await healthOf(node)).edition > edition)
    await longerThanFresh()
    expect(await (await get(REVIEW)).text()).toContain('Une phrase attendue.')
  })

  test('Node may be killed and started again without a failed request', async () => {
    const cached = [REVIEW, '/', '/films', '/actualites/gtmax-netflix']
    for (const address of cached) await (await get(address)).text()
    const statuses: number[] = []
    let loading = true
    const reader = async (offset: number) => {
      for (let count = offset; loading; count++) {
        statuses.push((await get(cached[count % cached.length] ?? '/')).status)
        await new Promise(resolve => setTimeout(resolve, 5))
      }
    }
    const readers = Promise.all([0, 1, 2, 3].map(reader))
    const more = async () => {
      const count = statuses.length + 100
      await until('a hundred answers more', () => statuses.length >= count)
    }
    await more()
    await node.stop('SIGKILL')
    await longerThanFresh()
    await more()
    // A page that nginx does not have is waited for, but not for as long as a slow machine may need to start.
    const uncached = get('/personnes/alban-lenoir').then(answer => answer.status)
    node = await serve(folder, { PORT: port })
    await more()
    loading = false
    await readers
    expect(new Set(statuses)).toEqual(new Set([200]))
    expect([200, 503]).toContain(await uncached)
    expect((await get('/personnes/alban-lenoir')).status).toBe(200)
  })

  test('without Node a page that is not cached is not waited for for ever', async () => {
    await node.stop('SIGKILL')
    const answer = await get('/personnes/ryan-gosling')
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('10')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('www-authenticate')).toBeNull()
    expect(await answer.text()).toBe('Photogramme revient dans un instant.\n')
    expect((await get(REVIEW)).status).toBe(200)
    node = await serve(folder, { PORT: port })
  })
})
