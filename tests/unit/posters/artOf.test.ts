import { expect, test } from 'vitest'
import { artOf } from '@/lib/posters/artOf'
import { MOTIFS } from '@/lib/posters/motifs'
import { GENRE_SLUGS } from '@/lib/vocabulary'

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

test('a film may turn a motif over, but never a flag', () => {
  const turned = (motif: 'impact' | 'silhouette') =>
    Array.from({ length: 20 }, (_, index) =>
      artOf({ slug: `film-${index}`, genres: ['drame'], art: { motif } }),
    ).map(({ mirrored }) => mirrored)
  expect(new Set(turned('impact')).size).toBe(2)
  expect(new Set(turned('silhouette'))).toEqual(new Set([false]))
})

test('what the editor wrote wins; the rest follows', () => {
  const art = artOf({ slug: 'heat', genres: ['policier'], art: { motif: 'neon', palette: 'ocre', view: 2 } })
  expect(art).toMatchObject({ motif: 'neon', palette: 'ocre', view: 1, ratio: null })
})
