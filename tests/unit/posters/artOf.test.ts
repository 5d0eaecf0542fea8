import { expect, test } from 'vitest'
import { GENRE_SLUGS } from '@/lib/content/genres'
import { artOf } from '@/lib/posters/artOf'
import { MOTIFS } from '@/lib/posters/motifs'

test('without a word of the editor, art follows from genres and slug, always the same', () => {
  const film = { slug: 'heat', genres: ['policier', 'thriller'] as const }
  expect(artOf(film)).toEqual(artOf({ ...film }))
})

test('every genre has motifs, and films of one genre do not all get the same', () => {
  for (const genre of GENRE_SLUGS) {
    const arts = Array.from({ length: 60 }, (_, index) => artOf({ slug: `film-${index}`, genres: [genre] }))
    expect(new Set(arts.map(({ motif }) => motif)).size).toBeGreaterThan(2)
    expect(new Set(arts.map(({ palette }) => palette)).size).toBeGreaterThan(10)
    expect(arts.every(({ motif, view }) => view < MOTIFS[motif].views.length)).toBe(true)
  }
})

test('what the editor wrote wins; the rest follows', () => {
  const art = artOf({ slug: 'heat', genres: ['policier'], art: { motif: 'neon', palette: 'ocre', view: 2 } })
  expect(art).toMatchObject({ motif: 'neon', palette: 'ocre', view: 1, ratio: null })
})
