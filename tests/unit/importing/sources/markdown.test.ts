import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type MarkdownOptions, readMarkdown } from '@/lib/importing/sources/markdown'
import type { SourceEntry } from '@/lib/importing/sources/sourceItem'
import { entriesOf, itemsById, itemWith, leftIn } from '../../../support/importing/entriesOf'
import { JEKYLL } from '../../../support/importing/jekyllSite'
import { ARCHIVE, ASTRO, ELEVENTY, GHOST, HUGO } from '../../../support/importing/otherSites'
import { type SourceFiles, writtenFolder } from '../../../support/importing/writtenFolder'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})
function folderOf(files: SourceFiles): string {
  const folder = writtenFolder(files)
  folders.push(folder)
  return folder
}
const read = (files: SourceFiles, options?: MarkdownOptions) =>
  entriesOf(readMarkdown(folderOf(files), options))
/** What is read of one file of no engine. */
async function readText(text: string, options?: MarkdownOptions, name = 'texte.md') {
  return itemWith(await read({ [name]: text }, options), `md:${name}`)
}
const siteOf = ([first]: readonly SourceEntry[]) => first?.entry === 'site' && first.site

describe('a site of Jekyll', () => {
  let entries: SourceEntry[] = []
  beforeAll(async () => {
    entries = await read(JEKYLL)
  })
  const item = (name: string) => itemWith(entries, `md:${name}`)

  test('is recognised, and says what it is and who writes it', () => {
    expect(siteOf(entries)).toEqual({
      title: 'Le Projecteur',
      address: 'https://projecteur.example/cine',
      language: 'fr',
      timeZone: 'Europe/Paris',
      model: 'jekyll',
    })
    expect(entries[1]).toMatchObject({ entry: 'author', author: { key: 'lucie', name: 'Lucie Fixture' } })
  })

  test('posts, drafts, collections and pages are told apart', () => {
    expect([...itemsById(entries).values()].map(({ id, type, state }) => [id, type, state])).toEqual([
      ['md:_drafts/en-cours.md', 'post', 'draft'],
      ['md:_portraits/ana.md', 'portraits', 'published'],
      ['md:_posts/2012-03-04-La-Maison_vide.md', 'critique', 'published'],
      ['md:_posts/2013-05-12-quai.markdown', 'post', 'published'],
      ['md:_posts/2014-02-03-cache.md', 'critique', 'draft'],
      ['md:_posts/2014-04-05-latin.md', 'critique', 'published'],
      ['md:_posts/2014-05-06-ancien.html', 'critique', 'published'],
      ['md:a-propos.md', 'page', 'published'],
      ['md:noir/_posts/2014-01-02-phare.md', 'critique', 'published'],
    ])
  })

  test('keys in French give the film; the French title is the title, the other one the original one', () => {
    expect(item('_posts/2012-03-04-La-Maison_vide.md')).toMatchObject({
      title: 'La Maison vide',
      film: {
        title: 'La Maison vide',
        originalTitle: 'The Empty House',
        year: 1967,
        directors: ['Ana Modèle', 'Bo Calque'],
        cast: [{ name: 'Cy Patron', role: 'Le gardien' }, { name: 'Di Moule' }],
        countries: ['France', 'Italie'],
        runtime: 102,
      },
      rating: { value: '3.5' },
      picture: { address: '/img/maison.jpg' },
      fields: [{ name: 'couleur', value: 'noir et blanc' }],
    })
  })

  test('addresses follow the pattern of the site, the header, and what is redirected', () => {
    expect(item('_posts/2012-03-04-La-Maison_vide.md').addresses).toEqual([
      '/cine/2012/3/La-Maison_vide',
      '/cine/2012/3/La-Maison_vide.html',
      '/cine/vieux/maison.html',
      '/cine/?page=maison',
    ])
    expect(item('_posts/2013-05-12-quai.markdown').addresses).toEqual(['/cine/quai/'])
    expect(item('noir/_posts/2014-01-02-phare.md').addresses[0]).toBe('/cine/noir/2014/1/phare')
    expect(item('_portraits/ana.md').addresses).toEqual(['/cine/portraits/ana/'])
    expect(item('a-propos.md').addresses).toEqual(['/cine/a-propos.html'])
  })

  test.each([
    ['date', '/noir/2013/05/02/Le-Quai.html'],
    ['pretty', '/noir/2013/05/02/Le-Quai/'],
    ['ordinal', '/noir/2013/122/Le-Quai.html'],
    ['weekdate', '/noir/2013/W18/Thu/Le-Quai.html'],
    ['none', '/noir/Le-Quai.html'],
    ['/:short_year/:i_day-:short_month/:slug', '/13/2-May/Le-Quai'],
  ])('the permalink style « %s »', async (permalink, address) => {
    const site = await read({
      '_config.yml': `permalink: ${permalink}\n`,
      'noir/_posts/2013-05-02-Le-Quai.md': '---\ntitle: Le Quai\n---\n',
    })
    expect(itemWith(site, 'md:noir/_posts/2013-05-02-Le-Quai.md').addresses[0]).toBe(address)
  })

  test('the day in an address is that of the site', async () => {
    const post = '---\ndate: 2013-05-12 23:30:00 -0500\n---\n'
    const files = { '_config.yml': 'timezone: Europe/Paris\n', '_posts/2013-05-12-quai.md': post }
    expect(itemWith(await read(files), 'md:_posts/2013-05-12-quai.md')).toMatchObject({
      published: '2013-05-12T23:30:00-05:00',
      addresses: ['/2013/05/13/quai.html'],
    })
  })

  test('its own mark of the excerpt becomes the one that all know', () => {
    const { text } = item('_posts/2012-03-04-La-Maison_vide.md').body
    expect(text).toContain('Deuxième paragraphe.\n\n<!--more-->\n\nLa suite.')
    expect(text).toContain("{% include film.html name='Le Quai|1958' %}")
  })

  test('who signs: a key of its authors by default, an object with a name', () => {
    expect(item('_posts/2014-05-06-ancien.html').authors).toEqual([{ key: 'lucie', name: 'Lucie Fixture' }])
    expect(item('_posts/2013-05-12-quai.markdown').authors).toEqual([
      { key: 'omar-essai', name: 'Omar Essai' },
    ])
    expect(item('_posts/2013-05-12-quai.markdown').fields).toEqual([
      { name: 'auteur.email', value: 'omar@projecteur.example' },
    ])
  })

  test('blanks separate keywords, and not what stands under `category`', () => {
    const labels = (name: string) => item(name).terms.map(({ taxonomy, label }) => `${taxonomy} ${label}`)
    expect(labels('_posts/2012-03-04-La-Maison_vide.md')).toEqual(['tag noir', 'tag 1960s', 'tag france'])
    expect(labels('_posts/2013-05-12-quai.markdown')).toEqual([
      'category essais',
      'category Été',
      'category film noir',
    ])
    expect(labels('noir/_posts/2014-01-02-phare.md')).toEqual(['category noir', 'tag noir'])
  })

  test('all else is left, with a reason', () => {
    const left = leftIn(entries)
    expect(left).toContain(
      '_posts/sans-date.md (_posts/sans-date.md:1): Un billet de Jekyll s’appelle AAAA-MM-JJ-nom.md : celui-ci n’a pas de date.',
    )
    expect(left.find(text => text.startsWith('_posts/2014-03-04-casse.md'))).toMatch(
      /casse\.md:3\): L’en-tête ne se lit pas \(YAML, ligne 3\)/,
    )
    expect(left.find(text => text.startsWith('_posts/2014-04-05-latin.md'))).toContain('WINDOWS-1252')
    expect(item('_posts/2014-04-05-latin.md').title).toBe('Été')
    expect(left.map(text => text.split(' (')[0])).toEqual([
      '_data/',
      '_layouts/',
      'README.md',
      '_posts/2014-03-04-casse.md',
      '_posts/2014-04-05-latin.md',
      '_posts/sans-date.md',
      'feed.xml',
      'img/maison.jpg',
    ])
  })
})

