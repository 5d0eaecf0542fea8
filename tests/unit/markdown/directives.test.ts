import { expect, test } from 'vitest'
import { faults, html, named } from './bodies'

const SPOILER =
  '<details class="spoiler" data-film="drive"><summary>Révélation sur <cite>Drive</cite></summary>'
const CARD =
  '<div class="film-card"><p><a href="/films/drive"><cite>Drive</cite></a></p><p>2011 · de Guillaume Pierret</p></div>'

const inlineSpoiler = (number: number, secret: string) =>
  '<span class="inline-spoiler" data-film="drive">' +
  `<button type="button" popovertarget="revelation-${number}">révélation sur <cite>Drive</cite></button>` +
  `<span id="revelation-${number}" popover="auto" data-nosnippet="">${secret}</span></span>`

test.each(
  named([
    {
      what: 'a spoiler block becomes closed details that name the film',
      markdown: ':::spoiler{film=drive}\nIl *part*.\n:::',
      expected: `${SPOILER}<div data-nosnippet=""><p>Il <em>part</em>.</p></div></details>`,
    },
    {
      what: 'inline spoilers become numbered popovers',
      markdown: 'Il :spoiler[part *seul*]{film=drive}, puis :spoiler[revient]{film=drive}.',
      expected: `<p>Il ${inlineSpoiler(1, 'part <em>seul</em>')}, puis ${inlineSpoiler(2, 'revient')}.</p>`,
    },
    {
      what: 'an attributed citation links to the person and gives its source',
      markdown: ':::citation{by=guillaume-pierret source="AFP, 2022"}\nOn a tout cassé.\n:::',
      expected:
        '<figure class="citation" id="citation-1"><blockquote class="quoted"><p>On a tout cassé.</p></blockquote><figcaption>' +
        '<a href="/personnes/guillaume-pierret">Guillaume Pierret</a>, AFP, 2022 ' +
        '<a href="#citation-1" aria-label="Lien vers cette citation">¶</a></figcaption></figure>',
    },
    {
      what: 'a citation with a source only gives the source',
      markdown: ':::citation{source="Carton de fin"}\nFin.\n:::',
      expected:
        '<figure class="citation" id="citation-1"><blockquote><p>Fin.</p></blockquote><figcaption>Carton de fin ' +
        '<a href="#citation-1" aria-label="Lien vers cette citation">¶</a></figcaption></figure>',
    },
    {
      what: 'a citation without attribution keeps its permalink, in words',
      markdown: ':::citation\nFin.\n:::',
      expected:
        '<figure class="citation" id="citation-1"><blockquote><p>Fin.</p></blockquote><figcaption>' +
        '<a href="#citation-1">Lien vers cette citation</a></figcaption></figure>',
    },
    {
      what: 'a box is a titled note',
      markdown: ':::encadre{title="Repères"}\n- Un\n:::',
      expected:
        '<div class="encadre" role="note" aria-label="Repères"><p class="encadre-title">Repères</p><ul>\n' +
        '<li>Un</li>\n</ul></div>',
    },
    {
      what: 'the name of a box is set as its title is',
      markdown: ':::encadre{title="Que dit l\'auteur ?"}\nRien.\n:::',
      expected:
        '<div class="encadre" role="note" aria-label="Que dit l’auteur\u202F?">' +
        '<p class="encadre-title">Que dit l’auteur\u202F?</p><p>Rien.</p></div>',
    },
    {
      what: 'a film card gives what is known of the film',
      markdown: '::film[drive]',
      expected: CARD,
    },
    {
      what: 'a film card names three actors and the runtime',
      markdown: '::film[balle-perdue]',
      expected:
        '<div class="film-card"><p><a href="/films/balle-perdue"><cite>Balle perdue</cite></a></p>' +
        '<p>2020 · de Guillaume Pierret · avec Alban Lenoir, Stéfi Celma et Nicolas Duvauchelle · ' +
        '1\u00A0h\u00A032</p></div>',
    },
    {
      what: 'a directive works inside a list item',
      markdown: '- :::spoiler{film=drive}\n  Il part.\n  :::',
      expected: `<ul>\n<li>\n${SPOILER}<div data-nosnippet=""><p>Il part.</p></div></details>\n</li>\n</ul>`,
    },
    {
      what: 'a directive works inside a quote',
      markdown: '> :::spoiler{film=drive}\n> Il part.\n> :::',
      expected: `<blockquote>\n${SPOILER}<div data-nosnippet=""><p>Il part.</p></div></details>\n</blockquote>`,
    },
    {
      what: 'directives directly inside a box work as well',
      markdown: '::::encadre{title="T"}\n::film[drive]\n\n:::spoiler{film=drive}\nIl part.\n:::\n::::',
      expected:
        '<div class="encadre" role="note" aria-label="T"><p class="encadre-title">T</p>' +
        `${CARD}${SPOILER}<div data-nosnippet=""><p>Il part.</p></div></details></div>`,
    },
    {
      what: 'an inline spoiler works inside a spoiler block and is counted once',
      markdown: ':::spoiler{film=drive}\nIl :spoiler[part]{film=drive}.\n:::\n\n:spoiler[Fin]{film=drive}',
      expected:
        `${SPOILER}<div data-nosnippet=""><p>Il ${inlineSpoiler(1, 'part')}.</p></div></details>\n` +
        `<p>${inlineSpoiler(2, 'Fin')}</p>`,
    },
    {
      what: 'a block ends at its colons in a file with Windows line endings',
      markdown: ':::spoiler{film=drive}\r\nIl part.\r\n:::\r\n\r\nSuite.',
      expected: `${SPOILER}<div data-nosnippet=""><p>Il part.</p></div></details>\n<p>Suite.</p>`,
    },
  ]),
)('%s', (_what, { markdown, expected }) => {
  expect(faults(markdown)).toEqual([])
  expect(html(markdown)).toBe(expected)
})

