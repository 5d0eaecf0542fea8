import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyOfBuild, remove, type Server, serve } from '../../support/builtSite'
import { news } from '../../support/contentFolder'
import { eventually } from '../../support/patience'
import { request } from '../../support/request'

const SECRET = 'couverture-tenue-secrete'
const HIDDEN = `/images/${SECRET}.png`
const SHOWN = '/images/couverture-montree.png'

let folder: string
let server: Server
let bytes: Buffer

/** Adds an article with a picture. */
async function illustrate(slug: string, picture: string, embargo: string | null): Promise<void> {
  const image = `{ src: ${picture}, alt: "Une route la nuit.", credit: "Nous", license: "CC0" }`
  const summary = `"Un essai dont le nom est ${slug}, et dont la phrase d’ouverture est assez longue."`
  const text = news({ title: `"Un essai nommé ${slug}"`, summary, image, embargo })
  await writeFile(path.join(folder, 'content/actualites', `${slug}.md`), text)
  await sharp({ create: { width: 1200, height: 600, channels: 3, background: '#345' } })
    .png()
    .toFile(path.join(folder, 'public', picture))
}

beforeAll(async () => {
  folder = await copyOfBuild()
  await illustrate('essai-montre', SHOWN, null)
  await illustrate('essai-cache', HIDDEN, '2090-01-01T00:00')
  bytes = await readFile(path.join(folder, 'public', HIDDEN))
  server = await serve(folder)
})
afterAll(async () => {
  await server?.stop()
  await remove(folder)
})

const NAME = `${SECRET}.png`
/** Each is another way to write the address of a picture. */
const spellings = (picture: string): string[] => {
  const name = path.basename(picture)
  return [
    ...[`/images/${name}`, `/./images/${name}`, `/images/./${name}`, `/././images/${name}`],
    ...[`/%2e/images/${name}`, `/%2E/images/${name}`, `/images/%2e/${name}`, `/x/../images/${name}`],
    ...[`/images/../images/${name}`, `/x/%2e%2e/images/${name}`, `/x/.%2e/images/${name}`],
    ...[`/x/%2E./images/${name}`, `//images/${name}`, `/images//${name}`, `///images///${name}`],
    ...[`/\\images/${name}`, `/images\\${name}`, `/.\\images/${name}`, `/x\\..\\images/${name}`],
    ...[`/%5cimages/${name}`, `/images%5c${name}`, `/images%2f${name}`, `/%2fimages/${name}`],
    ...[`/.//images/${name}`, `/images/.%2f${name}`, `/%2e%2fimages/${name}`, `/x/..%2fimages/${name}`],
    ...[
      `/%252e/images/${name}`,
      `/images/%252e/${name}`,
      `/x/%252e%252e/images/${name}`,
      `/images%252f${name}`,
    ],
    ...[
      `/%69mages/${name}`,
      `/images/%${name.charCodeAt(0).toString(16)}${name.slice(1)}`,
      `/IMAGES/${name}`,
    ],
    ...[
      `/images/${name}/`,
      `/images/${name}?a=1`,
      `/images/${name}#a`,
      `/images/${name}%00`,
      `/images/${name}%20`,
    ],
    ...[`/images/${name};a`, `/images/${name}/.`, `/public/images/${name}`, `/_next/../images/${name}`],
    ...[`/_next/static/../../images/${name}`, `/icons/../images/${name}`, `/scripts/..%2fimages%2f${name}`],
    ...[
      `http://localhost/images/${name}`,
      `http://evil.example/images/${name}`,
      `/_next/data/images/${name}`,
    ],
    ...[
      `/jumeaux/../images/${name}`,
      `/images/./././${name}`,
      `/%2e%2e/images/${name}`,
      `/images/x/../${name}`,
    ],
  ]
}

