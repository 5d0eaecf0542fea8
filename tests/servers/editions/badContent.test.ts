import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyOfBuild, remove, type Server, serve } from '../../support/builtSite'
import { film, news } from '../../support/contentFolder'
import { ODD_ENTRIES } from '../../support/oddEntries'
import { eventually } from '../../support/patience'

const SECRET = 'un-secret-de-test'
/** Of every kind that readers and programs ask for. */
const ADDRESSES = [
  ...['/', '/critiques', '/critiques/duel', '/films/bullitt', '/personnes/alban-lenoir', '/archives/2022'],
  ...['/flux/rss.xml', '/flux/films/drive/atom.xml', '/sitemap.xml', '/icon.svg', '/critiques/drive.md'],
  ...['/recherche?q=duel', '/api/suggestions?q=duel', '/api/sante'],
]
/** Root may read everything: servers of these tests run as somebody else then. */
const NOBODY = process.getuid?.() === 0 && !process.execPath.startsWith('/root/') ? 65_534 : undefined

type Problem = { file: string; message: string }
type Health = { edition: number; problems: Problem[] }

/** What a mistake or an accident leaves in the folder of films, where nothing is hidden. */
const FAULTS: Record<string, (file: string) => void | Promise<void>> = {
  ...ODD_ENTRIES,
  'a slip in the front matter': file => writeFileSync(file, '---\ntitle: [oups\n---\n\nUn texte.\n'),
  'bytes that are no text': file => writeFileSync(file, Buffer.from([0xff, 0xfe, 0, 1])),
  'a file that may not be read': file => {
    writeFileSync(file, 'secret')
    chmodSync(file, 0)
  },
}
const canBeForbidden = NOBODY !== undefined || process.getuid?.() !== 0
if (!canBeForbidden) {
  console.warn('a file that may not be read: skipped, because the administrator may read everything')
  delete FAULTS['a file that may not be read']
}
const names = Object.keys(FAULTS)
const fileOf = (index: number) => `films/faute-${index}.md`

let folder: string
let server: Server

async function start(): Promise<void> {
  server = await serve(folder, { REVALIDATION_SECRET: SECRET }, { user: NOBODY })
}

async function copy(): Promise<string> {
  const made = await copyOfBuild()
  if (NOBODY !== undefined) execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, made])
  return made
}

const inContent = (name: string) => path.join(folder, 'content', name)

async function health(): Promise<Health> {
  const headers = { Authorization: `Bearer ${SECRET}` }
  return (await fetch(`${server.url}/api/sante`, { headers })).json()
}

async function expectAnswers(): Promise<void> {
  for (const address of ADDRESSES) {
    const answer = await fetch(server.url + address)
    await answer.arrayBuffer()
    expect([address, answer.status]).toEqual([address, 200])
  }
}

async function shows(address: string, text: string): Promise<boolean> {
  return (await (await fetch(server.url + address)).text()).includes(text)
}

/** Publishes something and waits for readers to see it. */
async function publish(title: string): Promise<void> {
  const summary = `${title} : ce que la rédaction en dit, en une phrase assez longue.`
  const text = news({ title: JSON.stringify(title), summary: JSON.stringify(summary) })
  writeFileSync(inContent('actualites/essai.md'), text)
  await eventually(() => shows('/actualites/essai', title), title)
}

async function putFaults(): Promise<void> {
  for (const [index, name] of names.entries()) await FAULTS[name]?.(inContent(fileOf(index)))
}

function mend(index: number): void {
  rmSync(inContent(fileOf(index)), { recursive: true, force: true })
  // Its counterpart, of two links that lead to each other.
  rmSync(`${inContent(fileOf(index))}~`, { force: true })
}

async function expectAllNamed(): Promise<void> {
  const expected = names.map((_, index) => `content/${fileOf(index)}`).sort()
  await eventually(async () => {
    const told = (await health()).problems.map(({ file }) => file)
    expect([...new Set(told)].sort()).toEqual(expected)
    return true
  }, 'every fault to be named')
}

beforeAll(async () => {
  folder = await copy()
  await start()
})
afterAll(async () => {
  await server?.stop('SIGKILL')
  await remove(folder)
})

