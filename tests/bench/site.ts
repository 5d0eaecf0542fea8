import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { get } from './get'
import { processTree } from './processTree'
import { type Samples, sample } from './sampler'

export type Site = {
  origin: string
  /**
   * Waits for the first page; resolves to the milliseconds since `npm start`.
   * @throws Error with the last output when the command ends before that
   */
  firstPage(): Promise<number>
  samples: Samples
  stop(): Promise<void>
}

/** A build of the largest archive with everything prerendered stays below this. */
const LONGEST_START = 45 * 60_000
const POLL = 50
/** How long a server may take to end by itself before it is killed. */
const GRACE = 10_000
const KEPT_OUTPUT = 4000

/**
 * Runs `npm start` in a checkout, as a deployment does. Whoever calls it must `stop()` it.
 *
 * @param onLine receives each line that the commands print
 */
export async function startSite(folder: string, onLine: (line: string) => void): Promise<Site> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const started = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...ownEnvironment(), PORT: String(port), HOST: '127.0.0.1', SITE_URL: origin },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-KEPT_OUTPUT)
      for (const line of text.split('\n')) if (line.trim()) onLine(line)
    })
  }
  const root = child.pid
  if (root === undefined) throw new Error('npm could not be started')
  const { samples, stop: stopSampling } = sample(root)

  const stop = async () => {
    stopSampling()
    // npm does not hand every signal on: each process is told by itself, the deepest first.
    const pids = processTree(root).map(({ pid }) => pid)
    if (pids.length === 0) pids.push(root)
    tell(pids, 'SIGTERM')
    const left = () => pids.filter(isAlive)
    for (let waited = 0; left().length > 0 && waited < GRACE; waited += POLL) await wait(POLL)
    tell(left(), 'SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }

  const firstPage = async () => {
    while (performance.now() - started < LONGEST_START) {
      if (child.exitCode !== null || child.signalCode !== null) {
        throw new Error(`npm start ended before it served a page:\n${output}`)
      }
      const answer = await get(`${origin}/`).catch(() => null)
      if (answer?.status === 200) return performance.now() - started
      await wait(POLL)
    }
    throw new Error(`npm start served no page in ${LONGEST_START / 60_000} minutes:\n${output}`)
  }
  return { origin, firstPage, samples, stop }
}

/** The environment without what `npm run bench` adds and what would change the defaults that are measured. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const isOurs = (name: string) => !/^npm_|^NODE_ENV$|^NODE_OPTIONS$|^PRERENDER_LIMIT$|^PREVIEW$/i.test(name)
  const kept = Object.entries(process.env).filter(([name]) => isOurs(name))
  // Next's types make NODE_ENV a must; a fresh shell has none.
  return Object.fromEntries(kept) as NodeJS.ProcessEnv
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port is free')
  return address.port
}

function tell(pids: number[], signal: NodeJS.Signals): void {
  for (const pid of pids.toReversed()) {
    try {
      process.kill(pid, signal)
    } catch {
      // It has ended meanwhile, which is what was wanted.
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
