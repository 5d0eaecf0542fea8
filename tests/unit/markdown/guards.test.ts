import { describe, expect, test } from 'vitest'
import { simpleBody } from '@/lib/markdown/simpleBody'
import { IMPOSSIBLE } from '../../support/impossibleAddresses'
import { faults, html, named } from './bodies'

const HTML_FIX = 'Écrivez en Markdown, ou retirez la balise ; un chevron dans le texte s’écrit « \\< ».'
const COLONS =
  'Cette ligne commence comme une directive et n’en est pas une. → ' +
  'Retirez les espaces avant le nom et les accolades, et fermez chaque bloc une seule fois.'
const ALT =
  'Cette image n’a pas de texte de remplacement. → Écrivez ce qu’elle montre : ![Lino devant la R21](/images/…).'

const MISSING =
  '« /images/a.jpg » — Cette image n’existe pas, ou n’est pas une image. → Déposez-la dans public/images/a.jpg.'

test.each(
  named([
    {
      what: 'a block of HTML',
      markdown: '<div>x</div>',
      expected: [`1:1 « <div>x</div> » — Le HTML n’est pas publié. → ${HTML_FIX}`],
    },
    {
      what: 'a tag in a sentence, opened and closed',
      markdown: 'Un <b>mot</b>.',
      expected: [
        `1:4 « <b> » — Le HTML n’est pas publié. → ${HTML_FIX}`,
        `1:10 « </b> » — Le HTML n’est pas publié. → ${HTML_FIX}`,
      ],
    },
    {
      what: 'a long tag, cut short',
      markdown: `<p title="${'x'.repeat(60)}">`,
      expected: [`1:1 « <p title="${'x'.repeat(30)} » — Le HTML n’est pas publié. → ${HTML_FIX}`],
    },
    {
      what: 'text between two comments, which would be lost',
      markdown: '<!-- a --> perdu <!-- b -->',
      expected: [`1:1 « <!-- a --> perdu <!-- b --> » — Le HTML n’est pas publié. → ${HTML_FIX}`],
    },
    {
      what: 'a comment that never ends',
      markdown: '<!-- a\n\nperdu',
      expected: [`1:1 « <!-- a\n\nperdu » — Le HTML n’est pas publié. → ${HTML_FIX}`],
    },
    {
      what: 'a directive with a space before its name',
      markdown: '::: spoiler{film=drive}\nIl part.\n:::',
      expected: [`1:1 « ::: spoiler{film=drive} » — ${COLONS}`],
    },
    {
      what: 'a directive with a space before its attributes, in a quote',
      markdown: '> Un.\n> :::spoiler {film=drive}\n> Il part.',
      expected: [`2:3 « :::spoiler {film=drive} » — ${COLONS}`],
    },
    {
      what: 'a leaf with a space',
      markdown: 'Un.\n\n::film [drive]',
      expected: [`3:1 « ::film [drive] » — ${COLONS}`],
    },
    {
      what: 'colons that close no block',
      markdown: ':::citation\nx\n:::\n\n:::',
      expected: [`5:1 « ::: » — ${COLONS}`],
    },
    {
      what: 'an image without text',
      markdown: 'Voir ![](/images/a.jpg).',
      expected: [`1:6 ${ALT}`, `1:6 ${MISSING}`],
    },
    {
      what: 'an image with a blank text',
      markdown: '![ ](/images/a.jpg)',
      expected: [`1:1 ${ALT}`, `1:1 ${MISSING}`],
    },
    {
      what: 'an image by reference without text',
      markdown: '![][r]\n\n[r]: /images/a.jpg',
      expected: [`1:1 ${ALT}`, `1:1 ${MISSING}`],
    },
    {
      what: 'a directive whose quotes or brace stay open, at its own line',
      markdown: 'Un.\n:::spoiler{film="drive}\n\n:::spoiler{film=drive',
      expected: ['2:1 « :::spoiler{film="drive} »', '4:1 « :::spoiler{film=drive »'].map(
        begin =>
          `${begin} — Cette ligne commence comme une directive et n’en est pas une. → Fermez les guillemets et l’accolade qui s’y ouvrent.`,
      ),
    },
    {
      what: 'a spoiler that a space makes text, which would show it',
      markdown: 'Un. Il : spoiler[part]{film=drive}.',
      expected: [
        '1:10 « spoiler[part]{film=drive}. » — Cette révélation n’en est pas une : elle serait imprimée. → Écrivez :spoiler[texte]{film=balle-perdue}, sans autre espace que celles du texte.',
      ],
    },
    {
      what: 'links that are none, for a space, a blank address or a number',
      markdown: '[A] (https://a.fr)\n\n[B](/films/drive in)\n\n[C] (/films/drive)\n\n[D][1]\n\n[E]()',
      expected: [
        ...[
          '1:1 « [A] (https://a.fr) »',
          '3:1 « [B](/films/drive in) »',
          '5:1 « [C] (/films/drive) »',
          '7:1 « [D][1] »',
        ].map(
          begin =>
            `${begin} — Ce lien n’en est pas un : il serait imprimé. → Écrivez [le texte](https://…), sans espace entre « ] » et « ( » ni dans l’adresse.`,
        ),
        '9:1 Ce lien n’a pas d’adresse. → Écrivez-la entre les parenthèses, ou retirez le lien.',
      ],
    },
    {
      what: 'a crosshead without its space',
      markdown: 'Un.\n\n##Deux',
      expected: [
        '3:1 Cet intertitre n’en est pas un : il serait imprimé avec ses « # ». → Mettez une espace ordinaire après le dernier « # », de deux à six, et une ligne vide au-dessus.',
      ],
    },
    {
      what: 'the address of the preview',
      markdown: '[Drive](http://localhost:3000/films/drive)',
      expected: [
        '1:1 « http://localhost:3000/films/drive » — Cette adresse est celle de l’aperçu, sur votre machine. → Écrivez « /films/drive ».',
      ],
    },
    {
      what: 'an address without its protocol',
      markdown: '[Le Monde](www.lemonde.fr/film)',
      expected: [
        '1:1 « www.lemonde.fr/film » — Aucune page à cette adresse. → Écrivez « https://www.lemonde.fr/film ».',
      ],
    },
    {
      what: 'a link to a page whose short name has nothing of the others',
      markdown: '[Taxi](/films/taxi)',
      expected: ['1:1 « /films/taxi » — Aucune page à cette adresse. → Corrigez le lien ou retirez-le.'],
    },
    {
      what: 'a link to no page, near a known one',
      markdown: '[Drive](/films/drives)',
      expected: [
        '1:1 « /films/drives » — Aucune page à cette adresse. → Vouliez-vous dire « /films/drive » ?',
      ],
    },
    {
      what: 'a link to a file',
      markdown: '[Drive](../films/drive.md) et [Drive](drive.md)',
      expected: [
        '1:1 « ../films/drive.md » — Aucune page à cette adresse. → Vouliez-vous dire « /films/drive » ?',
        '1:31 « drive.md » — Aucune page à cette adresse. → Vouliez-vous dire « /films/drive » ?',
      ],
    },
    {
      what: 'a link to no page, far from any',
      markdown: '[Rien](/actualites/rien-du-tout?a=1#b)',
      expected: [
        '1:1 « /actualites/rien-du-tout » — Aucune page à cette adresse. → Corrigez le lien ou retirez-le.',
      ],
    },
    {
      what: 'a link by reference to no page, where the address is written',
      markdown: '[Drive][d]\n\n[d]: /films/drives',
      expected: [
        '3:1 « /films/drives » — Aucune page à cette adresse. → Vouliez-vous dire « /films/drive » ?',
      ],
    },
    {
      what: 'a link whose slash was forgotten',
      markdown: '[Drive](films/drive)',
      expected: ['1:1 « films/drive » — Aucune page à cette adresse. → Vouliez-vous dire « /films/drive » ?'],
    },
    {
      what: 'an address that sanitising would remove',
      markdown: '[Appeler](tel:+33467000000)',
      expected: [
        '1:1 « tel:+33467000000 » — Une adresse en « tel: » n’est pas publiée. → Écrivez une adresse en « https: », ou retirez-la.',
      ],
    },
    {
      what: 'an image whose address sanitising would remove',
      markdown:
        '![Point](data:image/gif;base64,R0lGODlh)\n![Point][p]\n\n[p]: data:image/gif;base64,R0lGODlh',
      expected: [
        '1:1 « data:image/gif;base64,R0lGODlh » — Une adresse en « data: » n’est pas publiée. → Écrivez une adresse en « https: », ou retirez-la.',
        '4:1 « data:image/gif;base64,R0lGODlh » — Une adresse en « data: » n’est pas publiée. → Écrivez une adresse en « https: », ou retirez-la.',
      ],
    },
  ]),
)('is reported: %s', (_what, { markdown, expected }) => {
  expect(faults(markdown)).toEqual(expected)
})

