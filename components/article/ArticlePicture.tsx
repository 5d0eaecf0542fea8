import { getImageProps } from 'next/image'
import type { Article } from '@/lib/model/items'
import { FilmArt } from '../film/FilmArt'
import { PlaceholderFrame } from '../frame/PlaceholderFrame'

/** Cards are at most this wide, two to a row on a tablet. */
const SIZES = '(width >= 64rem) 20rem, (width >= 40rem) 45vw, 8rem'

/**
 * The picture of an article's card, for the eye only, since the headline beside it says more: the editor's
 * own, else the art of its film, else a frame of leader.
 */
export function ArticlePicture({ article }: { article: Article }) {
  return <div className="picture aspect-carte">{pictureOf(article)}</div>
}

function pictureOf({ image, films: [film] }: Article) {
  if (image) {
    const { props } = getImageProps({
      src: image.src,
      alt: '',
      width: 740,
      height: 400,
      sizes: SIZES,
    })
    // biome-ignore lint/performance/noImgElement: next/image's component would hydrate the page
    return <img {...props} alt="" style={undefined} />
  }
  return film ? <FilmArt film={film} crop="carte" /> : <PlaceholderFrame />
}
