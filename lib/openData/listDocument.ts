import type { Catalogue } from '../content/catalogue/catalogue'
import { unlessItFails } from '../log.mjs'
import { kindIn } from '../model/contentTypes'
import { type Article, articlesOf, type Film, type Person } from '../model/items'
import { pageCount, pageNumber, paginate } from '../model/paginate'
import { absolute, routes } from '../routes'
import type { ArticleReference, FilmReference, ListDocument, PersonReference } from './documents'
import { license } from './license'
import { isRecordList, LISTS, type List, type RecordList } from './lists'
import { articleReference, filmReference, personReference } from './references'

/** Items on one page of a list. */
export const LIST_LENGTH = 100

const RECORDS: Record<RecordList, (catalogue: Catalogue) => readonly (Film | Person)[]> = {
  films: ({ films }) => films,
  personnes: ({ people }) => people,
}

/** The items of a list on all of its pages, in the order of the site. */
function listedItems(catalogue: Catalogue, list: List): readonly (Article | Film | Person)[] {
  if (isRecordList(list)) return RECORDS[list](catalogue)
  return articlesOf(catalogue, kindIn(list))
}

function itemOf(entry: Article | Film | Person): ArticleReference | FilmReference | PersonReference {
  if ('kind' in entry) return articleReference(entry)
  return 'title' in entry ? filmReference(entry) : personReference(entry)
}

/** How many pages a list has: one at least. */
export function listPages(catalogue: Catalogue, list: List): number {
  return pageCount(listedItems(catalogue, list).length, LIST_LENGTH)
}

/** A page of a list, counted from 1; null beyond the last. */
export function listDocument(catalogue: Catalogue, list: List, page: number): ListDocument | null {
  const entries = listedItems(catalogue, list)
  const shown = paginate(entries, page, LIST_LENGTH)
  if (!shown) return null
  const pages = pageCount(entries.length, LIST_LENGTH)
  const at = (number: number) => absolute(routes.dataList(list, number))
  return {
    license: license(),
    total: entries.length,
    page,
    pages,
    url: at(page),
    next: page < pages ? at(page + 1) : null,
    previous: page > 1 ? at(page - 1) : null,
    items: shown.flatMap(entry => unlessItFails('list-entry', entry.slug, () => [itemOf(entry)], [])),
  }
}

/** The list and page that an address names (`critiques`, `2.json`), or null when no list is written so. */
export function listAndPage(list: string, file: string): { list: List; page: number } | null {
  const known = LISTS.find(other => other === list)
  const page = file.endsWith('.json') ? pageNumber(file.slice(0, -'.json'.length)) : Number.NaN
  return known && page ? { list: known, page } : null
}
