import { formatDay } from '@/lib/format/date'
import { mixedKickerOf } from '@/lib/model/article/kickerOf'
import { sayingOf } from '@/lib/model/article/sayingOf'
import type { Article } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { tieTitle } from '@/lib/typography/tieTitle'
import { ArticlePicture } from '../article/ArticlePicture'
import { FilmArt } from '../film/FilmArt'
import { Frame } from '../frame/Frame'
import { frameCodes } from '../frame/frameCodes'
import { Stars } from '../ratings/Stars'

type Props = {
  article: Article
  /** Whether it is nothing new: readers are told, with its day. */
  isAgain: boolean
  /** Its place among all articles, from 1, the oldest first. */
  number: number
}

/** La une: the article that opens the home page, in scope. */
export function Lead({ article, isAgain, number }: Props) {
  const [film] = article.films
  const kicker = isAgain ? 'À relire' : mixedKickerOf(article)
  return (
    <article className="card">
      {film && !article.image ? (
        <Frame
          codes={frameCodes(number, film)}
          foot={[mixedKickerOf(article), article.written ? film.title : formatDay(article.date)]}
        >
          <div className="picture aspect-une">
            <FilmArt film={film} crop="une" loading="first" />
          </div>
        </Frame>
      ) : (
        <ArticlePicture article={article} loading="first" />
      )}
      <p className="label mt-3 text-soft">
        <span className="text-safelight">{kicker}</span> –{' '}
        {isAgain && article.written ? (
          mixedKickerOf(article)
        ) : (
          <time dateTime={article.date.slice(0, 10)}>
            {isAgain ? `${mixedKickerOf(article)} du ${formatDay(article.date)}` : formatDay(article.date)}
          </time>
        )}
      </p>
      <h2 className="card-title headline">
        <a href={pathOf(article)} className="stretched">
          {tieTitle(article.title)}
        </a>
      </h2>
      {article.kind === 'review' ? (
        <>
          {sayingOf(article) && <p className="mt-3 max-w-measure text-lead italic">{sayingOf(article)}</p>}
          <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
            <Stars rating={article.rating} withWord />
            {article.audience && <span className="label text-soft">{article.audience}</span>}
          </p>
        </>
      ) : (
        article.summary && <p className="mt-3 max-w-measure text-lead">{article.summary}</p>
      )}
    </article>
  )
}
