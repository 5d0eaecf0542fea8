import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { keepConnections } from '@/lib/server/connections.mjs'

test('whoever is refused has two seconds to read why, then the connection is cut even if they keep their half', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  const server = createServer()
  keepConnections(server, () => ({}))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => {
    vi.useRealTimers()
    server.close()
  })
  const accepted = once(server, 'connection')
  const client = connect({
    port: (server.address() as AddressInfo).port,
    host: '127.0.0.1',
    allowHalfOpen: true,
  })
  onTestFinished(() => {
    client.destroy()
  })
  client.on('error', () => {})
  const [socket] = (await accepted) as [Socket]
  let heard = ''
  client.on('data', part => (heard += part))
  const told = once(client, 'end')
  client.write('VOLER\r\n\r\n')
  await told
  expect(heard).toMatch(/^HTTP\/1\.1 400 /)
  vi.advanceTimersByTime(1_999)
  expect(socket.destroyed).toBe(false)
  vi.advanceTimersByTime(1)
  expect(socket.destroyed).toBe(true)
})
