import { CROP_SIZES } from '@/lib/posters/crops'
import { type ArtCrop, routes } from '@/lib/routes'

type Props = {
  film: { slug: string }
  crop: ArtCrop
  /** For the picture that opens a page: loaded at once instead of when it comes near. */
  priority?: boolean
  /** What the picture is; nothing beside the film's own title, where it only adorns. */
  alt?: string
}

/** The generated art of a film, in one of its crops. It takes the width it is given and keeps its ratio. */
export function FilmArt({ film, crop, priority = false, alt = '' }: Props) {
  const { width, height } = CROP_SIZES[crop]
  return (
    // biome-ignore lint/performance/noImgElement: a vector drawing of ours needs no resizing
    <img
      src={routes.filmArt(film.slug, crop)}
      width={width}
      height={height}
      alt={alt}
      loading={priority ? undefined : 'lazy'}
      fetchPriority={priority ? 'high' : undefined}
      decoding={priority ? undefined : 'async'}
      className="block h-auto w-full"
    />
  )
}
