/** The classes of a sheet of so many cards: as many columns on a desk as leave no card alone in its row. */
export function gridClass(count: number): string {
  if (count === 1) return 'sheet sheet-single'
  if (count === 2) return 'sheet'
  return count % 3 === 1 || (count % 4 === 0 && count % 3 !== 0)
    ? 'sheet sheet-quarters'
    : 'sheet sheet-thirds'
}