test.each([
  '[Accueil](/)',
  '[Drive](/films/drive)',
  '[Drive](/films/drive#acteurs)',
  '[Drive](/films/drive?vue=1)',
  '[Drive][d]\n\n[d]: /films/drive',
  '[Plus bas](#note-1)',
  'Il dit [sic] (*et se tait*) : [un film](/films/drive) [1923].',
  '#MeToo, et après.',
  '    Un alinéa en retrait',
  '[AFP](https://www.afp.com/rien)',
  '[AFP](HTTPS://www.afp.com/rien)',
  '[Écrire](mailto:redaction@example.fr)',
  'Deux < trois, `<b>` et \\<b>.',
  '`:::` ouvre, *a*::b aussi.\n\\::: non.',
  '```\n:::\n```',
  '```html\n<b>x</b>\n```',
])('is not reported: %j', markdown => {
  expect(faults(markdown)).toEqual([])
})

test.each(['/films/casse', '/personnes/illisible#x', '/charte'])(
  'a link to %s, whose file has problems of its own, is not reported',
  address => {
    expect(faults(`[x](${address})`)).toEqual([])
  },
)

test.each([
  ['Avant.\n\n<!-- à vérifier -->\n\nAprès.', '<p>Avant.</p>\n<p>Après.</p>'],
  ['Avant <!-- à vérifier --> après.', '<p>Avant  après.</p>'],
  ['<!-- a -->  <!-- b -->\n\nAprès.', '<p>Après.</p>'],
  ['<!-- a\n\n-- b -->\n\nAprès.', '<p>Après.</p>'],
])('a comment is allowed and not published: %j', (markdown, expected) => {
  expect(faults(markdown)).toEqual([])
  expect(html(markdown)).toBe(expected)
})

