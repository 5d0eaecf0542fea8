import { formatClock } from '@/lib/format/date'
import { isFeature, kickerOf } from '@/lib/model/article/kickerOf'
import type { WireGroup } from '@/lib/model/article/wire'
import type { Article } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { tieTitle } from '@/lib/typography/tieTitle'
import { Stars } from '../ratings/Stars'

type Props = {
  groups: readonly WireGroup[]
  /** How many headlines a phone shows; the others need the width of a desk. All by default. */
  onPhones?: number
  /** Whether reviews show their stars: where the wire is the page, not beside it. */
  withStars?: boolean
}

/** Headlines of the wire, by day and by month. */
export function WireGroups({ groups, onPhones = Number.POSITIVE_INFINITY, withStars = false }: Props) {
  let before = 0
  return groups.map(({ label, date, mark, articles }) => {
    const first = before
    before += articles.length
    return (
      <div key={date} className={wideFrom(first, onPhones, 'wire-group')}>
        <p className="label text-soft">
          {mark === 'none' ? <time dateTime={articles[0].date}>{label}</time> : label}
        </p>
        <ol className={mark === 'none' ? 'text-small' : 'has-marks text-small'}>
          {articles.map((article, index) => (
            <li key={pathOf(article)} className={wideFrom(first + index, onPhones)}>
              <Mark article={article} mark={mark} />
              {withStars && article.kind === 'review' ? (
                <span>
                  <Headline article={article} /> <Stars rating={article.rating} />
                </span>
              ) : (
                <Headline article={article} />
              )}
            </li>
          ))}
        </ol>
      </div>
    )
  })
}

function Headline({ article }: { article: Article }) {
  return (
    <a href={pathOf(article)}>
      {isFeature(article) && <span className="text-safelight">{kickerOf(article)} – </span>}
      {tieTitle(article.title)}
    </a>
  )
}

function Mark({ article: { date }, mark }: { article: Article; mark: WireGroup['mark'] }) {
  if (mark === 'hour') {
    return (
      <time dateTime={date} className="label text-safelight">
        {formatClock(date)}
      </time>
    )
  }
  return mark === 'day' ? (
    <time dateTime={date} className="label text-soft">
      {Number(date.slice(8, 10))}
    </time>
  ) : null
}

function wideFrom(index: number, onPhones: number, name?: string): string | undefined {
  return index < onPhones ? name : [name, 'wide-only'].filter(Boolean).join(' ')
}
