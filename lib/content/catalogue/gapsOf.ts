import type { Film } from '../../model/items'
import type { Catalogue } from './catalogue'

/** A fact that records of films should have, and the films whose record lacks it, in alphabetical order. */
export type Gap = { what: string; films: readonly Film[] }

const FACTS: readonly [what: string, isMissing: (film: Film) => boolean][] = [
  ['La durée', ({ runtime }) => runtime === undefined],
  ['Les scénaristes', ({ writers }) => writers.length === 0],
  ['Les sociétés de production', ({ companies }) => companies.length === 0],
  ['Toute date de sortie', ({ releases }) => releases.length === 0],
  [
    'La date de sortie en France',
    ({ releases }) =>
      releases.length > 0 && !releases.some(({ country }) => country === 'FR' || country === 'monde'),
  ],
  [
    'Le jour exact de la sortie',
    ({ releases }) =>
      releases.some(({ country, date }) => country === 'FR' && date.length < 10) &&
      !releases.some(({ country, date }) => country === 'FR' && date.length === 10),
  ],
]

/** What the records of films lack: only what nobody could verify is left blank. */
export function gapsOf({ films }: Pick<Catalogue, 'films'>): Gap[] {
  return FACTS.map(([what, isMissing]) => ({ what, films: films.filter(isMissing) })).filter(
    gap => gap.films.length > 0,
  )
}
