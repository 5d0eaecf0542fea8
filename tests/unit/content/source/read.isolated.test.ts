import { existsSync } from 'node:fs'
import { mkdir, symlink } from 'node:fs/promises'
import path from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { read } from '@/lib/content/source/read'
import { contentFolder } from '../../../support/contentFolder'

const ignoresCase = existsSync(import.meta.filename.toUpperCase())

const latin1 = (text: string) => Buffer.from(text, 'latin1')

test('files are read folder by folder, each with its slug and its path from the project', async () => {
  const { content } = await contentFolder({
    'content/films/drive.md': 'Conduire',
    'content/critiques/drive.md': 'Critiquer',
    'content/films/balle-perdue-2.md': 'Tirer',
  })
  expect(await read(content)).toEqual({
    files: [
      { folder: 'critiques', slug: 'drive', file: 'content/critiques/drive.md', text: 'Critiquer' },
      { folder: 'films', slug: 'balle-perdue-2', file: 'content/films/balle-perdue-2.md', text: 'Tirer' },
      { folder: 'films', slug: 'drive', file: 'content/films/drive.md', text: 'Conduire' },
    ],
    problems: [],
  })
})

test('a file that does not tell of a change is read again when it has just been saved, and when all is', async () => {
  const { content } = await contentFolder({ 'content/films/drive.md': 'Conduire' })
  const text = async (afresh: boolean) => (await read(content, { afresh })).files[0]?.text
  /** As if it had been read before a change that left its stamp as it was. */
  const outdate = async () => {
    const [source] = (await read(content)).files
    if (source) source.text = 'Autrefois'
  }
  await outdate()
  expect(await text(false)).toBe('Conduire')
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  await outdate()
  expect(await text(false)).toBe('Autrefois')
  expect(await text(true)).toBe('Conduire')
})

test.each([
  ['a byte-order mark is removed', '\uFEFF---\né', '---\né'],
  ['line ends of Windows become plain', 'a\r\nb\r\n', 'a\nb\n'],
  ['line ends of old Macintoshes become plain', 'a\rb', 'a\nb'],
])('%s', async (_, written, text) => {
  const { content } = await contentFolder({ 'content/films/drive.md': written })
  const { files } = await read(content)
  expect(files.map(file => file.text)).toEqual([text])
})

test.each([
  ['on the first line', latin1('café'), 1, 4],
  ['after other lines', latin1('---\ntitle: a\n---\nUn été'), 4, 4],
  ['after lines that end as on Windows', latin1('---\r\ntitle: a\r\n---\r\nUn été'), 4, 4],
  ['after valid accents', Buffer.concat([Buffer.from('é\néé '), latin1('à la')]), 2, 4],
  ['after a byte-order mark', Buffer.concat([Buffer.from('\uFEFFab'), latin1('é')]), 1, 3],
])('the first byte that is not UTF-8 is pointed to %s', async (_, bytes, line, column) => {
  const { content } = await contentFolder({ 'content/films/drive.md': bytes })
  expect(await read(content)).toEqual({
    files: [],
    problems: [
      {
        file: 'content/films/drive.md',
        line,
        column,
        rule: 'invalid-encoding',
        message: 'Le fichier n’est pas encodé en UTF-8.',
        hint: 'Ouvrez-le dans l’éditeur et enregistrez-le avec l’encodage « UTF-8 », puis vérifiez les accents.',
      },
    ],
  })
})

test('a file of five megabytes is refused with its weight', async () => {
  const { content } = await contentFolder({ 'content/films/drive.md': 'a'.repeat(5_000_000) })
  expect(await read(content)).toMatchObject({
    files: [],
    problems: [
      {
        file: 'content/films/drive.md',
        line: 1,
        column: 1,
        rule: 'limits',
        message: 'Le fichier pèse 5,0 Mo ; la limite est de 160 ko.',
      },
    ],
  })
})

