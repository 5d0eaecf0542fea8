import { formatList } from '../../grammar/list'
import type { ValidFile } from '../../model/files'
import { isStub } from '../../model/film/isStub'
import type { Problem } from '../../model/problem'

/** Records of films that search engines are not shown, until somebody says who made the film and what it is like. */
export function checkStubs(files: readonly ValidFile[]): Problem[] {
  return files.flatMap((file): Problem[] => {
    if (file.kind !== 'film' || !isStub(file.data)) return []
    const { directors, genres } = file.data
    const missing = [
      ...(directors.length === 0 ? ['directors'] : []),
      ...(genres.length === 0 ? ['genres'] : []),
    ]
    return [
      {
        ...file.placeOf(['title']),
        field: missing[0],
        rule: 'film-stub',
        message: 'Cette fiche n’est qu’une ébauche : les moteurs de recherche ne la verront pas.',
        hint: `Complétez ${formatList(missing.map(name => `« ${name} »`))}.`,
        severity: 'warning',
      },
    ]
  })
}
