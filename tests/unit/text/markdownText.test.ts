import { describe, expect, test } from 'vitest'
import type { SpanKind } from '@/lib/text/markdownSpan'
import { blanked, ofKinds, spansOf, without } from '@/lib/text/markdownText'

/** The spans of a body of one kind, as they stand in it. */
function found(kind: SpanKind, body: string): string[] {
  return ofKinds(spansOf(body), [kind]).map(({ start, end }) => body.slice(start, end))
}

const OPEN = ':::spoiler{film=drive}\n'

describe('what a body holds', () => {
  test.each<[what: string, kind: SpanKind, body: string, expected: string[]]>([
    ['a fenced code', 'code', 'a\n\n```\nb\n```\nc', ['```\nb\n```']],
    ['a fence of tildes with accents in it', 'code', '~~~ x\n```\n~~~\nc', ['~~~ x\n```\n~~~']],
    ['a longer fence around a shorter one', 'code', '````\n```\n````\nc', ['````\n```\n````']],
    ['a fence that never closes', 'code', '```\na\n\nb', ['```\na\n\nb']],
    ['a fence that ends with its quotation', 'code', '> ```\n> a\nb', ['```\n> a\n']],
    ['a fence in a list', 'code', '- ```\n  a\n  ```\n- b', ['```\n  a\n  ```']],
    ['but no line behind four spaces', 'code', 'a\n\n    b\n\nc', []],
    ['nor behind a tab', 'code', 'a\n\n\tb', []],
    ['a fence behind a tab', 'code', 'a\n\n\t```\n\tb\n\t```\n\nc', ['```\n\tb\n\t```']],
    ['a code within a line', 'code', 'a `b` c', ['`b`']],
    ['a code with an accent in it', 'code', 'a ``b ` c`` d', ['``b ` c``']],
    ['a code over two lines', 'code', 'a `b\nc` d', ['`b\nc`']],
    ['but not over two paragraphs', 'code', 'a `b\n\nc` d', []],
    ['nor behind a backslash', 'code', 'a \\`b` c', []],
    ['nor from row to row', 'code', '| a ` |\n| b ` |', []],
    ['a comment of a line', 'comment', 'a <!-- b --> c', ['<!-- b -->']],
    ['a comment over paragraphs', 'comment', '<!-- a\n\nb -->\n\nc', ['<!-- a\n\nb -->']],
    ['but not in a code', 'comment', '`<!-- a -->`', []],
    ['a tag', 'tag', 'a <b>c</b>', ['<b>', '</b>']],
    ['an address between chevrons', 'tag', 'a <https://a.fr>', ['<https://a.fr>']],
    ['where a link leads', 'target', 'a [b](/films/drive "Drive") c', ['(/films/drive "Drive")']],
    ['an address with parentheses', 'target', '[a](/b_(c)) d', ['(/b_(c))']],
    ['where an image lies', 'target', '![a](/b.png)', ['(/b.png)']],
    ['an address in the text', 'address', 'Voir https://a.fr/b, ou www.c.fr', ['https://a.fr/b', 'www.c.fr']],
    ['a definition', 'definition', 'a [b][1]\n\n[1]: https://c.fr', ['[1]: https://c.fr']],
    ['but not of words', 'definition', '[a]: dit-il, en sortant', []],
    ['a call and the mark of its note', 'call', 'a[^B]\n\n[^b]: c', ['[^B]']],
    ['a mark', 'mark', 'a[^b]\n\n[^b]: c', ['[^b]:']],
    ['a card', 'directive', 'a\n\n::film[drive]\n\nb', ['::film[drive]\n']],
    [
      'the lines of a box',
      'directive',
      ':::encadre{title="A"}\nb\n:::\n',
      [':::encadre{title="A"}\n', ':::\n'],
    ],
    [
      'a citation',
      'citation',
      ':::citation{by=a source="b"}\nc\n:::\nd',
      [':::citation{by=a source="b"}\nc\n:::\n'],
    ],
  ])('%s', (_, kind, body, expected) => {
    expect(found(kind, body)).toEqual(expected)
  })
})

