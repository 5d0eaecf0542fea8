import { formatCount } from '../../format/number'
import { genresNamed } from '../../model/film/genresNamed'
import type { Archive } from '../../model/items'
import { parsedUrl } from '../../parsedUrl.mjs'
import { slugOf } from '../../text/slug'
import { type Count, type SourceIndex, UNSIGNED } from '../read/sourceIndex'
import { languageOfWords } from '../read/wordsOfLanguages'
import type { CarteSection, ItemFate } from './carte'
import { QUESTION } from './carteValue'
import { proposedFate } from './fieldFates'
import { scaleOf } from './scale'

/** A line of the map: what the import proposes, and what a human wants to know of it. */
export type CarteLine = { section: CarteSection; key: string; value: string | number | null; comment: string }

const REVIEW_WORDS = /^(?:critiques?|reviews?|film-reviews?|movie-reviews?|chroniques?|avis)$/
const NEWS_WORDS = /^(?:actualites?|news)$/
/** Records beside the texts of an archive, such as our own export writes. */
const RECORD_WORDS =
  /^(?:personnes?|chiffres?|plateformes?|sagas?|auteurs?|retraits?|parcours|persons?|people|authors?)$/
const PAGE_WORDS = /^(?:pages?)$/
/** A type is one of reviews where at least so much of it speaks of a film or has a note. */
const MOSTLY = 0.5

/**
 * Every decision that a move asks for, as the import would take it: types, categories, authors, notes, genres, fields,
 * codes, in the order of how often they are met.
 */
export function proposeCarte(
  index: SourceIndex,
  { authors }: Pick<Archive, 'authors'>,
  signature: string | null,
): CarteLine[] {
  const { site } = index
  const scale = scaleOf(
    [...index.ratings.keys()],
    new Map([...index.ratings].map(([value, { shown }]) => [value, shown])),
  )
  const line = (
    section: CarteSection,
    key: string,
    value: CarteLine['value'],
    comment: string,
  ): CarteLine => ({
    section,
    key,
    value,
    comment,
  })
  const counted = (count: number, what = 'texte') => formatCount(count, what)
  return [
    line(
      'site',
      'adresse',
      site.address ?? null,
      'de l’ancien site : ses liens à lui se reconnaissent à elle',
    ),
    line('site', 'adresses', null, 'motif, si la source n’a pas d’adresses : /:year/:month/:day/:slug/'),
    line(
      'site',
      'echelle',
      scale.name === 'sur 5' ? null : scale.name,
      'celle que les lecteurs connaissaient',
    ),
    // A line without a value is never the last: YAML would set its remark below it.
    line('site', 'fuseau', site.timeZone ?? 'Europe/Paris', 'des dates écrites sans décalage'),
    line('site', 'langue', ...languageOf(index)),
    ...(site.films ? [line('lecture', 'films', site.films, 'dossier ou fichier des fiches de films')] : []),
    ...(site.viewings ? [line('lecture', 'seances', site.viewings, 'journal des séances')] : []),
    ...sorted(index.types).map(([type, { count, withFilm }]) =>
      line(
        'types',
        type,
        proposedType(type, count, withFilm),
        `${counted(count)}, dont ${withFilm} avec un film ou une note`,
      ),
    ),
    ...sorted(index.terms).map(([key, { count, shown }]) =>
      line('termes', key, proposedTerm(key, shown), `${counted(count)} — ${shown}`),
    ),
    ...sorted(index.authorKeys).map(([key, { count, shown }]) => {
      const name = index.authors.get(key)?.name ?? shown
      const value = key === UNSIGNED ? (signature ?? 'redaction') : authorSlug(key, name, authors)
      return line('auteurs', key, value, `${counted(count)}${name ? ` — ${name}` : ''}`)
    }),
    ...sorted(index.ratings).map(([value, { count, shown }]) => {
      const stars = scale.stars.get(value)
      return line('notes', value, stars ?? QUESTION, `${counted(count)}${shown ? ` — ${shown}` : ''}`)
    }),
    ...sorted(index.genres).map(([label, { count }]) =>
      line('genres', label, genresNamed(label).join(', ') || QUESTION, counted(count, 'fiche')),
    ),
    ...sorted(index.fields).map(([name, { count, shown }]) =>
      line('champs', name, proposedFate(name), `${counted(count)} — ${oneLine(shown)}`),
    ),
    ...sorted(index.shortcodes).map(([name, { count, shown }]) =>
      line('codes', name, shown || QUESTION, formatCount(count, 'fois', 'fois')),
    ),
    ...sorted(index.pictureHosts).map(([host, { count }]) =>
      line('images', host, isOfSite(host, site.address) ? 'copier' : 'ignorer', counted(count, 'image')),
    ),
  ]
}

/** The language of the texts, and how it is known: as the source says, else by their small words, else ours. */
function languageOf({ site, words }: SourceIndex): [language: string, comment: string] {
  const told = 'des textes qui ne disent pas la leur'
  if (site.language) return [site.language, told]
  const found = languageOfWords(words)
  return found ? [found, `${told} ; reconnue à leurs mots`] : ['fr', told]
}

/** Whether a host is the old site, or one of its own beside it (`images.exemple.fr`): only those are asked unbidden. */
function isOfSite(host: string, address: string | undefined): boolean {
  const own = address && parsedUrl(address)?.hostname
  if (!own) return false
  const domain = own.split('.').slice(-2).join('.')
  return host === own || host.endsWith(`.${domain}`) || host === domain
}

/** What a type of texts is taken for: by its name, else by what most of its texts have. */
export function proposedType(type: string, count: number, withFilm: number): ItemFate {
  const plain = slugOf(type)
  if (PAGE_WORDS.test(plain)) return 'page'
  if (RECORD_WORDS.test(plain)) return 'ignorer'
  if (REVIEW_WORDS.test(plain)) return 'critique'
  return withFilm / Math.max(1, count) >= MOSTLY ? 'critique' : 'actualite'
}

/** What a category or keyword is taken for while nobody has said. */
export function proposedTerm(key: string, label: string): string {
  const taxonomy = key.slice(0, key.indexOf(':'))
  const name = slugOf(label)
  if (taxonomy === 'post_format') return 'ignorer'
  if (/categor|type|section|rubrique/.test(taxonomy)) {
    if (REVIEW_WORDS.test(name)) return 'critique'
    if (NEWS_WORDS.test(name)) return 'actualite'
  }
  if (/^(?:uncategorized|non-classe|sans-categorie)$/.test(name)) return 'ignorer'
  const [genre] = /genre/.test(taxonomy) ? genresNamed(label) : []
  return genre ? `genre ${genre}` : name === '' ? 'ignorer' : 'mot-clé'
}

/** The signature of ours that bears a name already, else the name as that of a file. */
export function authorSlug(key: string, name: string, authors: Archive['authors']): string {
  const slug = slugOf(name) || slugOf(key) || 'redaction'
  const known = authors.find(author => slugOf(author.name) === slug)
  return known?.slug ?? slug
}

/** The most frequent first, then by name. */
function sorted<C extends Count>(counts: ReadonlyMap<string, C>): [string, C][] {
  return [...counts].sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1))
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
