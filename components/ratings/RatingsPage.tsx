import { RANKING_RULE } from '@/lib/model/film/filmRating'
import type { RatedFilm } from '@/lib/model/film/ratedFilms'
import { pageCount, TABLE_SIZE } from '@/lib/model/paginate'
import { RATING_ORDERS, type RatingView } from '@/lib/model/ratingOrders'
import { routes } from '@/lib/routes'
import { itemList } from '@/lib/seo/jsonLd/lists'
import { EntityPage } from '../entity/EntityPage'
import { countFigure, ratingFigure } from '../entity/figures'
import { Pagination } from '../listing/Pagination'
import { Distribution } from './Distribution'
import { RatingTable } from './RatingTable'

type Props = RatingView & {
  /** All rated films, in that order. */
  rated: readonly RatedFilm[]
  /** The films of this page. */
  shown: readonly RatedFilm[]
}

/** Every film that we rated, in one order and in pages, and how often we gave which rating. */
export function RatingsPage({ rated, shown, order, page }: Props) {
  const pages = pageCount(rated.length, TABLE_SIZE)
  const path = routes.ratings(order, page)
  const reviews = rated.flatMap(film => film.reviews)
  const name = RATING_ORDERS.find(({ slug }) => slug === order)?.title ?? ''
  return (
    <EntityPage
      path={path}
      things={[
        itemList(
          path,
          shown.map(({ film }) => routes.film(film.slug)),
        ),
      ]}
      trail={[{ name: 'Critiques', href: routes.reviews() }]}
      kicker={page === 1 ? 'Toutes celles que nous avons données' : `Page ${page} sur ${pages}`}
      title="Nos notes"
      facts={['Un film, une ligne', name]}
      figures={[countFigure(rated.length, 'film noté', 'films notés'), ratingFigure(reviews)]}
    >
      <div className="entity-columns">
        <section aria-labelledby="toutes-les-notes">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6 rule-heavy pt-3 pb-3">
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
          <RatingTable films={shown} caption={`Nos notes, ${name}`} />
          {order === 'par-note' && <p className="label mt-3 text-soft">{RANKING_RULE}</p>}
          <Pagination
            page={page}
            pages={pages}
            href={other => routes.ratings(order, other)}
            label="Nos notes"
            previous="Page précédente"
            next="Page suivante"
          />
        </section>
        <Distribution reviews={reviews} />
      </div>
    </EntityPage>
  )
}
