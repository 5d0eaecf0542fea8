import { chooseCoding } from './chooseCoding.mjs'
import { encode, plainly } from './codings.mjs'
import { heldTag, tagIn } from './entityTags.mjs'
import { headOf } from './headOf.mjs'

/**
 * @typedef {import('./chooseCoding.mjs').Coding} Coding
 * @typedef {import('./codings.mjs').Encoded} Encoded
 * @typedef {import('node:http').ServerResponse} Response
 *
 * @typedef {object} Asked of a request, what decides in which form it is answered
 * @property {string | undefined} encodings Accept-Encoding
 * @property {string | undefined} held If-None-Match
 * @property {string | null} [alike] who is answered with the same headers (replay.mjs); null when nobody is
 */

/** Types that become smaller. */
const COMPRESSIBLE = /^(?:text\/|image\/svg\+xml|application\/(?:.*\+)?(?:json|xml|javascript)\b)/

/** @param {unknown} type Content-Type */
export const isCompressible = type => COMPRESSIBLE.test(String(type ?? ''))

/**
 * What an answer says of itself, whoever asks and in whichever form: the other headers are those of every answer, of one
 * client or of one form.
 */
const OWN = [
  ...['accept-ranges', 'cache-control', 'content-disposition', 'content-language', 'content-type'],
  ...['last-modified', 'link'],
]

/** What `send` writes, in the order in which it does. */
const WRITTEN_ANEW = [...OWN, 'ETag', 'Content-Encoding', 'Content-Length']

/**
 * Brotli at its best is worth it for what is asked for twice. One after the other: drawings and files wait for the
 * same threads. What finds so many waiting is left to a later request.
 */
const MOST_WAITING = 50
let waiting = 0
/** @type {Promise<unknown>} */
let bestBefore = Promise.resolve()

/** Bytes that an answer takes besides its body in its forms. */
export const OVERHEAD = 3_000

/** An answer with all of its body, and that body in the codings in which it has been asked for, each made once. */
export class WholeAnswer {
  /** @type {Map<Coding, Encoded | Promise<Encoded>>} */
  #encoded = new Map()
  #isBest = false
  /**
   * The headers with which it has left, by who had asked and the mark of the form (replay.mjs).
   * @type {Map<string, string[]>}
   */
  heads = new Map()

  /**
   * @param {number} status
   * @param {import('node:http').OutgoingHttpHeaders} headers as they were said, by name in small letters
   * @param {Buffer} body as it is
   */
  constructor(status, headers, body) {
    this.status = status
    this.body = body
    this.tag = typeof headers.etag === 'string' ? headers.etag : null
    this.headers = OWN.flatMap(name => {
      const value = headers[name]
      return value === undefined ? [] : [/** @type {const} */ ([name, value])]
    })
    this.isCompressible = isCompressible(headers['content-type'])
    this.hasRanges = headers['accept-ranges'] !== undefined
  }

  /** How many bytes it takes, now. */
  get bytes() {
    let bytes = OVERHEAD + this.body.length
    for (const encoded of this.#encoded.values()) {
      if ('bytes' in encoded && encoded.coding !== null) bytes += encoded.bytes.length
    }
    return bytes
  }

  /**
   * @param {string | undefined} encodings Accept-Encoding
   * @returns {Encoded | Promise<Encoded>} at once when it has been asked for so before
   */
  in(encodings) {
    const coding = this.isCompressible ? chooseCoding(encodings) : null
    if (coding === null) return plainly(this.body)
    const made = this.#encoded.get(coding)
    if (made === undefined) return this.#make(coding, encode[coding])
    if (coding === 'br' && !this.#isBest) this.#improve()
    return made
  }

  /**
   * @param {Coding} coding
   * @param {import('./codings.mjs').Encode} make
   */
  #make(coding, make) {
    const making = make(this.body).then(encoded => {
      this.#encoded.set(coding, encoded)
      return encoded
    })
    this.#encoded.set(coding, making)
    return making
  }

  #improve() {
    if (waiting >= MOST_WAITING) return
    this.#isBest = true
    waiting += 1
    bestBefore = bestBefore
      .then(async () => this.#encoded.set('br', await encode.bestBr(this.body)))
      // Nothing but want of memory: what there is serves as well.
      .catch(() => {})
      .finally(() => {
        waiting -= 1
      })
  }
}

/**
 * Answers with the form that a request asks for. Which status and headers leave in the end is for whoever has prepared
 * the response (answerHeaders.mjs).
 *
 * @param {Response} response
 * @param {WholeAnswer} answer
 * @param {Asked} asked
 */
export async function send(response, answer, { encodings, held, alike }) {
  const { status, headers, tag } = answer
  const known = tag === null ? null : heldTag(held, tag)
  const form = known === null ? answer.in(encodings) : plainly(answer.body)
  const { bytes, coding, mark } = form instanceof Promise ? await form : form
  // In one order, whether somebody has said them before or they come from memory: an answer does not tell which.
  for (const name of WRITTEN_ANEW) response.removeHeader(name)
  for (const [name, value] of headers) response.setHeader(name, value)
  if (tag !== null) response.setHeader('ETag', known ?? tagIn(tag, mark))
  if (coding !== null) response.setHeader('Content-Encoding', coding)
  if (answer.isCompressible) response.setHeader('Vary', 'Accept-Encoding')
  response.removeHeader('Transfer-Encoding')
  response.setHeader('Content-Length', bytes.length)
  response.writeHead(status)
  if (alike && response.statusCode === status) answer.heads.set(`${alike} ${mark}`, headOf(response))
  response.end(bytes)
}
