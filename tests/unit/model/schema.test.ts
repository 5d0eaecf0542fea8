import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { CONTENT_TYPES, KINDS } from '@/lib/model/contentTypes'
import { slugOf } from '@/lib/text/slug'
import { IMPOSSIBLE } from '../../support/impossibleAddresses'
import { LOCAL_HOSTS } from '../../support/localAddresses'

type Field = { name: string; schema: z.ZodType }

/** Every field of a schema that may hold a text, by its path; a list stands for its elements. */
function textFields(schema: z.ZodType, name: string): Field[] {
  if (schema instanceof z.ZodObject) {
    const shape: Record<string, z.ZodType> = schema.shape
    return Object.entries(shape).flatMap(([key, field]) => textFields(field, `${name}.${key}`))
  }
  if (schema instanceof z.ZodArray) return textFields(schema.element as z.ZodType, `${name}[]`)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return textFields(schema.unwrap() as z.ZodType, name)
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap(option => textFields(option as z.ZodType, name))
  const isText =
    [A_TEXT, A_SLUG].some(text => typeof schema.safeParse(text).data === 'string') ||
    schema instanceof z.ZodString
  return isText || schema instanceof z.ZodPipe ? [{ name, schema }] : []
}

const A_TEXT = 'Un texte de plus de cinquante signes, comme en a une description.'
const A_SLUG = 'balle-perdue'

/** A value of each form that fields of a closed form may have. */
const VALUES = [
  ...[
    A_TEXT,
    A_SLUG,
    'critiques/balle-perdue',
    '/critiques/balle-perdue',
    '/images/lino.jpg',
    'https://exemple.fr/a',
  ],
  ...['2024-05-01T09:00', '2024-05-01', '2024', 'FR', 'monde', 'tt0780504', 'Q133654', 'Abbey Lee'],
]

const FIELDS = KINDS.flatMap(kind => textFields(CONTENT_TYPES[kind].schema, kind))

/** Signs of white space that one line cannot hold, and what no line can. */
const BREAKS = [
  '\n',
  '\r\n',
  '\r',
  '\t',
  '\u000B',
  '\u000C',
  '\u0085',
  '\u2028',
  '\u2029',
  '\n\n',
  ' \n ',
  '  ',
  '\t\t',
]
const isOneLine = (text: string) =>
  text === text.trim() &&
  !['\n', '\r', '\t', '\u000B', '\u000C', '\u0085', '\u2028', '\u2029', '  '].some(sign =>
    text.includes(sign),
  )

test('the fields are those of the schemas', () => {
  expect(FIELDS.length).toBeGreaterThan(90)
  expect(FIELDS.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'review.title',
      'review.verdict',
      'film.cast[].role',
      'news.places[]',
      'review.image.alt',
      'author.bio',
    ]),
  )
})

describe.each(FIELDS)('$name', ({ name, schema }) => {
  test('holds what one line holds, or is refused', () => {
    for (const value of VALUES) {
      for (const mark of BREAKS) {
        const [first = '', ...rest] = value.split(' ')
        for (const written of [
          `${first}${mark}${rest.join(' ') || first}`,
          `${value}${mark}`,
          `${mark}${value}`,
        ]) {
          const { data } = schema.safeParse(written)
          if (data !== undefined) expect(isOneLine(String(data)), JSON.stringify(written)).toBe(true)
        }
      }
    }
  })

  test('a line break between two words is a space', () => {
    if (schema.safeParse(A_TEXT).success === false) return
    expect(schema.parse(A_TEXT.replace(' ', '\n'))).toBe(schema.parse(A_TEXT))
    expect(schema.parse(A_TEXT.replace(' ', '\t \n'))).toBe(schema.parse(A_TEXT))
  })

  test('spaces that do not break stay', () => {
    const written = 'Un texte de plus de cinquante signes\u00A0: il en a un qui ne se coupe pas\u202F!'
    const { data } = schema.safeParse(written)
    if (typeof data === 'string') expect(data).toBe(written)
  })

  test('holds no character that no format can write', () => {
    for (const sign of [
      '\u0000',
      '\u0001',
      '\u0008',
      '\u001F',
      '\u007F',
      '\u0090',
      '\uFFFE',
      '\uFFFF',
      '\uD800',
      '\uDFFF',
      '\u{1FFFE}',
    ])
      for (const value of VALUES)
        expect(schema.safeParse(value.replace(/(?<=^..)/, sign)).success, JSON.stringify(sign)).toBe(false)
  })

  test('an address that leads nowhere is refused wherever an address is asked for', () => {
    if (!schema.safeParse('https://exemple.fr/a').success || schema.safeParse('Un texte').success) return
    for (const address of [
      ...IMPOSSIBLE,
      ...LOCAL_HOSTS.flatMap(host => [`http://${host}:3000/a`, `HTTPS://${host}/`]),
      'mailto:a@exemple.fr',
      '//exemple.fr',
      '/critiques/drive',
      'exemple.fr',
      'https://exemple.fr/a b',
    ])
      expect(schema.safeParse(address).success, address).toBe(false)
  })

  test('no text names the own machine by an address', () => {
    // A credit is the name of a person.
    if (/directors|writers|person/.test(name)) return
    for (const host of LOCAL_HOSTS) {
      const address = `http://${host}:3000/a`
      for (const value of [`Un texte à lire, ici : ${address}.`, `Un texte à lire, «\u00A0${address}\u00A0»`])
        expect(schema.safeParse(value).success, value).toBe(false)
    }
  })

  test('an address whose scheme is in capitals has it small', () => {
    const { data } = schema.safeParse('HttpS://Exemple.fr/A')
    if (!schema.safeParse('Un texte').success && data !== undefined) expect(data).toBe('https://Exemple.fr/A')
  })
})

/** Fields of whose labels addresses are made (`slugOf` in lib/content/link/). */
const ADDRESSED = [
  'review.tags[]',
  'news.tags[]',
  'news.places[]',
  'film.directors[]',
  'film.writers[]',
  'film.cast[].person',
  'film.crew[].person',
]

describe.each(FIELDS.filter(({ name }) => ADDRESSED.includes(name)))(
  'the address made of $name',
  ({ schema }) => {
    test.each(['🎬', '宮崎', '김기덕', '…', '« »', '!!!', '½', '—', '-', '_', '?', 'Ⅳ', '*'])(
      '%s gives none',
      label => {
        expect(slugOf(label)).toBe('')
        const { success, error } = schema.safeParse(label)
        expect(success).toBe(false)
        expect(error?.issues).toHaveLength(1)
      },
    )

    test.each(['Sète', 'Léa Seydoux', 'Б. Пётр', '8½ Femmes', 'R&B', 'Œuvre', 'Øystein'])(
      '%s gives one',
      label => {
        expect(schema.safeParse(label).success).toBe(true)
      },
    )
  },
)