describe('under a running server', () => {
  test.each(names.map((name, index) => [name, index] as const))(
    '%s is named, holds nobody, and publishing goes on when it has gone',
    async (name, index) => {
      const { edition } = await health()
      await FAULTS[name]?.(inContent(fileOf(index)))
      await eventually(async () => {
        const { problems } = await health()
        expect([...new Set(problems.map(({ file }) => file))]).toEqual([`content/${fileOf(index)}`])
        return true
      }, 'the fault to be named')
      expect((await health()).edition).toBe(edition)
      await expectAnswers()
      mend(index)
      await publish(`Après ${name}`)
      expect((await health()).problems).toEqual([])
    },
  )

  test('content that is taken away is named, and followed again when it is back', async () => {
    renameSync(inContent(''), path.join(folder, 'ailleurs'))
    await eventually(async () => (await health()).problems[0]?.file === 'content', 'the loss to be named')
    await expectAnswers()
    renameSync(path.join(folder, 'ailleurs'), inContent(''))
    await publish('De retour')
    expect((await health()).problems).toEqual([])
  })

  test('an edit that keeps the size and the time of a file is seen', async () => {
    await publish('Un titre')
    const file = inContent('actualites/essai.md')
    const reference = path.join(folder, 'heure')
    execFileSync('touch', ['-r', file, reference])
    writeFileSync(file, readFileSync(file, 'utf8').replace('Un titre', 'Un tigre'))
    execFileSync('touch', ['-r', reference, file])
    await eventually(() => shows('/actualites/essai', 'Un tigre'), 'the edit')
  })
})

describe('at a start', () => {
  test('whatever is wrong with the content, the last good edition is served; mended, it is followed again', async () => {
    await publish('La dernière bonne édition')
    await server.stop()
    await putFaults()
    await start()
    await expectAnswers()
    expect(await shows('/actualites/essai', 'La dernière bonne édition')).toBe(true)
    await expectAllNamed()
    for (const index of names.keys()) mend(index)
    await eventually(async () => (await health()).problems.length === 0, 'the mending to be seen')
    await publish('Après la réparation')
  })

  test('without any content the last good edition is served, and content that comes late is followed', async () => {
    await server.stop()
    renameSync(inContent(''), path.join(folder, 'ailleurs'))
    await start()
    await expectAnswers()
    expect(await shows('/actualites/essai', 'Après la réparation')).toBe(true)
    expect((await health()).problems.map(({ file }) => file)).toEqual(['content'])
    renameSync(path.join(folder, 'ailleurs'), inContent(''))
    await publish('Monté tard')
    expect((await health()).problems).toEqual([])
  })

  test('with nothing but the build, all that is whole is served', async () => {
    await server.stop()
    rmSync(path.join(folder, '.next/cache'), { recursive: true })
    rmSync(path.join(folder, '.next/server/route-cache'), { recursive: true, force: true })
    writeFileSync(
      inContent('films/faute.md'),
      film({ directors: '[nicolas-winding-refn]', genres: '[oups]' }),
    )
    await start()
    await expectAnswers()
    expect(await shows('/actualites/essai', 'Monté tard')).toBe(true)
    expect((await fetch(`${server.url}/films/faute`)).status).toBe(404)
    expect(await health()).toMatchObject({ problems: [{ file: 'content/films/faute.md' }] })
    // One event, one line: not one for each reader.
    expect(server.log().match(/content-problem/g)).toHaveLength(1)
    rmSync(inContent('films/faute.md'))
    await eventually(async () => (await health()).problems.length === 0, 'the mending to be seen')
  })

  test('on a disk that is full, edits are live all the same, and the edition kept before stays', async context => {
    const cache = path.join(folder, '.next/cache')
    await server.stop()
    rmSync(cache, { recursive: true, force: true })
    mkdirSync(cache)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=100k,mode=777', 'tmpfs', cache], { stdio: 'ignore' })
    } catch {
      context.skip('no small file system can be mounted here')
    }
    try {
      await start()
      await publish('Sans place')
      await eventually(() => server.log().includes('edition-not-kept reason=ENOSPC'), 'the full disk')
      await server.stop()
      writeFileSync(
        inContent('films/faute.md'),
        film({ directors: '[nicolas-winding-refn]', genres: '[oups]' }),
      )
      await start()
      await expectAnswers()
      rmSync(inContent('films/faute.md'))
      await eventually(() => shows('/actualites/essai', 'Sans place'), 'the mended content')
    } finally {
      await server.stop('SIGKILL')
      execFileSync('umount', ['-l', cache])
    }
  })
})
