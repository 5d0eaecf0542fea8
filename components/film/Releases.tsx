import { capitalised } from '@/lib/format/capitalised'
import { formatCountry } from '@/lib/format/country'
import { formatPartialDay } from '@/lib/format/date'
import { formatReleaseChange, hasComeOut } from '@/lib/model/film/release'
import { releasesByCountry } from '@/lib/model/film/releasesByCountry'
import type { Film, Release } from '@/lib/model/items'
import { routes } from '@/lib/routes'
import { formatMedium } from '@/lib/vocabulary'

type Props = {
  film: Film
  /** Today in Paris, as `2026-11-21`. */
  today: string
}

/** When and how a film came out, country by country; nothing when no date is known. */
export function Releases({ film, today }: Props) {
  if (film.releases.length === 0) return null
  return (
    <table className="releases text-small">
      <caption className="figure-text pb-2 text-start">Sorties, pays par pays</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Pays</th>
          <th scope="col">Date</th>
          <th scope="col">Mode</th>
        </tr>
      </thead>
      {releasesByCountry(film).map(({ country, releases }) => (
        <tbody key={country}>
          {releases.map((release, index) => (
            <tr key={release.date + release.medium + (release.platform?.slug ?? '')}>
              {index === 0 && (
                <th scope="rowgroup" rowSpan={releases.length} className="label text-soft">
                  {capitalised(formatCountry(country))}
                </th>
              )}
              <When release={release} today={today} />
              <How release={release} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function When({ release, today }: { release: Release; today: string }) {
  const { date, cancelled } = release
  const change = formatReleaseChange(release)
  return (
    <td>
      <time dateTime={date} className={cancelled ? 'line-through' : undefined}>
        {formatPartialDay(date)}
      </time>
      {!cancelled && !hasComeOut(date, today) && <strong className="badge label">à venir</strong>}
      {change && <span className="block text-soft">{change}</span>}
    </td>
  )
}

function How({ release: { medium, platform, note } }: { release: Release }) {
  return (
    <td>
      {capitalised(formatMedium(medium))}
      {platform && (
        <>
          ,{' '}
          <a href={routes.platform(platform.slug)} className="text-link inline-block py-0.5">
            {platform.name}
          </a>
        </>
      )}
      {note && <span className="block text-soft">{note}</span>}
    </td>
  )
}
