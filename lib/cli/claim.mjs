import { mkdirSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import path from 'node:path'

/** A build keeps this folder when it clears the rest. */
const FOLDER = '.next/cache/photogramme'

/**
 * Claims a job of this folder that two commands must not do at once. The claim is a socket, which answers for as
 * long as its process lives: however that ends, nothing has to be cleared away, and no number can have been given
 * to another process since. Where no socket can be made, every claim is granted.
 *
 * @param {string} job
 * @returns {Promise<(() => void) | null>} gives it back, which the end of the process does as well; null while
 *   another process has it
 */
export async function claim(job) {
  const file = path.join(FOLDER, `${job}.sock`)
  try {
    mkdirSync(FOLDER, { recursive: true })
    return await listenOn(file)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') return () => {}
  }
  if (await isAnswered(file)) return null
  rmSync(file, { force: true })
  return listenOn(file).catch(() => null)
}

/** @param {string} file @returns {Promise<() => void>} */
function listenOn(file) {
  return new Promise((resolve, reject) => {
    const server = createServer(socket => socket.destroy()).unref()
    server.once('error', reject)
    server.listen(file, () => resolve(() => server.close()))
  })
}

/** @param {string} file @returns {Promise<boolean>} */
function isAnswered(file) {
  return new Promise(resolve => {
    const socket = connect(file)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