describe('a site of Hugo', () => {
  let entries: SourceEntry[] = []
  beforeAll(async () => {
    entries = await read(HUGO)
  })
  const item = (name: string) => itemWith(entries, `md:content/${name}`)

  test('TOML: dates, lists, params', () => {
    expect(siteOf(entries)).toMatchObject({ model: 'hugo', address: 'https://carnet.example/blog/' })
    expect(item('critiques/le-phare.md')).toMatchObject({
      title: 'Le Phare',
      type: 'critiques',
      published: '2015-06-07T08:09:10+02:00',
      updated: '2015-07-01',
      film: { title: 'Le Phare', directors: ['Ana Modèle'], year: 1967 },
      rating: { value: '4' },
      fields: [],
    })
    expect(item('critiques/le-phare.md').terms.map(({ label }) => label)).toEqual(['mer', 'Nuit d’été'])
  })

  test('addresses: by section, by `url`, aliases from the root and from beside it', () => {
    expect(item('critiques/le-phare.md').addresses.slice(0, 3)).toEqual([
      '/blog/2015/06/phare/',
      '/blog/ancien/phare/',
      '/blog/2015/06/phare/voisin',
    ])
    expect(item('notes/deux.en.md').addresses).toEqual(['/blog/two.html'])
    expect(item('notes/Trois.md').addresses).toEqual(['/blog/notes/trois/'])
  })

  test('a bundle is called as its folder; a name may end in a language; JSON is a header too', () => {
    expect(item('critiques/Quai/index.md')).toMatchObject({ slug: 'Quai', state: 'draft' })
    expect(item('notes/deux.en.md')).toMatchObject({
      slug: 'deux',
      language: 'en',
      title: 'Two',
      body: { text: 'A text.\n' },
    })
  })

  test('what is beside the texts is left', () => {
    expect(leftIn(entries).map(text => text.split(' (')[0])).toEqual([
      'layouts/',
      'static/',
      'content/critiques/_index.md',
    ])
  })
})

