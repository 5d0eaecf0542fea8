import type { Catalogue } from '@/lib/content/catalogue/catalogue'
import { formatDayAndMonth } from '@/lib/format/date'
import { formatCount } from '@/lib/format/number'
import { ephemerisOf, isEventful, recordOf } from '@/lib/pulse/ephemeris'
import { nearestEvents } from '@/lib/pulse/nearestEvents'
import { routes } from '@/lib/routes'
import { itemList } from '@/lib/seo/jsonLd/lists'
import type { Day } from '@/lib/time/day'
import { addInRing, type DayOfYear, dayOfYearOf, inLeapYear } from '@/lib/time/dayOfYear'
import { DatedRows } from '../article/DatedRows'
import { EntityPage } from '../entity/EntityPage'
import { SectionTitle } from '../listing/SectionTitle'
import { DayEvents } from './DayEvents'
import { EphemerisWays } from './EphemerisWays'
import { YearOfDays } from './YearOfDays'
import '../article/datedRows.css'
import './ephemeris.css'

type Props = {
  catalogue: Catalogue
  day: DayOfYear
  /** Today in Paris, as `2026-11-30`. */
  today: Day
  /** Whether the feed has something to tell. */
  hasFeed: boolean
  /** Whether it is the page of today, whatever day that is. */
  isToday?: boolean
}

const nameOf = (day: DayOfYear) => formatDayAndMonth(inLeapYear(day))

/** A day of the year: what our records know of it, the days beside it, and all the others. */
export function EphemerisPage({ catalogue, day, today, hasFeed, isToday = false }: Props) {
  const ephemeris = ephemerisOf(catalogue)
  const record = recordOf(catalogue, day)
  const { films, lives, articles } = record
  const [before, after] = [addInRing(day, -1), addInRing(day, 1)]
  const nearest = nearestEvents(ephemeris, day)
  const path = routes.ephemeris(isToday ? '' : day)
  const listed = [
    ...films.map(({ film }) => routes.film(film.slug)),
    ...lives.map(({ person }) => routes.person(person.slug)),
  ]
  return (
    <EntityPage
      path={path}
      things={[itemList(path, [...new Set(listed)])]}
      trail={isToday ? [] : [{ name: 'Éphéméride', href: routes.ephemeris() }]}
      kicker="L’éphéméride"
      title={nameOf(day)}
      facts={[
        films.length > 0 ? formatCount(films.length, 'sortie') : null,
        lives.length > 0 ? formatCount(lives.length, 'anniversaire') : null,
        isEventful(record) ? null : 'Aucun événement dans nos fiches',
      ]}
    >
      <nav aria-label="Jours voisins" className="day-nav figure-text">
        <a href={routes.ephemeris(before)} rel="prev" className="quiet-link py-1">
          <span aria-hidden="true">←</span> {nameOf(before)}
        </a>
        {!isToday && day !== dayOfYearOf(today) && (
          <a href={routes.ephemeris()} className="quiet-link py-1">
            Aujourd’hui
          </a>
        )}
        <a href={routes.ephemeris(after)} rel="next" className="quiet-link py-1">
          {nameOf(after)} <span aria-hidden="true">→</span>
        </a>
      </nav>
      {isEventful(record) ? (
        <DayEvents
          record={record}
          reviewsOf={film => catalogue.reviewsOf([film])}
          filmOf={({ person }) => catalogue.filmsOfPerson(person)[0]}
          today={today}
        />
      ) : (
        <div className="prose">
          <p>
            Aucun film de nos fiches n’est sorti un {nameOf(day)}, et nous n’y connaissons pas d’anniversaire.
          </p>
          <ul>
            {[nearest.before, nearest.after].map(
              (other, index) =>
                other && (
                  <li key={other}>
                    {index === 0 ? 'Avant' : 'Après'}
                    {'\u00A0: '}
                    <a href={routes.ephemeris(other)}>le {nameOf(other)}</a>, {namesOn(catalogue, other)}
                  </li>
                ),
            )}
          </ul>
        </div>
      )}
      {articles.length > 0 && (
        <section aria-labelledby="a-relire">
          <SectionTitle id="a-relire">À relire, datés de ce jour</SectionTitle>
          <DatedRows articles={articles.slice(0, MOST_ARTICLES)} />
        </section>
      )}
      <EphemerisWays catalogue={catalogue} hasFeed={hasFeed} />
      {isToday && (
        <p className="max-w-measure text-small">
          {
            'Comment l’accueil choisit sa bande\u00A0: d’abord les sorties de la semaine, puis ce qui est arrivé ce jour et cette semaine d’autres années, les anniversaires les plus ronds en premier. Les places qui restent vont à un film sorti dans la même saison, à un film du jour (un classique le dimanche, moins de 1\u00A0h\u00A040 le lundi, un français le mardi, un film sorti un mercredi, un policier le jeudi, de l’action le vendredi, plus de deux heures le samedi) et à des critiques à relire\u00A0: parmi les films que nous trouvons bien ou mieux, chacun son tour.'
          }
        </p>
      )}
      <YearOfDays ephemeris={ephemeris} current={day} />
    </EntityPage>
  )
}

/** Articles of one day of the year that its page names. */
const MOST_ARTICLES = 12

/** Names of one day that a line holds. */
const MOST_NAMES = 3

function namesOn(catalogue: Catalogue, day: DayOfYear): string {
  const { films, lives } = recordOf(catalogue, day)
  const names = [
    ...films.map(({ film, release }) => `${film.title} (${release.date.slice(0, 4)})`),
    ...lives.map(({ person, date }) => `${person.name} (${date.slice(0, 4)})`),
  ]
  const more = names.length > MOST_NAMES ? '…' : ''
  return names.slice(0, MOST_NAMES).join(', ') + more
}
