/** @typedef {'br' | 'gzip'} Coding a content coding that answers are to be had in, by its name in HTTP */

/** What clients write is shorter. A longer header is not read: nobody is made to look through thousands of names. */
const LONGEST_HEADER = 500
/** Browsers write the same few headers in every request. */
const MOST_REMEMBERED = 50

/** @type {Map<string, Coding | null>} */
const remembered = new Map()

/**
 * The content coding in which a client takes an answer (RFC 9110, 12.5.3): that of the greater weight, of equal ones
 * brotli, which is smaller. What a header says of a coding counts more than what it says of anything (`*`).
 *
 * @param {string | undefined} header Accept-Encoding
 * @returns {Coding | null} null for the answer as it is: whoever says nothing, wants neither, or would rather have it so
 */
export function chooseCoding(header = '') {
  const known = remembered.get(header)
  if (known !== undefined) return known
  const coding = header.length > LONGEST_HEADER ? null : read(header)
  if (remembered.size < MOST_REMEMBERED && header.length <= LONGEST_HEADER) remembered.set(header, coding)
  return coding
}

/**
 * @param {string} header
 * @returns {Coding | null}
 */
function read(header) {
  const weights = new Map(header.split(',').map(readCoding))
  const anything = weights.get('*') ?? 0
  const brotli = weights.get('br') ?? anything
  const gzip = weights.get('gzip') ?? weights.get('x-gzip') ?? anything
  const best = Math.max(brotli, gzip)
  if (best === 0 || best < (weights.get('identity') ?? 0)) return null
  return brotli === best ? 'br' : 'gzip'
}

/**
 * @param {string} coding a name and its weight, `gzip;q=0.5`
 * @returns {[name: string, weight: number]} a weight that is none is none at all: 0
 */
function readCoding(coding) {
  const [name = '', ...parameters] = coding.toLowerCase().split(';')
  const weight = parameters.map(parameter => /^\s*q\s*=\s*(.*?)\s*$/.exec(parameter)?.[1]).find(Boolean)
  if (weight === undefined) return [name.trim(), 1]
  return [name.trim(), /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(weight) ? Number(weight) : 0]
}
