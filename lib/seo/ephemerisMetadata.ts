import type { Metadata } from 'next'
import type { Catalogue } from '../content/catalogue/catalogue'
import { formatDayAndMonth } from '../format/date'
import { formatList } from '../grammar/list'
import { hasEvents, isEventful, recordOf } from '../pulse/ephemeris'
import { routes } from '../routes'
import { type DayOfYear, inLeapYear } from '../time/dayOfYear'
import { pageMetadata } from './pageMetadata'

const CALENDAR = { scope: 'ephemeride', title: 'L’éphéméride' }

/** Names that a description has room for. */
const MOST_NAMED = 4

/** The metadata of a day of the year, or, without one, of the page of today. Days of which nothing is known are kept from search engines. */
export function ephemerisMetadata(catalogue: Catalogue, day: DayOfYear | null): Promise<Metadata> {
  const calendar = hasEvents(catalogue) ? CALENDAR : undefined
  if (day === null) {
    return pageMetadata({
      title: 'L’éphéméride du cinéma',
      description:
        'Les films sortis un jour comme celui-ci, les naissances et les disparitions\u00A0: ce que nos fiches savent de chaque jour de l’année.',
      path: routes.ephemeris(),
      feed: 'ephemeride',
      calendar,
    })
  }
  const name = formatDayAndMonth(inLeapYear(day))
  const record = recordOf(catalogue, day)
  const names = [
    ...record.films.map(({ film, release }) => `${film.title} (${release.date.slice(0, 4)})`),
    ...record.lives.map(({ person }) => person.name),
  ]
  return pageMetadata({
    title: `Cinéma\u00A0: ce jour-là, ${name}`,
    description: isEventful(record)
      ? `Un ${name}, au cinéma et sur les plateformes\u00A0: ${formatList(names.slice(0, MOST_NAMED))}, et nos critiques.`
      : `Un ${name}, rien dans nos fiches\u00A0: voyez les jours voisins, leurs sorties et leurs anniversaires.`,
    path: routes.ephemeris(day),
    feed: 'ephemeride',
    calendar,
    noindex: !isEventful(record),
  })
}
