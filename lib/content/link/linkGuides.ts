import type { FileOf } from '../../model/files'
import type { Film, Guide, Person, Saga } from '../../model/items'
import { flatMapped, type Steps } from '../../turns/steps'
import { bodyOf } from './bodyOf'
import type { Resolve } from './linkRelated'

type Known = { films: Map<string, Film>; people: Map<string, Person>; sagas: Map<string, Saga> }

/** The guides with the films that they lead to and the subjects that they lead into. */
export function linkGuides(
  files: readonly FileOf<'guide'>[],
  { films, people, sagas }: Known,
  resolve: Resolve,
): Steps<Guide[]> {
  return flatMapped(files, file => {
    const { saga, person, genre = null, steps, ...data } = file.data
    return [
      {
        ...data,
        slug: file.slug,
        saga: saga ? resolve(file, ['saga'], saga, sagas, 'sagas') : null,
        person: person ? resolve(file, ['person'], person, people, 'personnes') : null,
        genre,
        steps: steps.flatMap(({ film: slug, why }, index) => {
          const film = resolve(file, ['steps', index, 'film'], slug, films, 'films')
          return film ? [{ film, why }] : []
        }),
        body: bodyOf(file),
      },
    ]
  })
}
