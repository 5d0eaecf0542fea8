import { expect, test } from 'vitest'
import { checkBody } from '@/lib/markdown/checkBody'
import { BODIES } from '../../lint/goodFrench'
import { body, html, records } from '../bodies'

function told(markdown: string): string[] {
  return checkBody(body(markdown), records).map(
    ({ severity, line, column, rule }) => `${severity ?? 'error'} ${line}:${column} ${rule}`,
  )
}

test.each([
  [
    'an indented first line',
    '    Il roule.\n\n\tPuis il freine.',
    '<p>Il roule.</p>\n<p>Puis il freine.</p>',
  ],
  [
    'a chronology',
    '1998. *Taxi* sort.\n\n2000. *Taxi 2* suit.',
    '<p>1998. <em>Taxi</em> sort.</p>\n<p>2000. <em>Taxi 2</em> suit.</p>',
  ],
  ['a chronology without blank lines', '1998. Taxi\n2000. Taxi 2', '<p>1998. Taxi</p>\n<p>2000. Taxi 2</p>'],
  ['a year alone', '1998.', '<p>1998.</p>'],
  ['years that follow', '1998. Taxi\n1999. Rien', '<p>1998. Taxi</p>\n<p>1999. Rien</p>'],
  ['ten to one', '10. Taxi\n9. Duel', '<p>10. Taxi</p>\n<p>9. Duel</p>'],
  [
    'equal ranks',
    '1. Taxi\n2. Duel\n2. Heat\n4. Ronin',
    '<p>1. Taxi</p>\n<p>2. Duel</p>\n<p>2. Heat</p>\n<p>4. Ronin</p>',
  ],
  ['numbers of two digits', '01. Taxi\n02. Duel', '<p>01. Taxi</p>\n<p>02. Duel</p>'],
  [
    'a number left out in an item',
    '- Un\n  1. a\n  3. b',
    '<ul>\n<li>\n<p>Un</p>\n<p>1. a</p>\n<p>3. b</p>\n</li>\n</ul>',
  ],
  ['numbers that follow', '2. Deux\n3. Trois', '<ol start="2">\n<li>Deux</li>\n<li>Trois</li>\n</ol>'],
  ['a plus', '+ Les cascades\n+ La musique', '<p>+ Les cascades</p>\n<p>+ La musique</p>'],
  ['a star between paragraphs', 'Un.\n\n*\n\nDeux.', '<p>Un.</p>\n<p>*</p>\n<p>Deux.</p>'],
  ['stars between paragraphs', 'Un.\n\n* * *\n\nDeux.', '<p>Un.</p>\n<hr>\n<p>Deux.</p>'],
  ['a tilde for about', 'Il dure ~20 minutes, ou ~25 ~.', '<p>Il dure ~20 minutes, ou ~25 ~.</p>'],
  ['boxes to tick', '- [ ] Un\n- [x] Deux', '<ul>\n<li>[ ] Un</li>\n<li>[x] Deux</li>\n</ul>'],
  ['stars within a title', 'Dans M*A*S*H, il rit.', '<p>Dans M*A*S*H, il rit.</p>'],
  ['a product', 'Soit 2*3*4, ou 5 * 3.', '<p>Soit 2*3*4, ou 5 * 3.</p>'],
  ['a word not spelled out', 'Il dit m*rde.\n\nPuis p***.', '<p>Il dit m*rde.</p>\n<p>Puis p***.</p>'],
  ['underscores within a word', 'Le fichier a_b_c.', '<p>Le fichier a_b_c.</p>'],
  ['blanks to fill in', 'Il s’appelle ____.', '<p>Il s’appelle ____.</p>'],
  ['a hashtag', '#1 au box-office, #MeToo', '<p>#1 au box-office, #MeToo</p>'],
  ['a heart', 'On <3 ce film.', '<p>On &#x3C;3 ce film.</p>'],
  ['a quotation of two lines', '> Un.\n> Deux.', '<blockquote>\n<p>Un.\nDeux.</p>\n</blockquote>'],
  [
    'a list of questions',
    '- Qui a tourné la scène ?\n- Où la voir ?',
    '<ul>\n<li>Qui a tourné la scène ?</li>\n<li>Où la voir ?</li>\n</ul>',
  ],
])('%s is printed as it was typed, without a word', (_, markdown, expected) => {
  expect(told(markdown)).toEqual([])
  expect(html(markdown).replace(/[\u00A0\u202F]/g, ' ')).toBe(expected)
})

