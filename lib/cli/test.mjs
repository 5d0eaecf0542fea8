/**
 * `npm test`: everything that must hold, in stages in the order in which failures are cheapest to find.
 * `npm run check`: up to the build, for while one works.
 */
import { setPriority } from 'node:os'
import { installIfMissing, say } from './install.mjs'
import { runToEnd } from './runToEnd.mjs'

/** @typedef {{ name: string, command: string, args: string[], env?: Record<string, string>, yields?: boolean }} Step */

const node = process.execPath
const bin = (/** @type {string} */ name) => `node_modules/.bin/${name}`

/**
 * Stages, begun when the one before has passed, of tracks side by side, of steps in turn.
 *
 * @type {Step[][][]}
 */
const QUICK = [
  [[{ name: 'route types', command: node, args: ['node_modules/next/dist/bin/next', 'typegen'] }]],
  [
    [{ name: 'format and lint', command: bin('biome'), args: ['ci', '--error-on-warnings'] }],
    [{ name: 'types', command: bin('tsc'), args: ['--noEmit'] }],
    [{ name: 'content', command: node, args: ['lib/cli/content.mjs', 'check'] }],
  ],
  [
    [{ name: 'unit tests', command: bin('vitest'), args: ['run'] }],
    [
      {
        name: 'production build',
        command: node,
        args: ['node_modules/next/dist/bin/next', 'build'],
        // The server tests start what the Dockerfile makes of the build, too.
        env: { STANDALONE: '1' },
      },
    ],
  ],
]

const SERVERS = 'tests/servers/vitest.config.ts'
const LEAKS = 'tests/servers/faults/leaks.test.ts'

/** @type {Step[][][]} What needs servers and browsers. */
const SLOW = [
  [
    [
      {
        name: 'server tests',
        command: bin('vitest'),
        args: ['run', '--config', SERVERS, '--project', 'servers'],
      },
      {
        name: 'fault tests',
        command: bin('vitest'),
        args: ['run', '--config', SERVERS, '--project', 'faults', '--exclude', LEAKS],
      },
    ],
    // The longest of them, which builds a site of its own.
    [
      {
        name: 'leak tests',
        command: bin('vitest'),
        args: ['run', '--config', SERVERS, '--project', 'faults', LEAKS],
      },
    ],
    // Those wait for a third of their time, and some for no longer than readers may have to: browsers work in what
    // they leave.
    [{ name: 'browser tests', command: bin('playwright'), args: ['test'], yields: true }],
  ],
]

/** How often a long step says that it is still at work: some hosts end what is silent for long. */
const SIGN_OF_LIFE = 30_000

const stages = process.argv.includes('--quick') ? QUICK : [...QUICK, ...SLOW]

await installIfMissing()

// Canonical addresses are part of what the browser tests look at.
const env = {
  ...process.env,
  SITE_URL: 'http://localhost:3000',
  NEXT_TELEMETRY_DISABLED: '1',
  // By a step of its own (next.config.ts).
  TYPES_CHECKED: '1',
  ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
}
const atWork = new Set()
setInterval(() => say(`still at work: ${[...atWork].join(', ')}`), SIGN_OF_LIFE).unref()
for (const stage of stages) {
  const failed = (await Promise.all(stage.map(runInTurn))).flat()
  if (failed.length > 0) {
    say(`failed: ${failed.join(', ')}`)
    process.exit(1)
  }
}
say(`${stages.flat(2).length} steps passed`)

/**
 * Runs the steps of a track up to the first that fails.
 *
 * @param {Step[]} track
 * @returns {Promise<string[]>} the name of the step that has failed, if one has
 */
async function runInTurn(track) {
  for (const step of track) if ((await run(step)) !== 0) return [step.name]
  return []
}

/**
 * Runs a step and shows what it printed when it has ended, so that steps side by side can be read.
 *
 * @param {Step} step
 * @returns {Promise<number>} its exit code
 */
async function run({ name, command, args, env: ownEnv, yields }) {
  const started = performance.now()
  say(`${name}…`)
  atWork.add(name)
  /** @type {Buffer[]} */
  const printed = []
  const { code } = await runToEnd(
    command,
    args,
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...env, ...ownEnv } },
    child => {
      if (yields && child.pid) setPriority(child.pid, 10)
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', part => printed.push(part))
    },
  )
  atWork.delete(name)
  process.stdout.write(Buffer.concat(printed))
  const seconds = Math.round((performance.now() - started) / 1000)
  say(`${name} ${code === 0 ? 'passed' : 'failed'} in ${seconds} s`)
  return code ?? 1
}
