import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { replaceErrors } from '@/lib/server/errorPage.mjs'

/** What a client gets of an answer that a route gave. */
async function answerOf(status: number, headers: Record<string, string>): Promise<Response> {
  const server = createServer((_, response) => {
    replaceErrors(response)
    response.statusCode = status
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.end('in its own words')
  })
  onTestFinished(() => void server.close())
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  return fetch(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`)
}

test('a route that refuses for a moment is heard', async () => {
  const answer = await answerOf(503, { 'Retry-After': '5' })
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
  expect(await answer.text()).toBe('in its own words')
})

test.each([
  [500, {}],
  [503, {}],
  [500, { 'Retry-After': '5' }],
])('an error of %s with %j is replaced by the page of the site', async (status, headers) => {
  const answer = await answerOf(status, headers)
  expect(answer.status).toBe(500)
  expect(await answer.text()).not.toContain('in its own words')
})
