import { remark } from 'remark'
import { expect, test } from 'vitest'
import { articleDocumentSchema } from '@/lib/openData/articleDocument'
import { articleListSchema, filmListSchema, personListSchema } from '@/lib/openData/documents'
import { filmDocumentSchema } from '@/lib/openData/filmDocument'
import { listAndPage, listDocument, listPages } from '@/lib/openData/listDocument'
import { LISTS } from '@/lib/openData/lists'
import { llmsText } from '@/lib/openData/llmsText'
import { openApi } from '@/lib/openData/openApi'
import { personDocumentSchema } from '@/lib/openData/personDocument'
import { canonicalLink, representationOf } from '@/lib/openData/representationOf'
import { catalogueOf } from '../../support/catalogueOf'
import { film, news, review } from '../../support/contentFolder'
import { REVISED } from '../../support/revisedReview'

const BODY = `Un [lien](/films/drive), « l’été » & co.

:::spoiler{film=drive}
Le chauffeur s’en va.
:::

Une phrase, :spoiler[il saigne]{film=drive}, une autre.

## Un intertitre

| Film | Note |
| --- | --- |
| *Drive* | 3,5 |
`

const FILES = {
  'content/films/drive.md': film({ cast: '[{ person: "Ryan Gosling", role: "Le chauffeur" }]' }, BODY),
  'content/critiques/a.md': review(
    {
      title: '"Tôle & <cœur> [sic] *"',
      aliases: '[premier]',
      updated: '2024-06-01T10:00',
      history: '[{ date: "2024-06-01T10:00", kind: correction, from: "Perret", text: "Une date." }]',
      sources: '[{ title: "Le Monde", url: "https://www.lemonde.fr/" }]',
    },
    BODY,
  ),
  'content/actualites/b.md': news({ films: '[drive]' }),
  'content/actualites/cachee.md': news({ draft: 'true', title: '"Secret"', films: '[drive]' }),
}

const HIDDEN = /s’en va|saigne|Secret|cachee|<details|<button|popover|class=/

async function written(path: string): Promise<string> {
  const representation = representationOf(await catalogueOf(FILES), path)
  if (!representation) throw new Error(`no representation at ${path}`)
  return representation.write()
}

test('a review as JSON holds what its schema says, and nothing that is hidden or spoils', async () => {
  const text = await written('/critiques/a.json')
  expect(text).not.toMatch(HIDDEN)
  const document = articleDocumentSchema.strict().parse(JSON.parse(text))
  expect(document).toMatchObject({
    type: 'critique',
    id: 'http://localhost:3000/critiques/premier',
    url: 'http://localhost:3000/critiques/a',
    markdown: 'http://localhost:3000/critiques/a.md',
    title: 'Tôle & <cœur> [sic] *',
    rating: { value: 3.5, best: 5 },
    updated: '2024-06-01T10:00:00+02:00',
    history: [{ kind: 'correction', text: 'Une date.' }],
    films: [{ title: 'Drive', data: 'http://localhost:3000/films/drive.json' }],
    license: { url: 'http://localhost:3000/mentions-legales' },
  })
  expect(document.html).toContain('href="http://localhost:3000/films/drive"')
  expect(document.html).toContain('[Révélation sur <cite>Drive</cite>')
})

test('a review as Markdown reads back as what it says', async () => {
  const text = await written('/critiques/a.md')
  expect(text).not.toMatch(HIDDEN)
  expect(text).toContain('[lien](http://localhost:3000/films/drive)')
  expect(text).toContain('\\[Révélation sur ')
  expect(text).toMatch(/^\| Film +\| Note \|$/m)
  expect(text).toContain('## Un intertitre')
  expect(text).toContain('3,5\u00A0étoiles sur 5, très bien')
  expect(text).toContain('courte citation')
  const [title] = remark().parse(text).children
  expect(title).toMatchObject({ type: 'heading', depth: 1 })
  expect(title && 'children' in title && title.children).toMatchObject([
    { type: 'text', value: 'Tôle & <cœur> [sic] *' },
  ])
})

test('who helped and how a note was revised are told in both forms, and only where there is something', async () => {
  const catalogue = await catalogueOf(REVISED)
  const json = articleDocumentSchema
    .strict()
    .parse(JSON.parse(representationOf(catalogue, '/critiques/a.json')?.write() ?? ''))
  expect(json).toMatchObject({
    contributors: [
      { name: 'Félix Nadar', url: 'http://localhost:3000/auteurs/nadar', role: 'photographie' },
      { name: 'La rédaction', role: 'traduction' },
    ],
    ratingHistory: [{ date: '2024-06-01T10:00:00+02:00', from: 3, to: 4, reason: 'Revu, le film gagne.' }],
  })
  const markdown = representationOf(catalogue, '/critiques/a.md')?.write() ?? ''
  expect(markdown).toContain('Photographie\u00A0: [Félix Nadar](http://localhost:3000/auteurs/nadar)')
  expect(markdown).toContain('## Historique')
  expect(markdown).toMatch(
    /Note révisée, 1er\u00A0juin 2024[^\n]*\u00A0: de 3 \(.+\) à 4 \(.+\)\. Revu, le film gagne\./,
  )
  const plain = JSON.parse(representationOf(catalogue, '/critiques/b.json')?.write() ?? '')
  expect(Object.keys(plain)).not.toContain('contributors')
  expect(Object.keys(plain)).not.toContain('ratingHistory')
})

