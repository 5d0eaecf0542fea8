import { sayingOf } from '@/lib/model/article/sayingOf'
import type { Article } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import type { ArtCrop } from '@/lib/routes'
import { tieTitle } from '@/lib/typography/tieTitle'
import type { Loading } from '../film/FilmArt'
import { Stars } from '../ratings/Stars'
import { ArticlePicture } from './ArticlePicture'
import { Timestamp } from './Timestamp'

type Props = {
  article: Article
  /** What stands above its headline: what tells it from the others of its list. */
  kicker: string
  /** The take of its film that its picture is; by default its own. */
  take?: ArtCrop | undefined
  loading?: Loading | undefined
  /** Heading level that fits the page. */
  level?: 2 | 3
  /** Why it is proposed: then that stands where its verdict or chapô would. */
  reason?: string
}

/** A review or news item on a sheet: its frame, what it is, its headline, its rating and verdict, or its chapô. */
export function ArticleCard({ article, kicker, take, loading, level = 3, reason }: Props) {
  const Heading = `h${level}` as const
  return (
    <article className="card has-picture">
      <ArticlePicture article={article} take={take} loading={loading} />
      <p className="label text-soft">
        <span className="text-safelight">{kicker}</span> – <Timestamp instant={article.date} />
      </p>
      <Heading className="card-title">
        <a href={pathOf(article)} className="stretched">
          {tieTitle(article.title)}
        </a>
      </Heading>
      {article.kind === 'review' && (
        <p className="label">
          <Stars rating={article.rating} withWord />
        </p>
      )}
      {reason ? (
        <p className="card-reason label text-soft">{reason}</p>
      ) : (
        <p className={article.kind === 'review' ? 'card-text text-small' : 'card-text text-small text-soft'}>
          {article.kind === 'review' ? sayingOf(article) : article.summary}
        </p>
      )}
    </article>
  )
}
