/**
 * One line per event: an ISO date, the event, its facts as `key=value`. Never a secret, never a body.
 *
 * @param {string} event
 * @param {Record<string, string | number | boolean>} [facts]
 */
export function log(event, facts = {}) {
  const details = Object.entries(facts).map(
    ([key, value]) => `${key}=${/\s/.test(String(value)) ? JSON.stringify(value) : value}`,
  )
  console.log([timestamp(), event, ...details].join(' '))
}

/**
 * What `make` gives; where it throws, `instead`, and one line in the log. For what many readers share: nothing that a
 * single item holds may keep it from the others.
 *
 * @template T
 * @param {string} what what is made: `feed-entry`
 * @param {string} of of which item: the address of its page
 * @param {() => T} make
 * @param {T} instead
 * @returns {T}
 */
export function unlessItFails(what, of, make, instead) {
  try {
    return make()
  } catch (error) {
    log('left-out', { what, of, message: String(error) })
    return instead
  }
}

function timestamp() {
  return new Date(performance.timeOrigin + performance.now()).toISOString()
}