test('films and people as JSON', async () => {
  const record = filmDocumentSchema.strict().parse(JSON.parse(await written('/films/drive.json')))
  expect(record.cast).toMatchObject([{ name: 'Ryan Gosling', role: 'Le chauffeur' }])
  expect(record.articles.map(({ url }) => url)).toEqual([
    'http://localhost:3000/critiques/a',
    'http://localhost:3000/actualites/b',
  ])
  expect(JSON.stringify(record)).not.toMatch(HIDDEN)
  const person = personDocumentSchema
    .strict()
    .parse(JSON.parse(await written('/personnes/ryan-gosling.json')))
  expect(person.films).toMatchObject([{ title: 'Drive', credits: ['Le chauffeur'] }])
})

test.each([
  ...['/actualites/cachee.json', '/actualites/cachee.md'],
  ...[
    '/critiques/b.json',
    '/films/drive.md',
    '/personnes/ryan-gosling.md',
    '/critiques/a.html',
    '/sagas/a.json',
  ],
  ...['/critiques/premier.json', '/critiques/a', '/jumeaux/critiques/a.json', '/critiques/constructor.json'],
])('%s names no representation', async path => {
  expect(representationOf(await catalogueOf(FILES), path)).toBeNull()
})

test('a representation names the page it belongs to', () => {
  expect(canonicalLink('/critiques/a.md')).toBe('<http://localhost:3000/critiques/a>; rel="canonical"')
})

test('lists are paged by a hundred, lead on and back, and leave out what has no open data', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 201 }, (_, index) => [`content/actualites/n${index}.md`, news()]),
  )
  const catalogue = await catalogueOf({ ...FILES, ...many })
  const pages = [1, 2, 3].map(page =>
    articleListSchema.strict().parse(listDocument(catalogue, 'actualites', page)),
  )
  expect(pages.map(({ items }) => items.length)).toEqual([100, 100, 2])
  expect(pages.map(({ total }) => total)).toEqual([202, 202, 202])
  expect(pages.map(({ next }) => next)).toEqual([
    'http://localhost:3000/donnees/actualites/2.json',
    'http://localhost:3000/donnees/actualites/3.json',
    null,
  ])
  expect(pages.map(({ previous }) => previous)).toEqual([null, pages[0]?.url, pages[1]?.url])
  expect(JSON.stringify(pages)).not.toMatch(HIDDEN)
  expect(listPages(catalogue, 'actualites')).toBe(3)
  expect(listDocument(catalogue, 'actualites', 4)).toBeNull()
  filmListSchema.strict().parse(listDocument(catalogue, 'films', 1))
  personListSchema.strict().parse(listDocument(catalogue, 'personnes', 1))
})

test.each([
  ['critiques', '0.json'],
  ['critiques', '01.json'],
  ['critiques', '1'],
  ['critiques', '1.md'],
  ['agenda', '1.json'],
  ['constructor', '1.json'],
])('no list is called %s/%s', (list, file) => {
  expect(listAndPage(list, file)).toBeNull()
})

test('the description and llms.txt name every list', async () => {
  const text = llmsText(await catalogueOf({}))
  const { paths } = openApi() as { paths: Record<string, unknown> }
  for (const list of LISTS) {
    expect(paths).toHaveProperty([`/donnees/${list}/{page}.json`])
    expect(paths).toHaveProperty([`/${list}/{slug}.json`])
    expect(text).toContain(`http://localhost:3000/donnees/${list}/1.json`)
  }
  expect(Object.keys(paths).filter(path => path.endsWith('.md'))).toEqual([
    '/critiques/{slug}.md',
    '/actualites/{slug}.md',
  ])
})

test('a top tells its ranking, in both forms', async () => {
  const catalogue = await catalogueOf({
    'content/films/taxi.md': film({ title: '"Taxi"' }),
    'content/actualites/top.md': news({ format: 'top', ranking: '[taxi, drive]' }),
  })
  const document = articleDocumentSchema.parse(
    JSON.parse(representationOf(catalogue, '/actualites/top.json')?.write() ?? ''),
  )
  expect(document.type).toBe('top')
  expect(document.ranking?.map(({ title }) => title)).toEqual(['Taxi', 'Drive'])
  expect(representationOf(catalogue, '/actualites/top.md')?.write()).toMatch(/1\. \[Taxi\].*\n2\. \[Drive\]/)
})
