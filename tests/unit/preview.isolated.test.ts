import { afterEach, expect, test, vi } from 'vitest'
import { pageMetadata } from '@/lib/seo/pageMetadata'
import { showsDrafts } from '@/lib/site'

afterEach(() => vi.unstubAllEnvs())

test.each([
  ['production', '', false],
  ['production', '0', false],
  ['production', '1', true],
  ['development', '', true],
  ['test', '', false],
])('NODE_ENV %s with PREVIEW %j: drafts are shown: %s', (mode, preview, shown) => {
  vi.stubEnv('NODE_ENV', mode)
  vi.stubEnv('PREVIEW', preview)
  expect(showsDrafts()).toBe(shown)
})

test('on a preview no page may be indexed', async () => {
  const page = { title: 'A', description: 'B', path: '/a' }
  expect((await pageMetadata(page)).robots).toMatchObject({ index: true })
  vi.stubEnv('PREVIEW', '1')
  expect((await pageMetadata(page)).robots).toEqual({ index: false, follow: false })
})
