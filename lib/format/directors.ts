import { formatList, ofPeople } from '../grammar/list'

type Directed = { directors: readonly { name: string }[] }

/** Who directed a film, as a sentence names them: « Guillaume Pierret », « Joel Coen et Ethan Coen ». */
export function formatDirectors({ directors }: Directed): string {
  return formatList(directors.map(({ name }) => name))
}

/** The year of a film and who made it: « 1968, de Peter Yates »; the year alone of a film whose makers are not known. */
export function yearAndDirectors({ year, directors }: Directed & { year: number }): string {
  return [String(year), ofDirectors({ directors })].filter(Boolean).join(', ')
}

/** « de Guillaume Pierret », « de Joel Coen et d’Ethan Coen », after what the film is called or what it is. */
export function ofDirectors({ directors }: Directed): string {
  return ofPeople(directors.map(({ name }) => name))
}
