import { expect, test } from 'vitest'
import { jsonSchemas } from '@/lib/editing/jsonSchema'
import { referencesIn } from '@/lib/editing/references'
import { SLUG_PATTERN } from '@/lib/text/slug'
import { film, review } from '../../support/contentFolder'

/** Words in the form of a file name that name no file. */
const NO_REFERENCES = ['aliases', 'formerSlugs', 'thread', 'palette', 'motif']

test('every field in the form of a file name is declared a reference, or known not to be one', () => {
  const undeclared = new Set<string>()
  const walk = (schema: unknown, field: string) => {
    if (typeof schema !== 'object' || schema === null) return
    if ('pattern' in schema && schema.pattern === SLUG_PATTERN.source && !('description' in schema)) {
      undeclared.add(field)
    }
    for (const [key, value] of Object.entries(schema)) {
      if (key === 'properties') for (const [name, child] of Object.entries(value ?? {})) walk(child, name)
      else walk(value, field)
    }
  }
  for (const schema of jsonSchemas().values()) walk(schema, '')
  expect([...undeclared].filter(field => !NO_REFERENCES.includes(field))).toEqual([])
  // Else the test would hold of schemas that it cannot read.
  expect(undeclared).toContain('aliases')
})

const slugsIn = (text: string, folder: 'critiques' | 'films' = 'critiques') =>
  referencesIn({ folder, slug: 'x', file: `content/${folder}/x.md`, text }).map(
    ({ slug, start, end, line, field }) => {
      expect(text.slice(start, end)).toBe(slug)
      return [line, field ?? 'body', slug]
    },
  )

test('references are told with the place of the word itself', () => {
  const body =
    'Voir [/films/a](/films/b#c "/films/d"), <https://example.org/films/e> et `/films/f`.\n\n::film[g]'
  expect(slugsIn(review({ related: '\n  - critiques/h\n  - "actualites/i"' }, body))).toEqual([
    [5, 'authors.0', 'redaction'],
    [6, 'film', 'drive'],
    [11, 'related.0', 'h'],
    [12, 'related.1', 'i'],
    [15, 'body', 'b'],
    [17, 'body', 'g'],
  ])
})

test('a label in the words of its address is not taken for it', () => {
  const text = review({}, '[/films/b](/films/b)')
  const [use] = referencesIn({ folder: 'critiques', slug: 'x', file: 'x', text }).slice(-1)
  expect(use).toMatchObject({ slug: 'b', line: 12, column: 19 })
})

test('a full name is no reference, and a title in the words of one neither', () => {
  expect(
    slugsIn(
      film({ title: '"alban-lenoir"', directors: '["Alban Lenoir"]', cast: '[{ person: alban-lenoir }]' }),
      'films',
    ),
  ).toEqual([[6, 'cast.0.person', 'alban-lenoir']])
})

test.each(['', '---\n', '---\ntitle: "x\n---\n', 'Un texte.'])(
  'what cannot be read refers to nothing: %j',
  text => {
    expect(slugsIn(text)).toEqual([])
  },
)
