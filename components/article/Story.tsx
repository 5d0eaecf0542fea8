import { type Fold, foldsByFilm } from '@/lib/model/article/foldsOf'
import type { Article } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { tieTitle } from '@/lib/typography/tieTitle'
import { Folds } from '../listing/Folds'
import { SectionTitle } from '../listing/SectionTitle'
import { Stars } from '../ratings/Stars'
import { Timestamp } from './Timestamp'

/** Items shown on either side of the one that is read. */
const NEIGHBOURS = 2

type Props = {
  article: Article
  /** The other items of the same story, oldest first. */
  thread: readonly Article[]
}

/**
 * « Suite de l’info »: what came just before and just after in the story, on a line of time; what is further away is
 * folded by film and year.
 */
export function Story({ article, thread }: Props) {
  if (thread.length === 0) return null
  const items = [...thread, article].sort((a, b) => a.date.localeCompare(b.date))
  const at = items.indexOf(article)
  const from = Math.max(0, at - NEIGHBOURS)
  const near = items.slice(from, at + NEIGHBOURS + 1)
  return (
    <section aria-labelledby="suite-de-l-info" className="after-article no-print">
      <SectionTitle id="suite-de-l-info">Suite de l’info</SectionTitle>
      <ol className="story">
        {near.map(item => (
          <li key={pathOf(item)} aria-current={item === article ? 'true' : undefined}>
            <p className="label text-soft">
              <Timestamp instant={item.date} />
              {item === article && <span className="text-safelight"> – vous lisez cet article</span>}
            </p>
            <h3 className="card-title mt-0.5">
              {item === article ? tieTitle(item.title) : <a href={pathOf(item)}>{tieTitle(item.title)}</a>}
            </h3>
            {item.kind === 'review' && <Stars rating={item.rating} />}
          </li>
        ))}
      </ol>
      <div className="story-rest">
        <Rest title="Plus tôt" folds={foldsByFilm(items.slice(0, from))} />
        <Rest title="Plus tard" folds={foldsByFilm(items.slice(at + NEIGHBOURS + 1))} />
      </div>
    </section>
  )
}

function Rest({ title, folds }: { title: string; folds: readonly Fold[] }) {
  if (folds.length === 0) return null
  return (
    <div>
      <h3 className="label pb-1 text-soft">{title}</h3>
      <Folds folds={folds} withDates={false} />
    </div>
  )
}
