import type { ReactNode } from 'react'
import type { Film, Review } from '@/lib/model/items'
import { pageCount, WALL_SIZE } from '@/lib/model/paginate'
import { routes } from '@/lib/routes'
import { itemList } from '@/lib/seo/jsonLd/lists'
import { EntityPage, type Figure } from '../entity/EntityPage'
import { countFigure } from '../entity/figures'
import { Pagination } from '../listing/Pagination'
import { FilmGrid } from './FilmGrid'

type Props = {
  films: readonly Film[]
  reviews: readonly Review[]
  page: number
  total: number
  /** Choices above the wall, which count it themselves. */
  filters?: ReactNode
  /** What else is to be said of all films in figures. */
  figures?: readonly (Figure | null)[]
}

/** The contact sheet: one page of all films, as a wall of posters. */
export function FilmWall({ films, reviews, page, total, filters, figures = [] }: Props) {
  const pages = pageCount(total, WALL_SIZE)
  return (
    <EntityPage
      path={routes.films(page)}
      things={[
        itemList(
          routes.films(page),
          films.map(({ slug }) => routes.film(slug)),
        ),
      ]}
      kicker={page === 1 ? 'De A à Z' : `Page ${page} sur ${pages}`}
      title="Films"
      facts={['Affiches dessinées par Photogramme']}
      figures={filters ? figures : [countFigure(total, 'film')]}
    >
      <div>
        {filters}
        <FilmGrid films={films} reviews={reviews} />
        <Pagination
          page={page}
          pages={pages}
          href={routes.films}
          label="Films"
          previous="Page précédente"
          next="Page suivante"
        />
      </div>
    </EntityPage>
  )
}
