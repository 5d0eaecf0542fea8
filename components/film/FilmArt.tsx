import type { PosterFilm } from '@/lib/posters/composePoster'
import { CROP_SIZES } from '@/lib/posters/crops'
import { groundOf } from '@/lib/posters/groundOf'
import { type ArtCrop, routes } from '@/lib/routes'

/** When a picture is loaded: before all else, for the largest that is seen first; at once; or when it comes near. */
export type Loading = 'first' | 'eager' | 'lazy'

type Props = {
  film: PosterFilm
  crop: ArtCrop
  loading?: Loading | undefined
  /** What the picture is; nothing beside the film's own title, where it only adorns. */
  alt?: string
}

/**
 * The generated art of a film, in one of its crops. It takes the width it is given and keeps its ratio. Until it is
 * there, and where pictures are off, its ground colour stands in its place: as an attribute of an SVG, the only element
 * that takes a colour without a stylesheet, which would have to know the inks of all films.
 */
export function FilmArt({ film, crop, loading = 'lazy', alt = '' }: Props) {
  const { width, height } = CROP_SIZES[crop]
  return (
    <>
      <svg className="ground" color={groundOf(film, crop)} aria-hidden="true" />
      {/* biome-ignore lint/performance/noImgElement: a vector drawing of ours needs no resizing */}
      <img
        src={routes.filmArt(film.slug, crop)}
        width={width}
        height={height}
        alt={alt}
        loading={loading === 'lazy' ? 'lazy' : undefined}
        fetchPriority={loading === 'first' ? 'high' : undefined}
        decoding={loading === 'first' ? undefined : 'async'}
      />
    </>
  )
}
