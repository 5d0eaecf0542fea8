import fc from 'fast-check'
import { expect, test } from 'vitest'
import { convert, faultsOf } from './support'

/** Pieces of which bodies consist, whole and broken, of every engine. */
const PIECES = [
  ...[
    '<p>',
    '</p>',
    '<em>',
    '</em>',
    '<strong>',
    '</strong>',
    '<a href="https://o.example/x">',
    '</a>',
    '<br>',
    '\n',
    '\n\n',
    ' ',
  ],
  ...[
    '<blockquote>',
    '</blockquote>',
    '<ul><li>',
    '</li></ul>',
    '<h1>',
    '</h1>',
    '<h4>',
    '<table><tr><td>',
    '</td><td>',
    '</td></tr></table>',
  ],
  ...[
    '[caption id="1"]',
    '[/caption]',
    '<img src="https://o.example/a.jpg">',
    '[gallery ids="1,2"]',
    '[spoiler]',
    '[/spoiler]',
    '[x y="1"]',
    '[/x]',
  ],
  ...[
    ':::',
    ':::spoiler{film=x}',
    '::film[taxi]',
    ':mot[x]',
    '*',
    '**',
    '_',
    '~~',
    '||caché||',
    '`',
    '```',
    '[^1]',
    '\n[^1]: note\n',
    '](x)',
    '[',
    ']',
  ],
  ...[
    '{% include a.html t="Taxi|1998" %}',
    '{{ x }}',
    '{{< y >}}',
    '\n# ',
    '\n- ',
    '\n1. ',
    '\n> ',
    '\n    ',
    '|',
    '\n---\n',
    '&nbsp;',
    '&lt;b&gt;',
  ],
  ...[
    '<span style="color:white">',
    '</span>',
    '<span data-imdb="tt0152930">',
    '<pre>',
    '</pre>',
    '<details><summary>Spoiler</summary>',
    '</details>',
  ],
  ...[
    'Attention : spoiler [x]',
    'spoiler{',
    'http://',
    'http://x',
    'https://www.youtube.com/watch?v=a',
    'www.x.fr',
    '\\',
    '\u200B',
    '\uF0B7 ',
    'e\u0301',
  ],
  ...[
    '<script>a</script>',
    '<x>',
    '<',
    '>',
    '12:30',
    'Netflix:France',
    'un mot',
    'Taxi',
    '« ',
    ' »',
    '!',
    '![',
  ],
]
const bodies = fc.record({
  text: fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map(pieces => pieces.join(' ')),
  format: fc.constantFrom('html' as const, 'markdown' as const),
  dialect: fc.constantFrom(
    'wordpress' as const,
    'jekyll' as const,
    'hugo' as const,
    'astro' as const,
    'ghost' as const,
    'plain' as const,
  ),
  film: fc.constantFrom('ronin', null),
})

test('whatever a source holds, what it becomes passes our own check', () => {
  fc.assert(
    fc.property(bodies, ({ text, format, dialect, film }) => {
      const { markdown, words } = convert(text, { format, dialect }, { film })
      expect(faultsOf(markdown), `${format} ${dialect} ${text}\n${markdown}`).toEqual([])
      expect(markdown).not.toMatch(/[\uE000-\uF8FF]/)
      expect(words.kept).toBeLessThanOrEqual(words.source)
    }),
    { numRuns: 150, seed: 18 },
  )
})

test.each([
  ['brackets', '['.repeat(1_000_000)],
  ['braces', '{{'.repeat(500_000)],
  ['elements within elements', '<div>'.repeat(5000)],
  ['a text of 1 MB', 'mot '.repeat(250_000)],
])('what no article is, is refused with its reason: %s', (_, text) => {
  const { markdown, toLookAt, losses } = convert(text)
  expect(markdown).toBe('')
  expect(toLookAt).toEqual([expect.stringMatching(/^(?:Ce texte compte|Plus de 150 balises)/)])
  expect(losses.map(({ what }) => what)).toEqual(['texte entier'])
})

test('a paragraph without end is cut behind a sentence', () => {
  const { markdown, words } = convert(`<p>${'Une phrase de quelques mots. '.repeat(600)}</p>`)
  expect(faultsOf(markdown)).toEqual([])
  expect(markdown.split('\n\n').length).toBeGreaterThan(2)
  expect(words.kept).toBe(words.source)
})
