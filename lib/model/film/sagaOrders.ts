import type { Film } from '../items'

/** The films of a saga as they came out and as their story goes; null where nobody said how it goes. */
export type SagaOrders = { release: Film[]; story: Film[] | null }

/** @param films in the order of the saga */
export function sagaOrders(films: readonly Film[]): SagaOrders {
  const release = [...films].sort((a, b) => a.year - b.year || firstDay(a).localeCompare(firstDay(b)))
  const isTold = films.length > 1 && films.every(film => film.saga?.story)
  const story = isTold ? [...films].sort((a, b) => (a.saga?.story ?? 0) - (b.saga?.story ?? 0)) : null
  return { release, story }
}

function firstDay({ releases }: Film): string {
  return releases[0]?.date ?? ''
}