test.each([
  ['dashes below a paragraph', 'Un paragraphe.\n---\n\nLa suite.', ['warning 2:1 missing-blank-line']],
  ['signs below a title', 'Un titre\n===\n\nLa suite.', ['warning 2:1 malformed-heading']],
  ['one number for all items', '1. Un\n1. Deux', ['error 2:1 repeated-number']],
  ['a cell too many', '| a | b |\n| - | - |\n| c | d | e |', ['error 3:9 table-cells']],
  [
    'a bar in a code in a cell',
    '| a | b |\n| - | - |\n| `c|d` | e |',
    ['error 3:9 table-cells', 'warning 3:3 left-mark', 'warning 3:7 left-mark'],
  ],
  ['a row that is none', '| a | b |\n| - | - |\n| c | d |\nLa suite.', ['warning 4:1 missing-blank-line']],
  ['a table that is none', '| a | b |\n| - |\n| c | d |', ['warning 1:1 malformed-table']],
  ['a table without its dashes', '| Film | Note |\n| Taxi | 2 |', ['warning 1:1 malformed-table']],
  ['a dialogue of hyphens', '- Tu viens ?\n- Non.', ['warning 1:1 accidental-markup']],
  ['a reply alone', '- Tu viens ?', ['warning 1:1 accidental-markup']],
  ['a note behind a star', 'Un.\n\n* Chiffres du CNC.', ['warning 3:1 accidental-markup']],
  [
    'an aside on a line of its own',
    'Le film\n- son premier -\nest sorti.',
    ['warning 2:1 accidental-markup', 'warning 3:1 missing-blank-line'],
  ],
  ['more than', '> 12 ans', ['warning 1:1 accidental-markup']],
  ['to be read as well', '>> Lire aussi : Drive', ['warning 1:1 accidental-markup']],
  ['a text below a list', '- Un\n- Deux\nLa suite.', ['warning 3:1 missing-blank-line']],
  ['a text below a quotation', '> Un\nLa suite.', ['warning 2:1 missing-blank-line']],
  ['a text below a note', 'Un[^1].\n\n[^1]: Une note.\nLa suite.', ['warning 4:1 missing-blank-line']],
  ['replies below each other', '— Tu viens ?\n— Non.', ['warning 2:1 missing-blank-line']],
  ['a list below its heading line', 'Classement :\n10. Taxi\n9. Duel', ['warning 3:1 missing-blank-line']],
  ['a word cut in two', 'Il est peut-\nêtre là.', ['warning 1:12 broken-word']],
  ['an address that nothing uses', '[Note]: https://a.fr/', ['error 1:1 unprinted-text']],
  ['an address given twice', '[a][b]\n\n[b]: /a-propos\n[b]: /films/drive', ['error 4:1 unprinted-text']],
  ['a note that is none', '[^un mot]: deux mots', ['error 1:1 missing-footnote']],
  [
    'notes out of order',
    'a[^2] b[^1]\n\n[^1]: c\n\n[^2]: d',
    ['warning 1:2 note-number', 'warning 1:8 note-number'],
  ],
  ['a code of tildes', '~~~\na\n~~~', ['warning 1:1 accidental-markup']],
  ['a code without an end', '~~~\na\n\nb', ['error 1:1 unclosed-code']],
  ['a text behind a fence', '```Le film\na\n```', ['error 1:1 unprinted-text']],
  ['accents for apostrophes', 'l`avocat et l`actrice', ['warning 1:2 accidental-markup']],
  ['a sign at the end of a heading', '## Fa #', ['warning 1:7 unprinted-text']],
  ['a heading behind a no-break space', '##\u00A0Titre', ['error 1:1 malformed-heading']],
  ['seven signs', '####### Titre', ['error 1:1 malformed-heading']],
  ['an arm', '¯\\_(ツ)_/¯', ['warning 1:1 accidental-markup']],
  ['a disk', 'Dans C:\\*, rien.', ['warning 1:6 accidental-markup']],
  ['an entity without its end', 'Tous droits &copy 2020', ['warning 1:13 accidental-markup']],
  ['an invisible entity', 'Un &#x202E;mot', ['error 1:4 invisible-character']],
  [
    'an attribute given twice',
    ':::encadre{title="a" title="b"}\nUn.\n:::',
    ['error 1:1 duplicate-attribute'],
  ],
  ['a handle', 'Par @_julie_ hier.', ['warning 1:6 accidental-markup']],
  ['emphasis that has a blank within', 'Revoir *Drive *en salle.', ['warning 1:8 left-mark']],
  ['emphasis that never closes', 'Revoir *Drive en salle.', ['warning 1:8 left-mark']],
  ['emphasis that never opens', 'Revoir Drive* en salle.', ['warning 1:13 left-mark']],
  ['emphasis between blanks', 'Revoir * Drive * en salle.', ['warning 1:8 left-mark']],
  ['strong that has a blank within', 'Revoir **Drive **en salle.', ['warning 1:8 left-mark']],
  ['a letter behind a guillemet', '**« Drive »**est là.', ['warning 1:1 left-mark']],
  ['underscores with a letter behind', 'Revoir _Drive_en salle.', ['warning 1:8 left-mark']],
  ['strong of underscores', 'Revoir __Drive __en salle.', ['warning 1:8 left-mark']],
  ['a word struck out that is not', 'Revoir ~~Drive ~~en salle.', ['warning 1:8 left-mark']],
  ['an accent alone', 'Revoir l`avocat.', ['warning 1:9 left-mark']],
  ['in a heading', '## Revoir *Drive *en salle', ['warning 1:11 left-mark']],
  ['in a cell', '| a |\n| - |\n| *Drive *b |', ['warning 3:3 left-mark']],
  ['in an item', '- Un\n- *Drive *en salle', ['warning 2:3 left-mark']],
  ['in a note', 'a[^1]\n\n[^1]: *Drive *en salle', ['warning 3:7 left-mark']],
  ['in a spoiler', 'a :spoiler[*Drive *b]{film=drive}', ['warning 1:12 left-mark']],
  ['in the title of a box', ':::encadre{title="Le *film*"}\nUn.\n:::', ['warning 1:1 left-mark']],
])('%s is told', (_, markdown, expected) => {
  expect(told(markdown)).toEqual(expected)
})

test.each([...Object.values(BODIES).flat()])('right French is not told of: %s', markdown => {
  const missing = /^(?:broken-link|missing-record|missing-image|missing-footnote)$/
  expect(told(markdown).filter(one => !missing.test(one.split(' ')[2] ?? ''))).toEqual([])
})

test('doubts take no fault’s place', () => {
  const problems = checkBody(body(`${'Un *mot.\n\n'.repeat(300)}[a](/rien)`), records)
  expect(problems.filter(({ severity }) => severity === 'warning')).toHaveLength(50)
  expect(problems.filter(({ severity }) => !severity).map(({ rule }) => rule)).toEqual(['broken-link'])
})