/** The places of a body where Markdown takes an address for one, the column of each for `address`. */
const LINKS: [string, (address: string) => string, column: number][] = [
  ['a link', address => `Voir [le site](${address}).`, 6],
  ['a link in pointed brackets', address => `Voir [le site](<${address}>).`, 6],
  ['a definition', address => `Voir [le site][r].\n\n[r]: <${address}>`, 1],
  ['an autolink', address => `Voir <${address}>.`, 6],
  ['a link in a note', address => `Vu[^1].\n\n[^1]: [Le site](<${address}>)`, 7],
  ['a link in a block', address => `:::encadre{title="Un"}\n[Le site](<${address}>)\n:::`, 1],
  ['a link in a table', address => `| Un |\n| --- |\n| [Le site](<${address.replaceAll('|', '\\|')}>) |`, 3],
]

/** Markdown cannot write a line break there but as a reference to a character, nor these signs in pointed brackets. */
const written = (address: string) =>
  address.replace(/[\n\t<>&^\\]/g, sign => (sign === '&' ? sign : `&#${sign.charCodeAt(0)};`))

describe.each(LINKS)('%s', (what, write, column) => {
  test.each(IMPOSSIBLE)('to %j is an error at its place', address => {
    // What Markdown itself takes for no link is text: nothing leads anywhere.
    if (/^an autolink/.test(what) && /[\s<>&]/.test(address)) return
    if (what === 'a link' && /[\s{<[]/.test(address)) return
    const markdown = write(what === 'an autolink' ? address : written(address))
    expect(simpleBody(markdown)).toBeNull()
    const line = markdown.split('\n').length > 1 ? '[23]' : '1'
    expect(faults(markdown).join('\n')).toMatch(new RegExp(`^${line}:${column} « [\\s\\S]+ → .+`, 'm'))
  })
})

test.each([
  ['Voir www.… pour la suite.', 6],
  ['Voir http://exemple.fr:99999/a, pour la suite.', 6],
  ['Voir https://exemple pour la suite.', 6],
  ['Voir <mailto:> pour la suite.', 6],
  ['Écrire à <nom@exemple>.', 10],
  ['Voir [x](mailto:).', 6],
  ['Voir [x](//exemple.fr/a).', 6],
])('%s is an error at its place', (markdown, column) => {
  expect(simpleBody(markdown)).toBeNull()
  expect(faults(markdown)).toEqual([expect.stringMatching(new RegExp(`^1:${column} `))])
})
