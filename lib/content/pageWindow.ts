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
