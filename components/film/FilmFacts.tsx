import type { ReactNode } from 'react'
import { capitalised } from '@/lib/format/capitalised'
import { formatCountry } from '@/lib/format/country'
import { formatPartialDay } from '@/lib/format/date'
import { formatNumber } from '@/lib/format/number'
import { formatRuntime, isoDuration } from '@/lib/format/runtime'
import { castOfCard, peopleOf } from '@/lib/model/film/creditsOf'
import { formatReleaseChange } from '@/lib/model/film/release'
import type { Film, Person, Release } from '@/lib/model/items'
import { peopleApart, withDistinction } from '@/lib/model/namesakes'
import { routes } from '@/lib/routes'
import { formatClassification, formatMedium, GENRES, JOBS } from '@/lib/vocabulary'

/** Names of the cast that a film's own page shows at once, and the fewest others that are worth folding. */
const MOST_NAMES = 6
const FEWEST_FOLDED = 3

/**
 * The record of a film: everything comes from the film's own file. `whole` adds the crew and all of the cast, folded
 * where they are many, and leaves the releases to their table; a card leaves a single release to « Où le voir ».
 */
export function FilmFacts({ film, whole = false }: { film: Film; whole?: boolean }) {
  if (!hasFacts(film, whole)) return null
  const folds = film.cast.length + film.crew.length >= MOST_NAMES + FEWEST_FOLDED
  const cast = whole ? film.cast.slice(0, folds ? MOST_NAMES : undefined) : castOfCard(film)
  const others = whole ? film.cast.slice(cast.length) : []
  const apart = peopleApart(peopleOf(film))
  const record = (
    <dl className={whole ? 'facts facts-columns quiet-links text-small' : 'facts quiet-links text-small'}>
      <Fact name="Réalisation" shown={film.directors.length > 0}>
        <People people={film.directors} apart={apart} />
      </Fact>
      <Fact name="Scénario" shown={film.writers.length > 0}>
        <People people={film.writers} apart={apart} />
      </Fact>
      <Fact name="Avec" shown={cast.length > 0}>
        <Cast cast={cast} apart={apart} />
      </Fact>
      {whole && !folds && <Crew film={film} apart={apart} />}
      <Fact name="Durée" shown={film.runtime !== undefined}>
        {film.runtime !== undefined && (
          <time dateTime={isoDuration(film.runtime)}>{formatRuntime(film.runtime)}</time>
        )}
      </Fact>
      <Fact name="Pays" shown={film.countries.length > 0}>
        {film.countries.map(formatCountry).join(', ')}
      </Fact>
      <Fact name="Sociétés de production" shown={whole && film.companies.length > 0}>
        {film.companies.join(', ')}
      </Fact>
      <Fact name="Classification du CNC" shown={film.classification !== undefined}>
        {film.classification && formatClassification(film.classification)}
      </Fact>
      <Fact name={film.genres.length > 1 ? 'Genres' : 'Genre'} shown={film.genres.length > 0}>
        {film.genres.map((genre, index) => (
          <span key={genre}>
            {index > 0 && ', '}
            <a href={routes.genre(genre)}>{GENRES[genre]}</a>
          </span>
        ))}
      </Fact>
      <Fact name={film.releases.length > 1 ? 'Sorties' : 'Sortie'} shown={!whole && isWorthListing(film)}>
        <ul>
          {film.releases.map(release => (
            <li key={`${release.date}${release.country}${release.medium}`}>
              <ReleaseLine release={release} />
            </li>
          ))}
        </ul>
      </Fact>
      {film.saga && (
        <Fact name="Saga">
          <a href={routes.saga(film.saga.saga.slug)}>{film.saga.saga.title}</a>, volet{'\u00A0'}
          {film.saga.position}
        </Fact>
      )}
    </dl>
  )
  if (!whole || !folds) return record
  return (
    <>
      {record}
      <details className="fold">
        <summary className="figure-text">
          Tout le générique ({formatNumber(others.length + film.crew.length)} autres)
        </summary>
        <dl className="facts facts-columns quiet-links text-small">
          <Fact name="Avec aussi" shown={others.length > 0}>
            <Cast cast={others} apart={apart} />
          </Fact>
          <Crew film={film} apart={apart} />
        </dl>
      </details>
    </>
  )
}

/** Whether a record tells anything besides title, year and where the film is to be seen: a stub may not. */
export function hasFacts(film: Film, whole: boolean): boolean {
  const { directors, writers, cast, crew, runtime, countries, companies, classification, genres, saga } = film
  const lists = [directors, writers, cast, countries, genres, ...(whole ? [crew, companies] : [])]
  const isKnown = [runtime, classification, saga].some(fact => fact !== undefined && fact !== null)
  return isKnown || lists.some(list => list.length > 0) || (!whole && isWorthListing(film))
}

/** Whether the releases of a film say more than the one of « Où le voir ». */
function isWorthListing({ releases }: Film): boolean {
  return releases.length > 1 || releases.some(release => formatReleaseChange(release) !== null)
}

function Cast({ cast, apart }: { cast: Film['cast']; apart: Apart }) {
  return (
    <ul className="people">
      {cast.map(({ person, role }) => (
        <li key={person.slug}>
          <PersonLink person={person} apart={apart} />
          {role && <span> – {role}</span>}
        </li>
      ))}
    </ul>
  )
}

function Crew({ film, apart }: { film: Film; apart: Apart }) {
  return JOBS.map(job => {
    const people = film.crew.filter(credit => credit.job === job).map(({ person }) => person)
    return (
      <Fact key={job} name={capitalised(job)} shown={people.length > 0}>
        <People people={people} apart={apart} />
      </Fact>
    )
  })
}

function ReleaseLine({ release }: { release: Release }) {
  const { date, country, medium, platform, note } = release
  const change = formatReleaseChange(release)
  return (
    <>
      {formatPartialDay(date)},{' '}
      {platform ? <a href={routes.platform(platform.slug)}>{platform.name}</a> : formatMedium(medium)}{' '}
      <span className="text-soft">
        ({formatCountry(country)}
        {note && `, ${note}`})
      </span>
      {change && `, ${change}`}
    </>
  )
}

/** What tells people of one name apart. */
type Apart = ReadonlyMap<Person, string>

function People({ people, apart }: { people: readonly Person[]; apart: Apart }) {
  return (
    <ul className="people">
      {people.map(person => (
        <li key={person.slug}>
          <PersonLink person={person} apart={apart} />
        </li>
      ))}
    </ul>
  )
}

function PersonLink({ person, apart }: { person: Person; apart: Apart }) {
  return <a href={routes.person(person.slug)}>{withDistinction(person.name, apart.get(person) ?? null)}</a>
}

function Fact({ name, shown = true, children }: { name: string; shown?: boolean; children: ReactNode }) {
  if (!shown) return null
  return (
    <div>
      <dt className="label text-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
