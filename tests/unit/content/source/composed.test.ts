import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { Catalogue } from '@/lib/content/catalogue/catalogue'
import { gate } from '@/lib/content/gate'
import { inspect } from '@/lib/content/load'
import { read } from '@/lib/content/source/read'
import { search } from '@/lib/search/search'
import { epoch } from '@/lib/time/instant'
import { contentFolder, film, markdown, news, SITE } from '../../../support/contentFolder'

const NOW = epoch('2025-01-01T00:00:00+01:00')

/** The other encodings of one visible text. */
const WRITINGS: [string, (text: string) => string][] = [
  ['decomposed', text => text.normalize('NFD')],
  [
    'with the ligatures of PDF',
    text => text.replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ'),
  ],
  ['hyphenated', text => text.replace(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, '\u00AD')],
]

/** The text and its fields, keys and references apart, which are ASCII. */
const FILES = (write: (text: string) => string) => ({
  ...SITE,
  'content/personnes/stephane-caillard.md': markdown(
    { name: `"${write('Stéphane Caillard')}"`, aliases: `["${write('Stéph’ Caillard')}"]` },
    write('Comédienne à l’affiche.'),
  ),
  'content/films/ete.md': film({ title: `"${write('L’Été meurtrier')}"`, year: '1983' }),
  'content/actualites/une.md': news(
    {
      title: `"${write('Où l’été finit à Sète')}"`,
      people: '[stephane-caillard]',
      places: `["${write('Fréjus')}"]`,
      tags: `["${write('Années 80 à l’affiche')}"]`,
    },
    write(
      'Stéphane Caillard est officielle au 19ème siècle, dans *L’Été meurtrier* : la première finit à « Sète ».',
    ),
  ),
})

async function everythingOf(write: (text: string) => string) {
  const folders = await contentFolder(FILES(write))
  const { archive, problems } = await inspect(folders)
  const catalogue = new Catalogue(gate(archive, NOW))
  const ask = async (q: string) => (await search({ q }, catalogue)).hits
  const article = catalogue.articles.find(({ slug }) => slug === 'une') ?? expect.unreachable()
  return {
    problems,
    files: (await read(folders.content)).files,
    article: { title: article.title, tags: article.tags, html: catalogue.html(article.body) },
    found: await Promise.all(['"Stéphane Caillard est officielle"', 'finit', 'Frejus'].map(ask)),
  }
}

test.each(WRITINGS)(
  'a site %s is the site as typed: items, pages, links, finds, problems',
  async (_, write) => {
    const typed = await everythingOf(text => text)
    const other = await everythingOf(write)
    expect(other).toEqual(typed)
    expect(typed.article.html).toMatch(/19<sup>e<\/sup>\ssiècle/)
    expect(typed.article.html).toContain('href="/personnes/stephane-caillard"')
    expect(typed.article.html).toContain('href="/films/ete"')
    expect(typed.found.every(hits => hits.some(({ path }) => path === '/actualites/une'))).toBe(true)
  },
)

test.each(WRITINGS)('a question %s finds what the question as typed finds', async (_, write) => {
  const catalogue = new Catalogue(
    gate((await inspect(await contentFolder(FILES(text => text)))).archive, NOW),
  )
  const ask = async (q: string) => (await search({ q }, catalogue)).hits.map(({ path }) => path)
  for (const q of ['Stéphane Caillard', '"est officielle au"', 'première finit']) {
    expect(await ask(write(q))).toEqual(await ask(q))
    expect(await ask(q)).not.toEqual([])
  }
})

test('all of our own content, decomposed, is read as it is', async () => {
  const { files } = await read(path.join(process.cwd(), 'content'))
  const texts = Object.fromEntries(
    files.map(({ file }) => [file, readFileSync(file, 'utf8').normalize('NFD')]),
  )
  const { content } = await contentFolder(texts)
  expect((await read(content)).files).toEqual(files)
})

test('accents by their YAML escapes are composed too', async () => {
  const folders = await contentFolder({
    ...SITE,
    'content/films/ete.md': film({ title: '"L’E\\u0301te\\u0301"' }),
  })
  const { archive } = await inspect(folders)
  expect(archive.films.map(({ title }) => title)).toContain('L’Été')
})

test('a fault in a decomposed line stands in the column that is seen', async () => {
  const faultOf = async (write: (text: string) => string) =>
    (
      await inspect(
        await contentFolder({ ...SITE, 'content/films/x.md': film({}, write('Été à Sète, <b>là</b>.')) }),
      )
    ).problems.find(({ rule }) => rule === 'raw-html')
  const typed = await faultOf(text => text)
  expect(typed?.column).toBe(13)
  expect(await faultOf(text => text.normalize('NFD'))).toEqual(typed)
})
