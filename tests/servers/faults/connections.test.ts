import http from 'node:http'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { serve } from '../../support/builtSite'
import { eventually } from '../../support/patience'
import { request, send } from '../../support/request'
import { servedBuild } from '../../support/servedBuild'

const site = servedBuild()

const HOST = 'Host: localhost\r\n'

test.concurrent('a connection on which nothing was asked is closed without a word', async () => {
  expect(await send(site.server, '')).toBe('')
})

test.concurrent('one that was kept after an answer is closed without another', async () => {
  const text = await send(site.server, `GET /icon.svg HTTP/1.1\r\n${HOST}\r\n`)
  expect(text.match(/HTTP\/1\.1 /g)).toHaveLength(1)
  expect(text).toMatch(/^HTTP\/1\.1 200 /)
})

test.concurrent('a request that is only half sent is told that it took too long', async () => {
  const text = await send(site.server, `GET / HTTP/1.1\r\n${HOST}`)
  expect(text).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/)
  expect(text).toContain('Content-Security-Policy: ')
  expect(text).toMatch(/\r\n\r\nCette requ.+ a mis trop longtemps .+\.\n$/)
})

test.concurrent('a body that is announced and never sent is no second answer', async () => {
  const text = await send(site.server, `GET /icon.svg HTTP/1.1\r\n${HOST}Content-Length: 5\r\n\r\n`)
  expect(text.match(/HTTP\/1\.1 /g)).toHaveLength(1)
  expect(text).toContain('Connection: close')
})

test.concurrent('what follows a request and is none does not cut its answer', async () => {
  const text = await send(site.server, `GET /critiques/duel HTTP/1.1\r\n${HOST}\r\nVOLER\r\n\r\n`)
  expect(text).toMatch(/^HTTP\/1\.1 200 /)
  expect(text).toContain('</html>')
  expect(text).toMatch(/HTTP\/1\.1 400 Bad Request\r\n/)
})

test.concurrent.each([
  ['an expectation that nobody knows', `GET / HTTP/1.1\r\n${HOST}Expect: foo\r\n\r\n`, 417],
  ['two hosts', `GET / HTTP/1.1\r\n${HOST}Host: evil.example\r\n\r\n`, 400],
  ['the same host twice', `GET / HTTP/1.1\r\n${HOST}${HOST}\r\n`, 400],
  ['two hosts of HTTP/1.0', `GET / HTTP/1.0\r\n${HOST}Host: b\r\n\r\n`, 400],
  ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 400],
  ['several hosts in one', 'GET / HTTP/1.1\r\nHost: a, b\r\nConnection: close\r\n\r\n', 400],
])('%s is refused with a sentence and the headers of every answer', async (_, bytes, status) => {
  const text = await send(site.server, bytes)
  expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  for (const name of [
    'Content-Security-Policy: ',
    'X-Content-Type-Options: nosniff',
    'Cache-Control: no-store',
  ])
    expect(text).toContain(name)
  expect(text).toMatch(/\r\n\r\nC[^\r\n]+\.\n$/)
})

test('every error has a sentence', async () => {
  for (const [address, method] of [
    ['/nulle-part', 'GET'],
    ['/', 'POST'],
    ['/./a', 'GET'],
    [`/${'a'.repeat(5_000)}`, 'GET'],
    ['/api/revalidation', 'POST'],
    ['/_next/static/inconnu.js', 'GET'],
    ['/_next/image', 'GET'],
    ['/erreur', 'GET'],
    ['/_global-error', 'GET'],
    ['/_not-found', 'GET'],
    ['/Erreur/', 'GET'],
  ] as const) {
    const { status, text } = await request(site.server, address, { method })
    expect(status, address).toBeGreaterThanOrEqual(400)
    expect(status, address).toBeLessThan(500)
    expect(text.length, address).toBeGreaterThan(20)
  }
})

test('a server that stops answers whoever keeps a connection, says that it closes it, and resets nobody', async () => {
  const stopping = await serve(site.folder)
  /** Asks on one connection, again and again, until there is nobody to connect to; what it got and how it ended. */
  const answers = new Map<number, number>()
  const client = async (number: number) => {
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
    const got: [status: number, connection: string | undefined][] = []
    try {
      for (;;) {
        const { status, headers } = await request(stopping, '/critiques/duel', { agent })
        answers.set(number, got.push([status, headers.connection]))
      }
    } catch (error) {
      return { got, end: (error as NodeJS.ErrnoException).code }
    } finally {
      agent.destroy()
    }
  }
  const idle = connect(Number(new URL(stopping.url).port), '127.0.0.1')
  let heard = ''
  idle.on('data', part => (heard += part))
  const ask = () => idle.write(`GET /icon.svg HTTP/1.1\r\n${HOST}\r\n`)
  ask()
  await eventually(() => heard.includes('</svg>'), 'a first answer')
  const clients = Array.from({ length: 8 }, (_, number) => client(number))
  await eventually(() => answers.size === 8 && [...answers.values()].every(count => count > 2), 'answers')
  const ended = stopping.stop()
  await eventually(() => stopping.log().includes('stopping'), 'the server to stop')
  heard = ''
  ask()
  for (const { got, end } of await Promise.all(clients)) {
    expect(end).toBe('ECONNREFUSED')
    expect(new Set(got.map(([status]) => status))).toEqual(new Set([200]))
    expect(got.at(-1)?.[1]).toBe('close')
  }
  await eventually(() => heard.includes('</svg>'), 'an answer on the connection that was idle')
  expect(heard).toContain('Connection: close')
  await ended
})

test('the log tells how many were refused and why, in a line, and nothing of what they asked', async () => {
  const counted = await serve(site.folder)
  for (let count = 0; count < 5; count++) await request(counted, '/./vol', { method: 'GET' })
  await request(counted, '/critiques/duel', { method: 'DELETE' })
  await send(counted, 'VOLER\r\n\r\n')
  await send(counted, `GET / HTTP/1.1\r\n${HOST}Expect: foo\r\n\r\n`)
  await counted.stop()
  const lines = counted
    .log()
    .split('\n')
    .filter(line => line.includes(' refused '))
  expect(lines.join('\n')).toMatch(/refused (?:starting=\d+ )?address=5 method=1 malformed=1 expectation=1$/)
  expect(lines).toHaveLength(1)
  expect(counted.log()).not.toContain('vol')
})
