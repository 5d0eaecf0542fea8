import { expect, test } from 'vitest'
import { inspect } from '@/lib/content/load'
import { parse } from '@/lib/content/source/parse'
import { validate } from '@/lib/content/validate/validate'
import { lint } from '@/lib/lint/lint'
import { type LintRule, MOST_FINDINGS } from '@/lib/lint/passage'
import { readingOf } from '@/lib/lint/readingOf'
import { relativeDay } from '@/lib/lint/relativeDay'
import { contentFolder, type Fields, film, news, review, SITE } from '../../support/contentFolder'

/** What the check says of one news item of 14 November 2022 (a Monday), as `line:column rule`. */
async function said(body: string, fields: Fields = {}) {
  const folder = await contentFolder({
    ...SITE,
    'content/actualites/essai.md': news({ date: '2022-11-14T09:00', ...fields }, body),
  })
  const { problems, warnings } = await inspect(folder)
  const line = (one: (typeof problems)[number]) => `${one.line}:${one.column} ${one.message} ${one.hint}`
  return { errors: problems.map(line), warnings: warnings.map(line) }
}

const WARNED: [typed: string, message: RegExp][] = [
  ['Le film sort demain.', /^8:14 « demain » sans date/],
  ["C'est aujourd'hui que tout change.", /« aujourd'hui » sans date/],
  ['Il sort en 2022. La séance est ce soir.', /« ce soir » sans date/],
  ['Rendez-vous lundi.', /« lundi » sans date/],
  ['Le mardi 10 novembre 2022, le film sort.', /Le 10 novembre 2022 est un jeudi\. Écrivez « jeudi »/],
  ['Le mardi 10 novembre, le film sort.', /Le 10 novembre 2022 est un jeudi/],
  [
    'Le lundi 2 janvier, puis le mardi 3 janvier, puis le mardi 4 janvier.',
    /Le 4 janvier 2023 est un mercredi/,
  ],
  ['Le mardi 31 novembre 2022.', /n’existe pas au calendrier/],
  ['Il prend le le volant.', /^8:10 « le le »/],
  ['Il prend Le le volant.', /« Le le »/],
  ['Ca se voit.', /Écrivez « Ça »/],
  ['Oui. Ca se voit.', /Écrivez « Ça »/],
  ['A Montpellier, il roule.', /Écrivez « À »/],
  ['Fini. A partir de là, il roule.', /Écrivez « À »/],
  ['Les Etats-Unis suivent.', /Écrivez « États »/],
  ['Evidemment, il roule.', /Écrivez « Évidemment »/],
  ['Une occurence de plus.', /Écrivez « occurrence »/],
  ['Il roule comme même.', /Écrivez « quand même »/],
  ["L'un et l’autre.", /^8:10 Ce fichier mêle apostrophes/],
  ['Un p\u0430ysage.', /deux alphabets/],
  ['Un *film et sa suite.', /^8:4 Cet astérisque « \* » n’ouvre et ne ferme rien : il serait imprimé/],
  ['Un.\n\nUn * film * et sa suite.', /^10:4 Cet astérisque/],
  ['Un **film* et sa suite.', /^8:4 Cet astérisque/],
  ['Il faut :\n\n• un film\n• une salle', /^10:1 Cette puce ne fait pas de liste/],
  ['| Film | Note |\n| Taxi | 2 |', /^8:1 Ce tableau n’en est pas un/],
]

test.each(WARNED)('“%s” is a warning, at its place', async (typed, message) => {
  const { errors, warnings } = await said(typed)
  expect(errors).toEqual([])
  expect(warnings).toEqual([expect.stringMatching(message)])
})

test('a star in a headline would be printed', async () => {
  expect((await said('Un texte.', { title: '"*Drive*, la nuit"' })).warnings).toEqual([
    expect.stringMatching(/^2:8 Ce champ n’a ni italique ni gras/),
  ])
})

test.each([
  ['title', 'La fin, et', '2:8 Le titre s’arrête sur « et ».'],
  [
    'summary',
    'Le film sort le mardi 15 novembre 2022 à Paris, Lyon, Nantes et Montpel',
    '3:10 Le texte s’arrête',
  ],
  ['description', 'Le film sort le mardi 15 novembre 2022 à Paris, à « Lyon.', 'Le texte a « sans »'],
])('a %s that is cut holds back the edition: “%s”', async (field, text, message) => {
  const { errors } = await said('Un texte.', { [field]: JSON.stringify(text) })
  expect(errors).toEqual([expect.stringContaining(message)])
})

test('« aujourd’hui » in a headline or a summary holds back the edition', async () => {
  const { errors } = await said('Un texte.', {
    title: '"Le film sort aujourd’hui"',
    summary: '"Le film sort aujourd’hui dans toutes les salles de France et de Navarre."',
  })
  expect(errors).toEqual([expect.stringMatching(/^2:8 /), expect.stringMatching(/^3:10 /)])
})

test('days are free in records, and reviews are held to the same as news', async () => {
  const folder = await contentFolder({
    ...SITE,
    'content/films/taxi.md': film({ title: '"Taxi"' }, 'Le film sort demain.'),
    'content/critiques/drive.md': review({
      verdict: '"Sec le le soir."',
      weaknesses: '["Vu hier", "Ca lasse"]',
    }),
  })
  const { warnings } = await inspect(folder)
  expect(warnings.map(({ field }) => field)).toEqual(['verdict', 'weaknesses.0', 'weaknesses.1'])
})

/** Written as anybody would write the next one. */
const NO_ETC: LintRule = {
  id: 'no-etc',
  severity: 'error',
  check: ({ text }) =>
    [...text.matchAll(/etc/g)].map(({ index }) => ({
      at: index,
      message: '« etc. » — Le site ne l’écrit pas.',
      hint: 'Retirez-le.',
    })),
  examples: { ok: ['Un texte.'], notOk: ['Un film, etc.'] },
}

test('a rule whose severity is « error » is one wherever it finds something', () => {
  const text = review(
    {
      title: '"Drive, etc"',
      summary: '"Une nuit, un film, une ville, une voiture, un silence, etc."',
      weaknesses: '["Long", "etc."]',
    },
    'Un texte.\n\nUn film, etc.',
  )
  const source = { file: 'content/critiques/a.md', folder: 'critiques', slug: 'a', text } as const
  const parsed = parse(source)
  const valid = Array.isArray(parsed) ? parsed : validate(parsed)
  if (Array.isArray(valid)) throw new Error(JSON.stringify(valid))
  const found = lint(valid, 'error', [NO_ETC])
  expect(found.map(({ field, line, rule, severity }) => [field ?? line, rule, severity])).toEqual([
    ['title', 'lint/no-etc', undefined],
    ['summary', 'lint/no-etc', undefined],
    ['weaknesses.1', 'lint/no-etc', undefined],
    [text.split('\n').indexOf('Un film, etc.') + 1, 'lint/no-etc', undefined],
  ])
  expect(lint(valid, 'warning', [NO_ETC])).toEqual([])
})

test('days are not looked for beyond those that are told', () => {
  const reading = readingOf({ text: 'Lundi. '.repeat(10_000), role: 'body' })
  expect(relativeDay.check(reading, { day: '2022-11-14' })).toHaveLength(MOST_FINDINGS)
})