test('a site of Eleventy: values of the folder, templates in addresses, the date off the name', async () => {
  const entries = await read(ELEVENTY)
  const item = (name: string) => itemWith(entries, `md:src/critiques/${name}.md`)
  expect(item('2017-08-09-le-phare')).toMatchObject({
    type: 'critique',
    published: '2017-08-09',
    addresses: ['/critiques/le-phare/'],
    authors: [{ name: 'Lucie Fixture' }],
    terms: [{ label: 'critique' }],
  })
  expect(item('quai').addresses).toEqual(['/films/le-quai/'])
  expect(item('cache').addresses).toEqual([])
  // A template that nobody can fill is told; the usual address is a guess that does no harm.
  expect(item('obscur').fields).toEqual([{ name: 'permalink', value: '/{{ pkg.name }}/' }])
})

test('a site of Astro: collections, its names of keys, pictures beside the text', async () => {
  const entries = await read(ASTRO)
  expect(itemWith(entries, 'md:src/content/blog/le-phare.md')).toMatchObject({
    type: 'blog',
    published: '2022-07-08',
    updated: '2022-07-09',
    excerpt: 'Une accroche.',
    picture: { address: '../../assets/phare.jpg', alt: 'Un phare' },
    fields: [],
  })
  const moved = await read(ASTRO, { addresses: ['/articles/:path', '/:year/:name/'] })
  expect(itemWith(moved, 'md:src/content/blog/2023/quai.mdx')).toMatchObject({
    state: 'draft',
    addresses: ['/articles/2023/quai', '/articles/2023/quai.html', '/2023/quai/'],
  })
})

describe('an export of Ghost', () => {
  test('posts and pages with their HTML, picture, authors in order, tags; members’ posts stay closed', async () => {
    const folder = folderOf(GHOST)
    for (const source of [folder, path.join(folder, 'site.ghost.2024-01-01.json')]) {
      const entries = await entriesOf(readMarkdown(source))
      expect(siteOf(entries)).toEqual({
        title: 'Le Phare bleu',
        language: 'fr',
        timeZone: 'Europe/Paris',
        model: 'ghost',
      })
      expect(itemWith(entries, 'gh:6a1')).toMatchObject({
        title: 'Le Phare',
        addresses: ['/le-phare/'],
        published: '2023-05-06T07:08:09.000Z',
        state: 'published',
        excerpt: 'Une accroche.',
        body: { format: 'html', text: '<p>Un <a href="/le-quai/">lien</a>.</p>', dialect: 'ghost' },
        authors: [
          { key: 'lucie', name: 'Lucie Fixture' },
          { key: 'omar', name: 'Omar Essai' },
        ],
        terms: [{ taxonomy: 'tag', label: 'Nuit' }, { taxonomy: 'internal' }],
        picture: { address: '/content/images/2024/01/phare.jpg', alt: 'Un phare', caption: 'Le phare' },
        fields: [
          { name: 'featured', value: '1' },
          { name: 'codeinjection_head', value: '<style></style>' },
          { name: 'meta_description', value: 'Pour les moteurs.' },
        ],
      })
      expect([...itemsById(entries).values()].map(({ id, type, state }) => `${id} ${type} ${state}`)).toEqual(
        ['gh:6a1 post published', 'gh:6a2 post private', 'gh:6a3 page published'],
      )
      expect(leftIn(entries)).toEqual([
        expect.stringContaining('« Brouillon » en HTML'),
        expect.stringContaining('« Sans HTML » en HTML'),
      ])
    }
  })

  test('one that cannot be read says so', async () => {
    const folder = folderOf({ 'a.json': '{"db":[{"meta":{}, cassé' })
    await expect(entriesOf(readMarkdown(folder))).rejects.toThrow('export de Ghost ne se lit pas')
  })
})

