import path from 'node:path'
import { expect, test } from 'vitest'
import { type Composition, compose } from '@/lib/content/compose/compose'
import { inspectFiles } from '@/lib/content/load'
import type { SourceFile } from '@/lib/model/files'
import { epoch } from '@/lib/time/instant'
import { author, film, inTheirOwnWords, markdown, news, review, SITE } from '../../../support/contentFolder'

const NOW = epoch('2025-01-01T00:00:00+01:00')

type Texts = Record<string, string>

function sourcesOf(texts: Texts): SourceFile[] {
  return Object.entries(inTheirOwnWords(texts))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => {
      const { dir, name: slug } = path.parse(name)
      return { file: `content/${name}`, folder: dir as SourceFile['folder'], slug, text }
    })
}

const RECORDS: Texts = Object.fromEntries(
  Object.entries(SITE).map(([name, text]) => [name.replace('content/', ''), text]),
)

/** The edition of these files, for readers who have others. @param others places of what could not be read */
async function composed(
  texts: Texts,
  before: Texts = {},
  others: string[] = [],
): Promise<Composition | null> {
  const problems = others.map(file => ({
    ...{ file, line: 1, column: 1, rule: 'unreadable-file' as const, message: 'Illisible.', hint: '' },
  }))
  const reading = { files: sourcesOf({ ...RECORDS, ...texts }), problems }
  const good = sourcesOf({ ...RECORDS, ...before })
  const found = await inspectFiles(reading, '/nowhere', NOW)
  return compose(reading, found, {
    publicFolder: '/nowhere',
    now: NOW,
    lastGood: async () => new Map(good.map(source => [source.file, source])),
  })
}

/** What goes out, by its file and its title or name. */
function shownIn(edition: Composition | null): string[] {
  expect(edition).not.toBeNull()
  const { articles, films, people, authors, pages } = edition?.archive ?? ({} as Composition['archive'])
  return [
    ...articles.map(({ slug, title }) => `${slug}: ${title}`),
    ...films.map(({ slug, title }) => `${slug}: ${title}`),
    ...people.map(({ slug, name }) => `${slug}: ${name}`),
    ...authors.map(({ slug, name }) => `${slug}: ${name}`),
    ...pages.map(({ slug, title }) => `${slug}: ${title}`),
  ]
}

const titled = (title: string, fields = {}, body?: string) =>
  news(
    {
      title: JSON.stringify(title),
      summary: JSON.stringify(`${title} : ce que la rédaction en dit, en une phrase assez longue.`),
      ...fields,
    },
    body,
  )
const BROKEN = { rating: '12' }
/** Nobody can tell what it is called. */
const NAMELESS = 'Un texte sans en-tête.'

test('an article with an error is left out and stops nobody else’s; what readers have of it stays', async () => {
  const texts = {
    'actualites/bonne.md': titled('Bonne'),
    'actualites/fautive.md': titled('Neuve', { inconnu: '1' }),
  }
  expect(shownIn(await composed(texts))).toEqual(
    expect.not.arrayContaining([expect.stringContaining('fautive')]),
  )
  expect(shownIn(await composed(texts))).toContain('bonne: Bonne')
  const before = { 'actualites/fautive.md': titled('Ancienne') }
  const after = shownIn(await composed(texts, before))
  expect(after).toEqual(expect.arrayContaining(['bonne: Bonne', 'fautive: Ancienne']))
})

test('a broken record keeps its last version beside a new article, and is current when it is mended', async () => {
  const before = { 'films/taxi.md': film({ title: '"Taxi"', year: '1998' }) }
  const article = { 'actualites/neuve.md': titled('Neuve', { films: '[taxi]' }) }
  const broken = { ...article, 'films/taxi.md': film({ title: '"Taxi 1"', year: '"hier"' }) }
  const mended = { ...article, 'films/taxi.md': film({ title: '"Taxi 1"', year: '1998' }) }
  expect(shownIn(await composed(broken, before))).toEqual(
    expect.arrayContaining(['neuve: Neuve', 'taxi: Taxi']),
  )
  expect(shownIn(await composed(mended, before))).toEqual(
    expect.arrayContaining(['neuve: Neuve', 'taxi: Taxi 1']),
  )
})

