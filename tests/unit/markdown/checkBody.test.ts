import { expect, test } from 'vitest'
import { checkBody } from '@/lib/markdown/checkBody'
import { body, named, records } from './bodies'

test('a body without fault has no problem', () => {
  expect(checkBody(body('Un *film* :\n\n::film[drive]'), records)).toEqual([])
})

test('a problem names the file, the message and the hint', () => {
  expect(checkBody(body('::film[driv]'), records)).toEqual([
    {
      file: 'essai.md',
      line: 1,
      column: 1,
      rule: 'missing-record',
      message: '« driv » — Aucun film de ce nom dans content/films.',
      hint: 'Vouliez-vous dire « drive » ?',
    },
  ])
})

test.each(
  named([
    { what: 'in the first line', markdown: '::film[driv]', line: 12, expected: [12, 1] },
    { what: 'after blank lines', markdown: '\n\n::film[driv]', line: 12, expected: [14, 1] },
    { what: 'in the middle of a line', markdown: 'Un\nfilm [dit](/rien) :', line: 5, expected: [6, 6] },
    { what: 'in a list item', markdown: '- a\n- b\n\n  ::film[driv]', line: 30, expected: [33, 3] },
    { what: 'in a quote', markdown: '> a\n>\n> > ::film[driv]', line: 7, expected: [9, 5] },
    { what: 'in a table', markdown: '| a |\n|---|\n| [b](/rien) |', line: 7, expected: [9, 3] },
    {
      what: 'in a directive',
      markdown: ':::encadre{title="T"}\n[a](/rien)\n:::',
      line: 20,
      expected: [21, 1],
    },
    {
      what: 'in a file with Windows line endings',
      markdown: 'a\r\n\r\n::film[x]',
      line: 3,
      expected: [5, 1],
    },
  ]),
)('a fault %s is placed by line of the file and column', (_what, { markdown, line, expected }) => {
  expect(checkBody(body(markdown, line), records).map(fault => [fault.line, fault.column])).toEqual([
    expected,
  ])
})

test('one run finds the faults of every rule', () => {
  const markdown = '# Titre\n\n<b>gras</b>\n\n::film[driv]\n\n[^1]: Seule.'
  expect(
    checkBody(body(markdown, 10), records)
      .map(({ line }) => line)
      .sort(),
  ).toEqual([10, 12, 12, 14, 16])
})

test('of a thousand faults, two hundred are told, and the names are gone through once for all', () => {
  let compared = 0
  const paths = {
    has: () => false,
    keys: () => {
      compared += 1
      return ['/a-propos']
    },
  }
  const markdown = '[a](/rien)\n\n'.repeat(1000)
  expect(checkBody(body(markdown), { ...records, paths })).toHaveLength(200)
  expect(compared).toBe(1)
})
