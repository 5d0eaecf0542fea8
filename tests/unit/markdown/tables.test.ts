import { expect, test } from 'vitest'
import { html } from './bodies'

const OPEN = '<div class="table-scroll" tabindex="0" role="region" aria-label="Tableau"><table>'

test('a table scrolls in a region of its own and keeps its alignment', () => {
  expect(html('| Film | Note |\n|---|--:|\n| *Drive* | 4 |')).toBe(
    `${OPEN}\n<thead>\n<tr>\n<th>Film</th>\n<th align="right">Note</th>\n</tr>\n</thead>\n` +
      '<tbody>\n<tr>\n<td><em>Drive</em></td>\n<td align="right">4</td>\n</tr>\n</tbody>\n</table></div>',
  )
})

test.each([
  '> | a |\n> |---|\n> | b |',
  '- | a |\n  |---|\n  | b |',
  ':::encadre{title="T"}\n| a |\n|---|\n| b |\n:::',
  ':::spoiler{film=drive}\n| a |\n|---|\n| b |\n:::',
])('a table inside another block is wrapped once: %j', markdown => {
  expect(html(markdown).split('<table>')).toHaveLength(2)
  expect(html(markdown).split(OPEN)).toHaveLength(2)
})
