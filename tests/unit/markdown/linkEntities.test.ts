import { expect, test } from 'vitest'
import { pathsOf } from '@/lib/content/catalogue/pathsOf'
import type { Linking } from '@/lib/markdown/linkEntities'
import type { Records } from '@/lib/markdown/records'
import { renderBody } from '@/lib/markdown/renderBody'
import { KnownNames } from '@/lib/mentions/knownNames'
import type { Film, Person, Platform, Saga } from '@/lib/model/items'
import { atOnce } from '@/lib/turns/steps'
import { body, film, named, person } from './bodies'

function platform(slug: string, name: string, aliases: string[] = []): Platform {
  return { slug, name, aliases, url: 'https://exemple.fr', formerSlugs: [], formerPaths: [], body: body('') }
}

type Site = { films: Film[]; people: Person[]; platforms: Platform[]; sagas: Saga[] }

const SITE: Site = {
  films: [
    film('balle-perdue', 'Balle perdue', { otherTitles: ['Lost Bullet'] }),
    film('balle-perdue-2', 'Balle perdue 2'),
    film('drive', 'Drive', { year: 2011 }),
    film('jack-reacher', 'Jack Reacher'),
    film('mad-max', 'Mad Max: Fury Road'),
    film('salaire-1953', 'Le Salaire de la peur', { year: 1953 }),
    film('salaire-2024', 'Le Salaire de la peur', { year: 2024 }),
  ],
  people: [
    person('guillaume-pierret', 'Guillaume Pierret'),
    person('pierre-andre', 'Pierre André'),
    person('pierre-andre-martin', 'Pierre André Martin'),
    { ...person('sofiane-zermani', 'Sofiane Zermani'), aliases: ['Fianso'] },
    person('tony-d-amario', "Tony D'Amario"),
    person('jean-claude-izzo', 'Jean-Claude Izzo'),
  ],
  platforms: [
    platform('prime-video', 'Prime Video', ['Amazon Prime']),
    platform('apple-tv-plus', 'Apple TV+', ['Apple TV']),
    platform('max', 'HBO Max', ['Max']),
  ],
  sagas: [{ slug: 'balle-perdue', title: 'Balle perdue', formerSlugs: [], formerPaths: [], body: body('') }],
}

const ARTICLE = { self: null, films: [], nolink: [] }

function html(markdown: string, linking: Partial<Linking> = {}, site = SITE): string {
  const records: Records = {
    films: new Map(site.films.map(one => [one.slug, one])),
    people: new Map(site.people.map(one => [one.slug, one])),
    figures: new Map(),
    paths: atOnce(
      pathsOf({ ...site, articles: [], guides: [], figures: [], authors: [], pages: [], withdrawals: [] }),
    ),
    unreadable: new Set(),
  }
  const names = new KnownNames(site)
  return renderBody(body(markdown), records, { ...ARTICLE, names, ...linking }).trimEnd()
}

/** `address text` of every link, in order. */
function links(markdown: string, linking: Partial<Linking> = {}, site = SITE): string[] {
  return Array.from(
    html(markdown, linking, site).matchAll(/<a href="([^"]+)"[^>]*>([\s\S]*?)<\/a>/g),
    ([, href, text = '']) => `${href} ${text.replace(/<[^>]+>/g, '')}`,
  )
}

const PIERRET = '/personnes/guillaume-pierret Guillaume Pierret'

test.each(
  named([
    { what: 'a person', markdown: 'De Guillaume Pierret.', expected: [PIERRET] },
    {
      what: 'behind d’',
      markdown: "Le film d'Sofiane Zermani.",
      expected: ['/personnes/sofiane-zermani Sofiane Zermani'],
    },
    { what: 'an alias', markdown: 'Avec Fianso.', expected: ['/personnes/sofiane-zermani Fianso'] },
    {
      what: 'an apostrophe typed otherwise',
      markdown: 'Tony D’Amario joue.',
      expected: ['/personnes/tony-d-amario Tony D’Amario'],
    },
    {
      what: 'a name with hyphens that forbid a break',
      markdown: 'De Jean\u2011Claude Izzo.',
      expected: ['/personnes/jean-claude-izzo Jean\u2011Claude Izzo'],
    },
    {
      what: 'a name whose spaces forbid a break',
      markdown: 'De Guillaume\u00A0Pierret.',
      expected: ['/personnes/guillaume-pierret Guillaume\u00A0Pierret'],
    },
    {
      what: 'the alias of a platform',
      markdown: 'Vu sur Amazon Prime.',
      expected: ['/plateformes/prime-video Amazon Prime'],
    },
    {
      what: 'the longest name',
      markdown: 'Sur Apple TV+, avec Pierre André Martin.',
      expected: [
        '/plateformes/apple-tv-plus Apple TV+',
        '/personnes/pierre-andre-martin Pierre André Martin',
      ],
    },
    {
      what: 'a name over two lines',
      markdown: 'De Guillaume\nPierret.',
      expected: ['/personnes/guillaume-pierret Guillaume\nPierret'],
    },
    {
      what: 'the first mention only',
      markdown: 'Guillaume Pierret.\n\nGuillaume Pierret.',
      expected: [PIERRET],
    },
    { what: 'a film in italics', markdown: 'Voir *Drive*.', expected: ['/films/drive Drive'] },
    {
      what: 'a film in guillemets',
      markdown: 'Voir « Jack Reacher ».',
      expected: ['/films/jack-reacher Jack Reacher'],
    },
    { what: 'an everyday word in guillemets', markdown: 'Tourner le bouton sur « Drive ».', expected: [] },
    {
      what: 'an everyday word that is said to be a film',
      markdown: 'Le film « Drive ».',
      expected: ['/films/drive Drive'],
    },
    {
      what: 'an everyday word with its year',
      markdown: '« Drive » (2011).',
      expected: ['/films/drive Drive'],
    },
    {
      what: 'another title of a film',
      markdown: '*Lost Bullet*',
      expected: ['/films/balle-perdue Lost Bullet'],
    },
    {
      what: 'a title with a colon set in French',
      markdown: '*Mad Max : Fury Road*',
      expected: ['/films/mad-max Mad Max\u00A0: Fury Road'],
    },
    {
      what: 'a numbered sequel',
      markdown: '*Balle perdue 2*',
      expected: ['/films/balle-perdue-2 Balle perdue 2'],
    },
    {
      what: 'a year that tells two films apart',
      markdown: '*Le Salaire de la peur* (1953)',
      expected: ['/films/salaire-1953 Le Salaire de la peur'],
    },
    {
      what: 'a saga that is announced',
      markdown: 'La saga *Balle perdue*, puis *Balle perdue*.',
      expected: ['/sagas/balle-perdue Balle perdue', '/films/balle-perdue Balle perdue'],
    },
    {
      what: 'a note, after the text',
      markdown: 'Un[^1].\n\n[^1]: De Guillaume Pierret.\n\nGuillaume Pierret.',
      expected: ['#note-1 1', PIERRET, '#appel-1 ↩'],
    },
  ]),
)('%s becomes a link', (_, { markdown, expected }) => {
  expect(links(markdown)).toEqual(expected)
})

