import { expect, test } from 'vitest'
import { inspect } from '@/lib/content/load'
import { contentFolder, film, news, SITE } from '../../../support/contentFolder'

async function warned(files: Record<string, string>): Promise<string[]> {
  const { problems, warnings } = await inspect(await contentFolder({ ...SITE, ...files }))
  expect(problems).toEqual([])
  return warnings.map(({ file, line, message }) => `${file}:${line} ${message}`)
}

/** A text of so many different words. */
const text = (name: string, length: number) =>
  Array.from({ length }, (_, index) => `${name}${index * 7 + 3}`).join(' ')

test('two records of one film are told, remakes and homonyms are not', async () => {
  expect(
    await warned({
      'content/films/drive-2011.md': film({ title: '"DRIVE"', year: '2011' }),
      'content/films/drive-1997.md': film({ title: '"Drive"', year: '1997' }),
    }),
  ).toEqual(['content/films/drive.md:2 Ce film de cette année a déjà une fiche, « films/drive-2011 ».'])
})

test('nearly the same text is told, even in a longer one; another text is not', async () => {
  const long = text('mot', 400)
  const edited = long
    .split(' ')
    .map((word, index) => (index % 40 === 0 ? 'changé' : word))
    .join(' ')
  expect(
    await warned({
      'content/actualites/a.md': news({ title: '"A"', date: '2024-05-01' }, long),
      'content/actualites/b.md': news(
        { title: '"B"', date: '2024-05-02' },
        `${text('ajout', 300)}\n\n${edited}`,
      ),
      'content/actualites/c.md': news({ title: '"C"' }, `${text('c', 400)} ${text('mot', 40)}`),
    }),
  ).toEqual(['content/actualites/b.md:8 Ce texte reprend presque mot pour mot celui de « actualites/a ».'])
})

/** Of two articles, how many words the later has in common with the first, and how many are its own. */
const withShared = (shared: number, own: number) => ({
  'content/actualites/a.md': news({ title: '"A"', date: '2024-05-01' }, text('mot', 1000)),
  'content/actualites/b.md': news(
    { title: '"B"', date: '2024-05-02' },
    `${text('mot', shared)} ${text('ajout', own)}`,
  ),
})

test.each([
  ['three quarters', 750, 250, 1],
  ['half', 500, 500, 0],
])('of an article, %s taken from another is told or let be', async (_, shared, own, count) => {
  expect(await warned(withShared(shared, own))).toHaveLength(count)
})

test.each([
  ['a paragraph', 100, 1],
  ['a sentence', 20, 0],
])('%s that says the same proves something or nothing', async (_, length, count) => {
  expect(await warned(withShared(length, 0))).toHaveLength(count)
})

test('what a dozen articles and more begin with is a formula, which their authors need not be told of', async () => {
  const formula = text('formule', 300)
  const names = 'abcdefghijklmnopqr'.split('')
  const told = await warned(
    Object.fromEntries(
      names.map((name, index) => [
        `content/actualites/${name}.md`,
        news({ title: `"${name}"`, date: `2024-05-${index + 10}` }, `${formula} ${text(name, 30)}`),
      ]),
    ),
  )
  expect(
    told.map(line => line.slice('content/actualites/'.length, 'content/actualites/'.length + 1)),
  ).toEqual(names.slice(1, 13))
})

test('of two articles of one text the later is told, whatever their names', async () => {
  const same = text('mot', 200)
  expect(
    await warned({
      'content/actualites/a.md': news({ title: '"A"', date: '2024-05-02' }, same),
      'content/actualites/b.md': news({ title: '"B"', date: '2024-05-01' }, same),
    }),
  ).toEqual(['content/actualites/a.md:8 Ce texte reprend presque mot pour mot celui de « actualites/b ».'])
})
