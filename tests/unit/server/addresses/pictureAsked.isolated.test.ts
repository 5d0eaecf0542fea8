import { expect, test } from 'vitest'
import { pictureAsked } from '@/lib/server/addresses/pictureAsked.mjs'

test('the address of a shrunk picture names the picture, a width and a quality, and is told without more', () => {
  expect(pictureAsked('?url=%2Fimages%2Fduel.png&w=640&q=75&x=1')).toEqual({
    source: '/images/duel.png',
    search: '?url=%2Fimages%2Fduel.png&w=640&q=75',
  })
})

test.each([
  ...['', '?w=640&q=75', '?url=/images/a.png', '?url=/images/a.png&w=640', '?url=/images/a.png&w=x&q=75'],
  ...['?url=/images/a.png&url=/images/b.png&w=640&q=75', '?url=/images/a.png&w=640&w=828&q=75'],
  '?url=/images/a.png&w=640&q=75&q=1',
])('%s asks for nothing', search => {
  expect(pictureAsked(search)).toBeNull()
})
