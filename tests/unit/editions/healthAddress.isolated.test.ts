import { expect, test, vi } from 'vitest'
import { GET } from '@/app/api/sante/route'

const SECRET = 'un-secret-de-test'

async function keysFor(authorization: string | null): Promise<string[]> {
  const headers = new Headers(authorization === null ? {} : { authorization })
  return Object.keys(await (await GET(new Request('http://localhost/api/sante', { headers }))).json())
}

test('who holds the secret is told of editions, problems and what is due; everybody else how much there is', async () => {
  vi.stubEnv('REVALIDATION_SECRET', SECRET)
  for (const authorization of [null, 'Bearer', `Bearer ${SECRET}x`, `Basic ${SECRET}`, SECRET]) {
    expect(await keysFor(authorization), `${authorization}`).toEqual(['ok', 'counts'])
  }
  const told = await keysFor(`Bearer ${SECRET}`)
  expect(told).toEqual(['ok', 'counts', 'edition', 'since', 'problems', 'nextDue'])
  vi.stubEnv('REVALIDATION_SECRET', '')
  expect(await keysFor(`Bearer `)).toEqual(['ok', 'counts'])
  vi.unstubAllEnvs()
})

test('a server that has nothing to show says that it is not well', async () => {
  const { status } = await GET(new Request('http://localhost/api/sante'))
  expect(status).toBe(503)
})
