import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { renderBody } from '@/lib/markdown/renderBody'
import { keepRendered, recallRendered } from '@/lib/markdown/renderedStore'
import { inCacheFolder, runAs } from '@/tests/support/cacheFolder'
import { body, records } from './bodies'

inCacheFolder()

const FOLDER = '.next/cache/photogramme/rendered'
const RENDERED = { html: '<p>Ç\u00A0!</p>', lookups: new Map([['path /films', 'true']]), names: '' }

test('what was rendered is found again, as it was', () => {
  keepRendered('Ç !', RENDERED)
  expect(recallRendered('Ç !')).toEqual(RENDERED)
  expect(recallRendered('ç !')).toBeNull()
})

test('other code does not find it, and code under development keeps nothing', () => {
  keepRendered('Texte', RENDERED)
  runAs('two')
  expect(recallRendered('Texte')).toBeNull()
  runAs('')
  keepRendered('Autre texte', RENDERED)
  expect(recallRendered('Autre texte')).toBeNull()
  expect(readdirSync(FOLDER)).toHaveLength(1)
})

test.each<[string, (file: Buffer) => Buffer]>([
  ['empty', () => Buffer.alloc(0)],
  ['cut short', file => file.subarray(0, -9)],
  ['zeros', file => Buffer.alloc(file.length)],
  ['changed by one letter', file => Buffer.from(String(file).replace('<p>', '<b>'))],
])('a damaged file (%s) counts as none', (_, damage) => {
  keepRendered('Texte', RENDERED)
  const [name] = readdirSync(FOLDER)
  const file = `${FOLDER}/${name}`
  writeFileSync(file, damage(readFileSync(file)))
  expect(recallRendered('Texte')).toBeNull()
})

test('a folder that cannot be written hinders no page', () => {
  mkdirSync('.next')
  writeFileSync('.next/cache', 'a file where a folder should be')
  expect(renderBody(body('Un corps sans cache.'), records)).toBe('<p>Un corps sans cache.</p>\n')
})

test('a body is taken from there while the records answer as before, and is rendered again when they do not', () => {
  keepRendered('Un corps connu.', { html: 'connu', lookups: new Map([['film drive', '']]), names: '' })
  keepRendered('Un corps dépassé.', {
    html: 'dépassé',
    lookups: new Map([['film drive', 'un autre titre']]),
    names: '',
  })
  const none = { ...records, films: new Map() }
  expect(renderBody(body('Un corps connu.'), none)).toBe('connu')
  expect(renderBody(body('Un corps dépassé.'), none)).toBe('<p>Un corps dépassé.</p>\n')
  expect(recallRendered('Un corps dépassé.')?.html).toBe('<p>Un corps dépassé.</p>\n')
})
