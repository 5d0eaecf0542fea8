import type { Article } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { tieTitle } from '@/lib/typography/tieTitle'
import { SectionTitle } from '../listing/SectionTitle'
import { Timestamp } from './Timestamp'

type Props = {
  article: Article
  /** The other items of the same story, oldest first. */
  thread: readonly Article[]
}

/** « Suite de l’info »: every item of a story by date, and which of them this page is. */
export function Story({ article, thread }: Props) {
  if (thread.length === 0) return null
  const items = [...thread, article].sort((a, b) => a.date.localeCompare(b.date))
  return (
    <section aria-labelledby="suite-de-l-info" className="after-article no-print">
      <SectionTitle id="suite-de-l-info">Suite de l’info</SectionTitle>
      <ol className="story">
        {items.map(item => (
          <li key={pathOf(item)} aria-current={item === article ? 'true' : undefined}>
            <p className="label text-soft">
              <Timestamp instant={item.date} />
              {item === article && <span className="text-safelight"> – vous lisez cet article</span>}
            </p>
            <h3 className="card-title mt-0.5">
              {item === article ? tieTitle(item.title) : <a href={pathOf(item)}>{tieTitle(item.title)}</a>}
            </h3>
          </li>
        ))}
      </ol>
    </section>
  )
}
