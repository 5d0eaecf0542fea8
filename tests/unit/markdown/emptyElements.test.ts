import { expect, test } from 'vitest'
import { simpleBody } from '@/lib/markdown/simpleBody'
import { faults, html } from './bodies'

/** What shows nothing and says nothing, in the spellings of Markdown. */
const NOTHING = [
  '',
  ' ',
  '\u00A0',
  '&nbsp;',
  '&#x200B;',
  '&shy;',
  '&zwnj;',
  '&#x2060;',
  '\u00AD',
  '<!-- rien -->',
  '\u2800',
]

/** What Markdown makes of nothing, and the fault that it is. */
const EMPTY: [string, (nothing: string) => string, RegExp][] = [
  ['a link', nothing => `Voir [${nothing}](/films/drive), puis.`, /lien n’a pas de texte/],
  [
    'a link to another site',
    nothing => `Voir [${nothing}](https://exemple.fr/), puis.`,
    /lien n’a pas de texte/,
  ],
  [
    'a link by reference',
    nothing => `Voir [${nothing}][d], puis.\n\n[d]: /films/drive`,
    /lien n’a pas de texte/,
  ],
  ['a crosshead', nothing => `Un.\n\n## ${nothing}\n\nDeux.`, /intertitre est vide/],
  ['a crosshead underlined', nothing => `Un.\n\n## ${nothing} ##\n\nDeux.`, /intertitre est vide/],
  ['an item', nothing => `- Un\n- ${nothing}\n- Trois`, /élément de liste est vide/],
  ['a numbered item', nothing => `1. ${nothing}\n2. Deux`, /élément de liste est vide/],
  ['a quotation', nothing => `Un.\n\n> ${nothing}\n\nDeux.`, /citation est vide/],
  ['a note', nothing => `Un[^1].\n\n[^1]: ${nothing}`, /note est vide/],
  ['a spoiler', nothing => `Il :spoiler[${nothing}]{film=drive}.`, /révélation est vide/],
  ['a spoiler of blocks', nothing => `:::spoiler{film=drive}\n${nothing}\n:::`, /révélation est vide/],
  ['a box', nothing => `:::encadre{title="T"}\n${nothing}\n:::`, /bloc est vide/],
  ['somebody’s words', nothing => `:::citation{source="AFP"}\n${nothing}\n:::`, /bloc est vide/],
  [
    'the last head of a table',
    nothing => `| Un | ${nothing} |\n| --- | --- |\n| a | b |`,
    /colonne n’a pas d’en-tête/,
  ],
  ['the only head of a table', nothing => `| ${nothing} |\n| --- |\n| a |`, /colonne n’a pas d’en-tête/],
]

const written = EMPTY.flatMap(([what, write, said]) =>
  NOTHING.map(nothing => [what, nothing, write(nothing), said] as const),
)

test.each(written)('%s of %j is an error', (_what, _nothing, markdown, said) => {
  expect(simpleBody(markdown)).toBeNull()
  const found = faults(markdown).filter(fault => said.test(fault))
  expect([markdown, faults(markdown), found.length]).toEqual([markdown, faults(markdown), 1])
  expect(found[0]).toMatch(/^\d+:\d+ .+ → .+/)
})

test.each([
  ['an emphasised link', 'Voir [*&nbsp;*](/films/drive).', 'lien n’a pas de texte'],
  ['an image', '![&nbsp;](/images/a.jpg)', 'pas de texte de remplacement'],
  ['an image of signs that nobody sees', '![&shy;&zwnj;](/images/a.jpg)', 'pas de texte de remplacement'],
  ['an image in a link', '[![ ](/images/a.jpg)](/films/drive)', 'lien n’a pas de texte'],
  ['the title of a box', ':::encadre{title=""}\nUn.\n:::', 'L’attribut « title » est vide'],
  ['a blank title of a box', ':::encadre{title=" "}\nUn.\n:::', 'L’attribut « title » est vide'],
  ['a source', ':::citation{source=" "}\nUn.\n:::', 'L’attribut « source » est vide'],
  ['a speaker', ':::citation{by="" source="AFP"}\nUn.\n:::', 'L’attribut « by » est vide'],
  ['a call in a link', 'Voir [ici[^1]](/films/drive).\n\n[^1]: Une note.', 'ne tient pas dans un autre'],
  ['a call as a link', 'Voir [[^1]](/films/drive).\n\n[^1]: Une note.', 'lien n’a pas de texte'],
  ['a paragraph', 'Un.\n\n&nbsp;\n\nDeux.', 'paragraphe est vide'],
  ['an emphasis', 'Un **&nbsp;** deux.', 'gras sont vides'],
  ['a code', 'Un ` ` deux.', 'code est vide'],
  ['a block of code', 'Un.\n\n```\n\n```', 'bloc de code est vide'],
])('%s is an error', (_, markdown, said) => {
  expect(simpleBody(markdown)).toBeNull()
  expect(faults(markdown).join('\n')).toContain(said)
})

test.each([
  ['a link around a picture with a text', '[Lino\u00A0!](/films/drive)', '<a href="/films/drive">Lino'],
  ['the corner of a table', '|  | Note |\n| --- | --- |\n| Taxi | 2 |', '<th></th>'],
  ['an empty cell', '| Film | Note |\n| --- | --- |\n| Taxi |  |', '<td></td>'],
  ['a crosshead that is a spoiler', '## :spoiler[La fin]{film=drive}', 'id="intertitre"'],
  ['an item that is a call', '- Un\n- [^1]\n\n[^1]: Une note.', '<li>'],
  ['a link of signs', 'Voir [→](/films/drive) et [*Drive*](/films/drive).', '→'],
  ['a block that is a card', ':::encadre{title="T"}\n::film[drive]\n:::', 'film-card'],
])('is right: %s', (_, markdown, expected) => {
  expect(faults(markdown)).toEqual([])
  expect(html(markdown)).toContain(expected)
})
