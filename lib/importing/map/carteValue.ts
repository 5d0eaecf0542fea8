import { SLUG_PATTERN, slugOf } from '../../text/slug'
import { nearest } from '../../text/suggest'
import { GENRE_SLUGS, type GenreSlug } from '../../vocabulary'
import {
  type Carte,
  FIELD_FATES,
  type FilmAnswer,
  IMAGE_FATES,
  ITEM_FATES,
  NAMING_TERM_FATES,
  PLAIN_TERM_FATES,
  SHORTCODE_RULES,
  type TermFate,
} from './carte'
import { listed } from './fieldFates'

/** A value that the map cannot take: what is wrong and what to write, French sentences. */
export class CarteFault extends Error {
  readonly hint: string

  constructor(message: string, hint: string) {
    super(message)
    this.hint = hint
  }
}

/** What stands for a question that nobody has answered. */
export const QUESTION = '?'

type Written = string | number | boolean | null

/** How a value of each section is read. All throw a CarteFault for what they cannot take. */
export const VALUES: {
  [Section in Exclude<keyof Carte, 'site'>]: (
    written: Written,
  ) => Carte[Section] extends ReadonlyMap<string, infer Value> ? Value : never
} = {
  types: written => oneOf(ITEM_FATES, written),
  termes: termFate,
  auteurs: written => slugIn(String(written ?? '')),
  notes: written => {
    if (written === QUESTION) return null
    if (written === null || written === 'sans') return 'sans'
    const stars = typeof written === 'number' ? written : Number(String(written).replace(',', '.'))
    if (Number.isFinite(stars) && stars >= 0 && stars <= 5 && Number.isInteger(stars * 2)) return stars
    throw new CarteFault(
      `« ${String(written)} » n’est pas une note de la maison.`,
      'Écrivez un nombre de 0 à 5 par demi-points (3.5), « sans » pour un texte sans note, ou « ? » tant que rien n’est décidé.',
    )
  },
  genres: written => {
    if (written === QUESTION || written === null) return null
    if (written === 'ignorer') return []
    return listed(String(written)).map(word => oneOf(GENRE_SLUGS, word))
  },
  champs: written => oneOf(FIELD_FATES, written),
  codes: written => (written === QUESTION || written === null ? null : oneOf(SHORTCODE_RULES, written)),
  films: filmAnswer,
  images: written => oneOf(IMAGE_FATES, written),
  lecture: written => String(written ?? ''),
}

function oneOf<const T extends string>(known: readonly T[], written: Written): T {
  const found = known.find(word => word === written)
  if (found !== undefined) return found
  const near = nearest(String(written), known)
  throw new CarteFault(
    `« ${String(written ?? '')} » n’est pas un choix de cette rubrique.`,
    near ? `Vouliez-vous dire « ${near} » ?` : `Écrivez l’un de ces mots : ${known.join(', ')}.`,
  )
}

function termFate(written: Written): TermFate {
  const text = String(written ?? '')
  const plain = PLAIN_TERM_FATES.find(word => word === text)
  if (plain) return { as: plain }
  const [word = '', slug = '', ...rest] = text.split(/\s+/)
  const naming = NAMING_TERM_FATES.find(known => known === word)
  if (naming && slug !== '' && rest.length === 0) {
    return { as: naming, slug: naming === 'genre' ? oneOf<GenreSlug>(GENRE_SLUGS, slug) : slugIn(slug) }
  }
  if (naming) {
    throw new CarteFault(
      `« ${text} » ne dit pas de quoi il s’agit.`,
      `Écrivez « ${word} » et un seul nom : ${naming === 'genre' ? 'genre western' : `${word} nom-du-fichier`}.`,
    )
  }
  const known = [...PLAIN_TERM_FATES, ...NAMING_TERM_FATES]
  const near = nearest(word, known)
  throw new CarteFault(
    `« ${text} » n’est pas un choix de cette rubrique.`,
    near
      ? `Vouliez-vous dire « ${near} » ?`
      : `Écrivez l’un de ces mots : ${PLAIN_TERM_FATES.join(', ')}, ou « genre western », « film nom-du-fichier », « personne … », « plateforme … ».`,
  )
}

function filmAnswer(written: Written): FilmAnswer | null {
  if (written === QUESTION || written === null) return null
  const text = String(written)
  if (text === 'nouveau' || text === 'aucun') return text
  const [, title, year] = /^(.+?)\s*\((\d{4})\)$/.exec(text) ?? []
  if (title && year) return { title, year: Number(year) }
  if (SLUG_PATTERN.test(text)) return { slug: text }
  throw new CarteFault(
    `« ${text} » ne désigne pas de film.`,
    'Écrivez le nom d’un fichier de « films », « Titre (2011) » pour une nouvelle fiche, « nouveau », « aucun », ou « ? ».',
  )
}

function slugIn(text: string): string {
  if (SLUG_PATTERN.test(text)) return text
  const slug = slugOf(text)
  throw new CarteFault(
    `« ${text} » ne peut pas être le nom d’un fichier.`,
    slug ? `Écrivez « ${slug} ».` : 'Écrivez des minuscules latines, des chiffres et des traits d’union.',
  )
}
