import { formatList } from '@/lib/grammar/list'
import { versus, versusName } from '@/lib/model/article/versus'
import type { Review } from '@/lib/model/items'
import { routes } from '@/lib/routes'
import { DatedRows } from '../article/DatedRows'
import { SectionTitle } from '../listing/SectionTitle'

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
      <DatedRows
        articles={reviews}
        textOf={({ verdict, authors }) => (
          <>
            {verdict}
            <span className="label mt-1 block text-soft">{formatList(authors.map(({ name }) => name))}</span>
          </>
        )}
      />
    </section>
  )
}