test('a symbolic link that leaves the content is refused, even into a folder whose name begins alike', async () => {
  const { content } = await contentFolder({
    'content/films/drive.md': 'Conduire',
    'content-secret/drive.md': 'Secret',
  })
  await symlink(path.join(content, '../content-secret/drive.md'), path.join(content, 'films/evasion.md'))
  const { files, problems } = await read(content)
  expect(files.map(file => file.slug)).toEqual(['drive'])
  expect(problems).toMatchObject([
    {
      file: 'content/films/evasion.md',
      line: 1,
      column: 1,
      rule: 'outside-content',
      message: 'Ce lien symbolique sort du dossier de contenu.',
    },
  ])
})

test('a symbolic link that stays in the content is read as a file', async () => {
  const { content } = await contentFolder({ 'content/films/drive.md': 'Conduire' })
  await symlink('drive.md', path.join(content, 'films/conduire.md'))
  const { files, problems } = await read(content)
  expect(files.map(({ slug, text }) => [slug, text])).toEqual([
    ['conduire', 'Conduire'],
    ['drive', 'Conduire'],
  ])
  expect(problems).toEqual([])
})

test('a broken symbolic link is refused', async () => {
  const { content } = await contentFolder({ 'content/films/drive.md': 'Conduire' })
  await symlink('nulle-part.md', path.join(content, 'films/fantome.md'))
  const { files, problems } = await read(content)
  expect(files).toHaveLength(1)
  expect(problems).toMatchObject([
    {
      file: 'content/films/fantome.md',
      line: 1,
      column: 1,
      rule: 'unreadable-file',
      message: 'Ce lien symbolique ne mène nulle part.',
    },
  ])
})

test.each(['drive.md', '2011'])('a folder named %s where a file is expected is refused', async name => {
  const { content } = await contentFolder({ [`content/films/${name}/drive.md`]: 'Conduire' })
  expect(await read(content)).toMatchObject({
    files: [],
    problems: [
      {
        file: `content/films/${name}`,
        line: 1,
        column: 1,
        rule: 'misplaced-file',
        message: 'Un dossier se trouve là où un fichier est attendu.',
      },
    ],
  })
})

test('a file where a folder is expected is refused and the other folders are read', async () => {
  const { content } = await contentFolder({
    'content/films': 'Conduire',
    'content/critiques/drive.md': 'Critiquer',
  })
  const { files, problems } = await read(content)
  expect(files).toHaveLength(1)
  expect(problems).toMatchObject([
    { file: 'content/films', line: 1, column: 1, message: 'Un dossier est attendu ici.' },
  ])
})

test('a broken symbolic link where a folder is expected is refused', async () => {
  const { content } = await contentFolder({})
  await symlink('nulle-part', path.join(content, 'films'))
  expect(await read(content)).toMatchObject({
    files: [],
    problems: [{ file: 'content/films', line: 1, column: 1, message: 'Un dossier est attendu ici.' }],
  })
})

test.skipIf(ignoresCase)('two files that differ by case only are one address', async () => {
  const { content } = await contentFolder({
    'content/films/Drive.md': 'Conduire',
    'content/films/drive.md': 'Conduire',
  })
  const { problems } = await read(content)
  expect(problems).toContainEqual({
    file: 'content/films/drive.md',
    line: 1,
    column: 1,
    rule: 'duplicate-slug',
    message: 'Deux fichiers donnent la même adresse : Drive.md et drive.md.',
    hint: 'Renommez l’un des deux : la casse ne distingue pas deux adresses.',
  })
})

test.each(['Drive', 'balle perdue', 'balle_perdue', 'été', '-drive', 'drive-', 'balle--perdue', 'drive.fr'])(
  'the file name "%s" cannot be an address',
  async slug => {
    const { content } = await contentFolder({ [`content/films/${slug}.md`]: 'Conduire' })
    expect(await read(content)).toMatchObject({
      files: [],
      problems: [
        {
          file: `content/films/${slug}.md`,
          line: 1,
          column: 1,
          rule: 'invalid-slug',
          message: `Le nom du fichier, « ${slug} », ne peut pas servir d’adresse.`,
        },
      ],
    })
  },
)

