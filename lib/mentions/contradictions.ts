import { formatPartialDay } from '../format/date'
import { formatDirectors } from '../format/directors'
import { formatList } from '../grammar/list'
import { peopleOf } from '../model/film/creditsOf'
import type { Film, Person, Platform } from '../model/items'
import { MONTHS } from '../time/months'
import { isOfYear, type KnownNames } from './knownNames'
import { titlesIn, yearAfter } from './titlesIn'

/** A statement of a text that the record of a film denies. `says` is what the record says, in its `field`. */
export type Contradiction = {
  start: number
  written: string
  film: Film
  field: 'year' | 'directors' | 'releases'
  says: string
}

const MADE_BY =
  /^[\s,]*(?:(?:un|le) (?:film|long métrage|polar|thriller) )?((?:réalisé|mis en scène|signé) par |signé |de |d[’'])/
const MADE = /\s(?:réalise|réalisa|réalisait|a réalisé|met en scène|a mis en scène)\s\[?$/
const SHOWN_ON =
  /^[\s,]*(?:est |a été |sera |était )?(?:disponible|en ligne|mis en ligne|sorti|diffusé|visible|proposé)[^.;:*«»]{0,40}?\s(?:sur|chez) /
const OUT_ON =
  /^[\s,]*(?:est |a été |sera |était )?(?:sort|sorti|sortira|en salles|en ligne|mis en ligne|disponible|diffusé|arrive)(?=\s)[^.;:*«»\d]{0,40}?\sle (\d{1,2})(?:er)? (\p{L}+) (\d{4})/u

/**
 * What a text says of films in a few forms that leave no doubt, against their records: the year in brackets
 * behind a title, « réalisé par », « de » somebody without any credit, the platform and the full date of a
 * release. A form that is not among them says nothing.
 *
 * @param text Markdown, already without what is not read as running text
 * @param about the films of the item, for a title that several films have
 */
export function contradictionsIn(text: string, names: KnownNames, about: readonly Film[]): Contradiction[] {
  return titlesIn(text).flatMap(({ title, start, end }) => {
    const films = names.filmsTitled(title)
    if (films.length === 0) return []
    // A title that is a link goes on behind the link.
    const after = text.slice(end, end + 200).replace(/^\]\s*/, '')
    const before = text.slice(Math.max(0, start - 80), start)
    const year = yearAfter(after.trimStart())
    const [first] = films
    if (year !== null && first && !films.some(film => isOfYear(film, year))) {
      return [{ start, written: `${title} (${year})`, film: first, field: 'year', says: String(first.year) }]
    }
    const film = chosen(films, year, about)
    if (!film) return []
    const rest = after.replace(/^\s*\(\d{4}\)/, '')
    return [
      wrongDirector(film, before, rest, names),
      wrongPlatform(film, rest, names),
      wrongDay(film, rest),
    ].flatMap(found => (found ? [{ start, film, ...found }] : []))
  })
}

type Contradicted = Omit<Contradiction, 'start' | 'film'>

function wrongDirector(film: Film, before: string, after: string, names: KnownNames): Contradicted | null {
  const directed = (written: string): Contradicted => ({
    written,
    field: 'directors',
    says: formatDirectors(film),
  })
  const made = MADE.exec(before)
  const maker = made && names.namesIn(before).find(({ end }) => end === made.index)
  if (maker?.entity.kind === 'person' && !isAmong(film.directors, maker.entity.slug)) {
    return directed(before.slice(maker.start).replace(/\s*\[?$/, ''))
  }
  const [opening = '', by = ''] = MADE_BY.exec(after) ?? []
  const [person] = opening ? names.namesIn(after.slice(opening.length)) : []
  if (person?.start !== 0 || person.entity.kind !== 'person') return null
  // « *Drive*, de Cliff Martinez » may be about the music: anybody of the credits will do.
  const makers = by.startsWith('d') ? [...peopleOf(film)] : film.directors
  if (isAmong(makers, person.entity.slug)) return null
  return directed(after.slice(0, opening.length + person.end).replace(/^[\s,]+/, ''))
}

function wrongPlatform(film: Film, after: string, names: KnownNames): Contradicted | null {
  const opening = SHOWN_ON.exec(after)?.[0]
  const [platform] = opening ? names.namesIn(after.slice(opening.length)) : []
  if (!opening || platform?.start !== 0 || platform.entity.kind !== 'platform') return null
  const known = platformsNamed(film)
  if (known.length === 0 || known.some(({ slug }) => slug === platform.entity.slug)) return null
  return {
    written: after.slice(0, opening.length + platform.end).replace(/^[\s,]+/, ''),
    field: 'releases',
    says: formatList([...new Set(known.map(({ name }) => name))]),
  }
}

function wrongDay(film: Film, after: string): Contradicted | null {
  const [written = '', day = '', month = '', year = ''] = OUT_ON.exec(after) ?? []
  const number = MONTHS.get(month)
  if (!number || film.releases.length === 0) return null
  const date = [year, String(number).padStart(2, '0'), day.padStart(2, '0')].join('-')
  // A release of which only the month is known may have been on any day of it.
  if (film.releases.some(release => date.startsWith(release.date))) return null
  return {
    written: written.replace(/^[\s,]+/, ''),
    field: 'releases',
    says: formatList(film.releases.map(release => formatPartialDay(release.date))),
  }
}

function chosen(films: readonly Film[], year: number | null, about: readonly Film[]): Film | null {
  const fitting = year === null ? films : films.filter(film => isOfYear(film, year))
  if (fitting.length === 1) return fitting[0] ?? null
  const own = fitting.filter(film => about.includes(film))
  return own.length === 1 ? (own[0] ?? null) : null
}

function platformsNamed({ releases, where }: Film): Platform[] {
  return [...releases, ...where].map(({ platform }) => platform).filter(platform => platform !== null)
}

function isAmong(people: readonly Person[], slug: string): boolean {
  return people.some(person => person.slug === slug)
}
