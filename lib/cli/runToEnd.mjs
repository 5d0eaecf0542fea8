import { spawn } from 'node:child_process'

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * How a process has ended: by itself, or by a signal.
 *
 * @typedef {{ code: number | null, signal: NodeJS.Signals | null }} End
 */

/**
 * Runs a process, passes on to it what tells this one to stop, and waits for its end. It never outlives this one
 * unless this one is killed outright.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @param {(child: import('node:child_process').ChildProcess) => void} [begun] given the process as soon as it runs
 * @returns {Promise<End>} by the signal, when this process was told to stop
 * @throws when it cannot be started
 */
export function runToEnd(command, args, options, begun = () => {}) {
  return new Promise((resolve, reject) => {
    /** @type {import('node:child_process').ChildProcess | undefined} */
    let child
    /** @type {NodeJS.Signals | null} */
    let told = null
    // Before there is anything to be left behind.
    const passOn = (/** @type {NodeJS.Signals} */ signal) => {
      told ??= signal
      child?.kill(signal)
    }
    for (const signal of SIGNALS) process.on(signal, passOn)
    const over = () => {
      for (const signal of SIGNALS) process.off(signal, passOn)
    }
    child = spawn(command, args, options)
    begun(child)
    child.once('error', error => {
      over()
      reject(error)
    })
    child.once('close', (code, signal) => {
      over()
      // What ends with 0 when it is told to stop has finished its work.
      resolve(told && code !== 0 ? { code: null, signal: told } : { code, signal })
    })
  })
}

/**
 * Ends this process as another has ended: whoever waits for it is told the same.
 *
 * @param {End} end
 * @returns {never}
 */
export function endLike({ code, signal }) {
  if (code === null && signal) process.kill(process.pid, signal)
  process.exit(code ?? 1)
}