test.each(['critiques/page', 'actualites/page', 'pages/films', 'pages/archives', 'pages/mots-cles'])(
  '%s is an address that the site keeps for itself',
  async address => {
    const { content } = await contentFolder({ [`content/${address}.md`]: 'Texte' })
    expect(await read(content)).toMatchObject({
      files: [],
      problems: [
        {
          file: `content/${address}.md`,
          line: 1,
          column: 1,
          rule: 'reserved-slug',
          message: `L’adresse « ${path.basename(address)} » est réservée par le site.`,
        },
      ],
    })
  },
)

test('a word reserved in one folder is free in another', async () => {
  const { content } = await contentFolder({ 'content/personnes/page.md': 'Texte' })
  expect((await read(content)).problems).toEqual([])
})

test.each([
  ['critique', 'Vouliez-vous dire « critiques » ?'],
  ['Films', 'Vouliez-vous dire « films » ?'],
  [
    'brouillons',
    'Les dossiers connus sont : critiques, actualites, films, personnes, plateformes, sagas, par-ou-commencer, chiffres, auteurs, pages, retraits.',
  ],
])('the unknown folder %s is reported with advice', async (folder, hint) => {
  const { content } = await contentFolder({ [`content/${folder}/drive.md`]: 'Texte' })
  expect(await read(content)).toEqual({
    files: [],
    problems: [
      {
        file: `content/${folder}`,
        line: 1,
        column: 1,
        rule: 'misplaced-file',
        message: 'Ce dossier ou fichier n’appartient à aucun type de contenu.',
        hint,
      },
    ],
  })
})

test.each(['drive.txt', 'drive.MD', 'drive.markdown', 'affiche.jpg', 'drive'])(
  'the file %s is not Markdown',
  async name => {
    const { content } = await contentFolder({ [`content/films/${name}`]: 'Texte' })
    expect(await read(content)).toEqual({
      files: [],
      problems: [
        {
          file: `content/films/${name}`,
          line: 1,
          column: 1,
          rule: 'misplaced-file',
          message: 'Seuls des fichiers Markdown (.md) sont attendus ici.',
          hint: 'Renommez le fichier en « .md », ou déplacez-le : les images vont dans public/images.',
        },
      ],
    })
  },
)

test('hidden files, backups of text editors and notes beside the folders are nobody’s content', async () => {
  const { content } = await contentFolder({
    'content/.DS_Store': 'x',
    'content/LISEZMOI.md': 'Bonjour',
    'content/films/.drive.md.swp': 'x',
    'content/films/drive.md~': 'x',
  })
  expect(await read(content)).toEqual({ files: [], problems: [] })
})

test('an empty folder holds nothing', async () => {
  const { content } = await contentFolder({})
  await mkdir(path.join(content, 'films'))
  expect(await read(content)).toEqual({ files: [], problems: [] })
})

test.each([
  ['UTF-16 with a mark', Buffer.from('\uFEFF---\ntitle: Été\n---\n', 'utf16le')],
  ['UTF-16 without accents', Buffer.from('---\ntitle: Drive\n---\n', 'utf16le')],
])('%s is named', async (_, bytes) => {
  const { content } = await contentFolder({ 'content/films/drive.md': bytes })
  expect(await read(content)).toMatchObject({
    files: [],
    problems: [{ line: 1, column: 1, message: expect.stringContaining('UTF-16') }],
  })
})

test.each([
  ['Été Noir', 'Renommez-le « ete-noir.md »'],
  ['…', 'N’utilisez que des minuscules'],
])('the file name "%s" comes with one that can be an address', async (slug, hint) => {
  const { content } = await contentFolder({ [`content/films/${slug}.md`]: 'Conduire' })
  expect((await read(content)).problems).toMatchObject([{ hint: expect.stringContaining(hint) }])
})

test('an article beside the folders is told where to go', async () => {
  const { content } = await contentFolder({ 'content/drive.md': 'Conduire' })
  expect((await read(content)).problems).toMatchObject([
    { file: 'content/drive.md', hint: expect.stringContaining('critiques, actualites') },
  ])
})
