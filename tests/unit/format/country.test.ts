import { expect, test } from 'vitest'
import { formatCountry } from '@/lib/format/country'

test.each([
  ['FR', 'France'],
  ['US', 'États-Unis'],
  ['GB', 'Royaume-Uni'],
  ['KR', 'Corée du Sud'],
  ['monde', 'monde entier'],
])('%s is “%s”', (code, expected) => {
  expect(formatCountry(code)).toBe(expected)
})
