import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort, giveWay, logOf, remove, type Server, until } from '../../support/builtSite'
import { LEAK, request } from '../../support/request'
import { RUNTIME } from '../../support/runtime'
import { projectCopy } from './projectCopy'

/** Two places that news of ours come from. */
const [WHOLE, FAILING] = ['montpellier', 'marseille']

/** What the site does not have and must stand: a client component, pages that fail, a static route handler. */
const FILES = {
  'components/Counter.client.tsx': `'use client'
import { useState } from 'react'
export function Counter() {
  const [count, setCount] = useState(0)
  return <button type="button" onClick={() => setCount(count + 1)}>Compté : {count}</button>
}
`,
  'app/compteur/page.tsx': `import { Counter } from '@/components/Counter.client'
export const metadata = { title: 'Compteur' }
export default function Page() {
  return <main id="contenu"><h1>Compteur</h1><Counter /></main>
}
`,
  'app/a-la-demande/page.tsx': `import { Counter } from '@/components/Counter.client'
export const metadata = { title: 'À la demande' }
export default async function Page({ searchParams }: { searchParams: Promise<{ compteur?: string }> }) {
  const { compteur } = await searchParams
  return <main id="contenu"><h1>À la demande</h1>{compteur ? <Counter /> : <p>Rien à compter.</p>}</main>
}
`,
  'app/panne/page.tsx': `export const dynamic = 'force-dynamic'
export default function Page(): never {
  throw new Error('un secret de la page')
}
`,
  // In place of a page of ours: the guard asks Next for no address that the catalogue does not know.
  'app/lieux/[slug]/page.tsx': `export const generateStaticParams = () => [{ slug: '${WHOLE}' }]
export default async function Page({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  if (slug !== '${WHOLE}') throw new Error('un secret de la page')
  return <main id="contenu"><h1>Entière</h1></main>
}
`,
  'app/panne/route/route.ts': `export const dynamic = 'force-dynamic'
export function GET(): never {
  throw new Error('un secret de la route')
}
`,
  'app/essai.xml/route.ts': `export const dynamic = 'force-static'
export function GET(): Response {
  return new Response('<essai/>', { headers: { 'Content-Type': 'text/xml' } })
}
`,
}

let folder: string
let npmStart: ChildProcess
let server: Server

function start(port: number): { child: ChildProcess; log: () => string } {
  const child = spawn(process.execPath, ['lib/cli/start.mjs'], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: '127.0.0.1',
      SITE_URL: 'http://localhost:3000',
      PRERENDER_LIMIT: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own: a build is several processes, and all of them are to end.
    detached: true,
  })
  giveWay(child)
  return { child, log: logOf(child) }
}

