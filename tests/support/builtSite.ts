import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync } from 'node:fs'
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { createServer } from 'node:net'
import { setPriority, tmpdir } from 'node:os'
import path from 'node:path'
import type { Health } from '@/lib/editions/editions'
import { linkFolder } from './linkFolder'
import { eventually } from './patience'

const project = path.resolve(import.meta.dirname, '../..')

/** What the server reads, besides its packages. */
const NEEDED = [
  'content',
  'public',
  'lib',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

/** What is in `.next` that no server reads, or that one writes: the server of the browser tests may be running. */
const LEFT_OUT = [
  'cache/images',
  'cache/turbopack',
  'dev',
  'server/route-cache',
  'standalone',
  'trace',
  'types',
]

/** A file of the cache that is being written, and will have another name (lib/cache/cacheFile.ts). */
const DRAFT = /\.\d+$/

/** Where the build left its thousands of files, and servers write nothing (tests/servers/faults/editions.test.ts). */
export const LINKED = ['server/app', 'server/chunks', 'static']

export type Server = {
  url: string
  pid: number
  /** Everything it has logged so far. */
  log: () => string
  /** Resolves when it has ended. */
  stop: (signal?: NodeJS.Signals) => Promise<void>
}

/** The secret of every server that tests start, unless they name another. */
export const SECRET = 'un-secret-de-test'

/** A folder of its own from which the built site can be served, with content that may be edited. */
export async function copyOfBuild(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'photogramme-site-'))
  for (const name of NEEDED) cpSync(path.join(project, name), path.join(folder, name), { recursive: true })
  const built = path.join(project, '.next')
  cpSync(built, path.join(folder, '.next'), {
    recursive: true,
    filter: source => ![...LEFT_OUT, ...LINKED].includes(path.relative(built, source)) && !DRAFT.test(source),
  })
  for (const name of LINKED) linkFolder(path.join(built, name), path.join(folder, '.next', name))
  await symlink(path.join(project, 'node_modules'), path.join(folder, 'node_modules'))
  return folder
}

export function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 3 })
}

/** Serves a copy of the build on the loopback; resolves when it answers. */
export async function serve(
  folder: string,
  env: Record<string, string> = {},
  { script = 'lib/server/serve.mjs', user }: { script?: string; user?: number } = {},
): Promise<Server> {
  const port = env.PORT ?? String(await freePort())
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, [script], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      SITE_URL: url,
      REVALIDATION_SECRET: SECRET,
      ...env,
      PORT: port,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    uid: user,
    gid: user,
  })
  const log = logOf(child)
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => end(child, signal)
  try {
    await until(`a server in ${folder}`, async () => {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the server ended: ${log()}`)
      return (await fetch(`${url}/api/sante`)).ok
    })
  } catch (error) {
    await stop('SIGKILL')
    throw error
  }
  return { url, pid: child.pid ?? 0, log, stop }
}

/** What the health address tells whoever holds the secret. */
export async function healthOf({ url }: Server): Promise<Health> {
  const answer = await fetch(`${url}/api/sante`, { headers: { Authorization: `Bearer ${SECRET}` } })
  return answer.json()
}

/** What a process prints, as far as it has. */
export function logOf(child: ChildProcess): () => string {
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => (text += chunk))
  return () => text
}

/** Lets a long computation, and what it starts, use what the servers of tests beside it leave: those are waited for. */
export function giveWay(child: ChildProcess): void {
  if (child.pid) setPriority(child.pid, 10)
}

/** Ends a process that a test has started. */
export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise(resolve => child.once('exit', resolve))
  child.kill(signal)
  await ended
}

/** A port of the loopback that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** `eventually`, with what is waited for said first. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  await eventually(holds, what)
}