test.each([
  ['Netflix:France', '<p>Netflix:France</p>'],
  ['Netflix:France:Paris', '<p>Netflix:France:Paris</p>'],
  ['a:b', '<p>a:b</p>'],
  ['12:30', '<p>12:30</p>'],
  ['À 12:30:45 précises.', '<p>À 12:30:45 précises.</p>'],
  [':mot', '<p>:mot</p>'],
  ['Le mot :mot, ici.', '<p>Le mot :mot, ici.</p>'],
  ['Le mot :mot[] et le mot :mot{}.', '<p>Le mot :mot[] et le mot :mot{}.</p>'],
  ['*a:b* a:b **c:d**', '<p><em>a:b</em> a:b <strong>c:d</strong></p>'],
  ['## Netflix:France', '<h2 id="netflix-france">Netflix:France</h2>'],
  ['a:b :spoiler[mot]{film=drive}', `<p>a:b ${inlineSpoiler(1, 'mot')}</p>`],
  // The apostrophe and the space before the colon are set only where the texts around have become one.
  ["l'heure:c'est", '<p>l’heure:c’est</p>'],
  ['de 12:30 : fin', '<p>de 12:30\u00A0: fin</p>'],
])('“%s” in running text stays text', (markdown, expected) => {
  expect(faults(markdown)).toEqual([])
  expect(html(markdown)).toBe(expected)
})

const FORM = {
  spoiler:
    'Écrivez :::spoiler{film=balle-perdue} … :::, ou :spoiler[texte]{film=balle-perdue} dans une phrase.',
  citation: 'Écrivez :::citation{by=guillaume-pierret source="entretien à l’AFP"} … :::.',
  encadre: 'Écrivez :::encadre{title="Repères"} … :::.',
  film: 'Écrivez ::film[balle-perdue].',
}
const KNOWN = 'Directives connues : spoiler, citation, encadre, film, image, galerie, chiffre.'
const ESCAPE = 'Un deux-points suivi d’un mot s’écrit « \\: ».'
const CLOSE =
  'Ajoutez « ::: » après sa dernière ligne ; un bloc qui en contient un autre s’ouvre et se ferme par « :::: ».'

