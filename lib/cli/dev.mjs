/** `npm run dev [-- --at 2022-11-10T09:00]`: Next's development server, at another instant if asked. */
import { spawnSync } from 'node:child_process'
import { installIfMissing } from './install.mjs'
import { endLike, runToEnd } from './runToEnd.mjs'

const HELP = `npm run dev [-- --at 2022-11-10T09:00] [-- -p 3001]

Montre le site sur cette machine, brouillons compris, et suit chaque enregistrement : http://localhost:3000.

  --at <instant>   le site tel qu’il est à cet instant, à l’heure de Paris : un jour, ou un jour et une heure
  -p <port>        un autre port que 3000, si un aperçu tourne déjà

Les autres options sont celles de « next dev ».`

if (process.argv.slice(2).some(argument => ['--help', '-h', '--aide'].includes(argument))) {
  console.log(HELP)
  process.exit(0)
}
await installIfMissing()

const args = process.argv.slice(2)
const index = args.findIndex(argument => argument === '--at' || argument.startsWith('--at='))
/** @type {NodeJS.ProcessEnv} */
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
if (index !== -1) {
  const isJoined = args[index]?.startsWith('--at=')
  const written = isJoined ? args[index]?.slice('--at='.length) : args[index + 1]
  args.splice(index, isJoined ? 1 : 2)
  // Dates are read by the content road, which is TypeScript.
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'lib/cli/readInstant.ts', written ?? ''],
    { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' },
  )
  if (status !== 0) process.exit(status ?? 2)
  env.PHOTOGRAMME_AT = stdout.trim()
}
endLike(
  await runToEnd(process.execPath, ['node_modules/next/dist/bin/next', 'dev', ...args], {
    stdio: 'inherit',
    env,
  }),
)