describe('an archive with film records and a log of viewings', () => {
  let entries: SourceEntry[] = []
  beforeAll(async () => {
    entries = await read(ARCHIVE)
  })

  test('both are found, and named for the map', () => {
    expect(siteOf(entries)).toEqual({ model: 'plain', films: 'films', viewings: 'viewings' })
  })

  test('records are films of their own, and what they say is in the texts about them', () => {
    const lighthouse = {
      title: 'The Lighthouse',
      originalTitle: 'Le Phare',
      year: 1967,
      ids: { imdb: 'tt0000017' },
      directors: ['Ana Modèle'],
      writers: [],
      cast: [
        { name: 'Cy Patron', role: 'Keeper', ids: { imdb: 'nm0000017' } },
        { name: 'Di Moule', ids: { imdb: 'nm0000018' } },
      ],
      genres: ['Drama', 'Western'],
      countries: ['France'],
      runtime: 102,
      synopsis: 'A keeper waits.',
    }
    expect(entries).toContainEqual({
      entry: 'film',
      film: lighthouse,
      where: { file: 'films/tt0000017.json', line: 1 },
      slug: 'tt0000017',
      fields: [{ name: 'sortTitle', value: 'Lighthouse, The' }],
    })
    const item = itemWith(entries, 'md:reviews/the-lighthouse-1967.md')
    expect(item.film).toEqual(lighthouse)
    expect(item).toMatchObject({ title: null, rating: { value: 'B+' }, published: '2011-12-13' })
  })

  test('the viewing is the last one before the text; the others are told', () => {
    const item = itemWith(entries, 'md:reviews/the-lighthouse-1967.md')
    expect(item.seen).toEqual({ how: '35 mm, Cinéma d’essai', date: '2011-12-10', rewatch: true })
    expect(item.fields).toEqual([
      { name: 'cover_offset', value: '40%' },
      { name: 'visionnage.sequence', value: '2' },
      { name: 'autre visionnage', value: '2010-05-06, DVD' },
      { name: 'autre visionnage', value: '2014-01-01, Blu-ray' },
    ])
    expect(leftIn(entries)).toEqual([expect.stringContaining('visionnage Elsewhere 2014-02-02, TV')])
  })

  test('a change of the log is a change of the text', async () => {
    const changed = await read({
      ...ARCHIVE,
      'viewings/0002-2011-12-10.md': '---\ndate: 2011-12-10\nimdb_id: tt0000017\nmedium: 16 mm\n---\n',
    })
    const sha = (all: SourceEntry[], name: string) => itemWith(all, `md:reviews/${name}.md`).sha256
    expect(sha(changed, 'the-lighthouse-1967')).not.toBe(sha(entries, 'the-lighthouse-1967'))
    expect(sha(changed, 'quay-1958')).toBe(sha(entries, 'quay-1958'))
  })

  test('both may lie elsewhere, as one file: JSON by identifiers, CSV', async () => {
    const { 'reviews/quay-1958.md': review } = ARCHIVE
    const source = folderOf({
      'textes/quay-1958.md': review ?? '',
      'donnees/films.json': JSON.stringify({
        tt0000018: { title: 'The Quay', year: 1958 },
        tt0000019: { title: 'Elsewhere' },
      }),
      'donnees/vus.csv': 'Date,imdb_id,Medium\n2012-01-01,tt0000018,TV\n',
    })
    const options = { films: '../donnees/films.json', viewings: '../donnees/vus.csv' }
    const read = await entriesOf(readMarkdown(path.join(source, 'textes'), options))
    expect(itemWith(read, 'md:quay-1958.md')).toMatchObject({
      film: { title: 'The Quay', year: 1958, ids: { imdb: 'tt0000018' } },
      seen: { how: 'TV', date: '2012-01-01' },
    })
    await expect(entriesOf(readMarkdown(source, { films: 'nulle-part' }))).rejects.toThrow('nulle-part')
  })

  test('a folder called films that holds texts is one of texts', async () => {
    const entries = await read({ 'films/phare.md': '---\ntitle: Le Phare\n---\nUne critique.\n' })
    expect(itemWith(entries, 'md:films/phare.md').body.text).toBe('Une critique.\n')
  })

  test('a film of the same name and another year is another film', async () => {
    const entries = await read({
      'films/quai.json': '{ "title": "Le Quai", "year": 1958, "director": "Bo Calque" }',
      'textes/quai.md': '---\nfilm: Le Quai\nyear: 1999\n---\nTexte.\n',
    })
    expect(itemWith(entries, 'md:textes/quai.md').film).toMatchObject({
      title: 'Le Quai',
      year: 1999,
      directors: [],
    })
  })
})