/** And these are ways to ask Next for a smaller one. */
const shrinkers = (picture: string): string[] => {
  const query = `url=${encodeURIComponent(picture)}&w=640&q=75`
  return [
    ...[
      `/_next/image?${query}`,
      `/_next/./image?${query}`,
      `/_next/%2e/image?${query}`,
      `/./_next/image?${query}`,
    ],
    ...[
      `/_next//image?${query}`,
      `//_next/image?${query}`,
      `/_next/image/?${query}`,
      `/_next\\image?${query}`,
    ],
    ...[
      `/_next%2fimage?${query}`,
      `/%5fnext/image?${query}`,
      `/_next/im%61ge?${query}`,
      `/_NEXT/IMAGE?${query}`,
    ],
    ...[`/x/../_next/image?${query}`, `/_next/x/../image?${query}`, `/_next/image/.?${query}`],
    ...spellings(picture).map(address => `/_next/image?url=${encodeURIComponent(address)}&w=640&q=75`),
    ...[
      `/_next/image?url=${encodeURIComponent(SHOWN)}&${query}`,
      `/_next/image?${query}&url=${encodeURIComponent(SHOWN)}`,
    ],
  ]
}

test('a picture that may be seen has one address, and may be had smaller', async () => {
  expect((await request(server, SHOWN)).status).toBe(200)
  const small = await request(server, `/_next/image?url=${encodeURIComponent(SHOWN)}&w=400&q=75`)
  expect([small.status, small.headers['content-type']?.split('/')[0]]).toEqual([200, 'image'])
  expect(small.headers.vary).toBe('Accept')
  for (const address of [...spellings(SHOWN).slice(1), ...shrinkers(SHOWN).slice(1, 15)]) {
    if (address === `${SHOWN}?a=1`) continue
    const { status, headers } = await request(server, address)
    expect([308, 400, 404], address).toContain(status)
    if (status === 308) expect(headers.location, address).toMatch(/^\/(?:images\/couv|_next\/image\?url)/)
  }
})

test('the picture of an article under embargo is under none of its spellings', async () => {
  const addresses = [...spellings(HIDDEN), ...shrinkers(HIDDEN)]
  expect(addresses.length).toBeGreaterThan(100)
  for (const address of addresses) {
    for (const method of ['GET', 'HEAD']) {
      const answer = await request(server, address, { method })
      expect([400, 404], `${method} ${address}`).toContain(answer.status)
      expect(answer.body.includes(bytes.subarray(-200)), address).toBe(false)
      expect(answer.headers['content-type'], address).not.toMatch(/^image/)
    }
  }
})

test('a query that Next would not understand, or a size that is not offered, gets a sentence', async () => {
  for (const query of ['w=641&q=75', 'w=640&q=999', 'w=99999&q=75']) {
    const { status, text } = await request(server, `/_next/image?url=${encodeURIComponent(SHOWN)}&${query}`)
    expect([400, 404]).toContain(status)
    expect(text).not.toBe('')
    expect(text).not.toContain('parameter')
  }
})

test('after all this the log names no hidden picture', () => {
  expect(server.log()).not.toContain(SECRET)
  expect(server.log()).not.toMatch(/image response/)
  expect(NAME).toContain(SECRET)
})

test('a picture that comes with an edition is shown without a restart, whole and smaller', async () => {
  const added = '/images/couverture-ajoutee.png'
  await illustrate('essai-ajoute', added, null)
  await eventually(async () => (await request(server, added)).status === 200, 'the picture')
  const { body, headers } = await request(server, added)
  expect(body.equals(await readFile(path.join(folder, 'public', added)))).toBe(true)
  const before = await request(server, SHOWN)
  const names = ['content-type', 'cache-control', 'content-security-policy', 'x-content-type-options']
  for (const name of names) expect(headers[name], name).toBe(before.headers[name])
  const again = await request(server, added, { headers: { 'If-None-Match': String(headers.etag) } })
  expect([again.status, again.body.length]).toEqual([304, 0])
  const small = await request(server, `/_next/image?url=${encodeURIComponent(added)}&w=400&q=75`)
  expect([small.status, small.headers['content-type']?.split('/')[0]]).toEqual([200, 'image'])
})
