import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inspect } from '@/lib/content/load'
import { parse } from '@/lib/content/source/parse'
import { validate } from '@/lib/content/validate/validate'
import { checkBody } from '@/lib/markdown/checkBody'
import { renderBody } from '@/lib/markdown/renderBody'
import { contentFolder, review, SITE } from '../../../support/contentFolder'
import { body, records } from '../../markdown/bodies'

const OPTIONS = { numRuns: Number(process.env.ROUNDS ?? 60), seed: Number(process.env.SEED ?? 1) }

/** Whole road, one strange file in an otherwise sound site: it ends in messages of that file or in an archive. */
async function road(name: string, content: string | Uint8Array) {
  const { archive, problems } = await inspect(await contentFolder({ ...SITE, [name]: content }))
  for (const { file, line, column, message, hint } of problems) {
    expect(file).toBe(name)
    expect(line).toBeGreaterThan(0)
    expect(column).toBeGreaterThan(0)
    expect(message).toMatch(/\S/)
    expect(hint).toMatch(/\S/)
  }
  expect(archive.films).toHaveLength(1)
  return problems
}

test('any bytes end in messages', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async bytes => {
      expect(await road('content/critiques/etrange.md', bytes)).not.toEqual([])
    }),
    OPTIONS,
  )
})

test('any text as a body, a title or a list ends in messages or in an archive', async () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }))
  await fc.assert(
    fc.asyncProperty(text, text, async (inTitle, inBody) => {
      const title = `"${inTitle.replace(/["\\\n\r]/g, '')}"`
      await road('content/critiques/etrange.md', review({ title, tags: `[${title}]` }, inBody))
      await road('content/critiques/etrange.md', review({ title: inTitle }, inBody))
    }),
    OPTIONS,
  )
})

test('any signs of YAML in the front matter end in messages', () => {
  const sign = fc.constantFrom(
    ...'[]{}:,-?&*!|>%@`"\'# \n'.split(''),
    'a',
    '&a',
    '*a',
    '<<: ',
    '!!js ',
    '- ',
    'title: ',
  )
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 40 }), signs => {
      const text = `---\n${signs.join('')}\n---\nTexte\n`
      const parsed = parse({ folder: 'critiques', slug: 'a', file: 'content/critiques/a.md', text })
      const result = Array.isArray(parsed) ? parsed : validate(parsed)
      expect(Array.isArray(result) && result.length > 0).toBe(true)
    }),
    { ...OPTIONS, numRuns: OPTIONS.numRuns * 20 },
  )
})

const BOMB = [
  'a: &a [x,x]',
  ...'bcdefghij'.split('').map((name, at) => `${name}: &${name} [*${'abcdefghi'[at]},*${'abcdefghi'[at]}]`),
]

test.each<[what: string, content: string, message: RegExp]>([
  ['a bomb of aliases', `---\n${BOMB.join('\n')}\n---\n`, /« \* » ou « & »/],
  ['one alias', '---\ntitle: &t "Un"\nsummary: *t\n---\n', /« \* » ou « & »/],
  ['a merge key', '---\n<<: { title: "Un" }\n---\n', /Ce champ n’existe pas/],
  ['ten megabytes on one line', review({}, 'a'.repeat(10_000_000)), /10,0 Mo/],
  ['maps within maps', `---\nimage: ${'{ a: '.repeat(3000)}1${' }'.repeat(3000)}\n---\n`, /./],
  ['a title turned round', review({ title: '"Un \u202Eertit"' }), /caractère invisible \(U\+202E\)/],
  ['a title with a space of no width', review({ title: '"Un\u200Btitre"' }), /U\+200B/],
  ['a title with a joiner between letters', review({ title: '"Un\u200Dtitre"' }), /U\+200D/],
  ['a title with a byte-order mark', review({ title: '"Un \uFEFF titre"' }), /U\+FEFF/],
  ['a title with a control character', review({ title: '"Un\\u0007 titre"' }), /U\+0007/],
  ['a body turned round', review({}, 'Un \u2066texte.'), /U\+2066/],
  ['a name turned round', review({ authors: '["redac\u200Dtion"]' }), /nom d’un fichier/],
])('%s is refused with a message', async (_, content, message) => {
  const problems = await road('content/critiques/etrange.md', content)
  expect(problems.map(problem => problem.message)).toContainEqual(expect.stringMatching(message))
})

test('the family of an emoji is no hidden character', async () => {
  expect(
    await road('content/critiques/famille.md', review({ title: '"Une 👨‍👩‍👧 à l’écran"' }, 'Une 👨‍👩‍👧.')),
  ).toEqual([])
})

test.each(['dr\u0456ve', 'dri\u200Bve', '\u202Eevird', 'drıve', 'Drive', 'drivé', 'dr ive'])(
  'a file named « %s.md » is refused, whatever it looks like',
  async name => {
    const [problem] = await road(`content/critiques/${name}.md`, review())
    expect(problem?.message).toMatch(/ne peut pas servir d’adresse/)
  },
)

/** Forms that parsers of Markdown are known to answer with work that grows faster than the text. */
const DEEP: [what: string, markdown: string][] = [
  ['quotes in quotes', '>'.repeat(100_000)],
  ['lists on one line', '- '.repeat(100_000)],
  ['words between stars and lines', 'a*_'.repeat(30_000)],
  ['lists in lists', Array.from({ length: 150 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
  ['open brackets', '['.repeat(5_000)],
  ['open links', '[a]('.repeat(100_000)],
  ['open images', '![a'.repeat(2_000)],
  ['open emphasis', '*a **b '.repeat(30_000)],
  ['alternating emphasis', '*_'.repeat(100_000)],
  ['open code', Array.from({ length: 200 }, (_, n) => `e${'`'.repeat(n)}`).join('')],
  ['open directives', ':::encadre{title="x"}\n'.repeat(30_000)],
  ['open braces', ':a{'.repeat(2_000)],
  ['open comments', '<!--'.repeat(3_000)],
  ['open quotation marks', '"a '.repeat(20_000)],
  ['apostrophes', "'a ".repeat(20_000)],
  ['spaces', `a${' '.repeat(100_000)}!`],
  ['digits', '1'.repeat(100_000)],
  ['capitals of Roman numerals', 'I'.repeat(100_000)],
  [
    'footnotes that call each other',
    Array.from({ length: 200 }, (_, n) => `[^${n}]: [^${n + 1}]`).join('\n\n'),
  ],
  ['tables of bars', `${'|'.repeat(1_000)}\n${'|-'.repeat(1_000)}`],
  ['addresses', 'www.a.'.repeat(5_000)],
  ['mail addresses', 'a@a.'.repeat(5_000)],
]

test.each(DEEP)('%s end, with or without messages', (_, markdown) => {
  if (checkBody(body(markdown), records).length === 0)
    expect(renderBody(body(markdown), records)).not.toMatch(/<script/)
})
