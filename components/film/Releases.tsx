import { hasComeOut } from '@/lib/content/hasComeOut'
import type { Film } from '@/lib/content/items'
import { releasesByCountry } from '@/lib/content/releasesByCountry'
import { capitalised } from '@/lib/format/capitalised'
import { formatCountry } from '@/lib/format/country'
import { formatPartialDay } from '@/lib/format/date'
import { formatMedium } from '@/lib/format/medium'
import { routes } from '@/lib/routes'

type Props = { film: Film /** As `2026-11-21`. */; today: string }

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
          {releases.map(({ date, medium, platform, note }, index) => (
            <tr key={date + medium + (platform?.slug ?? '')}>
              {index === 0 && (
                <th scope="rowgroup" rowSpan={releases.length} className="label text-soft">
                  {capitalised(formatCountry(country))}
                </th>
              )}
              <td>
                <time dateTime={date}>{formatPartialDay(date)}</time>
                {!hasComeOut(date, today) && <strong className="badge label">à venir</strong>}
              </td>
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
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
