import { rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { contentFolder, film, markdown, news, review, SITE } from '../../../support/contentFolder'
import { PATIENCE } from '../../../support/patience'
import { runContent } from '../runContent'

const VALID = { ...SITE, 'content/critiques/drive.md': review() }

test('valid content is counted and gives 0', async () => {
  const { code, out, err } = await runContent(await contentFolder(VALID), ['check'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('✓ Contenu valide\u00A0: 1\u00A0critique, 0\u00A0actualité, 1\u00A0film')
})

test('every problem of every file is told with its place, its line and the hint, and gives 1', async () => {
  const folders = await contentFolder({
    ...VALID,
    'content/critiques/lune.md': review({ film: 'drivve', rating: '4,5' }),
    'content/critiques/soleil.md': review({ film: 'drivve' }),
  })
  const { code, err } = await runContent(folders, ['check'])
  expect(code).toBe(1)
  expect(err).toContain(
    [
      'content/critiques/lune.md:7:9',
      '  « rating » : « 4,5 » — Une note est un nombre de 0 à 5 par demi-points, avec un point décimal (4.5), ou « null » pour « non noté ».',
      '  7 | rating: 4,5',
      '              ^',
      '  → Écrivez le nombre avec un point : rating: 4.5.',
    ].join('\n'),
  )
  expect(err).toContain('  6 | film: drivve\n            ^\n  → Vouliez-vous dire « drive » ?')
  expect(err).toContain('✗ 3 problèmes à corriger avant publication.')
})

test('a fault deep in a long line is shown with what surrounds it', async () => {
  const body = `${'Un mot. '.repeat(60)}Voir [ici](/nulle-part). ${'Un mot. '.repeat(60)}`
  const { err } = await runContent(
    await contentFolder({ ...VALID, 'content/critiques/drive.md': review({}, body) }),
    ['check'],
  )
  const [, frame = '', caret = ''] = /^( {2}12 \| .+)\n( +\^)$/m.exec(err) ?? []
  expect(frame.length).toBeLessThan(120)
  expect(frame.slice(caret.length - 1)).toMatch(/^\[ici\]\(\/nulle-part\)/)
})

test('what would upset a terminal is not shown: bytes, marks that turn the line round', async () => {
  const folders = await contentFolder({
    ...VALID,
    'content/critiques/a.docx': '\u001B[2JPK\u0003\u0004',
    'content/critiques/drive.md': review({}, 'Un mot\u202E caché.'),
  })
  const { err } = await runContent(folders, ['check'])
  expect(err).toContain('content/critiques/a.docx:1:1\n  Seuls des fichiers Markdown')
  expect(err).toContain('  12 | Un mot\uFFFD caché.')
  expect(err).not.toMatch(/\p{Cf}|(?!\n)\p{Cc}/u)
})

test('colours are for terminals only', async () => {
  const folders = await contentFolder({ ...VALID, 'content/critiques/x.md': review({ rating: '9' }) })
  expect((await runContent(folders, ['check'])).err).not.toContain('\u001B')
  expect((await runContent(folders, ['check'], { colours: true })).err).toContain('\u001B[31m^\u001B[0m')
})

test('--json writes one object that annotations can be made of, and nothing else', async () => {
  const folders = await contentFolder({ ...VALID, 'content/critiques/x.md': review({ rating: '9' }) })
  const { code, out, err } = await runContent(folders, ['check', '--json'])
  expect({ code, err }).toEqual({ code: 1, err: '' })
  expect(JSON.parse(out)).toMatchObject({
    ok: false,
    problems: [
      {
        file: 'content/critiques/x.md',
        line: 7,
        column: 9,
        field: 'rating',
        rule: 'invalid-value',
        message: expect.stringMatching(/^« 9 » — /),
        hint: expect.stringMatching(/^Écrivez une note sur 5/),
        severity: 'error',
      },
    ],
    warnings: [],
    counts: { reviews: 1, films: 1 },
  })
})

test('--json tells the rule of every problem by its id, and nothing that is not for annotations', async () => {
  const folders = await contentFolder({
    ...VALID,
    'content/actualites/a.md': news(
      { title: '"Un film de"', related: '[critiques/cache]' },
      'Il prend le le volant.\n\n[Rien](/rien) <b>ici</b>\n\n[Caché](/critiques/cache)',
    ),
    'content/critiques/cache.md': review({ title: '"Une critique cachée"', draft: 'true' }),
  })
  const { out } = await runContent(folders, ['check', '--json'])
  const { problems, warnings } = JSON.parse(out)
  expect(problems.map(({ rule }: { rule: string }) => rule)).toEqual([
    'lint/cut-text',
    'hidden-reference',
    'broken-link',
    'raw-html',
    'raw-html',
    'hidden-reference',
  ])
  expect(warnings).toEqual([
    {
      file: 'content/actualites/a.md',
      line: expect.any(Number),
      column: 10,
      rule: 'lint/double-word',
      message: '« le le » — Ce mot est écrit deux fois.',
      hint: 'Retirez-en un.',
      severity: 'warning',
    },
  ])
  const keys = ['column', 'field', 'file', 'hint', 'line', 'message', 'rule', 'severity']
  for (const problem of problems) expect(keys).toEqual(expect.arrayContaining(Object.keys(problem)))
})

test('what lies about is a warning: an image that nothing shows, a record that nothing leads to', async () => {
  const folders = await contentFolder({
    ...VALID,
    'content/films/perdu.md': film({ title: '"Perdu"', directors: '["Jeanne Vide"]' }),
    'content/films/cite.md': film({ title: '"Cité"', directors: '["Jeanne Pleine"]' }),
    'content/actualites/a.md': news({}, '::film[cite]'),
    'content/personnes/oubliee.md': markdown({ name: '"Une Oubliée"' }),
    'public/images/rien.png': 'x',
  })
  const { code, err } = await runContent(folders, ['check'])
  expect(code).toBe(0)
  expect([...err.matchAll(/^\S+:\d+:\d+$/gm)].map(String)).toEqual([
    'content/films/perdu.md:1:1',
    'content/personnes/oubliee.md:1:1',
    'public/images/rien.png:1:1',
  ])
})

test.each([
  ['an error in what is published', {}, 1, ''],
  ['a warning in a draft', { draft: 'true' }, 0, 'avertissement : '],
])('« À FAIRE » is %s', async (_, fields, expected, kind) => {
  const folders = await contentFolder({
    ...VALID,
    'content/critiques/b.md': review(
      { audience: '"À FAIRE : pour qui ?"', ...fields },
      'À FAIRE : le texte.',
    ),
  })
  const { code, err } = await runContent(folders, ['check'])
  expect(code).toBe(expected)
  expect(err).toContain(`content/critiques/b.md:9:12\n  ${kind}Il reste quelque chose à écrire ici`)
})

test('--watch checks again after each change, until it is stopped', async () => {
  const folders = await contentFolder(VALID)
  const stop = new AbortController()
  const said: string[] = []
  const say = (line: string) => said.push(line)
  const ended = runContent(folders, ['check', '--watch'], {
    signal: stop.signal,
    print: say,
    complain: say,
  })
  const broken = path.join(folders.content, 'critiques/x.md')
  await vi.waitFor(() => expect(said.join('\n')).toContain('✓ Contenu valide'), PATIENCE)
  await writeFile(
    broken,
    review({ title: '"Un autre"', description: `"${'Une autre nuit. '.repeat(4)}"`, rating: '9' }),
  )
  await vi.waitFor(() => expect(said.join('\n')).toContain('✗ 1 problème'), PATIENCE)
  said.length = 0
  await rm(broken)
  await vi.waitFor(() => expect(said.join('\n')).toContain('✓ Contenu valide'), PATIENCE)
  stop.abort()
  expect((await ended).code).toBe(0)
})

test('--links asks every external address once, and reports the dead ones where they stand', async () => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    // Many servers refuse HEAD.
    const status = { '/la': 200, '/refuse': request.method === 'HEAD' ? 405 : 200, '/interdit': 403 }
    response.statusCode = status[request.url as keyof typeof status] ?? 404
    response.end()
  })
  onTestFinished(() => void server.close())
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  const folders = await contentFolder({
    ...VALID,
    'content/critiques/drive.md': review(
      { sources: `[{ title: "A", url: "${base}/la" }, { title: "B", url: "${base}/morte" }]` },
      `Voir [ici](${base}/refuse), (${base}/interdit), [encore](${base}/la) et [ici](https://…/page).`,
    ),
  })
  const { code, err } = await runContent(folders, ['check', '--links'])
  expect(code).toBe(1)
  expect(err).toContain(`content/critiques/drive.md:10:`)
  expect(err).toContain(`« ${base}/morte » — L’adresse répond 404.`)
  expect(err).toContain(`avertissement : « ${base}/interdit » — L’adresse répond 403.`)
  expect(err).not.toContain(`« ${base}/refuse » — L’adresse répond`)
  expect(err).toContain('avertissement : « https://…/page » — « … » n’est pas un nom de site.')
  expect(asked.filter(line => line.endsWith(' /la'))).toEqual(['HEAD /la'])
})

test('without --links nothing is asked of anybody', async () => {
  let asked = 0
  const server = createServer((_, response) => {
    asked += 1
    response.end()
  })
  onTestFinished(() => void server.close())
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`
  await runContent(
    await contentFolder({ ...VALID, 'content/critiques/drive.md': review({}, `[ici](${url})`) }),
    ['check'],
  )
  expect(asked).toBe(0)
})
