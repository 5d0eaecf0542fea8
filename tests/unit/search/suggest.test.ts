import { expect, test } from 'vitest'
import { suggest } from '@/lib/search/suggest'
import { suggestionsDocument } from '@/lib/search/suggestionsDocument'
import { catalogueOf } from '../../support/catalogueOf'
import { film, markdown, news, review } from '../../support/contentFolder'

const drives = Array.from({ length: 6 }, (_, index) => [
  `content/films/drive-${index}.md`,
  film({ title: `"Drive ${index}"`, year: `200${index}` }),
])

const FILES = {
  ...Object.fromEntries(drives),
  'content/films/balle.md': film({ title: '"Balle & <b>perdue"', year: '2020' }),
  'content/critiques/pour.md': review({ film: 'balle', rating: '4.5' }),
  'content/critiques/contre.md': review({ film: 'balle', rating: '2' }),
  'content/critiques/drive.md': review({ film: 'drive-1', rating: '1.5' }),
  'content/actualites/une.md': news({ title: '"Drive en salles"' }),
  'content/personnes/anne-drive.md': markdown({ name: 'Anne Drive' }, 'Elle conduit.'),
}

const offered = async (q: string) => {
  const catalogue = await catalogueOf(FILES)
  const suggestions = await suggest(q, catalogue)
  if (!suggestions) throw new Error('too many are asking')
  return { ...suggestions, html: suggestionsDocument(suggestions, catalogue) }
}
const documentOf = async (q: string) => (await offered(q)).html

test('films come first, then people, then articles, and a few of each', async () => {
  const types = (await offered('drive')).entries.map(({ type }) => type)
  expect(types.slice(0, 3)).toEqual(['films', 'films', 'films'])
  expect(types.slice(3)).toEqual(['personnes', 'critiques', 'actualites'])
})

test('whoever is named leads', async () => {
  const [first] = (await offered('anne drive')).entries
  expect(first?.path).toBe('/personnes/anne-drive')
})

test('what is nearly typed is offered by its title', async () => {
  expect((await offered('anedrivve')).titles).toEqual(['Anne Drive'])
  expect(await documentOf('anedrivve')).toMatch(/href="\/recherche\?q=Anne\+Drive"[^>]*><b>Anne Drive<\/b>/)
})

test('each option is a link of its own that says what it leads to, with our note', async () => {
  const html = await documentOf('drive 1')
  expect(html).toContain('id="suggestion-1" tabindex="-1" href="/films/drive-1"')
  expect(html).toContain('Film – 2001')
  expect(html).toContain('data-stars="1.5"')
  expect(html).toContain('1,5\u00A0étoile sur 5, décevant')
})

test('a dispute shows both notes, and no title is markup', async () => {
  const html = await documentOf('balle')
  expect(html).toContain('4,5')
  expect(html).not.toMatch(/<b>Balle & <b>/)
  expect(html).toMatch(/Balle &(?:amp|#x26);\u00A0?\s?&(?:lt|#x3C);b>perdue/)
})

test.each([
  ['nothing', ''],
  ['what nobody is called', 'zzzyx'],
])('for %s nothing is offered', async (_, q) => {
  expect(await documentOf(q)).toContain('<p>Aucune suggestion.</p><div></div>')
})
