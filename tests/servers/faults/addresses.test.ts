import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyOfBuild, remove, type Server, serve } from '../../support/builtSite'
import { type Answer, request } from '../../support/request'

let folder: string
let server: Server

beforeAll(async () => {
  folder = await copyOfBuild()
  await edit('critiques/duel.md', 'aliases: [duel-ancien]')
  await edit('films/duel.md', 'formerSlugs: [le-duel]')
  // The content is no longer that of the build: everything is made anew when asked for.
  const stamp = { inputDigest: '', content: '', digest: '', validUntil: null }
  await writeFile(path.join(folder, '.next/photogramme-build.json'), JSON.stringify(stamp))
  server = await serve(folder)
})
afterAll(async () => {
  await server?.stop()
  await remove(folder)
})

/** Adds a line to the front matter of an item. */
async function edit(name: string, line: string): Promise<void> {
  const file = path.join(folder, 'content', name)
  await writeFile(file, (await readFile(file, 'utf8')).replace('---\n', `---\n${line}\n`))
}

/** Answers 304 to whoever holds it, by its tag, or by its date alone where it has one. */
async function expectConditional(address: string, answer: Answer): Promise<void> {
  const { etag = '', 'last-modified': modified } = answer.headers
  expect(etag, address).toMatch(/^"/)
  const held = await request(server, address, { headers: { 'If-None-Match': etag } })
  expect([held.status, held.body.length, held.headers.etag], address).toEqual([304, 0, etag])
  const other = await request(server, address, { headers: { 'If-None-Match': '"other"' } })
  expect([other.status, other.text], address).toEqual([200, answer.text])
  if (!modified) return
  const dated = await request(server, address, { headers: { 'If-Modified-Since': modified } })
  expect(dated.status, address).toBe(304)
  const long = 'Thu, 01 Jan 2015 00:00:00 GMT'
  expect((await request(server, address, { headers: { 'If-Modified-Since': long } })).status).toBe(200)
}

test.each([
  ['/critiques/duel-ancien', '/critiques/duel'],
  ['/critiques/duel-ancien/', '/critiques/duel'],
  ['/Critiques//DUEL-ancien', '/critiques/duel'],
  ['/critiques/duel%2Dancien?a=1', '/critiques/duel?a=1'],
  ['/critiques/duel-ancien.md', '/critiques/duel.md'],
  ['/critiques/Duel-Ancien.json', '/critiques/duel.json'],
  ['/films/le-duel', '/films/duel'],
  ['/films/le-duel.json', '/films/duel.json'],
  ['/flux/films/le-duel/rss.xml', '/flux/films/duel/rss.xml'],
])('%s leads to %s in one hop', async (former, present) => {
  const { status, headers } = await request(server, former)
  expect([status, headers.location]).toEqual([308, present])
  expect((await request(server, present)).status).toBe(200)
})

test.each([
  ['/critiques/duel.md', 'text/markdown; charset=utf-8'],
  ['/critiques/duel.json', 'application/json; charset=utf-8'],
  ['/actualites/balle-perdue-2-agence.json', 'application/json; charset=utf-8'],
  ['/films/duel.json', 'application/json; charset=utf-8'],
  ['/personnes/alban-lenoir.json', 'application/json; charset=utf-8'],
  ['/donnees/critiques/1.json', 'application/json'],
  ['/donnees/openapi.json', 'application/json'],
])('%s: for programs of any site, with a tag and its licence', async (address, type) => {
  const answer = await request(server, address, { headers: { Origin: 'https://example.org' } })
  expect(answer.status).toBe(200)
  expect(answer.headers['content-type']).toBe(type)
  expect(answer.headers['access-control-allow-origin']).toBe('*')
  expect(answer.headers['cross-origin-resource-policy']).toBe('cross-origin')
  expect(answer.text).toContain('La courte citation est permise')
  await expectConditional(address, answer)
})

test('a page announces its representations, and they name it as the one to index', async () => {
  const { text, headers } = await request(server, '/critiques/duel')
  expect(headers).not.toHaveProperty('access-control-allow-origin')
  for (const [format, type] of [
    ['md', 'text/markdown'],
    ['json', 'application/json'],
  ]) {
    const address = `${server.url}/critiques/duel.${format}`
    expect(text).toMatch(
      new RegExp(`<link rel="alternate" (?=[^>]*type="${type}")(?=[^>]*href="${address}")`),
    )
    const representation = await request(server, `/critiques/duel.${format}`)
    expect(representation.headers.link).toBe(`<${server.url}/critiques/duel>; rel="canonical"`)
  }
})

test.each([
  ...[
    '/jumeaux/critiques/duel.md',
    '/jumeaux/critiques/duel.md/',
    '/JUMEAUX/critiques/duel.json',
    '/jumeaux',
  ],
  ...['/critiques/inconnue.md', '/films/duel.md', '/critiques/duel.txt', '/critiques/duel.md/x'],
  ...['/donnees/critiques/999.json', '/donnees/critiques', '/calendriers/2020.ics', '/agenda/1890'],
])('%s: nothing there', async address => {
  const { status, headers } = await request(server, address)
  expect(status).toBe(404)
  expect(headers['content-type']).toContain('text/html')
})

test.each(['sorties', 'cinema', 'dvd', 'plateformes/netflix', 'sagas/balle-perdue'])(
  'the calendar %s is one, and need not be sent twice',
  async name => {
    const address = `/calendriers/${name}.ics`
    const answer = await request(server, address)
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8')
    expect(answer.headers).toHaveProperty('last-modified')
    const calendar = new ICAL.Component(ICAL.parse(answer.text))
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toMatch(/^Photogramme – /)
    expect(calendar.getAllSubcomponents('vevent').length > 0).toBe(name !== 'dvd')
    await expectConditional(address, answer)
  },
)

test('llms.txt leads to the lists', async () => {
  const { status, headers, text } = await request(server, '/llms.txt')
  expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8'])
  expect(text).toContain(`${server.url}/donnees/critiques/1.json`)
})
