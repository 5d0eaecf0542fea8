import { formatCountry } from '@/lib/format/country'
import { formatDayOfWeek, formatPartialDay } from '@/lib/format/date'
import { ofDirectors } from '@/lib/format/directors'
import { of } from '@/lib/grammar/joined'
import type { AgendaEvent } from '@/lib/model/agenda/events'
import { filmRatingOf } from '@/lib/model/film/filmRating'
import { opinionPath } from '@/lib/model/film/opinionPath'
import { formatReleaseChange } from '@/lib/model/film/release'
import type { Review } from '@/lib/model/items'
import { routes } from '@/lib/routes'
import { isDay } from '@/lib/time/day'
import { tieTitle } from '@/lib/typography/tieTitle'
import { formatMedium } from '@/lib/vocabulary'
import { FilmStars } from '../ratings/FilmStars'
import { Stars } from '../ratings/Stars'

/** One release: when, what, where, and our rating where we gave one. */
export function EventLine({ event, reviews }: { event: AgendaEvent; reviews: readonly Review[] }) {
  const { film, release } = event
  const { date, platform, country, note, cancelled } = release
  const rating = filmRatingOf(reviews)
  const change = formatReleaseChange(release)
  return (
    <li className="agenda-event">
      <time dateTime={date} className="figure-text">
        {isDay(date) ? formatDayOfWeek(date) : formatPartialDay(date)}
      </time>
      <div>
        <p className="text-title font-display font-stretch-75%">
          <a href={routes.film(film.slug)} className={cancelled ? 'line-through' : undefined}>
            {tieTitle(film.title)}
          </a>
        </p>
        <p className="text-small text-soft">
          {ofDirectors(film)}
          {film.year !== Number(date.slice(0, 4)) && ` (${film.year})`}
        </p>
      </div>
      <p className="text-small">
        {platform ? (
          <a href={routes.platform(platform.slug)} className="quiet-link inline-block py-1">
            {platform.name}
          </a>
        ) : (
          formatMedium(release.medium)
        )}
        <span className="text-soft">
          , {formatCountry(country)}
          {note && ` – ${note}`}
        </span>
        {change && <strong className="block text-safelight">{change}</strong>}
      </p>
      <p>
        {reviews.length > 0 && (
          <a href={opinionPath(film, reviews)} className="quiet-link inline-block py-1">
            <span className="sr-only">
              {reviews.length === 1 ? 'Notre critique' : 'Nos critiques'} {of(tieTitle(film.title))}
              {'\u00A0: '}
            </span>
            {rating ? <FilmStars rating={rating} /> : <Stars rating={null} />}
          </a>
        )}
      </p>
    </li>
  )
}
