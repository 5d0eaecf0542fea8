import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { healthOf, LINKED, SECRET, until } from '../../support/builtSite'
import { news } from '../../support/contentFolder'
import { request } from '../../support/request'
import { RUNTIME } from '../../support/runtime'
import { servedBuild } from '../../support/servedBuild'

const site = servedBuild()

const inContent = (...parts: string[]) => path.join(site.folder, 'content', ...parts)
const newsFile = (slug: string) => inContent('actualites', `${slug}.md`)
const item = (title: string, fields = {}) => {
  const summary = `${title} : ce que la rédaction en dit, en une phrase assez longue.`
  return news({ title: JSON.stringify(title), summary: JSON.stringify(summary), ...fields })
}

const health = () => healthOf(site.server)

async function shows(address: string, text: string): Promise<boolean> {
  return (await request(site.server, address)).text.includes(text)
}

async function answers(address: string, status: number): Promise<boolean> {
  return (await request(site.server, address)).status === status
}

/** Waits until the server has looked at everything and is content with it. */
async function settled(): Promise<void> {
  await writeFile(newsFile('repere'), item(`Repère ${performance.now()}`))
  const { edition } = await health()
  await until('a settled edition', async () => (await health()).edition > edition)
}

beforeEach(settled)

test('an item that is added, edited, renamed and deleted is live at each step, with its listing', async () => {
  await writeFile(newsFile('essai'), item('Premier titre'))
  await until('the new item', () => shows('/actualites/essai', 'Premier titre'))
  expect(
    (await shows('/actualites', 'Premier titre')) || (await shows('/actualites/page/2', 'Premier titre')),
  ).toBe(true)

  await writeFile(newsFile('essai'), item('Second titre'))
  await until('the edit', () => shows('/actualites/essai', 'Second titre'))
  expect(await shows('/actualites/essai', 'Premier titre')).toBe(false)

  await rename(newsFile('essai'), newsFile('renomme'))
  await until('the new address', () => shows('/actualites/renomme', 'Second titre'))
  expect(await answers('/actualites/essai', 404)).toBe(true)

  await rm(newsFile('renomme'))
  await until('the 404', () => answers('/actualites/renomme', 404))
})

test('an edit of a prerendered page is live and light at its first answer, and its ETag is another', async () => {
  const before = await request(site.server, '/critiques/duel')
  const file = inContent('critiques', 'duel.md')
  await writeFile(file, (await readFile(file, 'utf8')).replace('le camion de Duel', 'la citerne de Duel'))
  await until('the edit', () => shows('/critiques/duel', 'la citerne de Duel en veut-il'))
  const after = await request(site.server, '/critiques/duel')
  expect(after.headers.etag).not.toBe(before.headers.etag)
  expect(after.text).not.toMatch(RUNTIME)
  const held = await request(site.server, '/critiques/duel', {
    headers: { 'If-None-Match': before.headers.etag },
  })
  expect(held.status).toBe(200)
})

test('the 404 page shows the current edition too', async () => {
  const file = inContent('critiques', 'bullitt.md')
  await writeFile(
    file,
    (await readFile(file, 'utf8'))
      .replace(/^date: .+$/m, 'date: 2026-01-02T10:00')
      .replace(/^title: .+$/m, 'title: "Un titre tout neuf"'),
  )
  await until('the edit', () => shows('/critiques/bullitt', 'Un titre tout neuf'))
  for (const address of ['/critiques/inconnue', '/nulle-part', '/a/b/c'])
    expect(await shows(address, 'Un titre tout neuf'), address).toBe(true)
})

