import { versus, versusName } from '@/lib/model/article/versus'
import type { Review } from '@/lib/model/items'
import { pathOf } from '@/lib/model/pathOf'
import { routes } from '@/lib/routes'
import { tieTitle } from '@/lib/typography/tieTitle'
import { Timestamp } from '../article/Timestamp'
import { SectionTitle } from '../listing/SectionTitle'
import { Stars } from '../ratings/Stars'

/** Our reviews of a film, each with what the structured data of the page says of it; nothing without one. */
export function FilmReviews({ reviews }: { reviews: readonly Review[] }) {
  const [first] = reviews
  if (!first) return null
  const opinions = versus(reviews)
  return (
    <section>
      <SectionTitle
        more={opinions ? { href: routes.versus(first.film.slug), name: versusName(opinions) } : undefined}
      >
        {opinions ? 'Nos critiques' : 'Notre critique'}
      </SectionTitle>
      <ol className="dated-rows">
        {reviews.map(review => (
          <li key={review.slug}>
            <p className="label text-soft">
              <Timestamp instant={review.date} />
            </p>
            <h3 className="card-title">
              <a href={pathOf(review)} className="stretched">
                {tieTitle(review.title)}
              </a>
            </h3>
            <p className="label text-soft">
              <Stars rating={review.rating} />
            </p>
            <p className="card-text text-small">
              {review.verdict}
              <span className="label mt-1 block text-soft">
                {review.authors.map(({ name }) => name).join(', ')}
              </span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
