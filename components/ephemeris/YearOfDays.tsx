import { capitalised } from '@/lib/format/capitalised'
import { formatDayAndMonth } from '@/lib/format/date'
import { type DayRecord, isEventful } from '@/lib/pulse/ephemeris'
import { routes } from '@/lib/routes'
import { DAYS_OF_YEAR, type DayOfYear, inLeapYear } from '@/lib/time/dayOfYear'
import { MONTHS } from '@/lib/time/months'
import { SectionTitle } from '../listing/SectionTitle'

type Props = { ephemeris: ReadonlyMap<DayOfYear, DayRecord>; current: DayOfYear }

/** The days of the year on which something happened, month by month. */
export function YearOfDays({ ephemeris, current }: Props) {
  const days = DAYS_OF_YEAR.filter(day => {
    const record = ephemeris.get(day)
    return record && isEventful(record)
  })
  if (days.length === 0) return null
  return (
    <nav aria-labelledby="annee" className="no-print">
      <SectionTitle id="annee">Toute l’année</SectionTitle>
      <dl className="year-of-days">
        {[...MONTHS].map(([name, number]) => {
          const ofMonth = days.filter(day => Number(day.slice(0, 2)) === number)
          return (
            ofMonth.length > 0 && (
              <div key={name}>
                <dt className="label text-soft">{capitalised(name)}</dt>
                <dd className="figure-text flex flex-wrap gap-x-4">
                  {ofMonth.map(day => (
                    <a
                      key={day}
                      href={routes.ephemeris(day)}
                      aria-label={formatDayAndMonth(inLeapYear(day))}
                      aria-current={day === current ? 'page' : undefined}
                      className="quiet-link py-1"
                    >
                      {Number(day.slice(3))}
                    </a>
                  ))}
                </dd>
              </div>
            )
          )
        })}
      </dl>
    </nav>
  )
}