test('an edit that does not validate changes nothing for readers, is listed, and is cleared by the fix', async () => {
  await writeFile(newsFile('essai'), item('Bon titre'))
  await until('the item', () => shows('/actualites/essai', 'Bon titre'))
  const { edition } = await health()

  const hidden = { draft: 'true', rating: '12' }
  await writeFile(newsFile('brouillon'), item('Un secret bien gardé', hidden))
  await writeFile(newsFile('essai'), item('Titre jamais montré', { authors: '[personne]' }))
  await until('the problems', async () => (await health()).problems.length >= 2)
  const listed = await health()
  expect(listed.edition).toBe(edition)
  expect(listed.problems.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['content/actualites/essai.md', 'content/actualites']),
  )
  expect(JSON.stringify(listed)).not.toMatch(
    /secret bien gardé|Titre jamais montré|Un chauffeur sans nom|brouillon/,
  )
  expect(site.server.log()).not.toContain('brouillon')
  expect(JSON.stringify(listed)).not.toContain(site.folder)
  expect(await shows('/actualites/essai', 'Bon titre')).toBe(true)
  // A page that nobody had asked for before is of the last good edition as well.
  expect(await answers('/films/drive', 200)).toBe(true)

  await rm(newsFile('brouillon'))
  await writeFile(newsFile('essai'), item('Titre corrigé'))
  await until('the fix', () => shows('/actualites/essai', 'Titre corrigé'))
  expect((await health()).problems).toEqual([])
  await rm(newsFile('essai'))
})

test('half of a file is shown to nobody', async () => {
  const text = item('Un titre entier')
  await writeFile(newsFile('moitie'), text.slice(0, 60))
  await until('the problem', async () => (await health()).problems.length > 0)
  expect(await answers('/actualites/moitie', 404)).toBe(true)
  await writeFile(newsFile('moitie'), text)
  await until('the whole', () => shows('/actualites/moitie', 'Un titre entier'))
  await rm(newsFile('moitie'))
})

test('many files at once are one edition, with all of them', async () => {
  const { edition } = await health()
  const slugs = Array.from({ length: 40 }, (_, index) => `lot-${index}`)
  await Promise.all(slugs.map(slug => writeFile(newsFile(slug), item(`Titre ${slug}`))))
  await until('the edition', async () => (await health()).edition > edition)
  for (const slug of slugs) expect(await shows(`/actualites/${slug}`, `Titre ${slug}`), slug).toBe(true)
  await Promise.all(slugs.map(slug => rm(newsFile(slug))))
  await until('their end', () => answers('/actualites/lot-39', 404))
  expect((await health()).edition).toBe(edition + 2)
})

test('while Git rewrites the tree readers keep what they had', async () => {
  const { edition } = await health()
  await mkdir(path.join(site.folder, '.git'), { recursive: true })
  await writeFile(path.join(site.folder, '.git', 'index.lock'), '')
  await writeFile(newsFile('checkout'), item('Au milieu du checkout'))
  // Asked to look now, it has looked when it answers.
  const asked = await request(site.server, '/api/revalidation', {
    method: 'POST',
    headers: { Authorization: `Bearer ${SECRET}` },
  })
  expect(asked.status).toBe(200)
  expect((await health()).edition).toBe(edition)
  expect(await answers('/actualites/checkout', 404)).toBe(true)
  await rm(path.join(site.folder, '.git'), { recursive: true })
  await until('the end of the checkout', () => shows('/actualites/checkout', 'Au milieu'))
  await rm(newsFile('checkout'))
})

test('a content folder that vanishes changes nothing; changed and back, it is followed again', async () => {
  const { edition, counts } = await health()
  await rename(inContent(), path.join(site.folder, 'ailleurs'))
  await until('the loss to be noted', () => site.server.log().includes('content-missing'))
  expect(await health()).toMatchObject({ edition, counts })
  expect(await answers('/critiques/drive', 200)).toBe(true)
  expect(await answers('/films/bullitt', 200)).toBe(true)
  await writeFile(path.join(site.folder, 'ailleurs/actualites/retour.md'), item('De retour'))
  await rename(path.join(site.folder, 'ailleurs'), inContent())
  await until('the return', () => shows('/actualites/retour', 'De retour'))
  await writeFile(newsFile('retour'), item('Suivi de nouveau'))
  await until('the edit after it', () => shows('/actualites/retour', 'Suivi de nouveau'))
  await rm(newsFile('retour'))
})

