import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { circlesOf, type Import, importedIn, sourcesOf } from '../support/imports.ts'
import { ROOMS, roomOf } from '../support/rooms.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** The owner's list, then what tools insist on having beside it. */
const TOP_LEVEL = [
  ...['app', 'content', 'components', 'lib', 'public', 'tests'],
  ...['package.json', 'tsconfig.json', 'next.config.ts', 'README.md'],
  ...[
    'Dockerfile',
    'biome.json',
    'instrumentation.ts',
    'package-lock.json',
    'playwright.config.ts',
    'postcss.config.mjs',
    'vitest.config.ts',
  ],
]

/** What tools write and git ignores. */
const GENERATED = [
  'node_modules',
  'next-env.d.ts',
  'test-results',
  'playwright-report',
  'tsconfig.tsbuildinfo',
]

const FOLDERS = ['app', 'components', 'lib']
const code = sourcesOf(FOLDERS, ['instrumentation.ts', 'next.config.ts'])
const scripts = code.filter(({ file }) => !file.endsWith('.css'))
const everyFile = [...FOLDERS, 'tests'].flatMap(folder =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(root, path.join(entry.parentPath, entry.name))),
)
const isOurs = (target: string) => code.some(({ file }) => file === target)

const offenders = (isOffence: (file: string, found: Import) => boolean) =>
  code.flatMap(({ file, imports }) =>
    imports.filter(found => isOffence(file, found)).map(({ target }) => `${file} imports ${target}`),
  )

test('the top level is the one the owner fixed', () => {
  const entries = readdirSync(root).filter(name => !name.startsWith('.') && !GENERATED.includes(name))
  expect(entries.filter(name => !TOP_LEVEL.includes(name))).toEqual([])
})

test('addresses are parsed by what is right however often it is asked (lib/parsedUrl.mjs)', () => {
  const asking = scripts.filter(
    ({ file, text }) => file !== 'lib/parsedUrl.mjs' && text.includes('URL.canParse'),
  )
  expect(asking.map(({ file }) => file)).toEqual([])
})

describe('what a file imports is found, however it is written', () => {
  test.each([
    ["import a from './a'", './a', false],
    ["import type { A } from './a'", './a', true],
    ["import {\n  a,\n  type B,\n} from './a'", './a', false],
    ["export { a } from './a'", './a', false],
    ["export type * from './a'", './a', true],
    ["import './a.css'", './a.css', false],
    ["  const { a } = await import('./a')", './a', false],
    ["const a = typeof import('./a')", './a', true],
    [" * @param {import('./a.mjs').A} a", './a.mjs', true],
    ["/** @typedef {import('./a.mjs').A} A */", './a.mjs', true],
    ["new Worker(new URL('./a.ts', import.meta.url))", './a.ts', false],
    ['@import "../a/a.css";', '../a/a.css', false],
  ])('%s', (text, asked, isType) => {
    expect(importedIn(text)).toEqual([{ asked, isType }])
  })

  test.each(["export const from = 'a'", "export function a(from = './a') {}", "// from './a'"])(
    'none in: %s',
    text => {
      expect(importedIn(text)).toEqual([])
    },
  )
})

