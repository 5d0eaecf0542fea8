import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyOfBuild, remove, type Server, serve, until } from '../../support/builtSite'

/** An article of the site to which nothing refers. */
const GONE = 'balle-perdue-sur-netflix'
const ANOTHER = 'antigang-salles'
const PAGE = `/actualites/${GONE}`
const SENTENCE = 'Une phrase que personne n’aurait dû lire.'

let folder: string
let server: Server

beforeAll(async () => {
  folder = await copyOfBuild()
  server = await serve(folder)
})

afterAll(async () => {
  await server?.stop('SIGKILL')
  await remove(folder)
})

const fileOf = (slug: string) => path.join(folder, `content/actualites/${slug}.md`)
const status = async (address: string) => (await fetch(`${server.url}${address}`)).status
const html = async (address: string) => (await fetch(`${server.url}${address}`)).text()

/** Every file of the build and of what the server has rendered since. */
async function storedFiles(): Promise<string[]> {
  const found = ['app', 'route-cache'].map(name => filesIn(path.join(folder, '.next/server', name)))
  return (await Promise.all(found)).flat()
}

/** None in a folder that has just been removed. */
async function filesIn(parent: string): Promise<string[]> {
  const entries = await readdir(parent, { withFileTypes: true }).catch(() => [])
  const found = entries.map(entry => {
    const inner = path.join(parent, entry.name)
    return entry.isDirectory() ? filesIn(inner) : [inner]
  })
  return (await Promise.all(found)).flat()
}

const storedOf = async (slug: string) =>
  (await storedFiles()).filter(file => file.split(/[/.]/).includes(slug))
const renderedOf = async (slug: string) =>
  (await storedOf(slug)).filter(file => file.includes('/route-cache/'))

async function edit(slug: string, change: (text: string) => string): Promise<void> {
  await writeFile(fileOf(slug), change(await readFile(fileOf(slug), 'utf8')))
}

test('a page that is rendered is kept in one file', async () => {
  await edit(GONE, text => `${text}\n\n${SENTENCE}\n`)
  await until('the edit', async () => (await html(PAGE)).includes(SENTENCE))
  expect(await status(`${PAGE}.md`)).toBe(200)
  await until('what was rendered, on disk', async () => (await renderedOf(GONE)).length > 1)
  const names = (await renderedOf(GONE)).map(file => file.replace(/^.*\$/, '')).sort()
  expect(names).toEqual([`${PAGE}.html`, `/jumeaux${PAGE}.md.body`])
})

test('a sentence that is taken back leaves the disk', async () => {
  await edit(GONE, text => text.replace(SENTENCE, ''))
  await until('the edit', async () => !(await html(PAGE)).includes(SENTENCE))
  await until('no file that tells it', async () => {
    const texts = await Promise.all((await storedFiles()).map(file => readFile(file, 'utf8').catch(() => '')))
    return !texts.some(text => text.includes(SENTENCE))
  })
})

test('a page that is deleted leaves the disk, what the build left of it too', async () => {
  expect((await storedOf(GONE)).filter(file => !file.includes('/route-cache/')).length).toBeGreaterThan(0)
  await rm(fileOf(GONE))
  await until('the edit', async () => (await status(PAGE)) === 404)
  await until('no file of it', async () => (await storedOf(GONE)).length === 0)
})

test('so does one that is deleted while the server is down', async () => {
  expect(await status(`/actualites/${ANOTHER}`)).toBe(200)
  expect((await storedOf(ANOTHER)).length).toBeGreaterThan(1)
  await server.stop()
  await rm(fileOf(ANOTHER))
  server = await serve(folder)
  await until('no file of it', async () => (await storedOf(ANOTHER)).length === 0)
  expect(await status(`/actualites/${ANOTHER}`)).toBe(404)
})

test('pages that go on are untouched by all that', async () => {
  const files = await storedFiles()
  for (const name of ['_not-found.html', 'erreur.html', 'critiques/bullitt.html', 'index.html']) {
    expect(files).toContain(path.join(folder, '.next/server/app', name))
  }
  for (const address of ['/', '/critiques', '/critiques/bullitt', '/actualites', '/flux/rss.xml']) {
    expect(await status(address)).toBe(200)
  }
})
