import { checkBody } from '@/lib/markdown/checkBody'
import type { Records } from '@/lib/markdown/records'
import { renderBody } from '@/lib/markdown/renderBody'
import type { Body, Film, Person } from '@/lib/model/items'
import { formatProblem } from '@/lib/model/problem'

/** The body of a file, whose first line is the given line of the file. */
export function body(markdown: string, line = 1): Body {
  const file = 'essai.md'
  return { markdown, source: { file, text: markdown }, file, line, words: 0 }
}

export function person(slug: string, name: string): Person {
  return {
    slug,
    name,
    professions: [],
    nationality: [],
    aliases: [],
    ids: {},
    formerSlugs: [],
    formerPaths: [],
    body: null,
  }
}

export function film(slug: string, title: string, more: Partial<Film> = {}): Film {
  return {
    slug,
    title,
    otherTitles: [],
    year: 2020,
    countries: ['FR'],
    directors: [person('guillaume-pierret', 'Guillaume Pierret')],
    writers: [],
    cast: [],
    crew: [],
    companies: [],
    genres: ['action'],
    releases: [],
    original: null,
    where: [],
    ids: {},
    figures: [],
    nolink: [],
    formerSlugs: [],
    formerPaths: [],
    saga: null,
    body: body(''),
    ...more,
  }
}

const pierret = person('guillaume-pierret', 'Guillaume Pierret')
const lenoir = person('alban-lenoir', 'Alban Lenoir')
const celma = person('stefi-celma', 'Stéfi Celma')
const duvauchelle = person('nicolas-duvauchelle', 'Nicolas Duvauchelle')
const bedia = person('ramzy-bedia', 'Ramzy Bedia')

/** Cases with their sentence in front: a test title may hold `%s` in full, but `$what` only cut short. */
export function named<Case extends { what: string }>(cases: Case[]): [string, Case][] {
  return cases.map(example => [example.what, example])
}

/** Two films, their people, and three files with problems of their own. */
export const records: Records = {
  films: new Map([
    [
      'balle-perdue',
      film('balle-perdue', 'Balle perdue', {
        runtime: 92,
        cast: [lenoir, celma, duvauchelle, bedia].map(actor => ({ person: actor })),
      }),
    ],
    ['drive', film('drive', 'Drive', { year: 2011 })],
  ]),
  people: new Map([pierret, lenoir].map(someone => [someone.slug, someone])),
  figures: new Map([
    ['entrees', { slug: 'entrees', value: 3_546_077, precision: 'exact', unit: 'entrees' }],
    ['comptes', { slug: 'comptes', value: 37_000_000, precision: 'plus-de', unit: 'comptes' }],
  ]),
  paths: new Set(['/', '/critiques/balle-perdue', '/films/drive', '/a-propos']),
  unreadable: new Set(['films/casse', 'personnes/illisible', 'pages/charte']),
}

/** The body as HTML, without the final line feed. */
export function html(markdown: string): string {
  return renderBody(body(markdown), records).trimEnd()
}

/** The faults of a body as `line:column rule → fix`, in the order found. */
export function faults(markdown: string, line = 1): string[] {
  return checkBody(body(markdown, line), records).map(problem =>
    formatProblem(problem)
      .replace(/^essai\.md:/, '')
      .replaceAll('\n ', ''),
  )
}
