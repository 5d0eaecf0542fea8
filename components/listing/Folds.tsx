import { formatCount } from '@/lib/format/number'
import type { Fold } from '@/lib/model/article/foldsOf'
import type { Article } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { tieTitle } from '@/lib/typography/tieTitle'
import { Timestamp } from '../article/Timestamp'
import { Stars } from '../ratings/Stars'

type Props = {
  folds: readonly Fold[]
  /** Whether each article says its day: not in a story, whose lines say when as far as it matters. */
  withDates?: boolean
}

/**
 * Articles behind a line for each film or year, which the reader opens; browsers find what stands in them. One by
 * itself needs no line before it.
 */
export function Folds({ folds, withDates = true }: Props) {
  return (
    <div className="folds">
      {folds.map(({ label, articles }) =>
        articles.length === 1 ? (
          <p key={label} className="fold text-small">
            <FoldedLine article={articles[0]} withDate={withDates} />
          </p>
        ) : (
          <details key={label} className="fold text-small">
            <summary className="figure-text">
              {label}
              {'\u00A0'}: {formatCount(articles.length, 'article')}
            </summary>
            <ol>
              {articles.map(article => (
                <li key={pathOf(article)}>
                  <FoldedLine article={article} withDate={withDates} />
                </li>
              ))}
            </ol>
          </details>
        ),
      )}
    </div>
  )
}

function FoldedLine({ article, withDate }: { article: Article; withDate: boolean }) {
  return (
    <>
      <a href={pathOf(article)}>{tieTitle(article.title)}</a>{' '}
      {withDate && (
        <span className="label text-soft">
          <Timestamp instant={article.date} />
        </span>
      )}{' '}
      {article.kind === 'review' && article.rating !== null && <Stars rating={article.rating} />}
    </>
  )
}
