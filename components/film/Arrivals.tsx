import { formatOn } from '@/lib/format/date'
import { type Arrival, platformReleases } from '@/lib/model/film/platformReleases'
import type { Film, Platform, Review } from '@/lib/model/items'
import { routes } from '@/lib/routes'
import { SectionTitle } from '../listing/SectionTitle'
import { FilmRows } from './FilmRows'

/** Arrivals that a platform's page names. */
const NEWEST = 12

type Props = {
  platform: Platform
  films: readonly Film[]
  /** The reviews of these films, for their ratings. */
  reviews: readonly Review[]
  /** Today in Paris, as `2026-11-21`. */
  today: string
}

/** What is to come to a platform, and what came last, each with its day and what we say of it. */
export function Arrivals({ platform, films, reviews, today }: Props) {
  const { arrived, upcoming } = platformReleases(platform, films, today)
  const dates = new Map([...arrived, ...upcoming].map(({ film, date }) => [film, date]))
  const when = (film: Film) => formatOn(dates.get(film) ?? String(film.year))
  const rows = (arrivals: readonly Arrival[], how: string) => (
    <FilmRows
      films={arrivals.map(({ film }) => film)}
      reviews={reviews}
      today={today}
      placeOf={film => `${how} ${when(film)}`}
    />
  )
  return (
    <>
      {upcoming.length > 0 && (
        <section>
          <SectionTitle>À venir</SectionTitle>
          {rows(upcoming, 'annoncé')}
        </section>
      )}
      {arrived.length > 0 && (
        <section>
          <SectionTitle
            more={
              films.length > NEWEST
                ? { href: `${routes.filmFilter()}?plateforme=${platform.slug}`, name: 'Tous ses films' }
                : undefined
            }
          >
            Derniers arrivés
          </SectionTitle>
          {rows(arrived.slice(0, NEWEST), 'arrivé')}
        </section>
      )}
    </>
  )
}