test('a section that vanishes and returns is followed again', async () => {
  await writeFile(newsFile('section'), item('Dans la section'))
  await until('the item', () => shows('/actualites/section', 'Dans la section'))
  const text = await readFile(newsFile('section'), 'utf8')
  await rename(inContent('sagas'), path.join(site.folder, 'sagas'))
  await rename(path.join(site.folder, 'sagas'), inContent('sagas'))
  await writeFile(newsFile('section'), text.replace('Dans la section', 'Toujours là'))
  await until('the edit', () => shows('/actualites/section', 'Toujours là'))
  await rm(newsFile('section'))
})

/** An instant some seconds from now, as editors may write it. */
const inSeconds = (seconds: number) =>
  new Date(Math.ceil(performance.timeOrigin + performance.now() + seconds * 1_000))
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')

test('a scheduled item appears by itself, an embargoed one not before its instant', async () => {
  const [date, embargo] = [inSeconds(3), inSeconds(5)]
  await writeFile(newsFile('programme'), item('Programmé', { date }))
  await writeFile(newsFile('embargo'), item('Sous embargo', { date, embargo }))
  // Or its passing, where the edit took longer to be seen.
  await until(
    'the due instant',
    async () =>
      [date, embargo].some(instant => instant <= new Date().toISOString()) ||
      Date.parse((await health()).nextDue ?? '') === Date.parse(date),
  )
  expect(JSON.stringify(await health())).not.toMatch(/Programmé|Sous embargo|programme/)

  const seen = async (slug: string, instant: string) => {
    const { status, headers } = await request(site.server, `/actualites/${slug}`)
    if (status === 200) expect(Date.parse(headers.date ?? '')).toBeGreaterThanOrEqual(Date.parse(instant))
    return status === 200
  }
  await until('the scheduled item', () => seen('programme', date))
  expect(await shows('/actualites', 'Programmé')).toBe(true)
  const listing = await request(site.server, '/actualites')
  if (listing.text.includes('Sous embargo'))
    expect(Date.parse(listing.headers.date ?? '')).toBeGreaterThanOrEqual(Date.parse(embargo))
  await until('the embargoed item', () => seen('embargo', embargo))
  expect(await shows('/actualites', 'Sous embargo')).toBe(true)
  await rm(newsFile('programme'))
  await rm(newsFile('embargo'))
})

test('the revalidation address publishes with the secret and refuses without', async () => {
  const ask = (headers: Record<string, string>) =>
    request(site.server, '/api/revalidation', { method: 'POST', headers })
  expect((await ask({})).status).toBe(401)
  expect((await ask({ Authorization: 'Bearer autre' })).status).toBe(401)
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const refused = await ask({ Authorization: 'Bearer autre' })
    expect([401, 429]).toContain(refused.status)
  }
  await writeFile(newsFile('crochet'), item('Par le crochet'))
  const { status, headers, text } = await ask({ Authorization: `Bearer ${SECRET}` })
  expect([status, headers['cache-control']]).toEqual([200, 'no-store'])
  expect(text).not.toContain(SECRET)
  // No waiting: what was asked for is shown when the answer comes.
  expect(await shows('/actualites/crochet', 'Par le crochet')).toBe(true)
  expect(site.server.log()).not.toContain(SECRET)
  await rm(newsFile('crochet'))
})

test('a server that has rendered many editions has written to no file of the build, which others share', async () => {
  const newest = await Promise.all(
    LINKED.map(async name => {
      const root = path.join(site.folder, '.next', name)
      const entries = await readdir(root, { recursive: true, withFileTypes: true })
      const files = entries
        .filter(entry => entry.isFile())
        .map(entry => path.join(entry.parentPath, entry.name))
      return Math.max(...(await Promise.all(files.map(async file => (await stat(file)).mtimeMs))))
    }),
  )
  const { mtimeMs: started } = await stat(path.join(site.folder, 'package.json'))
  expect(newest.filter(time => time >= started)).toEqual([])
})
