import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { drainAtSignals } from '@/lib/server/drain.mjs'

const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never)

beforeEach(() => {
  exit.mockClear()
  vi.spyOn(console, 'log').mockReturnValue()
  // Those of Node itself go on: only what the server waits for is told by the test.
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] })
  return () => vi.useRealTimers()
})

/** A server, and what happens when its host tells it to stop. */
async function draining(
  answer: (path: string) => string | null,
): Promise<{ server: Server; stop: () => void }> {
  const server = createServer(({ url = '' }, response) => {
    const text = answer(url)
    if (text !== null) response.end(text)
  })
  const others = process.listeners('SIGTERM')
  drainAtSignals(server)
  const [ours] = process.listeners('SIGTERM').filter(listener => !others.includes(listener))
  if (!ours) throw new Error('The server does not listen to signals.')
  onTestFinished(() => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      for (const listener of process.listeners(signal)) {
        if (!others.includes(listener)) process.off(signal, listener)
      }
    }
    server.closeAllConnections()
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return { server, stop: () => ours('SIGTERM') }
}

async function asked(server: Server, path: string): Promise<Socket> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  // A reset is how some of these end.
  socket.on('error', () => {})
  const [[request]] = await Promise.all([
    once(server, 'request'),
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`),
  ])
  expect(request.url).toBe(path)
  return socket
}

test('whoever still waits for an answer after eight seconds is left, and the process ends', async () => {
  const { server, stop } = await draining(() => null)
  const socket = await asked(server, '/lent')
  const closed = once(socket, 'close')
  stop()
  vi.advanceTimersByTime(7_999)
  await new Promise(setImmediate)
  expect([socket.destroyed, exit.mock.calls]).toEqual([false, []])
  vi.advanceTimersByTime(1)
  await closed
  await vi.waitFor(() => expect(exit.mock.calls).toEqual([[0]]))
})

test('a connection on which nobody asks any more is kept for two seconds of farewell, then closed', async () => {
  const { server, stop } = await draining(path => path)
  const socket = await asked(server, '/vite')
  await once(socket, 'data')
  const closed = once(socket, 'close')
  stop()
  vi.advanceTimersByTime(1_999)
  socket.write('GET /encore HTTP/1.1\r\nHost: localhost\r\n\r\n')
  const [answer] = await once(socket, 'data')
  expect(String(answer)).toContain('/encore')
  vi.advanceTimersByTime(101)
  await closed
  await vi.waitFor(() => expect(exit.mock.calls).toEqual([[0]]))
})

test('being told twice is being told once', async () => {
  const { server, stop } = await draining(() => null)
  const closed = once(await asked(server, '/lent'), 'close')
  stop()
  vi.advanceTimersByTime(5_000)
  stop()
  vi.advanceTimersByTime(3_000)
  await closed
  await vi.waitFor(() => expect(exit.mock.calls).toEqual([[0]]))
})
