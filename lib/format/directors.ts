import { formatList, ofPeople } from '../grammar/list'

type Directed = { directors: readonly { name: string }[] }

/** Who directed a film, as a sentence names them: « Guillaume Pierret », « Joel Coen et Ethan Coen ». */
export function formatDirectors({ directors }: Directed): string {
  return formatList(directors.map(({ name }) => name))
}

/** « de Guillaume Pierret », « de Joel Coen et d’Ethan Coen », after what the film is called or what it is. */
export function ofDirectors({ directors }: Directed): string {
  return ofPeople(directors.map(({ name }) => name))
}
