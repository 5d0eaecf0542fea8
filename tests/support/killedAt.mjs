/**
 * Preloaded (`--import`) into a process that is to die: at the write to the disk whose number `DIE_AT` says, before it
 * is made, by the one signal that nobody can catch. Without one it says at its end how many there were.
 */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const WRITES = ['appendFileSync', 'writeFileSync', 'renameSync', 'truncateSync', 'writeSync']
const PROMISED = ['writeFile', 'rename', 'link', 'rm', 'copyFile']
const dieAt = Number(process.env.DIE_AT ?? 0)
let writes = 0

/**
 * @param {Record<string, any>} holder
 * @param {string} name
 */
function counted(holder, name) {
  const real = holder[name]
  holder[name] = (/** @type {unknown[]} */ ...given) => {
    // Programs write to the terminal, too.
    if (name !== 'writeSync' || Number(given[0]) > 2) {
      writes++
      if (writes === dieAt) process.kill(process.pid, 'SIGKILL')
    }
    return real.apply(holder, given)
  }
}

for (const name of WRITES) counted(fs, name)
for (const name of PROMISED) counted(fs.promises, name)
syncBuiltinESMExports()
process.on('exit', () => console.log(`writes: ${writes}`))
