import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { keepChecked, recallChecked } from '@/lib/content/checkedStore'
import { parse } from '@/lib/content/source/parse'
import { validate } from '@/lib/content/validate/validate'
import type { SourceFile, ValidFile } from '@/lib/model/files'
import type { Problem } from '@/lib/model/problem'
import { inCacheFolder, runAs } from '@/tests/support/cacheFolder'
import { film, news } from '@/tests/support/contentFolder'

inCacheFolder()

const FILE = '.next/cache/photogramme/checked'
const FAULTS: Problem[] = [
  { file: 'content/a.md', line: 2, column: 1, rule: 'todo', message: 'Non.', hint: 'Si.' },
]
const CHECK = { simple: { films: ['drive'], people: [], paths: ['/films'] }, faultless: null }

function sourceOf(folder: SourceFile['folder'], slug: string, text: string): SourceFile {
  return { folder, slug, file: `content/${folder}/${slug}.md`, text }
}

function validFrom(source: SourceFile): ValidFile {
  const parsed = parse(source)
  const valid = Array.isArray(parsed) ? parsed : validate(parsed)
  if (Array.isArray(valid)) throw new Error('The file of this test has problems')
  return valid
}

function keep(...sources: SourceFile[]): void {
  keepChecked(sources.map(source => ({ source, valid: validFrom(source), faults: FAULTS, check: CHECK })))
}

const ITEM = sourceOf('actualites', 'suite', news({ tags: '["Vitesse !"]' }, 'Corps.\n\n## Suite'))
const DRIVE = sourceOf('films', 'drive', film({}, ''))

test('a file comes back as if it had been parsed, with the places of its fields', () => {
  keep(ITEM, DRIVE)
  const recalled = recallChecked()
  for (const source of [ITEM, DRIVE]) {
    const { placeOf, ...valid } = validFrom(source)
    const { placeOf: placeAgain, ...again } = recalled(source)?.valid ?? validFrom(ITEM)
    expect(again).toEqual(valid)
    expect(placeAgain(['title'])).toEqual(placeOf(['title']))
  }
  expect(recalled(ITEM)).toMatchObject({ faults: FAULTS, check: CHECK })
})

test('a file whose text has changed is unknown, and so is one of another name', () => {
  keep(ITEM)
  const recalled = recallChecked()
  expect(recalled({ ...ITEM, text: ITEM.text.replace('Vitesse', 'Lenteur') })).toBeNull()
  expect(recalled(sourceOf('actualites', 'autre', ITEM.text))).toBeNull()
})

test('what other code has kept is unknown, and code under development keeps nothing', () => {
  keep(ITEM)
  runAs('two')
  expect(recallChecked()(ITEM)).toBeNull()
  runAs('')
  keep(DRIVE)
  expect(recallChecked()(DRIVE)).toBeNull()
})

test.each<[string, (file: Buffer) => Buffer]>([
  ['empty', () => Buffer.alloc(0)],
  ['cut short', file => file.subarray(0, -9)],
  ['zeros', file => Buffer.alloc(file.length)],
  [
    'changed by one letter',
    file => Buffer.from(file.toString('latin1').replace('Vitesse', 'Finesse'), 'latin1'),
  ],
])('a damaged store (%s) counts as empty', (_, damage) => {
  keep(ITEM)
  writeFileSync(FILE, damage(readFileSync(FILE)))
  expect(recallChecked()(ITEM)).toBeNull()
})
