import type { Review } from '@/lib/content/items'
import { pathOf } from '@/lib/content/pathsOf'
import { RATING_ORDERS, type RatingOrder, ratedInOrder } from '@/lib/content/ratingOrders'
import { routes } from '@/lib/routes'
import { itemList } from '@/lib/seo/jsonLd/lists'
import { EntityPage } from '../EntityPage'
import { noteFigure } from '../noteFigure'
import { Distribution } from './Distribution'
import { RatingTable } from './RatingTable'

type Props = { reviews: readonly Review[]; order: RatingOrder }

/** Every note we gave, in one order, and how often we gave which. */
export function RatingsPage({ reviews, order }: Props) {
  const rated = ratedInOrder(reviews, order)
  const path = routes.ratings(order)
  const name = RATING_ORDERS.find(({ slug }) => slug === order)?.title ?? ''
  return (
    <EntityPage
      path={path}
      things={[itemList(path, rated.map(pathOf))]}
      trail={[{ name: 'Critiques', href: routes.reviews() }]}
      kicker="Toutes celles que nous avons données"
      title="Nos notes"
      facts={['Une critique, une note', name]}
      figures={[noteFigure(rated)]}
    >
      <div className="entity-columns">
        <section aria-labelledby="toutes-les-notes">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-t-3 border-ink pt-3 pb-3">
            <h2 id="toutes-les-notes" className="text-section">
              Toutes les notes
            </h2>
            <nav aria-label="Trier" className="no-print">
              <ul className="label flex flex-wrap gap-x-4">
                {RATING_ORDERS.map(({ slug, label }) => (
                  <li key={slug}>
                    <a
                      href={routes.ratings(slug)}
                      aria-current={slug === order ? 'page' : undefined}
                      className="quiet-link inline-block border-b-2 border-transparent py-1 text-soft aria-[current=page]:border-safelight aria-[current=page]:text-ink"
                    >
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
          <RatingTable reviews={rated} caption={`Nos notes, ${name}`} />
        </section>
        <Distribution reviews={rated} />
      </div>
    </EntityPage>
  )
}
