import { formatList } from '@/lib/grammar/list'
import type { Review } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { tieTitle } from '@/lib/typography/tieTitle'
import { Points } from '../article/Points'
import { Timestamp } from '../article/Timestamp'

/** What stands behind one of two verdicts: for whom, the critic's points, and the review that argues it. */
export function Argument({ review }: { review: Review }) {
  const { audience, title, authors, date } = review
  return (
    <>
      <p className="side-way figure-text mt-4 text-soft">{audience}</p>
      <Points {...review} level={3} />
      <div className="card argument">
        <h3 className="card-title">
          <a href={pathOf(review)} className="stretched">
            {tieTitle(title)}
          </a>
        </h3>
        <p className="label text-soft">
          {formatList(authors.map(({ name }) => name))}, <Timestamp instant={date} />
        </p>
        <p className="label text-safelight" aria-hidden="true">
          Lire la critique →
        </p>
      </div>
    </>
  )
}
