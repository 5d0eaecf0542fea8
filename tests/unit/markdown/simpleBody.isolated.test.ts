import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import spec from 'commonmark-spec'
import { expect, test } from 'vitest'
import { parseAndCheck } from '@/lib/markdown/checkBody'
import type { Records } from '@/lib/markdown/records'
import { simpleBody } from '@/lib/markdown/simpleBody'
import { body, film, person } from './bodies'

/** What the full check says of a body in a site where every name exists, and the names it asked for. */
function fullCheck(markdown: string) {
  const asked = { films: new Set<string>(), people: new Set<string>(), paths: new Set<string>() }
  const records: Records = {
    films: { get: slug => film(asked.films.add(slug) && slug, 'Un film'), keys: () => [] },
    people: { get: slug => person(asked.people.add(slug) && slug, 'Une personne'), keys: () => [] },
    figures: { get: () => undefined, keys: () => [] },
    paths: { has: address => Boolean(asked.paths.add(address)), keys: () => [] },
    unreadable: { has: () => false },
  }
  return { faults: parseAndCheck(body(markdown), records).map(({ message }) => message), asked }
}

/** Whether the body was taken for simple; then the full check must find no fault, and no name more. */
function holds(markdown: string): boolean {
  const simple = simpleBody(markdown)
  if (!simple) return false
  const { faults, asked } = fullCheck(markdown)
  expect({ markdown, faults }).toEqual({ markdown, faults: [] })
  for (const kind of ['films', 'people', 'paths'] as const) {
    expect(simple[kind], markdown).toEqual(expect.arrayContaining([...asked[kind]]))
  }
  return true
}

