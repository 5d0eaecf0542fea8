import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

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

const sources = ['app', 'components', 'lib', 'tests']
  .flatMap(folder =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }).map(entry =>
      path.relative(root, path.join(entry.parentPath, entry.name)),
    ),
  )
  .filter(file => /\.(?:ts|tsx|mjs|js)$/.test(file))
  .map(file => ({ file, text: readFileSync(path.join(root, file), 'utf8') }))

const code = sources.filter(({ file }) => !file.startsWith('tests'))

/** Project files and packages that a file imports, the former relative to the root. */
function importsOf({ file, text }: { file: string; text: string }): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(match => {
    const target = match[1] ?? ''
    if (target.startsWith('@/')) return target.slice(2)
    if (target.startsWith('.')) return path.normalize(path.join(path.dirname(file), target))
    return target
  })
}

const offenders = (isOffence: (file: string, target: string) => boolean) =>
  code.flatMap(source =>
    importsOf(source)
      .filter(target => isOffence(source.file, target))
      .map(target => `${source.file} imports ${target}`),
  )

test('the top level is the one the owner fixed', () => {
  const entries = readdirSync(root).filter(name => !name.startsWith('.') && !GENERATED.includes(name))
  expect(entries.filter(name => !TOP_LEVEL.includes(name))).toEqual([])
})

describe('imports go one way: app, components, lib', () => {
  test('lib knows neither components nor app', () => {
    expect(
      offenders((file, target) => file.startsWith('lib/') && /^(?:app|components)\//.test(target)),
    ).toEqual([])
  })

  test('components do not know app, and fetch nothing', () => {
    expect(
      offenders(
        (file, target) =>
          file.startsWith('components/') &&
          (/^app\/|^node:|getCatalogue$|clock$/.test(target) || target === 'fs'),
      ),
    ).toEqual([])
  })

  test('only the content road reads files, YAML and Markdown', () => {
    expect(
      offenders(
        (file, target) =>
          !/^lib\/(?:content|markdown|cli|editing|cache|disk|drawings|editions|server)\//.test(file) &&
          (/^node:fs|^gray-matter$|^remark|^yaml$/.test(target) || target === 'fs'),
      ),
    ).toEqual([])
  })

  test('pages ask the catalogue, never a stage of the road', () => {
    expect(
      offenders(
        (file, target) =>
          file.startsWith('app/') && /lib\/content\/(?:read|parse|validate|link|gate|load)$/.test(target),
      ),
    ).toEqual([])
  })
})

test.each([
  ['a client component', /^['"]use client['"]/m],
  ['next/link', /from 'next\/link'/],
  ['the next/image component', /import Image|import \{ Image \} from 'next\/image'/],
  ['an inline script', /<script(?! (?:type="application\/ld\+json"|src=))/],
])('reader pages render no %s', (_, pattern) => {
  const pages = code.filter(({ file }) => /^(?:app|components)\//.test(file) && !file.includes('.client.'))
  expect(pages.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual([])
})

test('only lib/time/clock.ts reads the real clock', () => {
  const readers = code
    .filter(({ text }) => /Date\.now\(|new Date\(\)|Temporal\.Now/.test(text))
    .map(({ file }) => file)
  expect(readers).toEqual(['lib/time/clock.ts'])
})

test('there is no barrel and no drawer for everything', () => {
  const drawers = code.filter(({ file }) => /(?:^|\/)(?:index|utils|helpers|types)\.tsx?$/.test(file))
  expect(drawers.map(({ file }) => file)).toEqual([])
})

test('a page of app/ stays a page: at most 100 lines', () => {
  const long = code.filter(({ file, text }) => file.startsWith('app/') && text.split('\n').length > 101)
  expect(long.map(({ file }) => file)).toEqual([])
})