describe('a header', () => {
  test.each([
    ['author: Lucie Fixture', { authors: [{ key: 'lucie-fixture', name: 'Lucie Fixture' }] }],
    ['authors: [Lucie, Omar]', { authors: [{ name: 'Lucie' }, { name: 'Omar' }] }],
    ['auteur: Lucie et Omar', { authors: [{ name: 'Lucie' }, { name: 'Omar' }] }],
    ['authors:\n- name: Lucie\n  slug: lu', { authors: [{ key: 'lu', name: 'Lucie' }] }],
    [
      'image: { src: a.jpg, alt: Un quai, credit: P. }',
      { picture: { address: 'a.jpg', alt: 'Un quai', credit: 'P.' } },
    ],
    [
      'images: [a.jpg, b.jpg]',
      { picture: { address: 'a.jpg' }, fields: [{ name: 'image 2', value: 'b.jpg' }] },
    ],
    [
      'film: { title: Le Quai, year: 1958, imdb: tt0000018, son: mono }',
      {
        film: { title: 'Le Quai', year: 1958, ids: { imdb: 'tt0000018' } },
        fields: [{ name: 'film.son', value: 'mono' }],
      },
    ],
    [
      'french_title: Le Quai\nannée: 1958\npays: France',
      { title: 'Le Quai', film: { title: 'Le Quai', originalTitle: 'T', year: 1958 } },
    ],
    ['year: 2020', { film: null, fields: [{ name: 'year', value: '2020' }] }],
    ['film: tt0000018', { film: { ids: { imdb: 'tt0000018' } } }],
    [
      'imdb: https://www.imdb.com/title/tt0000018/\ntmdb: https://www.themoviedb.org/movie/64690-drive',
      { film: { ids: { imdb: 'tt0000018', tmdb: '64690' } } },
    ],
    ['imdb: plus tard\ndirector: Bo', { film: { ids: {} }, fields: [{ name: 'imdb', value: 'plus tard' }] }],
    ['rating: { value: 4, max: 10 }', { rating: { value: '4', scale: '10' } }],
    ['grade: A-\nscale: A+ à F', { rating: { value: 'A-', scale: 'A+ à F' } }],
    ['étoiles: ★★★½', { rating: { value: '★★★½' } }],
    ['IMDb-ID: tt0000018\nDurée: 2 h 05', { film: { runtime: 125 } }],
    ['status: private', { state: 'private' }],
    ['published: 2012-03-04', { state: 'published', published: '2012-03-04' }],
    ['date: 12 mai 2013', { published: '2013-05-12' }],
    ['date: 2013-07-12 10:00', { published: '2013-07-12T10:00:00+02:00' }],
    ['date: 05/01/2013', { published: null, fields: [{ name: 'date', value: '05/01/2013' }] }],
    ['date: 2013-02-30', { published: null, fields: [{ name: 'date', value: '2013-02-30' }] }],
    [
      'revu: oui\nvu: en salle\nvu_le: 2013-05-01',
      { seen: { how: 'en salle', date: '2013-05-01', rewatch: true } },
    ],
    ['seen: true', { seen: null, fields: [{ name: 'seen', value: 'true' }] }],
    ['autre: { a: [1, 2] }', { fields: [{ name: 'autre', value: '{"a":[1,2]}' }] }],
  ])('%s', async (header, expected) => {
    expect(await readText(`---\ntitle: T\n${header}\n---\nTexte.\n`)).toMatchObject(expected)
  })

  test('the map names keys of its own, and says what the old addresses were', async () => {
    const text = '---\nnom: Le Quai\nappreciation: 7/10\ncle: tt0000018\n---\nTexte.\n'
    const keys = { title: ['nom'], rating: ['appreciation'], imdb: ['cle'] }
    expect(
      await readText(text, { keys, addresses: ['/films/:cle/', '/:absent/:cle'] }, 'quai.md'),
    ).toMatchObject({
      title: 'Le Quai',
      rating: { value: '7/10' },
      film: { title: 'Le Quai', ids: { imdb: 'tt0000018' } },
      addresses: ['/films/tt0000018/'],
      fields: [],
    })
  })

  test('of a text without one, the title is its first heading', async () => {
    expect(await readText('# Le *Quai*\n\nTexte.\n')).toMatchObject({ body: { text: 'Texte.\n' } })
    expect(await readText('Texte.\n')).toMatchObject({ title: null, slug: 'texte' })
  })

  test('a mark of UTF-8 or UTF-16 and the ends of lines of Windows change nothing', async () => {
    const text = '---\r\ntitle: Été\r\n---\r\nTexte.\r\n'
    for (const bytes of [Buffer.from(`\uFEFF${text}`), Buffer.from(`\uFEFF${text}`, 'utf16le')]) {
      const entries = await read({ 'a.md': bytes })
      expect(itemWith(entries, 'md:a.md')).toMatchObject({ title: 'Été', body: { text: 'Texte.\n' } })
    }
  })

  test('that names itself without end is refused', async () => {
    const bomb = `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
      .split('')
      .map((key, index) => `${key}: &${key} [${`*${'abcdefgh'[index]},`.repeat(9)}]`)
      .join('\n')}\n---\nTexte.\n`
    expect(leftIn(await read({ 'a.md': bomb }))[0]).toContain('ne se lit pas')
  })
})

