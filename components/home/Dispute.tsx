import { formatNumber } from '@/lib/format/number'
import type { Versus } from '@/lib/model/article/versus'
import { routes } from '@/lib/routes'
import { tieTitle } from '@/lib/typography/tieTitle'
import { Stars } from '../ratings/Stars'

/** A film that our reviews dispute: the two notes and verdicts face to face, and the way to both. */
export function Dispute({ first, second }: Versus) {
  const { film } = first
  return (
    <section aria-labelledby="pour-contre" className="dispute">
      <h2 id="pour-contre" className="text-section">
        <a href={routes.versus(film.slug)} className="stretched">
          {tieTitle(film.title)}
          {'\u00A0'}: pour et contre
        </a>
      </h2>
      {[first, second].map(({ slug, rating, verdict }, index) => (
        <div key={slug}>
          <p className="label text-soft">{index === 0 ? 'Pour' : 'Contre'}</p>
          {rating !== null && (
            <p aria-hidden="true" className="numeral text-safelight">
              {formatNumber(rating)}
            </p>
          )}
          <p className="mt-2 text-lead italic">{verdict}</p>
          <p className="mt-2">
            <Stars rating={rating} withWord />
          </p>
        </div>
      ))}
    </section>
  )
}
