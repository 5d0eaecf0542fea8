import type { Film } from '@/lib/content/items'
import { type ArtCrop, routes } from '@/lib/routes'

type Props = { film: Pick<Film, 'slug' | 'title' | 'year'>; crop: ArtCrop; priority?: boolean; alt?: string }

/** The generated art of a film in one of its crops. */
export function FilmArt({ film, crop, priority = false, alt = '' }: Props) {
  return (
    // biome-ignore lint/performance/noImgElement: next/image's component would hydrate the page
    <img
      src={routes.filmArt(film.slug, crop)}
      alt={alt}
      loading={priority ? 'eager' : 'lazy'}
      fetchPriority={priority ? 'high' : undefined}
    />
  )
}
