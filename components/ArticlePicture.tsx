import { getImageProps } from 'next/image'
import type { Article } from '@/lib/content/items'
import { FilmArt } from './film/FilmArt'
import { Leader } from './Leader'

/** Cards are at most this wide, two to a row on a tablet. */
const SIZES = '(width >= 64rem) 20rem, (width >= 40rem) 45vw, 8rem'

type Props = {
  article: Article /** Fetched at once: it is among the first things on the screen. */
  priority?: boolean
}

/**
 * The picture of an article's card, for the eye only, since the headline beside it says more: the editor's
 * own, else the art of its film, else a frame of leader.
 */
export function ArticlePicture({ article, priority = false }: Props) {
  const [film] = article.films
  return <div className="picture aspect-carte">{pictureOf(article, film, priority)}</div>
}

function pictureOf(article: Article, film: Article['films'][number] | undefined, priority: boolean) {
  if (article.image) {
    const { props } = getImageProps({
      src: article.image.src,
      alt: '',
      width: 740,
      height: 400,
      sizes: SIZES,
    })
    // biome-ignore lint/performance/noImgElement: next/image's component would hydrate the page
    return <img {...props} alt="" style={undefined} />
  }
  return film ? <FilmArt film={film} crop="carte" priority={priority} /> : <Leader />
}
