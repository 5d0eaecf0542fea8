/** Articles on one page of a listing. */
export const PAGE_SIZE = 12

/** Posters on one page of the wall: whole rows of two, three, four and six. */
export const WALL_SIZE = 48

/** Ratings on one page of the table of all: a long read on a phone, some pages on paper. */
export const TABLE_SIZE = 200

/** Items of an index that are shown with a picture and a few words. */
export const INDEX_ROWS = 12

/** Names on one page of an alphabet: 30 kB of HTML, some screens of a phone. */
export const INDEX_SIZE = 200

/** Items that a section of another page holds at most: a list of everything has pages of its own. */
export const SECTION_SIZE = 48

/** Number of pages that a listing needs; an empty listing still has one. */
export function pageCount(items: number, size = PAGE_SIZE): number {
  return Math.max(1, Math.ceil(items / size))
}

/** The page that an address names, or NaN: `2`, but neither `02` nor `2.0`, which would be the same page twice. */
export function pageNumber(parameter: string): number {
  return /^[1-9]\d{0,5}$/.test(parameter) ? Number(parameter) : Number.NaN
}

/** The page, from 1, that the last parts of an address name: none is the first, `page/2` the second; NaN for anything else. */
export function pageBehind([word, number = '', ...rest]: readonly string[]): number {
  if (word === undefined) return 1
  const page = pageNumber(number)
  return word === 'page' && page > 1 && rest.length === 0 ? page : Number.NaN
}

/** The items of one page, counted from 1, or null beyond the last (and for anything that is no page number). */
export function paginate<T>(items: readonly T[], page: number, size = PAGE_SIZE): readonly T[] | null {
  if (!Number.isInteger(page) || page < 1 || page > pageCount(items.length, size)) return null
  return items.slice((page - 1) * size, page * size)
}

/** The page numbers beyond the first, as route parameters. */
export function laterPages(items: number, size = PAGE_SIZE): { page: string }[] {
  return Array.from({ length: pageCount(items, size) - 1 }, (_, index) => ({ page: String(index + 2) }))
}

/** How many pages stand on either side of the present one. */
const NEAR = 2

/**
 * The page numbers to link to from one page of a long listing, with null for a gap: the first, the last, the
 * near ones, and every tenth in between, so that each page stays a few links away from any other.
 *
 * @param page counted from 1
 */
export function pageWindow(page: number, pages: number): (number | null)[] {
  const shown: (number | null)[] = []
  for (let number = 1; number <= pages; number++) {
    const isNear = Math.abs(number - page) <= NEAR || number === 1 || number === pages
    const isTenth = number % 10 === 0 && Math.abs(number - page) <= 50
    if (isNear || isTenth) shown.push(number)
    else if (shown.at(-1) !== null) shown.push(null)
  }
  return shown
}