test('a broken record that readers do not have stands by its name for those who refer to it', async () => {
  const edition = await composed({
    'films/taxi.md': film({ title: '"Taxi"', year: '1998', genres: '[oups]' }, 'Un synopsis.'),
    'critiques/taxi.md': review({ film: 'taxi', authors: '[lea]' }),
    'auteurs/lea.md': author({ name: '"Léa"', bio: null }),
  })
  expect(shownIn(edition)).toEqual(expect.arrayContaining(['taxi: Taxi', 'lea: Léa', 'taxi: Un titre']))
  const taxi = edition?.archive.films.find(({ slug }) => slug === 'taxi')
  expect([taxi?.body.markdown, taxi?.genres]).toEqual(['', []])
})

test('what needs a record that cannot be named waits for it, and is told where it refers to it', async () => {
  const edition = await composed({
    'films/taxi.md': NAMELESS,
    'critiques/taxi.md': review({ film: 'taxi' }),
    'actualites/lien.md': titled(
      'Lien',
      {},
      'Voir [le film](/films/taxi) et [la critique](/critiques/taxi).',
    ),
    'actualites/autre.md': titled('Autre', { related: '[critiques/taxi]' }),
    'actualites/encore.md': titled('Encore'),
  })
  expect(shownIn(edition).filter(name => name.startsWith('taxi'))).toEqual([])
  expect(shownIn(edition)).toEqual(expect.arrayContaining(['lien: Lien', 'autre: Autre', 'encore: Encore']))
  expect(edition?.waiting.map(({ file, line, message }) => [file, line, message])).toEqual(
    expect.arrayContaining([
      ['content/critiques/taxi.md', 6, 'Ce fichier attend content/films/taxi.md, qui a un problème ligne 1.'],
      [
        'content/actualites/lien.md',
        8,
        'Ce renvoi mène vers content/films/taxi.md, qui a un problème ligne 1 : ses mots sont du simple texte jusque-là.',
      ],
    ]),
  )
})

test('what waits goes on waiting along a chain, and what only names it goes out', async () => {
  const edition = await composed({
    'sagas/taxi.md': NAMELESS,
    'plateformes/videoclub.md': NAMELESS,
    'personnes/luc-besson.md': NAMELESS,
    'films/taxi.md': film({ title: '"Taxi"', year: '1998', directors: '[luc-besson]' }),
    'critiques/taxi.md': review({ film: 'taxi' }),
    'actualites/a.md': titled('A', { films: '[taxi]' }),
    'actualites/b.md': titled('B'),
    'actualites/c.md': titled('C'),
  })
  // The film stands by its name, without whom it cannot name.
  expect(shownIn(edition)).toEqual(expect.arrayContaining(['a: A', 'b: B', 'c: C']))
})

test('a deleted file is gone, and what readers have of others stays without it', async () => {
  const before = {
    'films/taxi.md': film({ title: '"Taxi"', year: '1998' }),
    'critiques/taxi.md': review({ film: 'taxi' }),
    'actualites/liste.md': titled('Liste', { films: '[taxi, drive]' }, 'Voir [là](/films/taxi).'),
    'actualites/neuve.md': titled('Neuve'),
  }
  const { 'films/taxi.md': _, ...texts } = before
  const edition = await composed(texts, before)
  expect(shownIn(edition).filter(name => name.startsWith('taxi'))).toEqual([])
  const list = edition?.archive.articles.find(({ slug }) => slug === 'liste')
  expect(list?.films.map(({ slug }) => slug)).toEqual(['drive'])
})

test.each<[what: string, header: object, isShown: boolean]>([
  ['nothing more', {}, true],
  ['that it is public', { draft: 'false' }, true],
  ['that it is a draft', { draft: 'true' }, false],
  ['so in a way that is none', { draft: 'oui' }, false],
  ['an embargo', { embargo: '2090-01-01' }, false],
  ['an embargo that nobody can read', { embargo: 'demain' }, false],
  ['that it has expired', { expires: '2024-06-01' }, false],
  ['that it will appear later', { date: '2090-01-01T09:00' }, false],
])(
  'the last version of a broken article is shown where the new one says %s: %j → %j',
  async (_, header, isShown) => {
    const before = { 'actualites/une.md': titled('Ancienne') }
    for (const fault of [{ inconnu: '1' }, { thread: '[', zebre: '"' }]) {
      const edition = await composed(
        { 'actualites/une.md': titled('Neuve', { ...header, ...fault }) },
        before,
      )
      expect(shownIn(edition).includes('une: Ancienne'), JSON.stringify(fault)).toBe(isShown)
      expect(shownIn(edition)).not.toContain('une: Neuve')
    }
  },
)

