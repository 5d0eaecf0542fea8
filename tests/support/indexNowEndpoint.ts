import { createServer, type OutgoingHttpHeaders } from 'node:http'
import { onTestFinished } from 'vitest'

/** One message as it arrived. */
export type Received = { method: string | undefined; type: string | undefined; body: string }

/** A server that takes what is sent to an endpoint of IndexNow, until the test ends. */
export async function indexNowEndpoint(
  status = 200,
  headers: OutgoingHttpHeaders = {},
): Promise<{ endpoint: string; received: Received[] }> {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    received.push({ method: request.method, type: request.headers['content-type'], body })
    response.writeHead(status, headers).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('the server has no port')
  return { endpoint: `http://127.0.0.1:${address.port}/indexnow`, received }
}
