import { log } from '../log.mjs'

/** The sentence that the operator reads when the server cannot listen, by the code of the failure. */
const REASONS = /** @type {Record<string, (port: number, hostname: string) => string>} */ ({
  EADDRINUSE: port =>
    `Le port ${port} est déjà pris : arrêtez le programme qui l’occupe, ou choisissez-en un autre (PORT=${port + 1}).`,
  EACCES: port =>
    `Le port ${port} demande d’autres droits : choisissez un port à partir de 1024 (PORT=3000).`,
  EADDRNOTAVAIL: (_, hostname) => `Cette machine n’a pas l’adresse ${hostname} : changez HOST.`,
})

/**
 * Begins to listen, or ends the process with the code 1 and one line that says why.
 *
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} hostname
 * @returns {Promise<void>} resolves when it listens
 */
export function listen(server, port, hostname) {
  return new Promise(resolve => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ { code = '', message }) => {
      log('cannot-listen', { port, code, message: REASONS[code]?.(port, hostname) ?? message })
      process.exit(1)
    })
    server.listen(port, hostname, resolve)
  })
}