describe('a folder', () => {
  test('is left by no link', async () => {
    const outside = folderOf({ 'secret.md': '---\ntitle: Secret\n---\n' })
    const folder = folderOf({ 'a/dedans.md': 'Texte.\n' })
    symlinkSync(path.join(outside, 'secret.md'), path.join(folder, 'dehors.md'))
    symlinkSync(outside, path.join(folder, 'dossier'))
    symlinkSync(path.join(folder, 'a/dedans.md'), path.join(folder, 'lien.md'))
    const entries = await entriesOf(readMarkdown(folder))
    expect([...itemsById(entries).keys()]).toEqual(['md:a/dedans.md', 'md:lien.md'])
    expect(leftIn(entries).map(text => text.split(' (')[0])).toEqual(['dehors.md', 'dossier'])
  })

  test('in folders without end is refused', async () => {
    const folder = folderOf({ 'a.md': 'Texte.\n' })
    mkdirSync(path.join(folder, 'x/'.repeat(30)), { recursive: true })
    writeFileSync(path.join(folder, 'x/'.repeat(30), 'b.md'), 'Texte.\n')
    await expect(entriesOf(readMarkdown(folder))).rejects.toThrow('l’un dans l’autre')
  })

  test('that is not there, a file that is none, an engine that nobody knows: each says so', async () => {
    const folder = folderOf({ 'a.md': 'Texte.\n' })
    await expect(entriesOf(readMarkdown(path.join(folder, 'rien')))).rejects.toThrow('n’existe pas')
    await expect(entriesOf(readMarkdown(path.join(folder, 'a.md')))).rejects.toThrow('Donnez le dossier')
    await expect(entriesOf(readMarkdown(folder, { model: 'wix' }))).rejects.toThrow('jekyll, hugo')
  })

  test('with a file too large for a text says so', async () => {
    const entries = await read({ 'a.md': 'a'.repeat(8_000_001) })
    expect(leftIn(entries)).toEqual([expect.stringContaining('dépasse 8 Mo')])
  })
})
