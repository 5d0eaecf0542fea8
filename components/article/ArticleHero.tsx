import { formatDay } from '@/lib/format/date'
import { mixedKickerOf } from '@/lib/model/article/kickerOf'
import { takeOf } from '@/lib/model/article/takesOf'
import type { Article } from '@/lib/model/items'
import { FilmArt } from '../film/FilmArt'
import { Frame } from '../frame/Frame'
import { frameCodes } from '../frame/frameCodes'
import { LeadImage } from './LeadImage'

type Props = {
  article: Article
  /** Its place among the articles of its kind, from 1, the oldest first. */
  number: number
  /** The picture of the article, measured; null without one. */
  dimensions: { width: number; height: number } | null
}

/** What opens an article: the editor's picture, else the art of its film in scope, else nothing. */
export function ArticleHero({ article, number, dimensions }: Props) {
  const { image, films } = article
  const [film] = films
  if (image && dimensions) {
    return (
      <div className="article-hero">
        <LeadImage image={image} {...dimensions} />
      </div>
    )
  }
  if (!film) return null
  const saga = film.saga && `${film.saga.saga.title}, volet\u00A0${film.saga.position}`
  return (
    <div className="article-hero no-print">
      <Frame
        codes={frameCodes(number, film)}
        foot={[
          <>
            {mixedKickerOf(article)}
            <span className="edge-middle"> · illustration Photogramme</span>
          </>,
          saga ?? (article.written ? film.title : formatDay(article.date)),
        ]}
      >
        <div className="picture vt-frame aspect-une">
          <FilmArt film={film} crop={article.kind === 'review' ? 'une' : takeOf(article)} loading="first" />
        </div>
      </Frame>
    </div>
  )
}
