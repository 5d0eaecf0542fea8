import { expect, test } from 'vitest'
import { inspect } from '@/lib/content/load'
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
  ['Un *film et sa suite.', /^8:4 Un astérisque « \* » reste seul/],
  ['Un.\n\nUn * film * et sa suite.', /^10:4 Un astérisque/],
  ['Un **film* et sa suite.', /^8:10 Un astérisque/],
  ['Il faut :\n\n• un film\n• une salle', /^10:1 Cette puce ne fait pas de liste/],
  ['| Film | Note |\n| Taxi | 2 |', /^8:1 Ce tableau n’en est pas un/],
]

test.each(WARNED)('“%s” is a warning, at its place', async (typed, message) => {
  const { errors, warnings } = await said(typed)
  expect(errors).toEqual([])
  expect(warnings).toEqual([expect.stringMatching(message)])
})

test.each([
  'Le film sort demain, mardi 15 novembre.',
  'Le jeudi 10 novembre 2022, le film sort.',
  'Le jeudi 10 novembre, le film sort.',
  'Le vendredi 30 décembre, le film sort.',
  'Il répond : « Je tourne demain. »',
  ':::citation{source="AFP"}\nJe tourne demain le le film.\n:::',
  'Le code `le le demain` reste.',
  '[Le film](https://x.fr/demain-occurence) roule.',
  'Nous nous levons, vous vous levez, il fait faire faire des plans très très longs.',
  'Le groupe Duran Duran joue.',
  'A-t-il gagné ? *A Quiet Place* le dit. A Quiet Place aussi.',
  'Ça se voit. À Montpellier, l’État évidemment.',
  '*The French Connection* et Language.',
  'Un avant-hier, un surlendemain, des lundis.',
  'Le film sort, et ferme le lundi suivant.',
  'Un *film*, un **autre**, et un astérisque : \\*.',
  '* Un *film*\n* Un autre\n\nEt *un\ntitre*.',
  'Voici :\n\n| Film | Note |\n| :--- | ---: |\n| *Taxi* | 2 |',
])('“%s” is fine', async typed => {
  expect(await said(typed)).toEqual({ errors: [], warnings: [] })
})

test('a star in a headline would be printed', async () => {
  expect((await said('Un texte.', { title: '"*Drive*, la nuit"' })).warnings).toEqual([
    expect.stringMatching(/^2:8 Ce champ n’a pas d’italique/),
  ])
})

const CUT = [
  'Le film de',
  'La fin, et',
  'Le film,',
  'Le film :',
  'Le film « Drive',
  'Le film (enfin',
  'Le film et…',
]

test.each(CUT)('the headline “%s” is cut, and holds back the edition', async title => {
  expect((await said('Un texte.', { title: `"${title}"` })).errors).toEqual([
    expect.stringMatching(/^2:8 Le titre/),
  ])
})

test.each(['et Montpellier.', 'et Montpellier !', 'dit-il : « Enfin. »', '(enfin).', 'et puis plus rien…'])(
  'a summary that ends on “%s” is whole',
  async end => {
    const summary = `Le film sort le mardi 15 novembre 2022 à Paris, Lyon, Nantes ${end}`
    expect(await said('Un texte.', { summary: JSON.stringify(summary) })).toEqual({
      errors: [],
      warnings: [],
    })
  },
)

test.each([
  ['summary', 'et Montpel', 's’arrête sans finir la phrase'],
  ['summary', 'et dans les…', 's’arrête sur « les »'],
  ['description', 'à Lyon et', 's’arrête sur « et »'],
  ['description', 'à « Lyon.', 'a « sans »'],
])('a %s that ends on “%s” is cut, and holds back the edition', async (field, end, rule) => {
  const text = `Le film sort le mardi 15 novembre 2022 à Paris, Lyon, Nantes ${end}`
  const { errors } = await said('Un texte.', { [field]: JSON.stringify(text) })
  expect(errors).toEqual([expect.stringContaining(`Le texte ${rule}`)])
})

test.each(['Le film', 'Où va-t-on ?', '« Drive » (2011)', 'Ce que l’on voit, et pourquoi', 'Balle perdue 2'])(
  'the headline “%s” is whole',
  async title => {
    expect(await said('Un texte.', { title: `"${title}"` })).toEqual({ errors: [], warnings: [] })
  },
)

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
