import { formatList } from './list'

/** Who directed a film, as a sentence names them: « Guillaume Pierret », « Joel Coen et Ethan Coen ». */
export function formatDirectors({ directors }: { directors: readonly { name: string }[] }): string {
  return formatList(directors.map(({ name }) => name))
}
