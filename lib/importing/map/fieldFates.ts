import { slugOf } from '../../text/slug'
import type { SourceFilm, SourceItem } from '../sources/sourceItem'
import type { Carte, FieldFate } from './carte'

/** What fields of well-known programs hold, by their names as slugs, besides those that readers know (sources/keyRoles.ts). */
const KNOWN: readonly (readonly [names: RegExp, fate: FieldFate])[] = [
  [
    /^(?:yoast-wpseo-metadesc|rank-math-description|aioseo-description|seo-description|meta-description)$/,
    'description',
  ],
  [/^(?:photogramme-)?verdict$/, 'verdict'],
  [/^(?:photogramme-)?audience$/, 'public'],
  [/^(?:photogramme-)?places$/, 'lieux'],
]

/** What a field is taken for while nobody has said: of well-known names alone. */
export function proposedFate(name: string): FieldFate {
  const plain = slugOf(name.replaceAll('_', '-'))
  return KNOWN.find(([names]) => names.test(plain))?.[1] ?? 'ignorer'
}

/** What the map makes of a field. */
export function fateOfField(name: string, { champs }: Carte): FieldFate {
  return champs.get(name) ?? proposedFate(name)
}

/** The values of the fields of a text that the map takes for one of ours. */
export function takenFields(item: SourceItem, carte: Carte): Map<FieldFate, string> {
  const taken = new Map<FieldFate, string>()
  for (const { name, value } of item.fields) {
    const fate = fateOfField(name, carte)
    if (fate !== 'ignorer' && value.trim() !== '' && !taken.has(fate)) taken.set(fate, value.trim())
  }
  return taken
}

const ID_FATES = ['imdb', 'tmdb', 'letterboxd', 'allocine', 'wikidata'] as const

/** The film of a text, with what the map takes from its other fields; null where nothing is said of one. */
export function filmOfItem(item: SourceItem, taken: ReadonlyMap<FieldFate, string>): SourceFilm | null {
  const said = (fate: FieldFate) => taken.get(fate)
  const ids = Object.fromEntries(ID_FATES.flatMap(fate => (said(fate) ? [[fate, said(fate) ?? '']] : [])))
  const year = Number(/\d{4}/.exec(said('annee') ?? '')?.[0] ?? Number.NaN)
  const title = said('film')
  const base = item.film
  if (!base && !title && Object.keys(ids).length === 0) return null
  const names = (fate: FieldFate) => listed(said(fate))
  return {
    title: base?.title ?? title,
    originalTitle: base?.originalTitle ?? said('titre-original'),
    year: base?.year ?? (Number.isNaN(year) ? undefined : year),
    ids: { ...ids, ...base?.ids },
    directors: base?.directors.length ? base.directors : names('realisation'),
    writers: base?.writers ?? [],
    cast: base?.cast.length ? base.cast : names('interpretation').map(name => ({ name })),
    genres: base?.genres.length ? base.genres : names('genres'),
    countries: base?.countries.length ? base.countries : names('pays'),
    runtime: base?.runtime ?? minutesIn(said('duree')),
    synopsis: base?.synopsis ?? said('synopsis'),
  }
}

/** The parts of a field that holds several: a list as readers write one, else what commas, semicolons, bars or lines part. */
export function listed(value: string | undefined): string[] {
  return (listIn(value) ?? (value ?? '').split(/[,;|\n]/))
    .map(part => part.trim())
    .filter(part => part !== '')
}

/** « 1h35 », « 95 min », « 95 ». */
function minutesIn(value: string | undefined): number | undefined {
  const [, hours, rest] = /^(\d)\s*h\s*(\d{1,2})?/i.exec(value ?? '') ?? []
  if (hours) return Number(hours) * 60 + Number(rest ?? 0)
  const minutes = Number(/^\d{1,3}/.exec(value ?? '')?.[0] ?? Number.NaN)
  return Number.isNaN(minutes) ? undefined : minutes
}

/** The entries of a list of texts in JSON; null for anything else. */
function listIn(value: string | undefined): string[] | null {
  if (!value?.startsWith('[')) return null
  try {
    const list: unknown = JSON.parse(value)
    return Array.isArray(list) && list.every(one => typeof one === 'string') ? list : null
  } catch {
    return null
  }
}
