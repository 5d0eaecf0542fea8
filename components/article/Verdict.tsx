import type { Review } from '@/lib/content/items'
import { BEST_RATING } from '@/lib/content/rating'
import { formatNumber } from '@/lib/format/number'
import { routes } from '@/lib/routes'
import { Stars } from '../Stars'

/** What a reader wants first: the note in words, the verdict, for whom, what holds and what does not. */
export function Verdict({ review }: { review: Review }) {
  const { rating, verdict, audience, strengths, weaknesses } = review
  return (
    <section aria-labelledby="verdict" className="border-l-3 border-safelight pl-5">
      <h2 id="verdict" className="sr-only">
        Verdict
      </h2>
      <p className="flex flex-wrap items-center gap-x-3">
        {rating !== null && (
          <span
            aria-hidden="true"
            className="font-display text-headline font-extrabold font-stretch-75% text-safelight"
          >
            {formatNumber(rating)}
            <span className="ml-1 text-title text-soft">sur {BEST_RATING}</span>
          </span>
        )}
        <Stars rating={rating} withWord />
        <a href={routes.page('bareme-des-notes')} className="label quiet-link inline-block py-1 text-soft">
          Notre barème
        </a>
      </p>
      <p className="mt-2 text-lead italic">{verdict}</p>
      <p className="figure-text mt-3 text-soft">{audience}</p>
      {(strengths.length > 0 || weaknesses.length > 0) && (
        <div className="mt-4 grid gap-x-6 gap-y-3 sm:grid-cols-2">
          <Points title="Points forts" points={strengths} />
          <Points title="Points faibles" points={weaknesses} />
        </div>
      )}
    </section>
  )
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  if (points.length === 0) return null
  return (
    <div>
      <h3 className="figure-text border-t border-ink pt-1">{title}</h3>
      <ul className="text-small">
        {points.map(point => (
          <li key={point} className="border-t border-hairline py-1">
            {point}
          </li>
        ))}
      </ul>
    </div>
  )
}
