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

function timestamp() {
  return new Date(performance.timeOrigin + performance.now()).toISOString()
}
