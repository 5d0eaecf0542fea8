/**
 * Markdown that costs a parser, or what is made of its result, work that grows faster than the text: `unit` again and
 * again, behind `head`. `line`: the first on which it is too much.
 */
export type Shape = { what: string; head?: string; unit: string; rule: RegExp; line: number }

const MARKS = /signes « \* », « _ », « ~ » ou « \[ »/
const LONG = /^Ce paragraphe compte plus de 10[\s\u202F\u00A0]000 signes\.$/
const TABLE = '| a | b |\n| - | - |\n'

export const SHAPES: readonly Shape[] = [
  { what: 'stars that open', unit: '*a\n', rule: MARKS, line: 3001 },
  { what: 'lines that open', unit: '_a ', rule: MARKS, line: 1 },
  { what: 'double stars', unit: '**a\n', rule: MARKS, line: 1501 },
  { what: 'alternating emphasis', unit: '*_', rule: MARKS, line: 1 },
  { what: 'stars within words', unit: 'a*', rule: MARKS, line: 1 },
  { what: 'strikethrough', unit: '~~a~~\n', rule: MARKS, line: 751 },
  { what: 'open brackets', unit: '[', rule: MARKS, line: 1 },
  { what: 'closing brackets', unit: 'a]\n', rule: /crochets « \] »/, line: 1501 },
  { what: 'links', unit: '[a](/b)\n', rule: /crochets « \] »/, line: 1501 },
  { what: 'links within links', unit: '[a](', rule: MARKS, line: 1 },
  { what: 'pictures', unit: '![a](/b)\n', rule: /crochets « \] »/, line: 1501 },
  { what: 'definitions', unit: '[a]: /b\n', rule: /notes et adresses/, line: 801 },
  { what: 'notes', unit: '[^a]: b\n\n', rule: /notes et adresses/, line: 1601 },
  { what: 'calls of a note', head: '[^a]: b\n\n', unit: 'x[^a]\n', rule: /crochets « \] »/, line: 1502 },
  {
    what: 'references to a definition',
    head: '[a]: /b\n\n',
    unit: '[a]\n',
    rule: /crochets « \] »/,
    line: 1502,
  },
  { what: 'code', unit: '`a`\n', rule: /accents graves/, line: 501 },
  { what: 'fences', unit: '```\na\n```\n\n', rule: /accents graves/, line: 667 },
  { what: 'open code', unit: '`a ``b ```c ', rule: /accents graves/, line: 1 },
  { what: 'entities', unit: '&amp;&#x41;&x;', rule: /signes « & »/, line: 1 },
  { what: 'an entity on each line', unit: '&amp; a\n', rule: /signes « & »/, line: 1001 },
  { what: 'escapes', unit: '\\*\n', rule: /barres obliques/, line: 1501 },
  { what: 'hard breaks', unit: 'a\\\n', rule: /barres obliques/, line: 1501 },
  { what: 'directives in a text', unit: ':a\n', rule: /suivis d’une lettre/, line: 1001 },
  { what: 'directives on one line', unit: ':a ', rule: /suivis d’une lettre/, line: 1 },
  { what: 'directives with attributes', unit: ':a{b=c}\n', rule: /accolades|suivis d’une lettre/, line: 501 },
  { what: 'blocks', unit: ':::spoiler{film=drive}\na\n:::\n\n', rule: /lignes en « ::: »/, line: 401 },
  { what: 'braces', unit: '{a=b}\n', rule: /accolades/, line: 501 },
  { what: 'addresses with www', unit: 'www.a.fr\n', rule: /adresses/, line: 1001 },
  { what: 'addresses with a protocol', unit: 'http://a.fr\n', rule: /adresses/, line: 1001 },
  { what: 'mail addresses', unit: 'a@b.fr\n', rule: /adresses/, line: 1001 },
  { what: 'mail addresses within each other', unit: 'a@', rule: /adresses/, line: 1 },
  { what: 'comments that open', unit: 'a <!--\n', rule: /chevrons/, line: 101 },
  { what: 'tags', unit: 'a <b>c</b\n', rule: /chevrons/, line: 101 },
  { what: 'instructions', unit: 'a <?\n', rule: /chevrons/, line: 101 },
  { what: 'sections of data', unit: 'a <![CDATA[\n', rule: /chevrons/, line: 101 },
  { what: 'rows', head: TABLE, unit: '| a | b |\n', rule: /lignes de tableau/, line: 1001 },
  {
    what: 'rows without bars',
    head: '|a|b|c|d|e|f|g|h|\n|-|-|-|-|-|-|-|-|\n',
    unit: 'a\n',
    rule: /plus de 7[\s\u202F\u00A0]500 cases/,
    line: 940,
  },
  {
    what: 'columns',
    head: `|${'a|'.repeat(60)}\n|${'-|'.repeat(60)}\n`,
    unit: `|${'a|'.repeat(60)}\n`,
    rule: /plus de 50 colonnes|barres/,
    line: 3,
  },
  { what: 'small tables', unit: '|a|b|\n|-|-|\n|c|d|\n\n', rule: /lignes de tableau/, line: 1334 },
  { what: 'dashes', unit: '- a\n', rule: /éléments de liste/, line: 1201 },
  { what: 'numbers', unit: '1. a\n', rule: /éléments de liste/, line: 1201 },
  { what: 'lists in lists', unit: '- a\n  - b\n', rule: /éléments de liste/, line: 1201 },
  { what: 'tasks', unit: '+ [x] a\n', rule: /éléments de liste/, line: 1201 },
  { what: 'empty items', unit: '+\n', rule: /éléments de liste/, line: 1201 },
  { what: 'crossheads', unit: '## a\n', rule: /intertitres/, line: 501 },
  { what: 'quotations', unit: '> a\n', rule: /lignes de citation/, line: 1201 },
  { what: 'quotations in a row', unit: '> a\n\n', rule: /lignes de citation/, line: 2401 },
  { what: 'tabulations', unit: 'a\t', rule: /tabulations/, line: 1 },
  { what: 'underlined crossheads', unit: 'a\n---\n\n', rule: /intertitres ou traits/, line: 1502 },
  {
    what: 'a list that goes on',
    head: '- a\n',
    unit: 'b\n',
    rule: /4[\s\u202F\u00A0]000 lignes/,
    line: 4001,
  },
  { what: 'rules', unit: '---\n\n', rule: /intertitres ou traits/, line: 1001 },
  { what: 'short paragraphs', unit: 'a\n\n', rule: /4[\s\u202F\u00A0]000 lignes/, line: 4001 },
  { what: 'lines', unit: 'a\n', rule: /4[\s\u202F\u00A0]000 lignes/, line: 4001 },
  { what: 'a line without end', unit: 'a ', rule: LONG, line: 1 },
  { what: 'words without end', unit: 'a', rule: LONG, line: 1 },
  { what: 'spaces', unit: '      a', rule: LONG, line: 1 },
  { what: 'quotation marks', unit: '« "a ', rule: LONG, line: 1 },
  { what: 'letters with accents of their own', unit: 'e\u0301', rule: LONG, line: 1 },
]

/** A shape as long as asked for. */
export function shapeOf({ head = '', unit }: Shape, length: number): string {
  return head + unit.repeat(Math.ceil(Math.max(length - head.length, 0) / unit.length))
}
