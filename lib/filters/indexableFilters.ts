import type { Catalogue } from '../content/catalogue/catalogue'
import { decadePages } from './decadePages'
import { filmSpace } from './filmSpace'
import { reviewSpace } from './reviewSpace'

/** The addresses of all filtered pages that search engines should know; of the others there is no end. */
export function indexableFilters(catalogue: Catalogue): string[] {
  return [...decadePages(reviewSpace(catalogue)), ...decadePages(filmSpace(catalogue))]
    .filter(({ isIndexed }) => isIndexed)
    .map(({ path }) => path)
}
