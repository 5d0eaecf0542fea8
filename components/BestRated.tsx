import type { Review } from '@/lib/content/items'
import { pathOf } from '@/lib/content/pathsOf'
import { routes } from '@/lib/routes'
import { SectionTitle } from './SectionTitle'
import { Stars } from './Stars'

/** Films by the note we gave them, as a dense list: film, note, the review behind it. */
export function BestRated({ reviews }: { reviews: readonly Review[] }) {
  return (
    <section aria-labelledby="mieux-notes">
      <SectionTitle id="mieux-notes" more={{ href: routes.films(), name: 'Tous les films' }}>
        Les mieux notés
      </SectionTitle>
      <ol>
        {reviews.map(review => (
          <li
            key={pathOf(review)}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-t border-hairline py-2"
          >
            <a href={pathOf(review)} className="figure-text quiet-link py-1">
              {review.film.title}
            </a>
            <span className="label text-soft">
              {review.film.year} <Stars rating={review.rating} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
