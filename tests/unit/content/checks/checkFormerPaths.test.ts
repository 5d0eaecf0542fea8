import { expect, test } from 'vitest'
import { inspect } from '@/lib/content/load'
import { contentFolder, film, markdown, news, review, SITE } from '../../../support/contentFolder'

const A = 'content/critiques/a.md'
const B = 'content/actualites/b.md'

/** What is told of the former addresses: « file:line message ». */
async function told(files: Record<string, string>): Promise<string[]> {
  const { problems } = await inspect(
    await contentFolder({ ...SITE, 'content/critiques/drive.md': review(), ...files }),
  )
  return problems.map(({ file, line, message }) => `${file}:${line} ${message}`)
}

const written = (...addresses: string[]) => JSON.stringify(addresses)

test('addresses of the former site that nobody else claims are no problem, the present one is none either', async () => {
  const formerPaths = written(
    '/2013/05/12/drive/',
    '/?p=17',
    '/critiques/a/',
    '/critiques?id=3',
    '/archives/1.html',
  )
  expect(await told({ [A]: review({ formerPaths, aliases: '[drive-2011]' }) })).toEqual([])
})

test.each([
  ['/2013/05/12/Drive', '/2013/05/12/drive/'],
  ['/index.php?option=com_content&id=3', '/Index.php?id=3&option=com_content&utm_source=x'],
  ['/critique-l%C3%A9on.html', '/critique-léon.html'],
])('%s and %s are one address, told in both files', async (one, other) => {
  const problems = await told({
    [A]: review({ formerPaths: written(one) }),
    [B]: news({ draft: 'true', formerPaths: written('/b/', other) }),
  })
  expect(problems).toEqual([
    expect.stringMatching(/^content\/actualites\/b\.md:7 .* déjà prise : content\/critiques\/a\.md:10\.$/),
    expect.stringMatching(/^content\/critiques\/a\.md:10 .* déjà prise : content\/actualites\/b\.md:7\.$/),
  ])
})

test('an address with a query and one with more of it are two', async () => {
  expect(
    await told({
      [A]: review({ formerPaths: written('/?p=17', '/index.php') }),
      [B]: news({ formerPaths: written('/?p=17&lang=en', '/index.php?p=1') }),
    }),
  ).toEqual([])
})

test('the former name of another file is taken, and both are told', async () => {
  expect(
    await told({
      [A]: review({ formerPaths: written('/films/conduire') }),
      'content/films/drive.md': film({ formerSlugs: '[conduire]' }),
    }),
  ).toEqual([
    expect.stringMatching(/^content\/critiques\/a\.md:10 .* déjà prise : content\/films\/drive\.md:6\.$/),
    expect.stringMatching(/^content\/films\/drive\.md:6 .* déjà prise : content\/critiques\/a\.md:10\.$/),
  ])
})

test('what was withdrawn is taken, and both are told', async () => {
  const withdrawal = markdown(
    {
      title: 'Retiré',
      addresses: written('/2013/05/12/drive'),
      reason: '"Une liste."',
      date: '2024-06-01T09:00',
    },
    '',
  )
  expect(
    await told({
      [A]: review({ formerPaths: written('/2013/05/12/Drive/') }),
      'content/retraits/r.md': withdrawal,
    }),
  ).toEqual([
    expect.stringMatching(/^content\/critiques\/a\.md:10 .* déjà prise : content\/retraits\/r\.md:3\.$/),
    expect.stringMatching(/^content\/retraits\/r\.md:3 .* mène pourtant à « \/critiques\/a »\.$/),
  ])
})

test('a page of another file is not to be taken from it, not even from a draft', async () => {
  const files = { [A]: review({ formerPaths: written('/Critiques/Drive/') }) }
  const said =
    'content/critiques/a.md:10 « /critiques/drive » — Cette adresse est celle d’un autre fichier : content/critiques/drive.md.'
  expect(await told(files)).toEqual([said])
  expect(await told({ ...files, 'content/critiques/drive.md': review({ draft: 'true' }) })).toEqual([said])
})

test.each([
  ...[
    '/films',
    '/agenda',
    '/archives/2024/05',
    '/actualites/page/2',
    '/personnes/lettre/a',
    '/genres/thriller',
  ],
  ...[
    '/robots.txt',
    '/sitemap.xml',
    '/flux/rss.xml',
    '/flux/opml.xml',
    '/films/drive.json',
    '/critiques/drive.md',
  ],
  ...['/images/vieille.jpg', '/_next/a.js', '/api/x', '/scripts/a.js', '/.well-known/x', '/Papier.css'],
  ...['/recherche?q=drive', '/critiques/filtrer?genre=polar', '/api/x?p=1'],
])('the site answers at %s by itself', async address => {
  const files = { [A]: review({ formerPaths: written(address) }), 'public/papier.css': '' }
  expect(await told(files)).toEqual([
    expect.stringMatching(
      /^content\/critiques\/a\.md:10 .* — Le site répond déjà lui-même à cette adresse\.$/,
    ),
  ])
})

test('one that is written wrongly is told of once, with what to write', async () => {
  const folders = await contentFolder({
    ...SITE,
    [A]: review({ formerPaths: written('https://ancien.fr/drive/'), aliases: written('/2013/05/12/drive') }),
  })
  const { problems } = await inspect(folders)
  expect(problems.map(({ field, hint }) => [field, hint])).toEqual([
    ['formerPaths.0', 'Écrivez « /drive/ ».'],
    [
      'aliases.0',
      'Une adresse de l’ancien site se range dans un autre champ : formerPaths: ["/2013/05/12/drive"].',
    ],
  ])
})
