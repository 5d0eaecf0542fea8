import { existsSync, statSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { claim } from './claim.mjs'
import { endLike, runToEnd } from './runToEnd.mjs'

const INSTALLED = 'node_modules/.package-lock.json'

/** Milliseconds between two looks at whether another command has installed the packages. */
const LOOK = 500

/**
 * Installs exactly the packages of package-lock.json when they are missing or older than the lock file, and leaves
 * that file alone. Of two commands that find them missing, one installs and the other waits.
 * Plain JavaScript on Node's own modules, because it runs before anything is installed.
 */
export async function installIfMissing() {
  if (isInstalled()) return
  const giveBack = await claimed()
  if (!isInstalled()) {
    // On the standard error: what follows may be read by a program.
    console.error('photogramme: installing packages (once, about a minute)…')
    // A production environment would leave out what the build and the tests need.
    const end = await runToEnd(
      'npm',
      ['ci', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund'],
      {
        stdio: ['inherit', 2, 2],
      },
    )
    if (end.code !== 0) endLike(end)
  }
  giveBack()
}

function isInstalled() {
  return existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync('package-lock.json').mtimeMs
}

async function claimed() {
  for (let isTold = false; ; isTold = true) {
    const giveBack = await claim('install')
    if (giveBack) return giveBack
    if (!isTold) console.error('photogramme: another command is installing the packages; waiting for it…')
    await wait(LOOK)
  }
}

/** @param {string} message */
export function say(message) {
  console.log(`photogramme: ${message}`)
}