const root = path.resolve(import.meta.dirname, '../../..')
const bodies = readdirSync(path.join(root, 'content'), { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.md'))
  .map(file => readFileSync(path.join(root, 'content', file), 'utf8').replace(/^---[\s\S]*?\n---\n/, ''))

test('most bodies of the site are simple, and none of them has a fault', () => {
  const simple = bodies.filter(holds)
  // The words that quote a figure are held against its record, which only the full check does.
  const quoting = bodies.filter(text => text.includes(':chiffre['))
  expect(quoting.filter(text => simple.includes(text))).toEqual([])
  expect(simple.length).toBeGreaterThan(0.9 * (bodies.length - quoting.length))
})

test('no example of CommonMark that has a fault is simple', () => {
  expect(spec.tests.filter(({ markdown }) => holds(markdown.replaceAll('→', '\t'))).length).toBeGreaterThan(
    25,
  )
})

test.each([
  ['a note that only its own second line calls', 'Un.\n\n[^1]: Une note.\nVoir [^1].'],
  ['a note that only another note calls', 'Un.\n\n[^1]: Une.\n\n[^2]: Deux[^1].'],
  ['a note that is called only in a block', ':::spoiler{film=drive}\nUn[^1].\n:::\n\n[^1]: Une.'],
  ['a directive right below a text', 'Un texte\n::film[drive]'],
  ['a time with a note', 'À 12:30[^1].\n\n[^1]: Une.'],
  ['a link within code', '`[a](/rien)`'],
  ['a level left out', '## Un\n\n#### Deux'],
  ['an image', '![Lino](/images/a.png)'],
  ['an address of another kind', '[a](javascript:b)'],
  ['a block that is not closed', ':::spoiler{film=drive}\nUn.'],
  ['a note that is not written', 'Vu[^1].'],
  ['an address of the preview', '[Drive](http://localhost:3000/films/drive)'],
  ['an empty block', ':::spoiler{film=drive}\n\n:::'],
])('%s is left to the full check', (_, markdown) => {
  expect(simpleBody(markdown)).toBeNull()
})

test.each([
  ['a list within a list', '- Salles\n  - Paris : 12 copies\n  - Régions : 140 copies\n- Festivals : trois'],
  ['an address in running text', 'Le dossier se lit sur https://example.org/dossier/un, avec la suite.'],
  ['a sign that is only a sign', 'Le clap dit « \\*provisoire\\* » et le fichier s’appelle a\\_b.'],
])('%s is simple', (_, markdown) => {
  expect(holds(markdown)).toBe(true)
})

test('a simple body tells the films, people and addresses that it names', () => {
  const markdown =
    'Voir [*Drive*](/films/drive#a) et :spoiler[la fin]{film=taxi}.\n\n::film[bronx]\n\n' +
    ':::citation{by=lino source="AFP"}\nLire [ici](/a-propos) ou [là](https://afp.com).\n:::'
  expect(simpleBody(markdown)).toEqual({
    films: ['taxi', 'bronx'],
    people: ['lino'],
    paths: ['/films/drive', '/a-propos'],
  })
})

/** What a body is made of, whole and broken: any few of them in a row must be judged rightly. */
const PIECES = [
  ...[
    '[ ](https://afp.com)',
    '[\u00AD](/films/drive)',
    'https://127.0.0.1/a ',
    '[x](http://10.0.0.1)',
    '| a |  |\n| --- | --- |\n',
  ],
  ...[
    'https://a.fr/b» ',
    '[x](https://a.fr/?a&amp;b)',
    '[x](https://a.fr/100%)',
    ']{film=drive}',
    ':::encadre{title=" "}\n',
  ],
  ...['\\*', '\\_', '  - Un\n', '\n  - Un\n    - Deux\n', ' https://afp.com/a ', 'https://afp.com/a, '],
  ...['\u202E', '\u200B', ' \u200D', '\u2028'],
  ...['Un film', 'Il dit « oui »', '*Drive*', '**gras**', '1. Un', '2020. An', '12:30', ' : ', '! ', '?'],
  ...['[la critique](/critiques/drive)', '[suite](https://afp.com/a?b=c)', '[x](javascript:y)', '[a](b)'],
  ...[
    '[^1]',
    '[^2]',
    '\n\n[^1]: Une note.',
    '\n[^2]: Autre.',
    '[^1]: ',
    '(a)',
    '[b]',
    '![',
    '![Lino](/a.png)',
  ],
  ...[
    '\n',
    '\n\n',
    '\n\n\n',
    '  ',
    '\t',
    '\n    ',
    '  \n',
    '\\',
    '&',
    '&lt;',
    '<b>',
    '<',
    '>',
    '`',
    '~~~',
    '```',
  ],
  ...[
    '## Un',
    '# Un',
    '### Un',
    '#### Un',
    '## ',
    '---',
    '===',
    '* * *',
    '- ',
    '* ',
    '+ ',
    '> ',
    '| ',
    ' |',
    '|',
  ],
  ...['- Un\n- Deux\n', '> Un mot\n', '| a | b |\n| --- | --- |\n| c | d |\n', '| --- |', '| :-: |\n'],
  ...[
    ':::spoiler{film=drive}\n',
    ':::citation{by=lino source="AFP"}\n',
    ':::citation{source="AFP"}\n',
    ':::citation\n',
  ],
  ...[
    ':::encadre{title="T"}\n',
    '\n:::\n',
    ':::',
    '::::',
    '\n:::\n\n',
    '::film[drive]\n',
    '\n\n::film[drive]\n\n',
  ],
  ...[' :spoiler[fin]{film=drive}', ':spoiler', ':mot', 'a:b', '{a=b}', '[', ']', '(', ')', '_a_', '__', '*'],
  ...[
    'www.a.fr',
    'a@b.fr',
    'http://a.fr',
    '\u2028',
    '\u00A0',
    '\r\n',
    '«',
    '—',
    '~~a~~',
    '1) ',
    '$',
    '=',
    '[ ] ',
  ],
]

/** The same numbers at every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return sides => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

/** More rounds, and others, find rarer faults: run with ROUNDS=1000000 SEED=2 after a change to the rules. */
const ROUNDS = Number(process.env.ROUNDS ?? 4000)
const SEED = Number(process.env.SEED ?? 1)

test('no row of pieces that has a fault is simple', () => {
  const roll = dice(SEED)
  const made = Array.from({ length: ROUNDS }, () =>
    Array.from({ length: 1 + roll(7) }, () => PIECES[roll(PIECES.length)]).join(''),
  )
  expect(made.filter(holds).length).toBeGreaterThan(ROUNDS / 30)
})

test('no body of the site that an editor has spoiled is simple', () => {
  const roll = dice(-SEED)
  const shorter = bodies.map(text => text.split('\n').slice(0, 12).join('\n'))
  const spoiled = Array.from({ length: ROUNDS / 10 }, () => {
    const text = shorter[roll(shorter.length)] ?? ''
    const at = roll(text.length)
    return text.slice(0, at) + PIECES[roll(PIECES.length)] + text.slice(at + roll(3))
  })
  expect(spoiled.filter(holds).length).toBeGreaterThan(ROUNDS / 50)
})
