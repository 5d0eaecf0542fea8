import { expect, test } from 'vitest'
import { parsedUrl } from '@/lib/parsedUrl.mjs'

test('an address is one however often it was asked for', () => {
  const broken = Array.from({ length: 20_000 }, () => parsedUrl('https://été.fr/œuvre')).filter(url => !url)
  expect(broken).toEqual([])
})

test('what no parser takes is none; a base makes a relative address whole', () => {
  expect(parsedUrl('https://…')).toBeNull()
  expect(parsedUrl('/critiques')).toBeNull()
  expect(parsedUrl('/critiques', 'https://exemple.fr')?.href).toBe('https://exemple.fr/critiques')
})
