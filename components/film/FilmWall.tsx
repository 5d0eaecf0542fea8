import type { Film, Review } from '@/lib/content/items'
import { pageCount, WALL_SIZE } from '@/lib/content/paginate'
import { formatCount } from '@/lib/format/number'
import { routes } from '@/lib/routes'
import { itemList } from '@/lib/seo/jsonLd/lists'
import { EntityPage } from '../EntityPage'
import { Pagination } from '../Pagination'
import { FilmTile } from './FilmTile'

type Props = {
  films: readonly Film[]
  reviews: readonly Review[]
  page: number
  total: number
}

/** How many posters a phone shows before one scrolls. */
const AT_ONCE = 4

/** The contact sheet: one page of all films, as a wall of posters. */
export function FilmWall({ films, reviews, page, total }: Props) {
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
      facts={[formatCount(total, 'film'), 'affiches dessinées par Photogramme']}
    >
      <div>
        <div className="grid grid-cols-2 gap-x-4 gap-y-10 sm:grid-cols-3 sm:gap-x-6 lg:grid-cols-4 xl:grid-cols-6">
          {films.map((film, index) => (
            <FilmTile key={film.slug} film={film} reviews={reviews} level={2} priority={index < AT_ONCE} />
          ))}
        </div>
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
