/**
 * Markdown that costs a parser, or what is made of its result, work that grows faster than the text: `unit` again and
 * again, behind `head`. `line`: the first on which it is too much.
 */
export type Shape = { what: string; head?: string; unit: string; message: RegExp; line: number }

const MARKS = /signes « \* », « _ », « ~ » ou « \[ »/
const LONG = /^Ce paragraphe compte plus de 10[\s\u202F\u00A0]000 signes\.$/
const TABLE = '| a | b |\n| - | - |\n'

export const SHAPES: readonly Shape[] = [
  { what: 'stars that open', unit: '*a\n', message: MARKS, line: 3001 },
  { what: 'lines that open', unit: '_a ', message: MARKS, line: 1 },
  { what: 'double stars', unit: '**a\n', message: MARKS, line: 1501 },
  { what: 'alternating emphasis', unit: '*_', message: MARKS, line: 1 },
  { what: 'stars within words', unit: 'a*', message: MARKS, line: 1 },
  { what: 'strikethrough', unit: '~~a~~\n', message: MARKS, line: 751 },
  { what: 'open brackets', unit: '[', message: MARKS, line: 1 },
  { what: 'closing brackets', unit: 'a]\n', message: /crochets « \] »/, line: 1501 },
  { what: 'links', unit: '[a](/b)\n', message: /crochets « \] »/, line: 1501 },
  { what: 'links within links', unit: '[a](', message: MARKS, line: 1 },
  { what: 'pictures', unit: '![a](/b)\n', message: /crochets « \] »/, line: 1501 },
  { what: 'definitions', unit: '[a]: /b\n', message: /notes et adresses/, line: 801 },
  { what: 'notes', unit: '[^a]: b\n\n', message: /notes et adresses/, line: 1601 },
  { what: 'calls of a note', head: '[^a]: b\n\n', unit: 'x[^a]\n', message: /crochets « \] »/, line: 1502 },
  {
    what: 'references to a definition',
    head: '[a]: /b\n\n',
    unit: '[a]\n',
    message: /crochets « \] »/,
    line: 1502,
  },
  { what: 'code', unit: '`a`\n', message: /accents graves/, line: 501 },
  { what: 'fences', unit: '```\na\n```\n\n', message: /accents graves/, line: 667 },
  { what: 'open code', unit: '`a ``b ```c ', message: /accents graves/, line: 1 },
  { what: 'entities', unit: '&amp;&#x41;&x;', message: /signes « & »/, line: 1 },
  { what: 'an entity on each line', unit: '&amp; a\n', message: /signes « & »/, line: 1001 },
  { what: 'escapes', unit: '\\*\n', message: /barres obliques/, line: 1501 },
  { what: 'hard breaks', unit: 'a\\\n', message: /barres obliques/, line: 1501 },
  { what: 'directives in a text', unit: ':a\n', message: /suivis d’une lettre/, line: 1001 },
  { what: 'directives on one line', unit: ':a ', message: /suivis d’une lettre/, line: 1 },
  {
    what: 'directives with attributes',
    unit: ':a{b=c}\n',
    message: /accolades|suivis d’une lettre/,
    line: 501,
  },
  { what: 'blocks', unit: ':::spoiler{film=drive}\na\n:::\n\n', message: /lignes en « ::: »/, line: 401 },
  { what: 'braces', unit: '{a=b}\n', message: /accolades/, line: 501 },
  { what: 'addresses with www', unit: 'www.a.fr\n', message: /adresses/, line: 1001 },
  { what: 'addresses with a protocol', unit: 'http://a.fr\n', message: /adresses/, line: 1001 },
  { what: 'mail addresses', unit: 'a@b.fr\n', message: /adresses/, line: 1001 },
  { what: 'mail addresses within each other', unit: 'a@', message: /adresses/, line: 1 },
  { what: 'comments that open', unit: 'a <!--\n', message: /chevrons/, line: 101 },
  { what: 'tags', unit: 'a <b>c</b\n', message: /chevrons/, line: 101 },
  { what: 'instructions', unit: 'a <?\n', message: /chevrons/, line: 101 },
  { what: 'sections of data', unit: 'a <![CDATA[\n', message: /chevrons/, line: 101 },
  { what: 'rows', head: TABLE, unit: '| a | b |\n', message: /lignes de tableau/, line: 1001 },
  {
    what: 'rows without bars',
    head: '|a|b|c|d|e|f|g|h|\n|-|-|-|-|-|-|-|-|\n',
    unit: 'a\n',
    message: /plus de 7[\s\u202F\u00A0]500 cases/,
    line: 940,
  },
  {
    what: 'columns',
    head: `|${'a|'.repeat(60)}\n|${'-|'.repeat(60)}\n`,
    unit: `|${'a|'.repeat(60)}\n`,
    message: /plus de 50 colonnes|barres/,
    line: 3,
  },
  { what: 'small tables', unit: '|a|b|\n|-|-|\n|c|d|\n\n', message: /lignes de tableau/, line: 1334 },
  { what: 'dashes', unit: '- a\n', message: /éléments de liste/, line: 1201 },
  { what: 'numbers', unit: '1. a\n', message: /éléments de liste/, line: 1201 },
  { what: 'lists in lists', unit: '- a\n  - b\n', message: /éléments de liste/, line: 1201 },
  { what: 'tasks', unit: '+ [x] a\n', message: /éléments de liste/, line: 1201 },
  { what: 'empty items', unit: '+\n', message: /éléments de liste/, line: 1201 },
  { what: 'crossheads', unit: '## a\n', message: /intertitres/, line: 501 },
  { what: 'quotations', unit: '> a\n', message: /lignes de citation/, line: 1201 },
  { what: 'quotations in a row', unit: '> a\n\n', message: /lignes de citation/, line: 2401 },
  { what: 'tabulations', unit: 'a\t', message: /tabulations/, line: 1 },
  { what: 'underlined crossheads', unit: 'a\n---\n\n', message: /intertitres ou traits/, line: 1502 },
  {
    what: 'a list that goes on',
    head: '- a\n',
    unit: 'b\n',
    message: /4[\s\u202F\u00A0]000 lignes/,
    line: 4001,
  },
  { what: 'rules', unit: '---\n\n', message: /intertitres ou traits/, line: 1001 },
  { what: 'short paragraphs', unit: 'a\n\n', message: /4[\s\u202F\u00A0]000 lignes/, line: 4001 },
  { what: 'lines', unit: 'a\n', message: /4[\s\u202F\u00A0]000 lignes/, line: 4001 },
  { what: 'a line without end', unit: 'a ', message: LONG, line: 1 },
  { what: 'words without end', unit: 'a', message: LONG, line: 1 },
  { what: 'spaces', unit: '      a', message: LONG, line: 1 },
  { what: 'quotation marks', unit: '« "a ', message: LONG, line: 1 },
  { what: 'letters with accents of their own', unit: 'e\u0301', message: LONG, line: 1 },
]

/** A shape as long as asked for. */
export function shapeOf({ head = '', unit }: Shape, length: number): string {
  return head + unit.repeat(Math.ceil(Math.max(length - head.length, 0) / unit.length))
}
