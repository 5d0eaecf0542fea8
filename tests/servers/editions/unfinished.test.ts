import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyOfBuild, healthOf, remove, type Server, serve } from '../../support/builtSite'
import { news } from '../../support/contentFolder'
import { crawl, textOf } from '../../support/crawlServer'
import { eventually } from '../../support/patience'

let folder: string
let server: Server

const inContent = (name: string) => path.join(folder, 'content', name)
const read = (name: string) => readFileSync(inContent(name), 'utf8')
const save = (name: string, text: string) => writeFileSync(inContent(name), text)

function article(title: string, fields = {}): string {
  const summary = `${title} : ce que la rédaction en dit, en une phrase assez longue.`
  return news({ title: JSON.stringify(title), summary: JSON.stringify(summary), ...fields })
}

async function shows(address: string, text: string): Promise<boolean> {
  return (await (await fetch(server.url + address)).text()).includes(text)
}

async function statusOf(address: string): Promise<number> {
  return (await fetch(server.url + address)).status
}

const namesProblemOf = (file: string) => async () =>
  (await healthOf(server)).problems.some(problem => problem.file === `content/${file}`)

beforeAll(async () => {
  folder = await copyOfBuild()
  server = await serve(folder)
})
afterAll(async () => {
  await server?.stop('SIGKILL')
  await remove(folder)
})

test('a good article goes live beside a broken record, which keeps its last version and is current when mended', async () => {
  const good = read('films/bullitt.md')
  save('films/bullitt.md', good.replace(/^year: .+$/m, 'year: "hier"').replace('title: ', 'title: Neuf '))
  save('actualites/essai-collegue.md', article('Un article fini', { films: '[bullitt]' }))
  save('actualites/secret-1.md', article('Un secret', { draft: 'true', inconnu: 'secret' }))
  save('actualites/secret-2.md', article('Un autre secret', { embargo: '2090-01-01', inconnu: 'secret' }))
  await eventually(
    () => shows('/actualites/essai-collegue', 'Un article fini'),
    'the article of the colleague',
  )
  expect(await shows('/films/bullitt', '<h1')).toBe(true)
  expect(await shows('/films/bullitt', 'Neuf')).toBe(false)
  await eventually(namesProblemOf('films/bullitt.md'), 'the problem to be told')
  expect(JSON.stringify(await healthOf(server)) + server.log()).not.toMatch(/secret/i)
  expect(server.log()).toContain('edition-in-part')
  expect(await statusOf('/actualites/secret-1')).toBe(404)

  rmSync(inContent('actualites/secret-1.md'))
  rmSync(inContent('actualites/secret-2.md'))
  save('films/bullitt.md', good.replace(/^title: .+$/m, 'title: "Bullitt réparé"'))
  await eventually(() => shows('/films/bullitt', 'Bullitt réparé'), 'the mended record')
  expect((await healthOf(server)).problems).toEqual([])
  save('films/bullitt.md', good)
  await eventually(() => shows('/films/bullitt', '<title>Bullitt ('), 'the record as it was')
})

test('what is left to write in a record reaches no output, and holds back nobody', async () => {
  const good = { film: read('films/bullitt.md'), author: read('auteurs/redaction.md') }
  save('films/bullitt.md', `${good.film}\nÀ FAIRE : la suite du synopsis.\n`)
  save('auteurs/redaction.md', good.author.replace(/^bio: .+$/m, 'bio: "À FAIRE : qui signe ?"'))
  save('actualites/essai-marque.md', article('Un article fini aussi', { films: '[bullitt]' }))
  await eventually(() => shows('/actualites/essai-marque', 'Un article fini aussi'), 'the article')
  expect((await healthOf(server)).problems).toEqual([])
  expect(await statusOf('/critiques/bullitt')).toBe(200)
  const seeds = [
    '/',
    '/films',
    '/films/bullitt',
    '/critiques/bullitt',
    '/auteurs/redaction',
    '/recherche?q=bullitt',
  ]
  const visits = await crawl(
    server,
    seeds,
    address => !/^\/$|bullitt|redaction|sitemap|flux\/rss|recherche/.test(address),
  )
  expect(visits.length).toBeGreaterThan(10)
  const marked = visits.filter(visit => Buffer.from(textOf(visit), 'latin1').toString().includes('À FAIRE'))
  expect(marked.map(({ address }) => address)).toEqual([])
  save('films/bullitt.md', good.film)
  save('auteurs/redaction.md', good.author)
})

test('a first start with a broken file serves the rest', async () => {
  await server.stop()
  rmSync(path.join(folder, '.next/cache'), { recursive: true, force: true })
  rmSync(path.join(folder, '.next/photogramme-edition'), { force: true })
  save('films/bullitt.md', 'Un texte sans en-tête.')
  save('actualites/essai-depart.md', article('Un article au départ'))
  server = await serve(folder)
  expect(await shows('/actualites/essai-depart', 'Un article au départ')).toBe(true)
  expect(await statusOf('/films/drive')).toBe(200)
  expect(await Promise.all(['/films/bullitt', '/critiques/bullitt'].map(statusOf))).toEqual([404, 404])
  await eventually(namesProblemOf('films/bullitt.md'), 'the problem to be told')
})
