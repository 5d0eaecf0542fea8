import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

const INSTALLED = 'node_modules/.package-lock.json'

/**
 * Installs the packages of package-lock.json when they are missing or older than the lock file.
 * Plain JavaScript on Node's own modules, because it runs before anything is installed.
 */
export function installIfMissing() {
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync('package-lock.json').mtimeMs) return
  // On the standard error: what follows may be read by a program.
  console.error('photogramme: installing packages (once, about a minute)…')
  // Not `npm ci`: it refuses a lock file written where the registry does not offer the binaries of other
  // platforms. And a production environment would leave out what the build and the tests need.
  const { status } = spawnSync('npm', ['install', '--include=dev', '--no-audit', '--no-fund'], {
    stdio: ['inherit', 2, 2],
  })
  if (status !== 0) process.exit(status ?? 1)
}

/** @param {string} message */
export function say(message) {
  console.log(`photogramme: ${message}`)
}