test('a public article that links to what is hidden now stays, and its link with it as text', async () => {
  const before = {
    'actualites/une.md': titled('Une', { related: '[actualites/autre]' }, 'Voir [là](/actualites/autre).'),
    'actualites/autre.md': titled('Autre'),
  }
  const texts = { ...before, 'actualites/autre.md': titled('Autre', { draft: 'true' }) }
  const edition = await composed(texts, before)
  expect(shownIn(edition)).toContain('une: Une')
  expect(edition?.archive.articles.find(({ slug }) => slug === 'autre')).toMatchObject({ draft: true })
  // One that is new has to mend it.
  const fresh = await composed(
    { ...texts, 'actualites/zero.md': titled('Zéro', {}, '[Là](/actualites/autre).') },
    before,
  )
  expect(shownIn(fresh)).not.toContain('zero: Zéro')
})

test('of two files that claim one address, the one that was there stays', async () => {
  const before = { 'actualites/ancienne.md': titled('Ancienne', { aliases: '[disputee]' }) }
  const claims = {
    'actualites/aaa.md': titled('Avant elle', { aliases: '[disputee]' }),
    'actualites/disputee.md': titled('À sa place'),
    'actualites/zzz.md': titled('Après elle', { aliases: '[disputee]' }),
  }
  for (const [name, text] of Object.entries(claims)) {
    const edition = await composed({ ...before, [name]: text }, before)
    expect(shownIn(edition).filter(shown => /elle|place|Ancienne/.test(shown))).toEqual([
      'ancienne: Ancienne',
    ])
  }
  const both = await composed({
    'actualites/aaa.md': claims['actualites/aaa.md'],
    'actualites/zzz.md': claims['actualites/zzz.md'],
  })
  expect(shownIn(both).filter(shown => /elle/.test(shown))).toEqual([])
})

test('an article that stands again at an address that was taken back waits', async () => {
  const before = {
    'retraits/une.md': markdown(
      { title: '"Retirée"', addresses: '[/actualites/une]', reason: '"Par erreur."', date: '2024-01-01' },
      '',
    ),
  }
  const edition = await composed({ ...before, 'actualites/une.md': titled('Une') }, before)
  expect(shownIn(edition)).not.toContain('une: Une')
  expect(edition?.archive.withdrawals).toHaveLength(1)
})

test('keywords that a new article spells in another way hold back that article alone', async () => {
  const before = { 'actualites/m.md': titled('M', { tags: '["Polar noir"]' }) }
  const edition = await composed(
    { ...before, 'actualites/a.md': titled('A', { tags: '["polar noir"]' }) },
    before,
  )
  expect(shownIn(edition)).toContain('m: M')
  expect(shownIn(edition)).not.toContain('a: A')
})

test('a file that cannot be read keeps its last version; a stray file or folder stops nothing', async () => {
  const before = { 'actualites/une.md': titled('Une') }
  const edition = await composed({ 'actualites/autre.md': titled('Autre') }, before, [
    'content/actualites/une.md',
    'content/Nouveau dossier',
    'content/films/notes.txt',
    'content/brouillon.md',
  ])
  expect(shownIn(edition)).toEqual(expect.arrayContaining(['une: Une', 'autre: Autre']))
})

test.each(['content', 'content/films'])(
  'where nothing can be told of %s, no edition is made',
  async place => {
    expect(await composed({ 'actualites/autre.md': titled('Autre') }, {}, [place])).toBeNull()
  },
)

test('where most articles would wait for one file, no edition is made', async () => {
  const texts = Object.fromEntries(
    ['a', 'b', 'c'].map(slug => [`actualites/${slug}.md`, titled(slug, { authors: '[lea]' })]),
  )
  expect(await composed({ ...texts, 'auteurs/lea.md': NAMELESS })).toBeNull()
})

test('the same files make the same edition, whatever was there before', async () => {
  const texts = { 'actualites/une.md': titled('Une'), 'films/taxi.md': film(BROKEN) }
  const first = await composed(texts)
  const again = await composed(texts, { 'actualites/une.md': titled('Une') })
  expect(first?.digest).toBe(again?.digest)
})