test.each(
  named([
    {
      what: 'an unknown block with a name near a known one',
      markdown: ':::spoilers{film=drive}\nx\n:::',
      expected: [
        '1:1 La directive « spoilers » n’existe pas sous cette forme. → Vouliez-vous dire « spoiler » ?',
      ],
    },
    {
      what: 'an unknown block far from any known one',
      markdown: ':::photographie\nx\n:::',
      expected: [`1:1 La directive « photographie » n’existe pas sous cette forme. → ${KNOWN}`],
    },
    {
      what: 'an unknown leaf',
      markdown: '::photographie[x]',
      expected: [`1:1 La directive « photographie » n’existe pas sous cette forme. → ${KNOWN}`],
    },
    {
      what: 'an unknown inline directive with a label',
      markdown: 'Un :mots[x] ici.',
      expected: [`1:4 La directive « mots » n’existe pas sous cette forme. → ${KNOWN} ${ESCAPE}`],
    },
    {
      what: 'a name that every JavaScript object has',
      markdown: ':constructor[x]{y=z}\n\n:::toString\nx\n:::',
      expected: [
        `1:1 La directive « constructor » n’existe pas sous cette forme. → ${KNOWN} ${ESCAPE}`,
        `3:1 La directive « toString » n’existe pas sous cette forme. → ${KNOWN}`,
      ],
    },
    {
      what: 'a citation written as a leaf',
      markdown: '::citation[x]',
      expected: [`1:1 La directive « citation » n’existe pas sous cette forme. → ${FORM.citation}`],
    },
    {
      what: 'a film card written as a block',
      markdown: ':::film[drive]\nx\n:::',
      expected: [`1:1 La directive « film » n’existe pas sous cette forme. → ${FORM.film}`],
    },
    {
      what: 'a film card written in a sentence',
      markdown: 'Voir :film[drive].',
      expected: [`1:6 La directive « film » n’existe pas sous cette forme. → ${FORM.film}`],
    },
    {
      what: 'an unknown attribute near a known one',
      markdown: ':::encadre{titre="Repères"}\nx\n:::',
      expected: [
        '1:1 « titre » — Attribut inconnu de la directive « encadre ». → Vouliez-vous dire « title » ?',
      ],
    },
    {
      what: 'an unknown attribute far from any known one, even on a good directive',
      markdown: '::film[drive]{couleur=rouge}',
      expected: [`1:1 « couleur » — Attribut inconnu de la directive « film ». → ${FORM.film}`],
    },
    {
      what: 'a class and an id, which are attributes too',
      markdown: ':::citation{#moi .grande}\nx\n:::',
      expected: [
        `1:1 « id » — Attribut inconnu de la directive « citation ». → ${FORM.citation}`,
        `1:1 « class » — Attribut inconnu de la directive « citation ». → ${FORM.citation}`,
      ],
    },
    {
      what: 'a spoiler block without film',
      markdown: ':::spoiler\nx\n:::',
      expected: [`1:1 Cette révélation ne dit pas quel film elle dévoile. → ${FORM.spoiler}`],
    },
    {
      what: 'an inline spoiler without film',
      markdown: 'Il :spoiler[part].',
      expected: [`1:4 Cette révélation ne dit pas quel film elle dévoile. → ${FORM.spoiler}`],
    },
    {
      what: 'an inline spoiler apart from its text',
      markdown: 'Il :spoiler [part]{film=drive} ou :spoiler{film=drive}[part].',
      expected: [
        `1:4 Cette révélation ne dit pas quel film elle dévoile. → ${FORM.spoiler}`,
        `1:4 Cette révélation est vide. → ${FORM.spoiler}`,
        `1:35 Cette révélation est vide. → ${FORM.spoiler}`,
      ],
    },
    {
      what: 'an empty spoiler block',
      markdown: ':::spoiler{film=drive}\n:::',
      expected: [`1:1 Cette révélation est vide. → ${FORM.spoiler}`],
    },
    {
      what: 'a film card without film',
      markdown: '::film',
      expected: [`1:1 Cette fiche ne dit pas quel film elle présente. → ${FORM.film}`],
    },
    {
      what: 'a box without title',
      markdown: ':::encadre\nx\n:::',
      expected: [`1:1 Cet encadré n’a pas de titre. → ${FORM.encadre}`],
    },
    {
      what: 'an attributed citation without source',
      markdown: ':::citation{by=alban-lenoir}\nx\n:::',
      expected: [`1:1 Une citation attribuée à quelqu’un donne sa source. → ${FORM.citation}`],
    },
    {
      what: 'a misspelt film on a card, in a block and in a sentence',
      markdown: '::film[driv]\n\n:::spoiler{film=drives}\nx\n:::\n\n:spoiler[x]{film=bale-perdue}',
      expected: [
        '1:1 « driv » — Aucun film de ce nom dans content/films. → Vouliez-vous dire « drive » ?',
        '3:1 « drives » — Aucun film de ce nom dans content/films. → Vouliez-vous dire « drive » ?',
        '7:1 « bale-perdue » — Aucun film de ce nom dans content/films. → Vouliez-vous dire « balle-perdue » ?',
      ],
    },
    {
      what: 'a film far from any known one',
      markdown: '::film[mad-max-fury-road]',
      expected: [
        '1:1 « mad-max-fury-road » — Aucun film de ce nom dans content/films. → Créez content/films/mad-max-fury-road.md.',
      ],
    },
    {
      what: 'a misspelt person',
      markdown: ':::citation{by=guillaume-perret source="AFP"}\nx\n:::',
      expected: [
        '1:1 « guillaume-perret » — Personne de ce nom dans les fiches ni dans les génériques. → Vouliez-vous dire « guillaume-pierret » ?',
      ],
    },
    {
      what: 'a person far from any known one',
      markdown: ':::citation{by=x source="AFP"}\nx\n:::',
      expected: [
        '1:1 « x » — Personne de ce nom dans les fiches ni dans les génériques. → Créez content/personnes/x.md.',
      ],
    },
    {
      what: 'a block that is never closed, along with what it swallows',
      markdown: ':::spoiler{film=drive}\nx\n\n::film[driv]',
      expected: [
        `1:1 Le bloc « spoiler » n’est pas fermé. → ${CLOSE}`,
        '4:1 « driv » — Aucun film de ce nom dans content/films. → Vouliez-vous dire « drive » ?',
      ],
    },
    {
      what: 'a block whose only colons belong to a list item',
      markdown: ':::spoiler{film=drive}\nx\n\n- :::',
      expected: [
        '4:3 « ::: » — Cette ligne commence comme une directive et n’en est pas une. → Retirez les espaces avant le nom et les accolades, et fermez chaque bloc une seule fois.',
        `1:1 Le bloc « spoiler » n’est pas fermé. → ${CLOSE}`,
      ],
    },
    {
      what: 'an empty block that is never closed',
      markdown: ':::citation',
      expected: [`1:1 Le bloc « citation » n’est pas fermé. → ${CLOSE}`],
    },
    {
      what: 'an inner block that the colons of the outer one do not close',
      markdown: ':::encadre{title="T"}\n:::spoiler{film=drive}\nx\n:::',
      expected: [`2:1 Le bloc « spoiler » n’est pas fermé. → ${CLOSE}`],
    },
    {
      what: 'an outer block that the colons of the inner one do not close',
      markdown: '::::encadre{title="T"}\n:::spoiler{film=drive}\nx\n:::',
      expected: [`1:1 Le bloc « encadre » n’est pas fermé. → ${CLOSE}`],
    },
    {
      what: 'a fault once, inside a good box',
      markdown: '::::encadre{title="T"}\n::film[driv]\n::::',
      expected: ['2:1 « driv » — Aucun film de ce nom dans content/films. → Vouliez-vous dire « drive » ?'],
    },
  ]),
)('is reported: %s', (_what, { markdown, expected }) => {
  expect(faults(markdown)).toEqual(expected)
})

