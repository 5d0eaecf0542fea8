import { expect, test } from 'vitest'
import { convert, faultsOf, MARKDOWN } from './support'

const CLOSED = ':::spoiler{film=ronin}'

test.each([
  '<p>Spoilers : il part.</p>',
  '<p>Attention, spoilers : il part.</p>',
  '[spoiler]<p>Il part.</p>[/spoiler]',
  '<div class="spoiler"><p>Il part.</p></div>',
  '<details><summary>Spoiler</summary><p>Il part.</p></details>',
  '<p>Attention spoilers !</p><p>Il part.</p>',
  '<h3>Spoilers</h3><p>Il part.</p>',
])('a passage that gives the film away is closed and looked at: %s', html => {
  const { markdown, toLookAt } = convert(html)
  const [open = '', hidden = ''] = markdown.split(CLOSED)
  expect(open).not.toMatch(/part/)
  expect(hidden).toMatch(/[Ii]l part\./)
  expect(toLookAt).toHaveLength(1)
  expect(faultsOf(markdown)).toEqual([])
})

test.each([
  ['<p>Au bout, <span class="spoiler">il part</span>.</p>', 'html'],
  ['<p>Au bout, <span style="color:#fff;background:#fff">il part</span>.</p>', 'html'],
  ['Au bout, ||il part||.', 'markdown'],
  ['Au bout, >!il part!<.', 'markdown'],
] as const)('so are words of a sentence: %s', (text, format) => {
  expect(convert(text, { format, dialect: 'plain' }).markdown).toBe(
    'Au bout, :spoiler[il part]{film=ronin}.\n',
  )
})

test('where no film is known, the passage stands in a box that nobody publishes by mistake', () => {
  const sources = [
    '<p>Spoilers : il part.</p>',
    '<p>Là, <span class="spoiler">il part</span>.</p>',
    '<p>Là, ||il part||.</p>',
  ]
  for (const html of sources) {
    const { markdown, toLookAt } = convert(html, {}, { film: null })
    expect(markdown).toMatch(/^:::encadre\{title="À FAIRE/)
    expect(toLookAt).toHaveLength(1)
    expect(faultsOf(markdown)).toEqual([])
  }
})

test('a text that only speaks of spoilers is left open', () => {
  for (const text of [
    'Sans spoiler, le film est bon.',
    'Les spoilers gâchent tout.',
    'Spoiler est un mot anglais.',
  ]) {
    expect(convert(text, MARKDOWN)).toMatchObject({ markdown: `${text}\n`, toLookAt: [] })
  }
})
