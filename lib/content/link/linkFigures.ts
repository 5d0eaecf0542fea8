import type { FileOf } from '../../model/files'
import type { Figure, FigureSubject, Film, Person, Platform, Saga } from '../../model/items'
import { flatMapped, type Steps } from '../../turns/steps'
import type { Resolve } from './linkRelated'

type Known = {
  films: Map<string, Film>
  people: Map<string, Person>
  sagas: Map<string, Saga>
  platforms: Map<string, Platform>
}

/**
 * The ledger, and in each film the figures that its record quotes: its running time is one of them.
 *
 * @param known what figures may be about; `figures` and `runtime` of its films are filled
 */
export function* linkFigures(
  files: readonly FileOf<'figure'>[],
  filmFiles: readonly FileOf<'film'>[],
  known: Known,
  resolve: Resolve,
): Steps<Figure[]> {
  const figures = yield* flatMapped(files, file => {
    const { film, person, saga, platform, differs: _, ...data } = file.data
    const about = subjectOf(file, known, resolve)
    return about ? [{ ...data, slug: file.slug, about, differs: [] } satisfies Figure] : []
  })
  const bySlug = new Map<string, Figure>(figures.map(figure => [figure.slug, figure]))
  for (const file of files) {
    const figure = bySlug.get(file.slug)
    file.data.differs.forEach(({ from, why }, index) => {
      const other = resolve(file, ['differs', index, 'from'], from, bySlug, 'chiffres')
      if (other) figure?.differs.push({ from: other, why })
    })
    yield
  }
  for (const file of filmFiles) {
    const film = known.films.get(file.slug)
    file.data.figures.forEach((slug, index) => {
      const figure = resolve(file, ['figures', index], slug, bySlug, 'chiffres')
      if (figure) film?.figures.push(figure)
    })
    const runtime = film?.figures.find(({ counted }) => counted === 'duree')
    if (film && runtime) film.runtime = runtime.value
    yield
  }
  return figures
}

function subjectOf(file: FileOf<'figure'>, known: Known, resolve: Resolve): FigureSubject | null {
  const { film, person, saga, platform } = file.data
  if (film !== undefined) {
    const item = resolve(file, ['film'], film, known.films, 'films')
    return item && { kind: 'film', item }
  }
  if (person !== undefined) {
    const item = resolve(file, ['person'], person, known.people, 'personnes')
    return item && { kind: 'person', item }
  }
  if (saga !== undefined) {
    const item = resolve(file, ['saga'], saga, known.sagas, 'sagas')
    return item && { kind: 'saga', item }
  }
  const item =
    platform === undefined ? null : resolve(file, ['platform'], platform, known.platforms, 'plateformes')
  return item && { kind: 'platform', item }
}
