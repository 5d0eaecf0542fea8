import { formatList } from '@/lib/grammar/list'
import { sayingOf } from '@/lib/model/article/sayingOf'
import { versus, versusName } from '@/lib/model/article/versus'
import type { Review } from '@/lib/model/items'
import { routes } from '@/lib/routes'
import { DatedRows } from '../article/DatedRows'
import { SectionTitle } from '../listing/SectionTitle'

type Props = {
  /** Of one film. */
  reviews: readonly Review[]
  /** By default it counts them, and leads to two of them face to face. */
  title?: string
}

/** Our reviews of a film, each with what the structured data of the page says of it; nothing without one. */
export function FilmReviews({ reviews, title }: Props) {
  const [first] = reviews
  if (!first) return null
  const opinions = title === undefined ? versus(reviews) : null
  return (
    <section>
      <SectionTitle
        more={opinions ? { href: routes.versus(first.film.slug), name: versusName(opinions) } : undefined}
      >
        {title ?? (opinions ? 'Nos critiques' : 'Notre critique')}
      </SectionTitle>
      <DatedRows
        articles={reviews}
        textOf={review => (
          <>
            {sayingOf(review)}
            <span className="label mt-1 block text-soft">
              {formatList(review.authors.map(({ name }) => name))}
            </span>
          </>
        )}
      />
    </section>
  )
}
