import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { readWordPress } from '@/lib/importing/sources/wordpress'
import { review } from '../../support/contentFolder'
import { entriesOf, itemsById } from '../../support/importing/entriesOf'
import { exportOf } from './exportOf'
import { WHOLE_SITE } from './wholeSite'

/** Reads a document to its end, as strictly as XML with namespaces asks. @throws where it is not well-formed */
function parsed(xml: string): string[] {
  const names: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name }) => names.push(name))
  parser.write(xml).close()
  return names
}

test('The document is well-formed and holds a post for each article, a page for each page, its pictures', async () => {
  const { files } = await exportOf(WHOLE_SITE, ['wordpress'])
  const xml = files['photogramme.xml'] ?? ''
  const names = parsed(xml)
  expect(names.slice(0, 2)).toEqual(['rss', 'channel'])
  expect(xml).toContain('<wp:wxr_version>1.2</wp:wxr_version>')
  expect(names.filter(name => name === 'item')).toHaveLength(5)
  expect(names.filter(name => name === 'wp:author')).toHaveLength(2)
})

test('Our reader of WordPress gives every field back', async () => {
  const { target } = await exportOf(WHOLE_SITE, ['wordpress'])
  const entries = await entriesOf(readWordPress(`${target}/photogramme.xml`))
  const items = new Map([...itemsById(entries).values()].map(item => [item.slug, item]))
  expect([...items.keys()].sort()).toEqual(['a-propos', 'nouvelle', 'premiere', 'seconde'])
  const first = items.get('premiere')
  expect(first).toMatchObject({
    type: 'post',
    title: 'Une nuit & «\u00A0deux\u00A0» <phares>',
    published: '2024-05-01T07:00:00Z',
    updated: '2024-05-03T08:00:00Z',
    state: 'published',
    authors: [
      { key: 'redaction', name: 'La rédaction' },
      { key: 'paul', name: 'Paul Lens' },
    ],
    film: {
      title: 'Drive',
      originalTitle: 'The Drive',
      year: 2011,
      ids: { imdb: 'tt0780504' },
      directors: ['Nicolas Refn'],
      countries: ['US', 'NO'],
      runtime: 100,
    },
    rating: { value: '4.5', scale: '5' },
    seen: { how: 'en salle' },
    picture: { alt: 'Une porte', credit: 'Photo\u00A0: Jeanne' },
  })
  expect(first?.excerpt).toMatch(/^Une virée nocturne/)
  expect(first?.addresses[0]).toMatch(/\/critiques\/premiere$/)
  expect(first?.addresses).toContainEqual(expect.stringMatching(/\/critiques\/ancienne$/))
  expect(first?.terms.map(({ taxonomy, label }) => `${taxonomy} ${label}`)).toEqual([
    'category Critiques',
    'post_tag nuit',
    'post_tag Los Angeles',
  ])
  const fields = first?.fields.map(({ name }) => name)
  expect(fields).toEqual(
    expect.arrayContaining([
      ...['photogramme_verdict', 'photogramme_audience', 'photogramme_strengths', 'photogramme_sources'],
      ...['photogramme_places', 'photogramme_related', 'photogramme_film'],
    ]),
  )
  expect(items.get('seconde')).toMatchObject({ published: '2024-02-01T22:30:00Z', rating: null })
  expect(items.get('a-propos')).toMatchObject({ type: 'page', title: 'À propos' })
})

test('A body keeps what directives stand for, has absolute addresses, and nothing of our pages', async () => {
  const { target } = await exportOf(WHOLE_SITE, ['wordpress'])
  const items = itemsById(await entriesOf(readWordPress(`${target}/photogramme.xml`)))
  const html = [...items.values()].find(({ slug }) => slug === 'premiere')?.body.text ?? ''
  for (const kept of [
    '<details class="spoiler" data-film="drive" data-title="Drive" data-year="2011">',
    '<span class="inline-spoiler" data-film="drive" data-title="Drive" data-year="2011">il revient</span>',
    '<figure class="citation"',
    '<div class="encadre"><p class="encadre-title">Repères</p>',
    'data-film="drive"',
    'href="http://localhost:3000/critiques/seconde"',
    ']]>',
    '<!-- wp:paragraph -->',
    '<td align="right">12</td>',
  ])
    expect(html).toContain(kept)
  expect(html).not.toMatch(/_next|<button|popover|table-scroll|¶|nosnippet|srcset|Lien vers cette citation/)
  // What stands on two lines of the source is one of the text: WordPress makes breaks of line ends.
  expect(html).toContain('et un retour à la ligne.')
})

test('What is to come keeps its state, and an embargo its hour', async () => {
  const { target } = await exportOf(
    {
      'content/critiques/future.md': review({ title: '"A"', date: '2024-07-01T08:00' }),
      'content/critiques/embargo.md': review({ title: '"B"', embargo: '2024-08-01T08:00' }),
      'content/critiques/brouillon.md': review({ title: '"C"', draft: 'true' }),
    },
    ['wordpress', '--brouillons'],
  )
  const entries = await entriesOf(readWordPress(`${target}/photogramme.xml`))
  const states = [...itemsById(entries).values()].map(({ slug, state, published }) => [
    slug,
    state,
    published,
  ])
  expect(Object.fromEntries(states.map(([slug, ...rest]) => [slug, rest]))).toEqual({
    future: ['scheduled', '2024-07-01T06:00:00Z'],
    embargo: ['scheduled', '2024-08-01T06:00:00Z'],
    brouillon: ['draft', '2024-05-01T07:00:00Z'],
  })
})

test('The report names every record that stays behind, and nothing that came along', async () => {
  const { files } = await exportOf(WHOLE_SITE, ['wordpress'])
  const lines = (files['rapport.csv'] ?? '').trim().split('\r\n').slice(1)
  expect(lines.filter(line => line.includes('fiche entière')).map(line => line.split(',')[0])).toEqual([
    'films/drive',
    'personnes/nicolas-refn',
  ])
  expect(lines.filter(line => line.includes('critiques/'))).toEqual([
    expect.stringContaining('révélation, que WordPress montre'),
  ])
})

test('Words that were hidden in a sentence are shown there, and the report says so', async () => {
  const { files } = await exportOf(WHOLE_SITE, ['wordpress'])
  expect(files['rapport.csv']).toMatch(
    /critiques\/premiere,.*révélation, que WordPress montre.*,1,il revient/,
  )
})
