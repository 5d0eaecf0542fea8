import { formatCountry } from '@/lib/format/country'
import { formatDayAndMonth, formatDays, formatPartialDay } from '@/lib/format/date'
import { formatCount } from '@/lib/format/number'
import { isHere } from '@/lib/model/film/release'
import type { DatedRelease } from '@/lib/model/film/releasesOfWeek'
import { filmsApart, withDistinction } from '@/lib/model/namesakes'
import { routes } from '@/lib/routes'
import { tieTitle } from '@/lib/typography/tieTitle'
import { formatMedium } from '@/lib/vocabulary'
import { FilmArt } from '../film/FilmArt'

type Props = {
  releases: readonly DatedRelease[]
  /** The days of the week, as `2026-11-18`: the first and the last are named. */
  week: readonly string[]
}

/** The week's releases as a strip of film, or, in a week without any, those of the same days in past years. */
export function WeekStrip({ releases, week }: Props) {
  if (releases.length === 0) return null
  const apart = filmsApart(releases.map(({ film }) => film))
  const isPast = releases.every(({ years }) => years > 0)
  const [first = '', last = ''] = [week[0], week.at(-1)]
  return (
    <section aria-labelledby="semaine">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 pb-3">
        <h2 id="semaine" className="text-title">
          {isPast ? 'Cette semaine-là' : 'Cette semaine'}
        </h2>
        <p className="label text-soft">
          {isPast
            ? `Sorties d’autres années, ${formatDays(first, last, formatDayAndMonth)}`
            : `Du mercredi ${formatDayAndMonth(first)} au mardi ${formatDayAndMonth(last)}`}
        </p>
      </div>
      <ol className="strip perforated">
        {releases.map(({ film, release, years }, index) => (
          <li key={film.slug} className="strip-frame">
            <div className="picture aspect-carte">
              <FilmArt film={film} crop="carte" />
            </div>
            <p className="edge">
              <span>{formatPartialDay(release.date)}</span>
              <span aria-hidden="true">{index + 1}A</span>
            </p>
            <h3 className="card-title">
              <a href={routes.film(film.slug)} className="stretched">
                {tieTitle(withDistinction(film.title, apart.get(film) ?? null))}
              </a>
            </h3>
            <p className="label mt-1 text-film-soft">
              {[
                years > 0 ? `il y a ${formatCount(years, 'an')}` : null,
                release.platform?.name ?? formatMedium(release.medium),
                isHere(release) ? null : formatCountry(release.country),
              ]
                .filter(part => part !== null)
                .join(' – ')}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
