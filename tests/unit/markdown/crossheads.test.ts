import { expect, test } from 'vitest'
import { crossheadsOf } from '@/lib/markdown/crossheads'

test('the contents of a body are its crossheads of the first level, in their order', () => {
  expect(
    crossheadsOf(
      '<p>Un</p><h2 id="les-cles">Les clés &amp; le <em>risque</em></h2><h3 id="plus-bas">Plus bas</h3><h2 id="la-fin">La fin</h2>',
    ),
  ).toEqual([
    { id: 'les-cles', text: 'Les clés & le risque' },
    { id: 'la-fin', text: 'La fin' },
  ])
})

test.each([
  [
    'within a spoiler',
    '<details class="spoiler" data-film="drive"><h2 id="il-meurt">Il meurt</h2></details>',
  ],
  [
    'that closes some of its words',
    '<h2 id="qui">Qui <span data-film="drive"><button>révélation</button><span popover="auto">meurt</span></span></h2>',
  ],
  ['of a box', '<aside class="encadre"><h2 id="reperes">Repères</h2></aside>'],
])('a crosshead %s is not among them', (_, html) => {
  expect(crossheadsOf(html)).toEqual([])
})
