import { z } from 'zod'
import { hint } from './scalars'

type Form = {
  /** The identifier alone. */
  pattern: RegExp
  /** Where it stands in the address of a page, as its first group. */
  address: RegExp
  /** What it looks like, a French sentence. */
  error: string
}

const NUMBER = /^[1-9]\d{0,9}$/

const WIKIDATA: Form = {
  pattern: /^Q[1-9]\d{0,11}$/,
  address: /wikidata\.org\/(?:wiki|entity)\/(Q[1-9]\d*)/,
  error: 'Un identifiant Wikidata s’écrit « Q » et un nombre.',
}

/** Who gives identifiers to films, and what they look like. */
const OF_FILMS = {
  imdb: {
    pattern: /^tt\d{7,9}$/,
    address: /\b(tt\d{7,9})\b/,
    error: 'Un identifiant IMDb de film s’écrit « tt » et sept chiffres ou plus.',
  },
  tmdb: {
    pattern: NUMBER,
    address: /themoviedb\.org\/movie\/(\d+)/,
    error: 'Un identifiant TMDB de film est un nombre : celui de themoviedb.org/movie/….',
  },
  letterboxd: {
    pattern: /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|boxd\.it\/[A-Za-z0-9]+)$/,
    address: /(?:letterboxd\.com\/(?:[\w-]+\/)?film\/([a-z0-9-]+)|(boxd\.it\/[A-Za-z0-9]+))/,
    error: 'Un identifiant Letterboxd de film est la fin de son adresse : drive-2011, ou boxd.it/29w4.',
  },
  allocine: {
    pattern: NUMBER,
    address: /cfilm=(\d+)/,
    error: 'Un identifiant AlloCiné de film est le nombre qui suit « cfilm= » dans son adresse.',
  },
  wikidata: WIKIDATA,
} as const satisfies Record<string, Form>

/** Who gives identifiers to people, and what they look like. */
const OF_PEOPLE = {
  imdb: {
    pattern: /^nm\d{7,9}$/,
    address: /\b(nm\d{7,9})\b/,
    error: 'Un identifiant IMDb de personne s’écrit « nm » et sept chiffres ou plus.',
  },
  tmdb: {
    pattern: NUMBER,
    address: /themoviedb\.org\/person\/(\d+)/,
    error: 'Un identifiant TMDB de personne est un nombre : celui de themoviedb.org/person/….',
  },
  letterboxd: {
    pattern: /^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
    address: /letterboxd\.com\/([a-z-]+\/[a-z0-9-]+)/,
    error: 'Un identifiant Letterboxd de personne est la fin de son adresse : director/agnes-varda.',
  },
  allocine: {
    pattern: NUMBER,
    address: /cpersonne=(\d+)/,
    error: 'Un identifiant AlloCiné de personne est le nombre qui suit « cpersonne= » dans son adresse.',
  },
  wikidata: WIKIDATA,
} as const satisfies Record<string, Form>

export type FilmIds = Partial<Record<keyof typeof OF_FILMS, string>>
export type PersonIds = Partial<Record<keyof typeof OF_PEOPLE, string>>

/** An identifier that somebody else gives; numbers may be written without quotation marks. */
function identifier({ pattern, address, error }: Form) {
  return z
    .union([z.string(), z.int()], { error })
    .transform(String)
    .superRefine((value, context) => {
      if (pattern.test(value)) return
      const found = address.exec(value)?.slice(1).find(Boolean)
      context.addIssue({
        code: 'custom',
        message: error,
        ...hint(found && pattern.test(found) ? `Écrivez ${found}.` : 'Copiez-le de l’adresse de sa page.'),
      })
    })
}

export const filmIds = z
  .strictObject({
    imdb: identifier(OF_FILMS.imdb).optional(),
    tmdb: identifier(OF_FILMS.tmdb).optional(),
    letterboxd: identifier(OF_FILMS.letterboxd).optional(),
    allocine: identifier(OF_FILMS.allocine).optional(),
    wikidata: identifier(OF_FILMS.wikidata).optional(),
  })
  .default({})

export const personIds = z
  .strictObject({
    imdb: identifier(OF_PEOPLE.imdb).optional(),
    tmdb: identifier(OF_PEOPLE.tmdb).optional(),
    letterboxd: identifier(OF_PEOPLE.letterboxd).optional(),
    allocine: identifier(OF_PEOPLE.allocine).optional(),
    wikidata: identifier(OF_PEOPLE.wikidata).optional(),
  })
  .default({})
