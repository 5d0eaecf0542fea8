/** @typedef {import('node:http').ServerResponse} Response */

/**
 * The headers that an answer has left with, for `writeHead`: but for those of its connection.
 *
 * @param {Response} response
 * @returns {string[]}
 */
export function headOf(response) {
  return namesOf(response)
    .filter(name => name.toLowerCase() !== 'connection')
    .flatMap(name => [name, String(response.getHeader(name))])
}

/**
 * As they were written. All that Node sends has the method; its types know of requests alone.
 *
 * @param {unknown} message
 */
function namesOf(message) {
  return /** @type {import('node:http').ClientRequest} */ (message).getRawHeaderNames()
}
