import { formatPartialDay } from '@/lib/format/date'
import { formatCount } from '@/lib/format/number'
import { filmRatingOf } from '@/lib/model/film/filmRating'
import type { Film, Review } from '@/lib/model/items'
import { filmsApart, withDistinction } from '@/lib/model/namesakes'
import { type DayRecord, type LifeOfDay, yearsFrom } from '@/lib/pulse/ephemeris'
import { LIFE, outletOf } from '@/lib/pulse/frameWords'
import { routes } from '@/lib/routes'
import type { Day } from '@/lib/time/day'
import { tieTitle } from '@/lib/typography/tieTitle'
import { FilmArt } from '../film/FilmArt'
import { FilmStars } from '../ratings/FilmStars'

/** Frames that may stand on the first screen. */
const SEEN_FIRST = 3

type Props = {
  record: DayRecord
  /** Ours of a film. */
  reviewsOf: (film: Film) => readonly Review[]
  /** The latest film of somebody, whose picture stands beside the name. */
  filmOf: (life: LifeOfDay) => Film | undefined
  /** Today in Paris, as `2026-11-30`. */
  today: Day
}

/** What happened on a day of the year, the earliest first: films that came out, people who were born or died. */
export function DayEvents({ record: { films, lives }, reviewsOf, filmOf, today }: Props) {
  const apart = filmsApart(films.map(({ film }) => film))
  const events = [
    ...films.map(({ film, release }) => ({
      date: release.date,
      film,
      href: routes.film(film.slug),
      name: withDistinction(film.title, apart.get(film) ?? null),
      fact: outletOf(release),
      rating: filmRatingOf(reviewsOf(film)),
    })),
    ...lives.map(life => ({
      date: life.date,
      film: filmOf(life),
      href: routes.person(life.person.slug),
      name: life.person.name,
      fact: LIFE[life.kind],
      rating: null,
    })),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  return (
    <ol className="day-events">
      {events.map(({ date, film, href, name, fact, rating }, index) => (
        <li key={date + href}>
          <p className="numeral">{date.slice(0, 4)}</p>
          <div className="picture aspect-carte">
            {film && <FilmArt film={film} crop="carte" loading={index < SEEN_FIRST ? 'eager' : 'lazy'} />}
          </div>
          <div>
            <h2 className="text-title">
              <a href={href} className="stretched">
                {tieTitle(name)}
              </a>
            </h2>
            <p className="label text-soft">
              {fact}, <time dateTime={date}>{formatPartialDay(date)}</time>
              {' – '}
              {ageOf(date, today)}
            </p>
            {rating && (
              <p className="mt-1">
                <FilmStars rating={rating} withWord />
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** How long ago, in years of the calendar: « il y a 22 ans » on the day itself, else what this year makes of it. */
function ageOf(date: Day, today: Day): string {
  const years = yearsFrom(date, today)
  if (date > today) return 'à venir'
  if (years === 0) return date === today ? 'aujourd’hui' : 'cette année'
  const age = formatCount(years, 'an')
  return date.slice(4) === today.slice(4) ? `il y a ${age}` : `${age} en ${today.slice(0, 4)}`
}
