import { countryCodeOf } from '../../format/country'
import { genresNamed } from '../../model/film/genresNamed'
import type { Archive } from '../../model/items'
import { slugOf } from '../../text/slug'
import type { Loss } from '../bodies/conversion'
import type { Carte } from '../map/carte'
import type { SourceIndex } from '../read/sourceIndex'
import type { SourceFilm } from '../sources/sourceItem'
import { cleanLine, contentFile, prose, type Value } from './frontMatter'
import type { WantedFile } from './judgeFile'
import { knownIds } from './knownIds'
import type { Plan } from './plan'

/** Of a film, as the model has them. */
const MOST = { title: 120, role: 80, runtime: 900, bio: 400, name: 80 }
const NO_BIOGRAPHY = 'Ses textes viennent de l’ancien site.'

/** The record of a film, with what the source knows of it; what does not fit is told. */
export function filmFile(
  { slug, key, source, ids }: Plan['films'][number],
  synopsis: string,
  { genres }: Carte,
  { creditOf }: Plan['credits'],
): WantedFile & { losses: Loss[] } {
  const losses: Loss[] = []
  const lose = (what: string, sample: string) => losses.push({ what, count: 1, sample: sample.slice(0, 80) })
  const film = source as SourceFilm
  const title = fittedTitle(film.title ?? '')
  const original = cleanLine(film.originalTitle ?? '')
  const credits = (names: readonly string[]) => unique(names.flatMap(name => credited(name) ?? []))
  const credited = (name: string, own?: Record<string, string>) => {
    const credit = creditOf(name, own)
    if (credit === null)
      lose('nom de générique qui ne peut pas être écrit, ou que portent deux personnes', name)
    return credit
  }
  const kept = knownIds('film', film.ids)
  for (const [name, id] of kept.left) lose(`identifiant ${name}`, id)
  const fields: Record<string, Value> = {
    title: prose(title),
    originalTitle:
      original !== '' && original !== title && original.length <= MOST.title ? prose(original) : undefined,
    year: film.year,
    countries: unique(
      film.countries.flatMap(country => {
        const code = countryCodeOf(country)
        if (code === null) lose('pays', country)
        return code ?? []
      }),
    ),
    runtime:
      film.runtime && Number.isInteger(film.runtime) && film.runtime > 0 && film.runtime <= MOST.runtime
        ? film.runtime
        : undefined,
    directors: credits(film.directors).map(asCredit),
    writers: credits(film.writers).map(asCredit),
    cast: castOf(film, credited, lose),
    genres: unique(
      film.genres.flatMap(label => {
        const ours = genres.has(label) ? genres.get(label) : genresNamed(label)
        if (!ours || ours.length === 0) lose('genre sans équivalent dans la carte', label)
        return ours ?? []
      }),
    ),
    ids: kept.ids,
  }
  void ids
  return { key, file: `content/films/${slug}.md`, text: contentFile(fields, synopsis), losses }

  function fittedTitle(written: string): string {
    const clean = cleanLine(written)
    if (clean.length <= MOST.title) return clean
    lose(`titre coupé (${MOST.title} caractères au plus)`, clean)
    return clean.slice(0, MOST.title).trim()
  }
}

function castOf(
  film: SourceFilm,
  credited: (name: string, ids?: Record<string, string>) => string | null,
  lose: (what: string, sample: string) => void,
): Value {
  const seen = new Set<string>()
  return film.cast.flatMap(({ name, role = '', ids }) => {
    const person = credited(name, ids)
    const key = `${slugOf(person ?? '')}|${slugOf(role)}`
    if (person === null || seen.has(key)) return []
    seen.add(key)
    const clean = cleanLine(role)
    if (clean.length > MOST.role) lose('rôle trop long', clean)
    return {
      person: asCredit(person),
      role: clean !== '' && clean.length <= MOST.role ? prose(clean) : undefined,
    }
  })
}

/** A name stands between quotation marks, that of a file does not. */
function asCredit(credit: string): Value {
  return /\p{Lu}/u.test(credit) ? prose(credit) : credit
}

export function personFiles({ credits }: Plan): WantedFile[] {
  return credits.records.map(({ key, slug, name, ids }) => ({
    key,
    file: `content/personnes/${slug}.md`,
    text: contentFile({ name: prose(name.slice(0, MOST.name)), ids: knownIds('person', ids).ids }, ''),
  }))
}

/** Stubs of those who sign and have no file yet; several names of the source may be one signature. */
export function authorFiles({ authors }: Plan, index: SourceIndex, archive: Archive): WantedFile[] {
  const known = new Set(archive.authors.map(({ slug }) => slug))
  const made = new Map<string, WantedFile>()
  for (const { key, slug, name } of authors) {
    if (known.has(slug) || made.has(slug)) continue
    const { biography = '', website } = index.authors.get(key) ?? {}
    const shown = cleanLine(name) || slug
    const isMany = /r[ée]daction|[ée]quipe|team|staff|collectif/i.test(shown)
    const fields = {
      name: prose(shown.slice(0, MOST.name)),
      kind: isMany ? 'collective' : 'person',
      bio: prose(cleanLine(biography).slice(0, MOST.bio) || NO_BIOGRAPHY),
      url: website && /^https?:\/\/[^\s]+\.[^\s]+$/.test(website) ? prose(website) : undefined,
    }
    made.set(slug, {
      key: `auteur:${slug}`,
      file: `content/auteurs/${slug}.md`,
      text: contentFile(fields, ''),
    })
  }
  return [...made.values()]
}

function unique<T extends string>(values: readonly T[]): T[] {
  const bySlug = new Map(values.map(value => [slugOf(value) || value, value]))
  return [...bySlug.values()]
}

/** All records that the texts of a run ask for, in the order in which they are written: people, films, signatures. */
export function recordFilesOf(
  plan: Plan,
  index: SourceIndex,
  carte: Carte,
  archive: Archive,
  synopsisOf: (told: readonly SourceFilm[]) => string,
): RecordFile[] {
  const films = plan.films.map(film => filmFile(film, synopsisOf(film.told), carte, plan.credits))
  return [
    ...personFiles(plan).map(file => ({ ...file, losses: [] })),
    ...films,
    ...authorFiles(plan, index, archive).map(file => ({ ...file, losses: [] })),
  ]
}

export type RecordFile = WantedFile & { losses: Loss[] }
