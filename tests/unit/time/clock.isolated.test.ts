import { afterEach, expect, test, vi } from 'vitest'
import { currentInstant, realInstant } from '@/lib/time/clock'

afterEach(() => vi.unstubAllEnvs())

test.each([
  ['development', 1_668_067_200_000],
  ['test', 1_668_067_200_000],
  ['production', null],
  ['', null],
])('PHOTOGRAMME_AT is the present in development and in tests only: %s', (mode, pretended) => {
  vi.stubEnv('NODE_ENV', mode)
  vi.stubEnv('PHOTOGRAMME_AT', '1668067200000')
  if (pretended !== null) expect(currentInstant()).toBe(pretended)
  else expect(currentInstant()).toBeGreaterThanOrEqual(realInstant() - 1000)
})

test.each(['', 'demain'])('without an instant in it (%j) the present is the present', written => {
  vi.stubEnv('PHOTOGRAMME_AT', written)
  expect(currentInstant()).toBeGreaterThanOrEqual(realInstant() - 1000)
})