test.each([
  ['a film in running text', 'Drive, Jack Reacher et Balle perdue.'],
  ['half a name', 'Pierret et Guillaume.'],
  ['a part of a longer name', 'Guillaume Pierrets, Jean-Guillaume Pierret et Guillaume Pierret-Dupont.'],
  ['other capitals', 'guillaume pierret'],
  ['a name of three letters that is only an alias', 'Mad Max et Max.'],
  ['a heading', '## Guillaume Pierret'],
  ['code', '`Guillaume Pierret` et `*Drive*`'],
  ['two films of one title', '*Le Salaire de la peur*'],
  ['a year that is of another film', '*Drive* (1997)'],
  ['more than the title', '*Drive encore*'],
  [
    'a spoiler of another film',
    ':::spoiler{film=drive}\nGuillaume Pierret.\n:::\n\nEt :spoiler[Fianso]{film=drive}.',
  ],
  ['the label of a box', ':::encadre{title="Guillaume Pierret"}\nUn texte.\n:::'],
])('%s is no mention', (_, markdown) => {
  expect(links(markdown)).toEqual([])
})

test('nothing is linked within a link, and what the editor links is left to the editor', () => {
  expect(links('Un [texte de Guillaume Pierret](/films/drive), puis *Drive*.')).toEqual([
    '/films/drive texte de Guillaume Pierret',
  ])
})

test('neither the source nor the author of a quotation is linked again', () => {
  const markdown = ':::citation{by=guillaume-pierret source="Prime Video, Fianso"}\nUn mot.\n:::'
  expect(links(markdown)).toEqual([PIERRET, '#citation-1 ¶'])
})

test('a spoiler of the film at hand may hold links', () => {
  const markdown = ':::spoiler{film=drive}\nGuillaume Pierret.\n:::'
  expect(links(markdown, { films: ['drive'] })).toEqual([PIERRET])
})

test('an item never links to itself', () => {
  expect(links('*Drive* et *Balle perdue*', { self: '/films/drive' })).toEqual([
    '/films/balle-perdue Balle perdue',
  ])
})

test('of two films of one title the one that the item is about is meant', () => {
  expect(links('*Le Salaire de la peur*', { films: ['salaire-2024'] })).toEqual([
    '/films/salaire-2024 Le Salaire de la peur',
  ])
})

test('the editor turns a link off', () => {
  expect(links('Guillaume Pierret, Fianso', { nolink: ['guillaume-pierret'] })).toEqual([
    '/personnes/sofiane-zermani Fianso',
  ])
})

test('without names nothing becomes a link', () => {
  const records: Records = {
    films: new Map(),
    people: new Map(),
    figures: new Map(),
    paths: new Set(),
    unreadable: new Set(),
  }
  expect(renderBody(body('Guillaume Pierret'), records)).not.toContain('<a')
})

test('a name that becomes known, or is no longer, changes what was rendered before', () => {
  const markdown = 'Avec Rod Paradot dans *Ronin*.'
  const later = {
    ...SITE,
    people: [...SITE.people, person('rod-paradot', 'Rod Paradot')],
    films: [...SITE.films, film('ronin', 'Ronin')],
  }
  expect(links(markdown)).toEqual([])
  expect(links(markdown, {}, later)).toEqual(['/personnes/rod-paradot Rod Paradot', '/films/ronin Ronin'])
  expect(links(markdown)).toEqual([])
})
