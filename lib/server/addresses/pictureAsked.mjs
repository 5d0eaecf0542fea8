/** The address at which Next shrinks pictures. */
export const SHRUNK_PICTURE = '/_next/image'

/**
 * What the address of a shrunk picture asks for. Next reads the picture from the disk, behind the back of the
 * guard: the guard has to know which.
 *
 * @param {string} search the query
 * @returns {{ source: string, search: string } | null} the path of the picture as it is, and the query that says
 *   this and no more; null for a query that says less, or something twice
 */
export function pictureAsked(search) {
  const query = new URLSearchParams(search)
  const [source, ...more] = query.getAll('url')
  const [width, quality] = ['w', 'q'].map(name => query.getAll(name))
  if (source === undefined || more.length > 0) return null
  if (!isNumber(width) || !isNumber(quality)) return null
  return { source, search: `?${new URLSearchParams({ url: source, w: `${width}`, q: `${quality}` })}` }
}

/** @param {string[] | undefined} values */
function isNumber(values) {
  return values?.length === 1 && /^\d{1,4}$/.test(values[0] ?? '')
}
