import { formatOn } from '@/lib/format/date'
import { platformReleases } from '@/lib/model/film/platformReleases'
import type { Film, Platform, Review } from '@/lib/model/items'
import { routes } from '@/lib/routes'
import { FilmChronology } from './FilmChronology'

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

/** What is to come to a platform, and what came last; each with its day. */
export function Arrivals({ platform, films, reviews, today }: Props) {
  const { arrived, upcoming } = platformReleases(platform, films, today)
  const dates = new Map([...arrived, ...upcoming].map(({ film, date }) => [film, date]))
  const when = (film: Film) => formatOn(dates.get(film) ?? String(film.year))
  return (
    <>
      <FilmChronology
        title="À venir"
        films={upcoming.map(({ film }) => film)}
        reviews={reviews}
        detailOf={film => `annoncé ${when(film)}`}
      />
      <FilmChronology
        title="Derniers arrivés"
        more={
          films.length > NEWEST
            ? { href: `${routes.filmFilter()}?plateforme=${platform.slug}`, name: 'Tous ses films' }
            : undefined
        }
        films={arrived.slice(0, NEWEST).map(({ film }) => film)}
        reviews={reviews}
        detailOf={film => `sorti ici ${when(film)}`}
      />
    </>
  )
}
