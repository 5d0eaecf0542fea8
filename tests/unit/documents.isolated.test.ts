import { existsSync, readdirSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { currentInstant } from '@/lib/time/clock'
import packageFile from '@/package.json'
import { RSS_FEED } from '../support/importing/feeds'
import { JEKYLL } from '../support/importing/jekyllSite'
import { LETTERBOXD } from '../support/importing/letterboxdExport'
import { ARCHIVE } from '../support/importing/otherSites'
import { writtenFolder } from '../support/importing/writtenFolder'
import { indexNowEndpoint } from '../support/indexNowEndpoint'
import { runContent } from './cli/runContent'

const root = path.resolve(import.meta.dirname, '../..')
const HANDBOOK = 'content/LISEZMOI.md'
const MOVING_IN = 'content/EMMENAGER.md'
const DOCUMENTS = ['README.md', '.github/CONTRIBUTING.md', HANDBOOK, MOVING_IN]

/** What editors or tools write: a document may name what is not there now. */
const COMES_AND_GOES = ['content', 'node_modules', '.next']

const textOf = (name: string) => readFile(path.join(root, name), 'utf8')

/** What stands in the fenced blocks of a language, in order. */
function blocks(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, name]) => name === language)
    .map(([, , content = '']) => content)
}

/** The commands of the editors as an editor would type them, as arguments. */
function contentCommands(text: string): string[][] {
  return blocks(text, 'sh')
    .flatMap(block => block.split('\n'))
    .flatMap(line => /^npm run content -- (.+)$/.exec(line.replace(/ +# .*$/, ''))?.[1] ?? [])
    .map(line => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? ''))
}

/** Those that ask the editor, the network or the folder until they are stopped. */
const NOT_ALONE = ['new film', 'check --watch', 'check --links', 'redirects --verifier http://localhost:3000']

// The site of these documents has a key, and a service of its own to show it to.
beforeEach(async () => {
  vi.stubEnv('SITE_URL', 'https://www.example.org')
  vi.stubEnv('INDEXNOW_KEY', 'une-cle-pour-la-documentation')
  vi.stubEnv('INDEXNOW_ENDPOINT', (await indexNowEndpoint()).endpoint)
})
afterEach(() => vi.unstubAllEnvs())

/** A copy of the content, and of nothing else, which is removed when the test ends. */
async function copyOfContent() {
  const copy = await mkdtemp(path.join(tmpdir(), 'photogramme-'))
  onTestFinished(() => rm(copy, { recursive: true }))
  await cp(path.join(root, 'content'), path.join(copy, 'content'), { recursive: true })
  return { content: path.join(copy, 'content'), public: path.join(root, 'public') }
}

/** Every command in its order, on content whose gaps are filled as soon as `new` leaves them. */
async function runAll(name: string, written: Record<string, string> = {}): Promise<string[]> {
  const folders = await copyOfContent()
  const failures: string[] = []
  for (const args of contentCommands(await textOf(name))) {
    if (NOT_ALONE.includes(args.join(' '))) continue
    const { code, out, err } = await runContent(folders, args)
    if (code !== 0) failures.push(`${args.join(' ')}: ${code} ${err}`)
    const made = args[0] === 'new' ? /^✓ content\/(.+)$/m.exec(out)?.[1] : undefined
    if (made === undefined) continue
    const file = path.join(folders.content, made)
    const begun = await readFile(file, 'utf8')
    const filled = begun.replaceAll(
      /À FAIRE[^"\n]*/g,
      'Ce que la rédaction écrit à la place de ce qui est à faire.',
    )
    await writeFile(file, written[made] ?? filled)
  }
  return failures
}

describe('the handbook', () => {
  test('its commands do what they say, in their order, on the item that it shows', async () => {
    const [item = ''] = blocks(await textOf(HANDBOOK), 'markdown')
    expect(await runAll(HANDBOOK, { 'critiques/antigang.md': item })).toEqual([])
  })

  test('the fields that it adds to the item are valid', async () => {
    const text = await textOf(HANDBOOK)
    const [item = ''] = blocks(text, 'markdown')
    for (const fields of blocks(text, 'yaml')) {
      const names = [...fields.matchAll(/^\w+/gm)].map(([name]) => name)
      const kept = item.split('\n').filter(line => !names.some(name => line.startsWith(`${name}:`)))
      kept.splice(1, 0, fields.trimEnd())
      const folders = await copyOfContent()
      await writeFile(path.join(folders.content, 'critiques/antigang.md'), kept.join('\n'))
      const { code, err } = await runContent(folders, ['check'])
      expect([fields, err, code]).toEqual([fields, '', 0])
    }
  })
})

test('a move goes as the page of moves says, command by command', async () => {
  const { content } = await copyOfContent()
  const root = path.dirname(content)
  const folders = { content, public: path.join(root, 'public') }
  const sources: Record<string, Readonly<Record<string, string | Uint8Array>>> = {
    'ancien-site': JEKYLL,
    archive: ARCHIVE,
    letterboxd: LETTERBOXD,
    '.': { 'export.xml': await textOf('tests/support/importing/wordpress.xml'), 'flux.xml': RSS_FEED },
    uploads: { 'LISEZMOI.txt': 'Les images de l’ancien site.' },
  }
  for (const [folder, files] of Object.entries(sources)) {
    await cp(writtenFolder(files), path.join(root, folder), { recursive: true })
  }
  const said: string[] = []
  for (const args of contentCommands(await textOf(MOVING_IN))) {
    if (NOT_ALONE.includes(args.join(' '))) continue
    const { code, out, err } = await runContent(folders, args, { now: currentInstant() })
    expect([args.join(' '), code, err]).toEqual([args.join(' '), 0, expect.any(String)])
    said.push(out)
  }
  expect(said.join('\n')).toContain('fichiers écrits')
  expect(existsSync(path.join(root, 'redirections.conf'))).toBe(true)
})

test('the README shows commands of the editors that work', async () => {
  expect(await runAll('README.md')).toEqual([])
})

describe.each(DOCUMENTS)('%s', name => {
  test('names scripts that exist', async () => {
    const named = [...(await textOf(name)).matchAll(/npm run ([\w:]+)/g)].map(([, script = '']) => script)
    expect(named.filter(script => !Object.hasOwn(packageFile.scripts, script))).toEqual([])
  })

  test('names code and tools that exist', async () => {
    const tops = readdirSync(root)
      .filter(top => !COMES_AND_GOES.includes(top))
      .map(top => top.replaceAll('.', '\\.'))
    const inCode = new RegExp(`\`((?:${tops.join('|')})(?:/[\\w.[\\]-]+)*/?)\``, 'g')
    const named = [...(await textOf(name)).matchAll(inCode)].map(([, file = '']) => file)
    expect(named.filter(file => !existsSync(path.join(root, file)))).toEqual([])
  })
})

test('the README says what every package is for', async () => {
  const text = await textOf('README.md')
  const table = text.slice(text.indexOf('## Dependencies'))
  const named = [...table.matchAll(/`([^`]+)`/g)].map(([, one = '']) => one)
  const packages = Object.keys({ ...packageFile.dependencies, ...packageFile.devDependencies })
  expect(packages.filter(one => !named.includes(one))).toEqual([])
  expect(named.filter(one => /^@?[a-z-]+(?:\/[a-z-]+)?$/.test(one) && !packages.includes(one))).toEqual([])
})
