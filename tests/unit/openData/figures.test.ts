import { expect, test } from 'vitest'
import { figuresCsv } from '@/lib/openData/figuresCsv'
import { figuresDocument, figuresDocumentSchema } from '@/lib/openData/figuresDocument'
import { representationOf } from '@/lib/openData/representationOf'
import { catalogueOf } from '../../support/catalogueOf'
import { film, markdown } from '../../support/contentFolder'

const site = () =>
  catalogueOf({
    'content/films/drive.md': film({ figures: '[drive-entrees]' }),
    'content/chiffres/drive-entrees.md': markdown(
      {
        film: 'drive',
        counted: 'entrees',
        value: '1500000',
        precision: 'plus-de',
        unit: 'entrees',
        how: '"=Entrées, \\"France\\"."',
        period: '{ from: "2011-10-05", to: "2011-11-01" }',
        source: '{ title: "A", url: "https://a.fr/b", date: "2012" }',
      },
      '',
    ),
  })

test('the ledger is one document, and each figure says what it is about and how it reads', async () => {
  const document = figuresDocument(await site())
  expect(figuresDocumentSchema.parse(document)).toMatchObject({
    total: 1,
    items: [
      {
        name: 'drive-entrees',
        words: 'plus de 1,5\u00A0million d’entrées',
        about: { name: 'Drive' },
        source: { title: 'A', date: '2012' },
      },
    ],
  })
})

test('the table has a line for each figure, and no cell of it is a formula', async () => {
  const [head, line] = figuresCsv(await site()).split('\r\n')
  expect(head).toMatch(/^name,about,counted,value/)
  expect(line).toContain('drive-entrees,Drive,entrees,1500000,,plus-de,entrees,"\'=Entrées')
})

test('a film names its figures in its own document', async () => {
  const written = representationOf(await site(), '/films/drive.json')?.write() ?? '{}'
  expect(JSON.parse(written)).toMatchObject({ figures: [{ name: 'drive-entrees', value: 1_500_000 }] })
})
