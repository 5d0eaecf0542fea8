import { beforeEach, expect, test, vi } from 'vitest'

const SECRET = 'un-secret-de-test'

beforeEach(() => {
  // Attempts are counted per process: each test has a process of its own.
  vi.resetModules()
  vi.stubEnv('REVALIDATION_SECRET', SECRET)
  return () => vi.unstubAllEnvs()
})

async function ask(headers: Record<string, string> = {}, body: BodyInit | null = null, now?: number) {
  const { authorise } = await import('@/lib/editions/revalidation')
  const init = { method: 'POST', headers, body, duplex: 'half' }
  return authorise(new Request('http://localhost/api/revalidation', init), now)
}

const withSecret = { authorization: `Bearer ${SECRET}` }

test('the right secret may ask', async () => {
  expect(await ask(withSecret)).toBeNull()
  expect(await ask(withSecret, '{"ref":"main"}')).toBeNull()
})

test.each([
  ['no secret', {}],
  ['a wrong secret', { authorization: 'Bearer autre' }],
  ['the beginning of the secret', { authorization: `Bearer ${SECRET.slice(0, -1)}` }],
  ['the secret and more', { authorization: `Bearer ${SECRET}x` }],
  ['an empty secret', { authorization: 'Bearer ' }],
  ['another scheme', { authorization: `Basic ${SECRET}` }],
  ['the secret behind another scheme', { authorization: `Basic Bearer ${SECRET}` }],
])('%s is refused with 401 and the scheme to use', async (_, headers) => {
  const refusal = await ask(headers as Record<string, string>)
  expect(refusal?.status).toBe(401)
  expect(refusal?.headers.get('www-authenticate')).toBe('Bearer')
  expect(await refusal?.text()).toBe('')
})

test.each(['', undefined])('where no secret is configured (%j) nobody may ask', async configured => {
  vi.stubEnv('REVALIDATION_SECRET', configured)
  expect((await ask({ authorization: 'Bearer undefined' }))?.status).toBe(401)
  expect((await ask({ authorization: 'Bearer ' }))?.status).toBe(401)
})

test('a body that announces more than a kilobyte is refused before it is read', async () => {
  const body = new ReadableStream({
    pull: () => {
      throw new Error('read')
    },
  })
  expect((await ask({ ...withSecret, 'content-length': '1025' }, body))?.status).toBe(413)
})

test('a body in pieces is counted, and left when it is too long', async () => {
  let pieces = 0
  const body = new ReadableStream({
    pull(controller) {
      pieces += 1
      controller.enqueue(new Uint8Array(500))
      if (pieces === 100) controller.close()
    },
  })
  expect((await ask(withSecret, body))?.status).toBe(413)
  expect(pieces).toBeLessThan(6)
})

test('after ten wrong attempts a minute the others hear 429 with the time to wait', async () => {
  const wrong = (now: number) => ask({ authorization: 'Bearer autre' }, null, now)
  for (let attempt = 0; attempt < 10; attempt += 1) expect((await wrong(attempt))?.status).toBe(401)
  const refusal = await wrong(59_999)
  expect(refusal?.status).toBe(429)
  expect(refusal?.headers.get('retry-after')).toBe('60')
  expect((await wrong(60_000))?.status).toBe(401)
})

test('the minute begins with the first wrong attempt, whenever that is', async () => {
  const wrong = async (now: number) => (await ask({ authorization: 'Bearer autre' }, null, now))?.status
  for (let attempt = 0; attempt < 10; attempt += 1) expect(await wrong(30_000 + attempt)).toBe(401)
  expect([await wrong(60_000), await wrong(89_999), await wrong(90_000)]).toEqual([429, 429, 401])
})

test('the right secret is accepted however often it comes, and however many wrong ones come before it', async () => {
  for (let attempt = 0; attempt < 50; attempt += 1) await ask({ authorization: 'Bearer autre' })
  for (let attempt = 0; attempt < 50; attempt += 1) expect(await ask(withSecret)).toBeNull()
})

test('setting the clock of the machine back shuts nobody out', async () => {
  for (let attempt = 0; attempt < 20; attempt += 1) await ask()
  vi.setSystemTime(0)
  expect(await ask(withSecret)).toBeNull()
  vi.useRealTimers()
})

test('without the secret nothing is read of the body, whatever it announces', async () => {
  const body = new ReadableStream({
    pull: () => {
      throw new Error('read')
    },
  })
  expect((await ask({ 'content-length': '1000000' }, body))?.status).toBe(401)
})