test.each([
  '::film[casse]',
  ':::spoiler{film=casse}\nx\n:::',
  'Il :spoiler[part]{film=casse}.',
  ':::citation{by=illisible source="AFP"}\nx\n:::',
])('a reference to a file with problems of its own is not reported: %j', markdown => {
  expect(faults(markdown)).toEqual([])
})

const FIGURES = named([
  {
    what: 'a figure is a link to the ledger, and prints its words',
    markdown: 'Il a fait :chiffre[plus de 3,5 millions]{slug=entrees} d’entrées.',
    expected: '<p>Il a fait <a href="/donnees/chiffres#entrees">plus de 3,5\u00A0millions</a> d’entrées.</p>',
  },
])

test.each(FIGURES)('%s', (_what, { markdown, expected }) => {
  expect(html(markdown)).toBe(expected)
  expect(faults(markdown)).toEqual([])
})

test.each([
  ['a name that no figure has', ':chiffre[37 millions]{slug=compte}', /Vouliez-vous dire « comptes »/],
  [
    'a number that the ledger denies',
    ':chiffre[plus de 38 millions]{slug=comptes}',
    /plus de 37\smillions de comptes/u,
  ],
  ['no name', ':chiffre[37 millions]', /lequel du registre/],
  ['no words', ':chiffre[]{slug=comptes}', /pas de mots/],
  ['a figure in a figure', ':chiffre[:chiffre[37 millions]{slug=comptes}]{slug=comptes}', /lui-même un lien/],
  ['a link in a figure', ':chiffre[[37 millions](/a-propos)]{slug=comptes}', /lui-même un lien/],
  ['a link deep in a figure', ':chiffre[*[37 millions](/a-propos)*]{slug=comptes}', /lui-même un lien/],
  ['a note in a figure', ':chiffre[37 millions[^1]]{slug=comptes}\n\n[^1]: Note.', /lui-même un lien/],
  ['a figure in a link', '[:chiffre[37 millions]{slug=comptes}](/a-propos)', /lui-même un lien/],
  ['one deep in a link', '[**:chiffre[37 millions]{slug=comptes}**](/a-propos)', /lui-même un lien/],
  ['one in a link by name', '[:chiffre[37 millions]{slug=comptes}][a]\n\n[a]: /a-propos', /lui-même un lien/],
  [
    'one deep in a crosshead',
    'a\n\n## Avec *:chiffre[37 millions]{slug=comptes}*\n\nA.',
    /ni dans un intertitre/,
  ],
  ['two numbers', ':chiffre[37 millions, puis 50]{slug=comptes}', /deux nombres/],
])('is reported of a figure: %s', (_what, markdown, message) => {
  expect(faults(`Il a fait ${markdown}.`).join('\n')).toMatch(message)
})