async function endGroup(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (!child.pid || child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise(resolve => child.once('close', resolve))
  process.kill(-child.pid, signal)
  await ended
}

/** Whether any process of its group is left, itself or what it has begun. */
function leavesSomething({ pid = 0 }: ChildProcess): boolean {
  try {
    return process.kill(-pid, 0)
  } catch {
    return false
  }
}

/** Begins `npm start` and has one process of it end while the compiler is at work. */
async function cutShort(port: number, signal: NodeJS.Signals): Promise<ChildProcess> {
  const { child, log } = start(port)
  npmStart = child
  await until('the compiler at work', () => {
    if (child.exitCode !== null) throw new Error(`npm start ended: ${log()}`)
    return log().includes('Creating an optimized production build')
  })
  const ended = new Promise(resolve => child.once('exit', resolve))
  child.kill(signal)
  await ended
  return child
}

beforeAll(async () => {
  folder = await projectCopy(FILES)
  const port = await freePort()

  const stopped = await cutShort(port, 'SIGTERM')
  expect([stopped.exitCode, stopped.signalCode]).toEqual([null, 'SIGTERM'])
  await until('the end of all that was stopped', () => !leavesSomething(stopped))
  const killed = await cutShort(port, 'SIGKILL')
  await until('the end of all that has lost its parent', () => !leavesSomething(killed))
  expect(existsSync(path.join(folder, '.next/BUILD_ID'))).toBe(false)

  const { child, log } = start(port)
  npmStart = child
  server = {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    log,
    stop: () => endGroup(child, 'SIGTERM'),
  }
  await until('npm start to build and serve', async () => {
    if (child.exitCode !== null) throw new Error(`npm start ended: ${log()}`)
    return (await fetch(server.url)).ok
  })
})

afterAll(async () => {
  await endGroup(npmStart, 'SIGTERM')
  if (folder) await remove(folder)
})

test('after builds that were stopped and killed, which leave no process behind, npm start builds again and serves', async () => {
  expect(server.log()).toContain('building…')
  expect((await request(server, '/critiques/duel')).status).toBe(200)
})

test.each(['/compteur', '/a-la-demande?compteur=1'])(
  '%s is light although it has a client component: what the server drew is all there is',
  async address => {
    for (const attempt of ['first', 'second']) {
      const { text, headers } = await request(server, address)
      expect(text, attempt).toContain('Compté : 0')
      expect(text, attempt).not.toMatch(RUNTIME)
      expect(headers['content-security-policy']).toContain("script-src 'self';")
    }
  },
)

test('a page rendered at every request is light, and kept by its address', async () => {
  for (const encoding of ['identity', 'gzip']) {
    const headers = { 'Accept-Encoding': encoding }
    const answer = await request(server, '/a-la-demande', { headers })
    const text = encoding === 'gzip' ? gunzipSync(answer.body).toString('utf8') : answer.text
    expect(text).toMatch(/^<!DOCTYPE html>.*Rien à compter.*<\/html>$/s)
    expect(text).not.toMatch(RUNTIME)
    expect(text).not.toContain('nonce')
    expect(answer.headers['content-security-policy']).toContain("script-src 'self';")
    expect(answer.names.filter(name => name === 'content-security-policy')).toHaveLength(1)
    expect(String(answer.headers.link)).not.toContain('nonce')
    expect(answer.headers.vary).toContain('Accept-Encoding')
    const held = await request(server, '/a-la-demande', {
      headers: { ...headers, 'If-None-Match': answer.headers.etag },
    })
    expect([held.status, held.body.length]).toEqual([304, 0])
  }
  const head = await request(server, '/a-la-demande', { method: 'HEAD' })
  expect([head.status, head.body.length]).toEqual([200, 0])
})

test('a policy that a client makes up gets into no stored page', async () => {
  const headers = { 'Content-Security-Policy': "script-src 'nonce-guessed'" }
  const { text } = await request(server, '/compteur', { headers })
  expect(text).not.toContain('guessed')
  expect((await request(server, `/lieux/${WHOLE}`, { headers })).text).not.toContain('guessed')
})

test.each(['/', '/critiques', '/critiques/duel', '/films/duel', `/lieux/${WHOLE}`, '/nulle-part'])(
  '%s of the same build is light',
  async address => {
    for (const attempt of ['first', 'second']) {
      const { text, headers } = await request(server, address)
      expect(text, attempt).not.toMatch(RUNTIME)
      expect(headers['content-security-policy']).toContain("script-src 'self';")
    }
  },
)

test.each([
  ['a dynamic page', '/panne'],
  ['a page rendered on demand', `/lieux/${FAILING}`],
  ['a route handler', '/panne/route'],
])('%s that fails answers 500 with the error page, and tells nothing', async (_, address) => {
  for (const headers of [{}, { 'Accept-Encoding': 'gzip' }]) {
    const answer = await request(server, address, { headers })
    expect(answer.status).toBe(500)
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.headers).not.toHaveProperty('content-encoding')
    expect(answer.text).toMatch(/^<!DOCTYPE html>.*La bobine a sauté.*<\/html>$/s)
    expect(answer.text).not.toMatch(RUNTIME)
    expect(answer.text).not.toMatch(/secret|digest/)
    expect(answer.text.replaceAll(/\/_next\/static\//g, '')).not.toMatch(LEAK)
  }
  const head = await request(server, address, { method: 'HEAD' })
  expect([head.status, head.body.length]).toEqual([500, 0])
})

test('after failures the connection and the server go on', async () => {
  expect((await request(server, `/lieux/${WHOLE}`)).status).toBe(200)
  expect((await request(server, '/')).status).toBe(200)
})

test('a static route handler has an ETag and is not sent twice', async () => {
  const { status, headers, text, names } = await request(server, '/essai.xml')
  expect([status, text, headers['content-type']]).toEqual([200, '<essai/>', 'text/xml'])
  expect(names).not.toContain('x-photogramme-page')
  const held = await request(server, '/essai.xml', { headers: { 'If-None-Match': headers.etag } })
  expect([held.status, held.body.length, held.headers.etag]).toEqual([304, 0, headers.etag])
})
