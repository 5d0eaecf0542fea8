import { getImageProps } from 'next/image'
import { takeOf } from '@/lib/model/article/takesOf'
import type { Article } from '@/lib/model/items'
import type { ArtCrop } from '@/lib/routes'
import { FilmArt, type Loading } from '../film/FilmArt'
import { PlaceholderFrame } from '../frame/PlaceholderFrame'

/** Cards are at most this wide, two to a row on a tablet. */
const SIZES = '(width >= 64rem) 20rem, (width >= 40rem) 45vw, 8rem'

type Props = {
  article: Article
  /** The take of its film; by default its own. */
  take?: ArtCrop | undefined
  loading?: Loading | undefined
}

/**
 * The picture of an article's card, for the eye only, since the headline beside it says more: the editor's
 * own, else the art of its film, else a frame of leader.
 */
export function ArticlePicture(props: Props) {
  return <div className="picture aspect-carte">{pictureOf(props)}</div>
}

function pictureOf({ article, take = takeOf(article), loading = 'lazy' }: Props) {
  const {
    image,
    films: [film],
  } = article
  if (image) {
    const { props } = getImageProps({
      src: image.src,
      alt: '',
      width: 740,
      height: 400,
      sizes: SIZES,
      loading: loading === 'lazy' ? 'lazy' : 'eager',
      ...(loading === 'first' && { fetchPriority: 'high' as const }),
    })
    // biome-ignore lint/performance/noImgElement: next/image's component would hydrate the page
    return <img {...props} alt="" style={undefined} />
  }
  return film ? <FilmArt film={film} crop={take} loading={loading} /> : <PlaceholderFrame />
}
