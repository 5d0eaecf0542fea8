/**
 * Whether a client takes an answer compressed by gzip (RFC 9110, 12.5.3): it names it, or anything, with a
 * weight other than zero. What it says of gzip counts more than what it says of anything.
 *
 * @param {string | undefined} header Accept-Encoding
 */
export function acceptsGzip(header = '') {
  const weights = new Map(header.split(',').map(readCoding))
  return (weights.get('gzip') ?? weights.get('x-gzip') ?? weights.get('*') ?? 0) > 0
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
