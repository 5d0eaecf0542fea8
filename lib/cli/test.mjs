/**
 * `npm test`: everything that must hold, in the order in which failures are cheapest to find.
 * `npm run check`: up to the build, for while one works.
 */
import { spawnSync } from 'node:child_process'
import { installIfMissing, say } from './install.mjs'

const node = process.execPath
const bin = (/** @type {string} */ name) => `node_modules/.bin/${name}`

const ALL_STEPS = /** @type {const} */ ([
  ['format and lint', bin('biome'), ['ci', '--error-on-warnings']],
  ['route types', node, ['node_modules/next/dist/bin/next', 'typegen']],
  ['types', bin('tsc'), ['--noEmit']],
  ['content', node, ['lib/cli/content.mjs', 'check']],
  ['unit tests', bin('vitest'), ['run']],
  ['production build', node, ['node_modules/next/dist/bin/next', 'build']],
  ['server tests', bin('vitest'), ['run', '--config', 'tests/servers.vitest.config.ts']],
  ['browser tests', bin('playwright'), ['test']],
  ['fault tests', bin('vitest'), ['run', '--config', 'tests/faults.vitest.config.ts']],
])

/** What needs no server and no browser. */
const QUICK = 6
const STEPS = process.argv.includes('--quick') ? ALL_STEPS.slice(0, QUICK) : ALL_STEPS

installIfMissing()

// Canonical addresses are part of what the browser tests look at.
const env = {
  ...process.env,
  SITE_URL: 'http://localhost:3000',
  NEXT_TELEMETRY_DISABLED: '1',
}
for (const [index, [name, command, args]] of STEPS.entries()) {
  const started = performance.now()
  say(`[${index + 1}/${STEPS.length}] ${name}…`)
  // The server tests start what the Dockerfile makes of the build, too.
  const ownEnv = name === 'production build' ? { ...env, STANDALONE: '1' } : env
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: ownEnv })
  if (status !== 0) {
    say(`${name} failed`)
    process.exit(status ?? 1)
  }
  say(`${name} passed in ${Math.round((performance.now() - started) / 1000)} s`)
}
say(`${STEPS.length} steps passed`)
