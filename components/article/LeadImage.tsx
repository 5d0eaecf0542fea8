import { getImageProps } from 'next/image'
import type { Article } from '@/lib/model/items'

type Props = {
  image: NonNullable<Article['image']>
  /** The width of the original, in pixels. */
  width: number
  height: number
}

/** The width that the picture takes: the page. */
const SIZES = '(width >= 84rem) 84rem, 100vw'

/**
 * The picture at the head of an article, with its credit. First to load, because it is the largest thing on
 * the screen; served as AVIF or WebP in the width that the screen needs, by plain markup without a script.
 */
export function LeadImage({ image, width, height }: Props) {
  const { props } = getImageProps({
    src: image.src,
    alt: image.alt,
    width,
    height,
    sizes: SIZES,
    loading: 'eager',
    fetchPriority: 'high',
  })
  return (
    <figure>
      {/* biome-ignore lint/performance/noImgElement: next/image's component would hydrate the page */}
      {/* biome-ignore lint/a11y/useAltText: the content check makes alt mandatory; it is among the props */}
      <img {...props} style={undefined} className="vt-frame h-auto w-full" />
      <figcaption className="label mt-2 text-soft">
        {image.credit} – {image.license}
      </figcaption>
    </figure>
  )
}