describe('spoilers', () => {
  test.each<[what: string, body: string]>([
    ['a block', `${OPEN}SECRET\n:::`],
    ['a block right below a paragraph', `a\n${OPEN}SECRET\n:::`],
    ['a block of several paragraphs', `${OPEN}SECRET\n\nSECRET\n\n- SECRET\n:::`],
    ['a block around a box', `:${OPEN}:::encadre{title="SECRET"}\nSECRET\n:::\nSECRET\n::::`],
    ['a block around a citation', `:${OPEN}:::citation{by=a source="SECRET"}\nSECRET\n:::\nSECRET\n::::`],
    ['a block around a spoiler of another film', `:${OPEN}:::spoiler{film=taxi}\nSECRET\n:::\nSECRET\n::::`],
    ['a block in a box', `::::encadre{title="a"}\n${OPEN}SECRET\n:::\n::::`],
    ['a block in a quotation', `> ${OPEN}> SECRET\n> :::`],
    ['a block in quotations within each other', `> > ${OPEN}> > SECRET\n> > :::`],
    ['a block in a list', `- a\n\n  ${OPEN}  SECRET\n  :::`],
    ['a block far from the edge', `a\n\n      ${OPEN}      SECRET\n      :::`],
    ['a block that begins an item of a list', `1. ${OPEN}   SECRET\n   :::`],
    ['a block far within lists', `- a\n  - b\n    - ${OPEN}      SECRET\n      :::`],
    ['a block behind the tab of a list', `-\ta\n\n    ${OPEN}    SECRET\n    :::`],
    ['a block in a note', `a[^1]\n\n[^1]: b\n\n    ${OPEN}    SECRET\n    :::`],
    ['a block with a code in it', `${OPEN}\`\`\`\nSECRET\n\`\`\`\nSECRET\n:::`],
    ['a block with more colons to close it', `${OPEN}SECRET\n:::::`],
    ['a block that never closes', `${OPEN}SECRET\n\nSECRET`],
    ['a block without a film', ':::spoiler\nSECRET\n:::'],
    ['a block with a quoted film', ':::spoiler{film="drive"}\nSECRET\n:::'],
    ['words', 'a :spoiler[SECRET]{film=drive} b'],
    ['words in parentheses', 'a (:spoiler[SECRET]{film=drive}) b'],
    ['words with a link', 'a :spoiler[un [SECRET](/films/drive) SECRET]{film=drive} b'],
    ['words with brackets in brackets', 'a :spoiler[SECRET [b [c] d] SECRET]{film=drive} b'],
    ['words with a bracket that is text', 'a :spoiler[SECRET \\] SECRET]{film=drive} b'],
    ['words with an accent that closes behind them', 'a :spoiler[SECRET ` SECRET]{film=drive} ` b'],
    ['words over two lines', 'a :spoiler[SECRET\nSECRET]{film=drive} b'],
    ['words in a heading', '## a :spoiler[SECRET]{film=drive} b'],
    ['words in a row', '| a | b |\n| - | - |\n| :spoiler[SECRET]{film=drive} | c |'],
    ['words in a list in a quotation', '> - a :spoiler[SECRET]{film=drive}'],
    ['words that never close', 'a :spoiler[SECRET, SECRET'],
    ['words behind an address', 'a https://a.fr/:spoiler[b] :spoiler[SECRET https://a.fr]{film=drive} b'],
    ['a note that only a block calls', `${OPEN}SECRET[^1]\n:::\n\n[^1]: SECRET`],
    [
      'a note that only words call',
      'a :spoiler[SECRET[^1]]{film=drive}\n\n[^1]: SECRET\n    SECRET\n\n    SECRET',
    ],
    ['a note that only such a note calls', `${OPEN}SECRET[^1]\n:::\n\n[^1]: SECRET[^2]\n\n[^2]: SECRET`],
    ['notes that call each other', `${OPEN}SECRET[^1]\n:::\n\n[^1]: SECRET[^2]\n\n[^2]: SECRET[^1]`],
    ['a note written where nothing is hidden', `[^Un]: SECRET\n\n${OPEN}SECRET[^un]\n:::`],
  ])('%s: nothing of it is left', (_, body) => {
    const hidden = ofKinds(spansOf(`Avant.\n\n${body}\n\nFin.`), ['spoiler'])
    const text = blanked(`Avant.\n\n${body}\n\nFin.`, hidden)
    expect(text).not.toContain('SECRET')
    expect(text).toContain('Avant.')
    expect(without(`Avant.\n\n${body}`, hidden)).not.toContain('SECRET')
  })

  test.each<[what: string, body: string]>([
    ['a block', `${OPEN}a\n:::\nSEEN`],
    ['a block with a closing line in a code', `${OPEN}\`\`\`\n:::\nSEEN\n\`\`\``],
    ['a block around a box', `:${OPEN}:::encadre{title="a"}\nb\n:::\n::::\nSEEN`],
    ['a block that ends with its quotation', `> ${OPEN}> a\n\nSEEN`],
    ['a block in a quotation, below which a line follows', `> ${OPEN}> a\nSEEN`],
    ['a block that ends with its item', `- ${OPEN}  a\n- SEEN`],
    ['words', 'a :spoiler[b]{film=drive}SEEN'],
    ['a code that shows how to write one', '`:spoiler[SEEN]{film=drive}`'],
    ['a fenced code', `\`\`\`\n${OPEN}SEEN\n:::\n\`\`\``],
    ['a comment', `<!--\n${OPEN}-->\nSEEN`],
    ['a note that the text calls too', `a[^1]\n\n${OPEN}b[^1]\n:::\n\n[^1]: SEEN`],
    ['a note that a note in the open calls', `a[^2]\n\n${OPEN}b[^1]\n:::\n\n[^1]: SEEN\n\n[^2]: c[^1]`],
    ['a note that nothing calls', `${OPEN}b\n:::\n\n[^1]: SEEN`],
    ['what stands below a hidden note', `${OPEN}b[^1]\n:::\n\n[^1]: c\n\nSEEN`],
  ])('%s: what stands in the open is left', (_, body) => {
    expect(blanked(body, ofKinds(spansOf(body), ['spoiler']))).toContain('SEEN')
  })

  test.each<[body: string, films: (string | null)[]]>([
    [`${OPEN}a\n:::`, ['drive']],
    ['a :spoiler[b]{ film="taxi" }', ['taxi']],
    ['a :spoiler[b] {film=taxi}', [null]],
    [`${OPEN}a :spoiler[b]{film=taxi}\n:::`, ['drive', 'taxi']],
    [`${OPEN}a[^1]\n:::\n\n[^1]: b`, ['drive', 'drive']],
    [':spoiler[a[^1]]{film=taxi}\n\n[^1]: b[^2]\n\n[^2]: c', ['taxi', 'taxi', 'taxi']],
  ])('%j gives away %j', (body, films) => {
    expect(ofKinds(spansOf(body), ['spoiler']).map(({ name }) => name)).toEqual(films)
  })
})

test('blanks keep lines and offsets, and overlapping spans are taken once', () => {
  const body = `a\n\n:${OPEN}b \`c\`\n:::encadre{title="d"}\ne\n:::\n::::\nf`
  const text = blanked(body, spansOf(body))
  expect(text).toHaveLength(body.length)
  expect(text.split('\n').map(line => line.trim())).toEqual(['a', '', '', '', '', '', '', '', 'f'])
  expect(without(body, spansOf(body))).toBe('a\n\nf')
})
