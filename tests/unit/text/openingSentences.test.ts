import { expect, test } from 'vitest'
import { openingSentences } from '@/lib/text/openingSentences'

test.each([
  ['all of a text that fits', 'Un film sec. Et beau.', 'Un film sec. Et beau.'],
  ['the sentences that fit, whole', 'Un film sec. Et beau, très longuement dit ici.', 'Un film sec.'],
  [
    'no sentence that ends at a name',
    'M. Hulot est là, J. J. Annaud. La suite est longue.',
    'M. Hulot est là, J. J. Annaud.',
  ],
  [
    'the guillemets that close a sentence',
    'Il dit : « Non ! » Et la suite serait longue.',
    'Il dit : « Non ! »',
  ],
  [
    'a paragraph, which ends as a sentence does',
    'Un titre sans point\nLa suite est trop longue ici.',
    'Un titre sans point',
  ],
  [
    'words and an ellipsis of a first sentence that is too long',
    'Une phrase qui ne finit pas avant la place.',
    'Une phrase qui ne finit pas…',
  ],
  ['nothing of nothing', ' \n ', ''],
])('keeps %s', (_, text, opening) => {
  expect(openingSentences(text, 30)).toBe(opening)
})