describe('imports go down', () => {
  test('the table of rooms has no arrow up, and a line for each room', () => {
    const rooms = Object.keys(ROOMS)
    const up = Object.entries(ROOMS).flatMap(([room, below]) =>
      below
        .filter(name => !rooms.slice(0, rooms.indexOf(room)).includes(name))
        .map(name => `${room} → ${name}`),
    )
    expect(up).toEqual([])
    expect([...new Set(code.map(({ file }) => roomOf(file)))].sort()).toEqual(rooms.sort())
  })

  test('each room imports what the table lets it, types too', () => {
    expect(
      offenders((file, { target }) => {
        const [room, other] = [roomOf(file), roomOf(target)]
        return isOurs(target) && room !== other && !ROOMS[room]?.includes(other)
      }),
    ).toEqual([])
  })

  test('no files import each other in a circle, types too', () => {
    expect(circlesOf(code)).toEqual([])
  })

  test('components know neither app nor where content comes from, and fetch nothing', () => {
    expect(
      offenders(
        (file, { target, isType }) =>
          file.startsWith('components/') &&
          (/^node:|\/(?:getCatalogue|clock)\.ts$/.test(target) ||
            (!isType && /^lib\/(?:content|feeds)\//.test(target))),
      ),
    ).toEqual([])
  })

  test('only some rooms read files, YAML and Markdown', () => {
    const READERS = [
      ...['cache', 'cli', 'content', 'disk', 'drawings', 'editing', 'editions', 'exporting', 'importing'],
      ...['markdown', 'next.config', 'server'],
    ]
    expect(
      offenders(
        (file, { target }) =>
          !READERS.includes(roomOf(file)) && /^(?:node:)?fs\b|^gray-matter$|^remark|^yaml$/.test(target),
      ),
    ).toEqual([])
  })

  test('pages ask the catalogue, never a stage of the road', () => {
    expect(
      offenders(
        (file, { target }) => file.startsWith('app/') && /^lib\/content\/(?!catalogue\/)/.test(target),
      ),
    ).toEqual([])
  })

  test('what Node runs as it is imports only what Node runs as it is', () => {
    expect(
      offenders(
        (file, { target, isType }) =>
          file.endsWith('.mjs') && !isType && isOurs(target) && !target.endsWith('.mjs'),
      ),
    ).toEqual([])
  })
})

test.each([
  ['a client component', /^\s*['"]use client['"]/m],
  ['content that comes late', /\bSuspense\b/],
  ['next/link', /from 'next\/link'/],
  ['the next/image component', /import Image|import \{ Image \} from 'next\/image'/],
  ['an inline script', /<script(?! (?:type="application\/ld\+json"|src=))/],
])('reader pages render no %s', (_, pattern) => {
  const pages = scripts.filter(({ file }) => /^(?:app|components)\//.test(file))
  expect(pages.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual([])
})

test('only lib/time/clock.ts reads the real clock', () => {
  const readers = scripts
    .filter(({ text }) => /Date\.now\(|new Date\(\)|Temporal\.Now/.test(text))
    .map(({ file }) => file)
  expect(readers).toEqual(['lib/time/clock.ts'])
})

test('there is no barrel and no drawer for everything', () => {
  const drawers = code.filter(({ file }) => /(?:^|\/)(?:index|utils|helpers|types)\.tsx?$/.test(file))
  expect(drawers.map(({ file }) => file)).toEqual([])
})

test('a page of app/ stays a page: at most 100 lines', () => {
  const long = scripts.filter(({ file, text }) => file.startsWith('app/') && text.split('\n').length > 101)
  expect(long.map(({ file }) => file)).toEqual([])
})

test('comments name files that are there', () => {
  const isThere = (name: string) =>
    existsSync(path.join(root, name)) ||
    everyFile.some(file => file.endsWith(`/${name}`) || file.startsWith(`${name}.`))
  const NAMED =
    /(?<![\w/.@[\]-])(?:(?:app|components|lib|tests)\/[\w./[\]-]*\w|[\w./[\]-]*\w\.(?:tsx?|mjs)\b)/g
  const gone = code.flatMap(({ file, text }) =>
    [...text.matchAll(/^\s*(?:\/?\*|\/\/).*/gm)]
      .flatMap(([comment]) => [...comment.replaceAll(/import\('.*?'\)/g, '').matchAll(NAMED)])
      .filter(([name]) => !isThere(name))
      .map(([name]) => `${file} names ${name}`),
  )
  expect(gone).toEqual([])
})

test('CONTRIBUTING says what each room is for, and draws it', () => {
  const text = readFileSync(path.join(root, '.github/CONTRIBUTING.md'), 'utf8')
  const [, picture = ''] = /```mermaid\n(.*?)```/s.exec(text) ?? []
  const rooms = Object.keys(ROOMS).filter(room => !/^(?:instrumentation|next\.config)$/.test(room))
  expect(rooms.filter(room => !new RegExp(`\\b${room}\\b`).test(picture))).toEqual([])
  const folders = rooms.map(room => `lib/${room}/`).filter(folder => existsSync(path.join(root, folder)))
  expect(folders.filter(folder => !text.includes(folder))).toEqual([])
})

/** Lines of a file of lib/ or components/, which holds one idea. */
const MOST_LINES = 250

/** Those that are longer, and why: the states of a running server follow from each other. */
const LONG = ['lib/editions/editions.ts']

test('a file holds one idea', () => {
  const long = scripts
    .filter(({ file }) => /^(?:lib|components)\//.test(file) && !LONG.includes(file))
    .map(({ file, text }) => ({ file, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES)
  expect(long).toEqual([])
})

/** Files of one folder: what somebody can still look through. */
const MOST_FILES = 40

test('a folder can be looked through', () => {
  const sizes = new Map<string, number>()
  for (const file of everyFile) sizes.set(path.dirname(file), (sizes.get(path.dirname(file)) ?? 0) + 1)
  expect([...sizes].filter(([, size]) => size > MOST_FILES)).toEqual([])
})
