import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/**
 * @typedef {object} Encoded a body as it goes over the wire
 * @property {Buffer} bytes
 * @property {import('./chooseCoding.mjs').Coding | null} coding null: as it is
 * @property {string} mark what its strong ETag ends with: bytes that differ have another (RFC 9110, 8.8.3.3)
 *
 * @typedef {(body: Buffer) => Promise<Encoded>} Encode
 */

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** All that a tag may end with. */
export const MARKS = ['', '-br', '-qbr', '-gz']

/**
 * Ways to compress a body, on Node’s threads for such work. `br` is for who waits for an answer that is made just then:
 * two milliseconds for a review. `bestBr` is a tenth smaller, and takes forty times as long.
 */
export const encode = {
  /** @type {Encode} */
  br: async body => smaller(body, { bytes: await compressed(body, 5), coding: 'br', mark: '-qbr' }),
  /** @type {Encode} */
  bestBr: async body =>
    smaller(body, {
      bytes: await compressed(body, constants.BROTLI_MAX_QUALITY),
      coding: 'br',
      mark: '-br',
    }),
  /** @type {Encode} */
  gzip: async body => smaller(body, { bytes: await zip(body), coding: 'gzip', mark: '-gz' }),
}

/** @param {Buffer} body @returns {Encoded} */
export const plainly = body => ({ bytes: body, coding: null, mark: '' })

/** @param {Buffer} body @param {Encoded} encoded */
const smaller = (body, encoded) => (encoded.bytes.length < body.length ? encoded : plainly(body))

/**
 * @param {Buffer} body
 * @param {number} quality
 */
function compressed(body, quality) {
  return brotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  })
}
