/** @typedef {import('node:http').ServerResponse} Response */

/**
 * Holds an answer back until all of it is there, and hands it over in place of sending it. Whoever writes it is told
 * that it was sent: what he does afterwards reaches nobody.
 *
 * @param {Response} response
 * @param {object} options
 * @param {(status: number) => boolean} options.isHeld asked when the headers are there; others leave as they are written
 * @param {(status: number, body: Buffer) => Promise<() => unknown>} options.take resolves to what sends the answer in
 *   the end: `response` is then as it was before, with the headers that were said
 * @param {(error: unknown) => void} options.fail called when one of the two has thrown
 */
export function holdAnswer(response, { isHeld, take, fail }) {
  const { write, end, writeHead, flushHeaders } = response
  /** @type {Buffer[]} */
  let parts = []
  /** @type {number | null | undefined} the status; null when it is not held, undefined while that is not known */
  let held
  const decide = (/** @type {number} */ status) => {
    // A failure on the way takes the place of what came before it.
    if (held === undefined || status >= 500) held = isHeld(status) ? status : null
    if (held === null) parts = []
    return held !== null
  }
  const isKeptBack = () => (held === undefined ? decide(response.statusCode) : held !== null)
  const keep = (/** @type {any} */ chunk) => {
    if (chunk && typeof chunk !== 'function') parts.push(Buffer.from(chunk))
  }

  const holding = {
    writeHead(/** @type {number} */ status, /** @type {any[]} */ ...rest) {
      setHeaders(response, rest.at(-1))
      return decide(status) ? response : writeHead.call(response, status)
    },
    // It would send what is not there yet.
    flushHeaders() {
      if (!isKeptBack()) flushHeaders.call(response)
    },
    write(/** @type {any} */ chunk, /** @type {any[]} */ ...rest) {
      if (!isKeptBack()) return write.apply(response, /** @type {any} */ ([chunk, ...rest]))
      keep(chunk)
      const written = rest.find(argument => typeof argument === 'function')
      if (written) process.nextTick(written)
      return true
    },
    end(/** @type {any} */ chunk, /** @type {any[]} */ ...rest) {
      if (!isKeptBack()) return end.apply(response, /** @type {any} */ ([chunk, ...rest]))
      keep(chunk)
      // Before the response says that it was sent: Next has made `setHeader` do nothing then.
      const taken = take(held ?? response.statusCode, Buffer.concat(parts))
      Object.assign(response, SILENT)
      Object.defineProperty(response, 'headersSent', { value: true, configurable: true })
      const release = () => {
        Reflect.deleteProperty(response, 'headersSent')
        Object.assign(response, { write, end, writeHead, flushHeaders })
      }
      taken
        .finally(release)
        .then(send => send())
        .catch(fail)
      return response
    },
  }
  Object.assign(response, holding)
}

/** What can be called on a response that was sent, and changes nothing. */
export const SILENT = {
  write: () => true,
  end() {
    return this
  },
  writeHead() {
    return this
  },
  flushHeaders() {},
}

/**
 * @param {Response} response
 * @param {unknown} given what `writeHead` may be given after the status: pairs in an object or in a list
 */
export function setHeaders(response, given) {
  if (typeof given !== 'object' || given === null) return
  const pairs = Array.isArray(given)
    ? given.flatMap((name, index) => (index % 2 === 0 ? [[name, given[index + 1]]] : []))
    : Object.entries(given)
  for (const [name, value] of pairs) if (value !== undefined) response.setHeader(name, value)
}
